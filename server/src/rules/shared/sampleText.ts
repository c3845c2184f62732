import { sampleTelegram, UNCLASSIFIED } from './sampleTelegram';

/** Five sentences for paragraphs; the library and its librarian are invented. */
export const SENTENCES = [
  'The new city library opened on Monday.',
  'The librarian keeps one book to herself.',
  'The mayor came by bicycle.',
  'Visitors asked for more benches.',
  'A seminar follows in the autumn.',
] as const;

/**
 * Paragraphs with these starts, a sentence in each; a line behind a start (its carets) goes below
 * the paragraph.
 */
export function paragraphs(...starts: string[]): string {
  return starts
    .map((given, i) => {
      const [start, ...carets] = given.split('\n');
      const sentence = SENTENCES[i % SENTENCES.length];
      return `\n${[`${start} ${sentence}`, ...carets].join('\n')}\n`;
    })
    .join('');
}

/** The good sample, classified, with this text. */
export function classifiedText(text: string): string {
  return sampleTelegram({ text });
}

/** The good sample, unclassified, with this text. */
export function unclassifiedText(text: string): string {
  return sampleTelegram({ ...UNCLASSIFIED, text });
}
