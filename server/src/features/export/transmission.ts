import { readText } from '../../format/reading';
import { wrap } from '../../format/wrap';
import type { Cable } from '../../model/cable';
import { widthOf } from '../../rules/shared/characters';
import { longLines, wrapped } from '../../rules/shared/longLines';
import { applyEdits, type TextEdit } from '../../text/edits';
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
  const text = narrowed(readText(cleanText(cables), cables))
    .map(inSections)
    .join('');
  return capitals ? text.toUpperCase() : text;
}

/** Paragraphs are wrapped as the formatter wraps them; what is long elsewhere is broken as it is. */
function narrowed(cables: readonly Cable[]): readonly Cable[] {
  const prose = edited(cables, (cable) => wrap(cable, { columns: COLUMNS, widthOf }));
  return edited(prose, (cable) =>
    longLines(cable, COLUMNS).flatMap(({ span }) => wrapped(cable, span, COLUMNS)),
  );
}

function edited(
  cables: readonly Cable[],
  editsOf: (cable: Cable) => readonly TextEdit[],
): readonly Cable[] {
  const text = cables[0]?.text ?? '';
  return readText(applyEdits(text, cables.flatMap(editsOf)), cables);
}
