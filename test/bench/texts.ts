import fc from 'fast-check';
import { type Facts, facts, labelledOf, recordOf, telegramOf } from '../helpers/cables';

/** Always the same facts, so that runs can be compared. */
const GIVEN: readonly Facts[] = fc.sample(facts, { numRuns: 40, seed: 20061220 });

const WRITERS = [telegramOf, telegramOf, labelledOf, recordOf];

/** Paragraph numbers have three digits at most; beyond that paragraphs grow longer instead. */
const MOST_PARAGRAPHS = 900;

/** One telegram of about `size` characters: its paragraphs are repeated under new numbers. */
export function oneMessage(size: number): string {
  const given = GIVEN.find(({ level }) => level === 'CONFIDENTIAL') ?? (GIVEN[0] as Facts);
  const own = given.paragraphs;
  const bare = telegramOf({ ...given, paragraphs: [] }).length;
  const each = (telegramOf(given).length - bare) / own.length;
  const count = Math.min(MOST_PARAGRAPHS, Math.max(1, Math.round((size - bare) / each)));
  const times = Math.max(1, Math.round((size - bare) / (each * count)));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const { mark, sentences } = own[i % own.length] as (typeof own)[number];
    return { mark, sentences: Array.from({ length: times }, () => sentences).flat() };
  });
  return telegramOf({ ...given, paragraphs });
}

/** Messages of all three layouts, one after the other, of about `size` characters together. */
export function manyMessages(size: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const write = WRITERS[i % WRITERS.length] ?? telegramOf;
    const text = write(GIVEN[i % GIVEN.length] as Facts);
    texts.push(text);
    length += text.length;
  }
  return texts.join('');
}
