import fc from 'fast-check';
import { type Facts, facts, labelledOf, recordOf, telegramOf } from '../helpers/cables';

/** Always the same facts, so that runs can be compared. */
const GIVEN: readonly Facts[] = fc.sample(facts, { numRuns: 40, seed: 20061220 });

type Writer = (facts: Facts) => string;

const WRITERS: readonly Writer[] = [telegramOf, telegramOf, labelledOf, recordOf];
/** Those whose messages begin and end with lines of transmission, so that a file may hold many. */
const TRANSMITTED: readonly Writer[] = [telegramOf, telegramOf, recordOf];

/** Paragraph numbers have three digits at most; beyond that paragraphs grow longer instead. */
const MOST_PARAGRAPHS = 900;

/**
 * Lengths of real messages and of their paragraphs: the quartiles of those that the rules are tried
 * on (../shared/messages), in characters. Record messages have shorter paragraphs than telegrams.
 */
const LENGTHS = [2_700, 5_300, 8_600] as const;
const PARAGRAPH_LENGTHS = [437, 672, 926] as const;
const RECORD_PARAGRAPH_LENGTHS = [74, 157, 336] as const;

/** One telegram of about `size` characters, to as many addressees as there are. */
export function oneMessage(size: number): string {
  const classified = GIVEN.filter(({ level }) => level === 'CONFIDENTIAL');
  const most = Math.max(...classified.map(({ others }) => others.length));
  const given = classified.find(({ others }) => others.length === most);
  return lengthened(given ?? (GIVEN[0] as Facts), telegramOf, size);
}

/** So many different telegrams of about `size` characters each. */
export function telegrams(size: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    lengthened(GIVEN[i % GIVEN.length] as Facts, telegramOf, size),
  );
}

/** Messages as long as real ones, one after the other, of about `size` characters together. */
export function manyMessages(size: number): string {
  return messages(size, TRANSMITTED).join('');
}

/** Messages of all layouts, as long as real ones, of about `size` characters together. */
export function messages(size: number, writers = WRITERS): string[] {
  const texts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const write = writers[i % writers.length] ?? telegramOf;
    const each = LENGTHS[i % LENGTHS.length] ?? size;
    const text = lengthened(GIVEN[i % GIVEN.length] as Facts, write, Math.min(each, size - length));
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** A message about `size` characters long, in paragraphs as long as real ones. */
function lengthened(given: Facts, write: Writer, size: number): string {
  const lengths = write === recordOf ? RECORD_PARAGRAPH_LENGTHS : PARAGRAPH_LENGTHS;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const wanted = Math.max(mean, size - write({ ...given, paragraphs: [] }).length);
  const count = Math.min(MOST_PARAGRAPHS, Math.round(wanted / mean));
  const stretch = wanted / (mean * count);
  const sentences = given.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const paragraphs = Array.from({ length: count }, (_, i) => ({
    mark: given.paragraphs[i % given.paragraphs.length]?.mark ?? '',
    sentences: prose(sentences, i, stretch * (lengths[i % lengths.length] ?? mean)),
  }));
  return write({ ...given, paragraphs });
}

/** Sentences in turn, from one of them on, of about `length` characters together. */
function prose(sentences: readonly string[], from: number, length: number): string[] {
  const taken = [sentences[from % sentences.length] as string];
  let left = length - (taken[0] as string).length;
  for (let i = from + 1; ; i++) {
    const sentence = sentences[i % sentences.length] as string;
    if (left < sentence.length / 2) return taken;
    taken.push(sentence);
    left -= sentence.length + 1;
  }
}
