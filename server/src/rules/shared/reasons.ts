import type { Cable, ReasonLetter, Reasons } from '../../model/cable';
import type { CalendarDate } from '../../model/calendar';
import { findReasonSection, type ReasonSection, reasonStanding, reasonsFor } from '../../model/era';
import { lettersMeant } from '../../model/reasons';
import type { Span } from '../../text/span';
import { replace, suggest } from '../fixes';
import type { Fix } from '../rule';
import { once } from './once';

/**
 * Every statement of reasons, one for each section: those of Classified By, then the lines of their
 * own.
 */
export const reasonsOf = once(({ authority }): readonly Reasons[] => {
  const statements = authority.classifiedBy.map(({ reasons }) => reasons);
  return [...statements, ...authority.reasons].flatMap((each) =>
    each ? [each, ...(each.also ?? [])] : [],
  );
});

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
export function lettersOf(reasons: Reasons): readonly ReasonLetter[] {
  const [head, ...rest] = reasons.letters;
  const numbered = reasons.section && sectionName(reasons.section.value) === '1.3';
  return numbered && head?.value === 'a' ? rest : reasons.letters;
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

/**
 * Sound as far as letters go: a section, letters that exist, no numbers of E.O. 12356. Nothing else
 * stands between them, so that nothing is lost when they are written anew.
 */
export function isPlainList({ text }: Cable, reasons: Reasons): boolean {
  return (
    reasons.section !== undefined &&
    reasons.letters.length > 0 &&
    reasons.letters.every(({ value }) => /^[a-h]$/.test(value)) &&
    /^\d\.\d$/.test(sectionName(reasons.section.value)) &&
    SIGNS_ALONE.test(betweenLetters(text, reasons))
  );
}

/** Brackets, signs and `and` in its spellings, blanks left out. */
const SIGNS_ALONE = /^(?:[()[\].,;:/\\|&+–—-]|a?nd|anu|or)*$/i;

/** What stands between the section, the letters and the signs of ranges, and right behind them. */
function betweenLetters(text: string, reasons: Reasons): string {
  const { section, letters } = reasons;
  const understood = [
    section?.span,
    ...letters.flatMap(({ through, span }) => [through?.span, span]),
  ];
  let { start: from } = reasonsSpan(reasons);
  let between = '';
  for (const span of understood) {
    if (!span) continue;
    between += text.slice(from, span.start);
    from = span.end;
  }
  const behind = /^\S/.exec(text.slice(from, from + 1))?.[0] ?? '';
  // The section may be repeated: 1.4 (b) and 1.4 (d).
  return `${between}${behind}`.replace(/\s/g, '').replaceAll(section?.value ?? ' ', '');
}

/** Whether the letters as typed keep the order of the alphabet; one that stands twice has none. */
export function orderOf({ letters }: Reasons): 'ordered' | 'unordered' | 'repeated' {
  const values = letters.map(({ value }) => value);
  if (new Set(values).size < values.length) return 'repeated';
  return values.every((value, i) => value === [...values].sort()[i]) ? 'ordered' : 'unordered';
}

/** The columns of a line (ACP 127 para 134). */
const WIDTH = 69;

/**
 * Writes the letters anew, in their order, each once. Certain while the line keeps its width; where
 * it would not, somebody has to break it. A dash says `to` or stands for a comma: that is for a
 * person to tell.
 */
export function rewriteReasons(cable: Cable, reasons: Reasons): Fix[] {
  const span = reasonsSpan(reasons);
  const fits = (text: string): boolean => {
    const { lines } = cable.tree;
    const line = lines.lineAt(span.start);
    const width = lines.end(line) - lines.start(line) + text.length - (span.end - span.start);
    return span.end <= lines.end(line) && width <= WIDTH;
  };
  const texts = rewritten(cable, reasons);
  return texts.map((text) => {
    const certain = texts.length === 1 && fits(text);
    return (certain ? replace : suggest)(`Write ${text}`, span, text);
  });
}

/** What the reasons are in their usual form; two forms where a dash may be a comma. */
export function rewritten(cable: Cable, reasons: Reasons): string[] {
  const section = sectionName(reasons.section?.value ?? '');
  const written = new Set(reasons.letters.map(({ value }) => value));
  const lists = [lettersMeant(reasons).sort(), [...written].sort()];
  const doubtful = reasons.letters.some(({ through }) => through && /\W/.test(through.value));
  const texts = lists
    .slice(0, doubtful ? 2 : 1)
    .map((letters) => writeReasons(section, letters, inCapitals(cable, reasons)));
  return [...new Set(texts)];
}
