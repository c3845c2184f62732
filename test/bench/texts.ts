import fc from 'fast-check';
import { type Facts, facts, labelledOf, recordOf, telegramOf } from '../helpers/cables';

/** Always the same facts, so that runs can be compared. */
const GIVEN: readonly Facts[] = fc.sample(facts, { numRuns: 40, seed: 20061220 });

const WRITERS = [telegramOf, telegramOf, labelledOf, recordOf];

/** Paragraph numbers have three digits at most; beyond that paragraphs grow longer instead. */
const MOST_PARAGRAPHS = 900;

/** Lengths of real messages: the quartiles of those that the rules are tried on, in characters. */
const LENGTHS = [2_000, 4_600, 8_100] as const;

/** One telegram of about `size` characters: its paragraphs are repeated under new numbers. */
export function oneMessage(size: number): string {
  const given = GIVEN.find(({ level }) => level === 'CONFIDENTIAL') ?? (GIVEN[0] as Facts);
  return lengthened(given, telegramOf, size);
}

/**
 * Messages of all three layouts, as long as real ones, one after the other, of about `size`
 * characters together.
 */
export function manyMessages(size: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const write = WRITERS[i % WRITERS.length] ?? telegramOf;
    const each = LENGTHS[i % LENGTHS.length] ?? size;
    const text = lengthened(GIVEN[i % GIVEN.length] as Facts, write, Math.min(each, size - length));
    texts.push(text);
    length += text.length;
  }
  return texts.join('');
}

/** A message about `size` characters long; one that is longer by itself stays as it is. */
function lengthened(given: Facts, write: (facts: Facts) => string, size: number): string {
  const own = given.paragraphs;
  const bare = write({ ...given, paragraphs: [] }).length;
  const each = (write(given).length - bare) / own.length;
  const wanted = Math.max(own.length, Math.round((size - bare) / each));
  const count = Math.min(MOST_PARAGRAPHS, wanted);
  const times = Math.max(1, Math.round((size - bare) / (each * count)));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const { mark, sentences } = own[i % own.length] as (typeof own)[number];
    return { mark, sentences: Array.from({ length: times }, () => sentences).flat() };
  });
  return write({ ...given, paragraphs });
}
