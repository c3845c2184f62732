import { type Level, rank } from '../../marking/level';
import type { Paragraph, PortionMark } from '../../model/cable';
import { quoted } from './markForm';
import { once } from './once';
import { classifiedOverall } from './overall';

/** A paragraph whose mark is understood. */
export interface Portion {
  readonly paragraph: Paragraph;
  readonly mark: PortionMark;
  readonly level: Level;
}

/**
 * The message marks its portions: it is classified, or one of its paragraphs has a mark in capitals
 * where a mark belongs. Elsewhere `1. (c)` may be an item of a list.
 */
export const usesMarks = once(
  (cable): boolean =>
    classifiedOverall(cable) !== undefined ||
    cable.paragraphs.some(({ mark }) => mark !== undefined && isPlain(mark)),
);

function isPlain({ brackets, place, reading, text }: PortionMark): boolean {
  return (
    reading !== undefined &&
    brackets === 'round' &&
    text === text.toUpperCase() &&
    (place === 'after-number' || place === 'before-number')
  );
}

/** Every paragraph whose mark is understood, items of lists among them, in order. */
export const portionsOf = once((cable): readonly Portion[] => {
  if (!usesMarks(cable)) return [];
  return cable.paragraphs.flatMap((paragraph) => {
    const { mark } = paragraph;
    return mark?.reading ? [{ paragraph, mark, level: mark.reading.level }] : [];
  });
});

/** The paragraphs that need a mark of their own: the numbered ones, or the text where none is. */
export const unitsOf = once(({ paragraphs }): readonly Paragraph[] => {
  const tops = paragraphs.filter(({ top }) => top);
  return tops.length > 0 ? tops : paragraphs.slice(0, 1);
});

/** The mark that stands for all paragraphs: `(C - ENTIRE TEXT)` (POR-08). */
export const entireTextMark = once(
  ({ paragraphs }): PortionMark | undefined =>
    paragraphs.find(({ mark }) => mark?.entireText && mark.reading)?.mark,
);

/** `paragraph 6`; `item a.`, of those behind a dash `an item`; `the text` where nothing is numbered. */
export function nameOf({ number, value }: Paragraph): string {
  if (value !== undefined) return `paragraph ${value}`;
  if (!number) return 'the text';
  return /\w/.test(number.value) ? `item ${number.value.trim()}` : 'an item';
}

/** `paragraph 4`, `paragraphs 4 and 6`, `paragraphs 4, 6, 7 and 3 more`. */
export function namesOf(portions: readonly Portion[]): string {
  const numbers = portions.flatMap(({ paragraph: { value } }) => value ?? []);
  const [first] = portions;
  if (numbers.length < portions.length || numbers.length < 2) {
    const name = first ? nameOf(first.paragraph) : '';
    return portions.length > 1 ? `${name} and ${portions.length - 1} more` : name;
  }
  const shown = numbers.length > 4 ? numbers.slice(0, 3) : numbers.slice(0, -1);
  const last = numbers.length > 4 ? `${numbers.length - 3} more` : numbers.at(-1);
  return `paragraphs ${shown.join(', ')} and ${last}`;
}

/** What a portion is marked: the level, or the mark itself where a foreign level is guarded as ours. */
export function markedAs({ mark, level }: Portion): string {
  return mark.reading?.foreign ? quoted(mark) : level;
}

/** The highest level among the portions. */
export function highestOf(portions: readonly Portion[]): Level | undefined {
  let highest: Level | undefined;
  for (const { level } of portions) {
    if (highest === undefined || rank(level) > rank(highest)) highest = level;
  }
  return highest;
}

/** The first letter as a capital, as at the start of a message. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
