import { LEVELS, type Level, PORTION_LETTERS, rank } from '../../marking/level';
import { readPortion } from '../../marking/portion';
import type { Span } from '../../text/span';
import { readingInWords } from '../hover/marks';
import type { Caret } from './caret';
import type { Completion } from './item';

const SOURCE = '5 FAH-1 H-240 (portion marks of telegrams); CAPCO Register 2016';

/**
 * The marks that a portion of this message may have, without brackets: those used above the caret,
 * the last one first, then the level of the message and those below it.
 */
export function marksFor(caret: Caret): readonly string[] {
  const { cable, lineStart, level } = caret;
  const used: string[] = [];
  for (let i = cable.paragraphs.length - 1; i >= 0; i--) {
    const { mark, span } = cable.paragraphs[i] as (typeof cable.paragraphs)[number];
    // The paragraph that begins on the caret's line is the one that is being given its mark.
    if (span.start >= lineStart || mark?.reading === undefined || mark.reading.foreign) continue;
    if (level === undefined || rank(mark.reading.level) <= rank(level))
      used.push(mark.reading.corrected);
  }
  return [...new Set([...used, ...usualMarks(level, isNoforn(caret))])];
}

/** Highest first; of an unclassified message (U) and (SBU). */
function usualMarks(level: Level | undefined, noforn: boolean): string[] {
  const levels = LEVELS.filter((each) => rank(each) <= rank(level ?? 'SECRET')).reverse();
  return levels.flatMap((each) => {
    const letter = PORTION_LETTERS[each];
    if (each === 'UNCLASSIFIED') return [letter, 'SBU'];
    return noforn ? [letter, `${letter}//NF`] : [letter];
  });
}

/** The message says that it is not for foreign nationals. */
function isNoforn({ cable }: Caret): boolean {
  const { captions, classifications } = cable;
  return [
    ...captions.map(({ text }) => text),
    ...classifications.flatMap(({ controls }) => controls.map(({ value }) => value)),
  ].some((word) => /\bNOFORN\b/.test(word));
}

/** The marks in the place of `span`, with what has to stand before and behind them. */
export function markItems(
  caret: Caret,
  span: Span,
  { before, behind }: { before: string; behind: string },
): Completion[] {
  return marksFor(caret).map((mark, index) => ({
    label: `(${mark})`,
    kind: 'mark',
    ...inWords(mark),
    source: SOURCE,
    span,
    insert: [`${before}(${mark})${behind}`],
    rank: index,
  }));
}

/** The mark read out: a few words, and a fact a line. */
export function inWords(mark: string): { detail: string; about: readonly string[] } {
  const reading = readPortion(mark);
  const lines = reading ? readingInWords(reading) : [];
  return { detail: [reading?.level, ...(reading?.controls ?? [])].join(', '), about: lines };
}
