import { wrap } from '../../format/wrap';
import type { Cable } from '../../model/cable';
import { describe } from '../../model/describe';
import { widthOf } from '../../rules/shared/characters';
import { longLines, wrapped } from '../../rules/shared/longLines';
import { parseCable } from '../../syntax/parse';
import { applyEdits } from '../../text/edits';
import { cleanText } from './clean';
import { inSections } from './sections';

/** The most characters of a line (ACP 127(G) para 138). */
const COLUMNS = 69;

/**
 * A file as it goes out: clean, no line longer than 69 columns where it has a blank to be broken
 * at, telegrams in sections of at most 100 lines with their headings, in capitals if asked.
 */
export function transmissionForm(
  cables: readonly Cable[],
  { capitals }: { readonly capitals: boolean },
): string {
  const narrow = narrowed(cleanText(cables));
  const text = describe(parseCable(narrow)).map(inSections).join('');
  return capitals ? text.toUpperCase() : text;
}

/** Paragraphs are wrapped as the formatter wraps them; what is long elsewhere is broken as it is. */
function narrowed(text: string): string {
  const prose = describe(parseCable(text)).flatMap((cable) =>
    wrap(cable, { columns: COLUMNS, widthOf }),
  );
  const wrappedText = applyEdits(text, prose);
  const others = describe(parseCable(wrappedText)).flatMap((cable) =>
    longLines(cable, COLUMNS).flatMap(({ span }) => wrapped(cable, span, COLUMNS)),
  );
  return applyEdits(wrappedText, others);
}
