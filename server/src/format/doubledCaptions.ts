import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';
import { lookUpCaption } from '../vocabulary/captions';

/** Takes out the lines that say the same known caption as a line before; message systems printed SIPDIS twice (CAP-7). */
export function doubledCaptions({ text, nodes }: Cable): TextEdit[] {
  const seen = new Set<string>();
  const edits: TextEdit[] = [];
  nodes.forEach(({ kind, start, end }, i) => {
    if (kind !== 'caption-line') return;
    const caption = text.slice(start, end).trim();
    if (!lookUpCaption(caption)) return;
    if (!seen.has(caption)) {
      seen.add(caption);
      return;
    }
    const before = nodes[i - 1];
    const from = before?.kind === 'blank' ? before.start : start;
    edits.push({ span: { start: from, end }, newText: '' });
  });
  return edits;
}
