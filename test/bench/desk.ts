import fc from 'fast-check';
import { type Facts, facts, recordOf, telegramOf } from '../helpers/cables';

/** Always the same facts, so that runs can be compared. */
const GIVEN: readonly Facts[] = fc.sample(facts, { numRuns: 200, seed: 20061220 });

/** With many addressees and three references, as a message is that takes long to write. */
const LONG = GIVEN.find(
  ({ level, others }) => level === 'CONFIDENTIAL' && others.length > 1,
) as Facts;
const LONG_FACTS: Facts = { ...LONG, references: 3 };

/** Marks that something is found in, by the places of paragraphs in every so many. */
const SLIPS: ReadonlyMap<number, string> = new Map([
  [3, ''],
  [12, '(c) '],
]);
const SLIPS_EVERY = 25;

/**
 * A telegram of about `size` characters that every feature has something to do in: it cites, speaks
 * of its own paragraphs, sets texts off, and has slips that can be mended.
 */
export function busyTelegram(size: number): string {
  const text = grown(size, (paragraphs) => telegramOf({ ...LONG_FACTS, paragraphs }));
  return untidy(text);
}

/** Each of the lines as far as somebody has written it who is at work on the heading. */
export function halfWritten(text: string, lines: ReadonlyMap<string, string>): string {
  return text
    .split('\n')
    .map((line) => [...lines].find(([begins]) => line.startsWith(begins))?.[1] ?? line)
    .join('\n');
}

/** A blank too many, a paragraph taken out, one in a single line, and room for a new one. */
function untidy(text: string): string {
  const paragraph = (number: number): RegExp =>
    new RegExp(`\\n\\n${number}\\. [\\s\\S]*?(?=\\n\\n${number + 1}\\. )`);
  return text
    .replace('\nFM ', '\nFM  ')
    .replace('\n\n60. ', '\n\n\n\n60. ')
    .replace(paragraph(90), '')
    .replace(paragraph(40), (whole) => `\n\n${whole.trim().replaceAll('\n', ' ')}`);
}

/** A record message of that kind. */
export function busyRecord(size: number): string {
  return grown(size, (paragraphs) => recordOf({ ...LONG_FACTS, paragraphs }));
}

/** Other messages of the workspace; the busy telegram cites the first three, and the fourth cites it. */
export function shelf(count: number): string[] {
  const { serial, post, date } = LONG_FACTS;
  const near: readonly Partial<Facts>[] = [
    ...[0, 1, 2].map((i) => ({ post, date, serial: serial - 100 * (i + 1) + i })),
    { post, date, serial: serial + 100, references: 1 },
  ];
  return Array.from({ length: count }, (_, i) =>
    telegramOf({ ...(GIVEN[i % GIVEN.length] as Facts), serial: 1000 + i, ...near[i] }),
  );
}

type Paragraphs = Facts['paragraphs'];

/** Paragraphs are added until the message is as long as it should be. */
function grown(size: number, write: (paragraphs: Paragraphs) => string): string {
  const paragraphs: Paragraphs[number][] = [];
  let text = '';
  while (text.length < size) {
    paragraphs.push(paragraph(paragraphs.length));
    text = write(paragraphs);
  }
  return text;
}

function paragraph(i: number): Paragraphs[number] {
  const { sentences = [] } = LONG_FACTS.paragraphs[i % LONG_FACTS.paragraphs.length] ?? {};
  const mark = SLIPS.get(i % SLIPS_EVERY) ?? (i % 4 === 2 ? '(U) ' : '(C) ');
  const more: readonly (readonly string[])[] = [
    ['Begin summary:', ...sentences, 'End summary.'],
    [...sentences, `See para ${i + 2} and ref A.`],
    [...sentences, 'Reftel B told of the plans; see also paras 1-2.'],
  ];
  return { mark, sentences: more[i % more.length] ?? sentences };
}
