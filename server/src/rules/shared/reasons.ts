import type { Cable, Reasons } from '../../model/cable';
import type { CalendarDate } from '../../model/calendar';
import { findReasonSection, type ReasonSection, reasonStanding, reasonsFor } from '../../model/era';
import type { Span, Spanned } from '../../text/span';
import { replace, suggest } from '../fixes';
import type { Fix } from '../rule';
import { once } from './once';

/** Every statement of reasons: those of Classified By, then the lines of their own. */
export const reasonsOf = once(({ authority }): readonly Reasons[] => [
  ...authority.classifiedBy.flatMap(({ reasons }) => (reasons ? [reasons] : [])),
  ...authority.reasons,
]);

const WELL_WRITTEN = /^\d\.\d$/;

/** `1.4` for `1,4`, `1. 4`, `1..4` and `14`; as typed where no section can be made out. */
export function sectionName(typed: string): string {
  if (WELL_WRITTEN.test(typed)) return typed;
  if (/^\d-\d{3}$/.test(typed)) return typed;
  const parts = /^\D?(\d)\D*(\d)$/.exec(typed);
  return parts ? `${parts[1]}.${parts[2]}` : typed;
}

/** The section that the letters are judged by: the one of the date, else the one typed. */
export function rulingSection(
  reasons: Reasons,
  date: CalendarDate | undefined,
): ReasonSection | undefined {
  const typed = reasons.section && findReasonSection(sectionName(reasons.section.value));
  const ruling = date && reasonsFor(date);
  if (typed && date && reasonStanding(typed.section, date) === 'transition') return typed;
  return ruling ?? typed;
}

/** The letters, without the `(a)` that section 1.3 has in front of its numbers. */
export function lettersOf(reasons: Reasons): readonly Spanned<string>[] {
  const [head, ...rest] = reasons.letters;
  const numbered = reasons.section && sectionName(reasons.section.value) === '1.3';
  return numbered && head?.value === 'a' && rest.length > 0 ? rest : reasons.letters;
}

/** From the section to the bracket behind the last letter. */
export function reasonsSpan({ section, letters, span }: Reasons): Span {
  return { start: section?.span.start ?? letters[0]?.span.start ?? span.start, end: span.end };
}

/** `1.4 (b) and (d)`, capitals where the statement has them (REA-05). */
export function writeReasons(
  section: string,
  letters: readonly string[],
  capitals: boolean,
): string {
  const marks = letters.map((letter) => `(${capitals ? letter.toUpperCase() : letter})`);
  const and = capitals ? 'AND' : 'and';
  const last = marks.at(-1) ?? '';
  const list = marks.length > 1 ? `${marks.slice(0, -1).join(', ')} ${and} ${last}` : last;
  return section === '1.3' ? `1.3(a)${list.replaceAll(' ', '')}` : `${section} ${list}`;
}

/** The letters are written as capitals. */
export function inCapitals({ text }: Cable, { letters }: Reasons): boolean {
  return letters.every(({ span }) => /[A-Z]/.test(text.slice(span.start, span.end)));
}

/** Sound as far as letters go: a section, letters that exist, no numbers of E.O. 12356. */
export function isPlainList(reasons: Reasons): boolean {
  return (
    reasons.section !== undefined &&
    reasons.letters.length > 0 &&
    reasons.letters.every(({ value }) => /^[a-h]$/.test(value)) &&
    /^\d\.\d$/.test(sectionName(reasons.section.value))
  );
}

/** In the order of the alphabet, each letter once. */
export function sortedLetters(reasons: Reasons): string[] {
  return [...new Set(reasons.letters.map(({ value }) => value))].sort();
}

/** The columns of a line (ACP 127 para 134). */
const WIDTH = 69;

/**
 * Writes the reasons anew. Certain while the line keeps its width; where it would not, somebody has
 * to break it.
 */
export function rewriteReasons(cable: Cable, reasons: Reasons, text: string): Fix {
  const span = reasonsSpan(reasons);
  const { lines } = cable.tree;
  const line = lines.lineAt(span.start);
  const width = lines.end(line) - lines.start(line) + text.length - (span.end - span.start);
  const oneLine = span.end <= lines.end(line);
  return (oneLine && width <= WIDTH ? replace : suggest)(`Write ${text}`, span, text);
}
