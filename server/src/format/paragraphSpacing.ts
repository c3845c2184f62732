import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';

/** A blank behind the number of a paragraph and behind its mark, where none is: `1.(C)Text`. */
export function paragraphSpacing({ text, paragraphs }: Cable): TextEdit[] {
  return paragraphs.flatMap(({ number, mark, body }) => {
    const inFront = mark?.place === 'after-number' ? mark.span : undefined;
    const places = [number?.span, inFront].filter((span) => span !== undefined);
    const starts = [inFront?.start, body[0]?.start];
    return places.flatMap(({ end }) =>
      starts.includes(end) && /\S/.test(text.charAt(end))
        ? [{ span: { start: end, end }, newText: ' ' }]
        : [],
    );
  });
}
