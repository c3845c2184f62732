import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFields } from '../../server/src/rules/shared/sampleFields';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { findingsOf } from '../helpers/judge';
import { reportOfLines } from '../helpers/report';
import { ROOT } from '../helpers/sources';

/** Good messages with something of every element in them. */
const MESSAGES: Readonly<Record<string, string>> = {
  telegram: sampleTelegram({
    captions: '\nNOFORN\nSIPDIS\n\nDEPT FOR EUR/PPD\n',
    authority:
      '\nREF: A. HELSINKI 1753\n     B. 06 OSLO 412 (NOTAL)\n' +
      '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (d).',
    text:
      '\n1. (U) Summary: The new city library opened with a seminar on road\n' +
      'safety (ref A). End summary.\n' +
      '\nThe Opening\n-----------\n' +
      '\n2. (C//NF) The librarian asked us to keep the title of the first\n' +
      'book on loan among friends (see para 1 and ref B).\n' +
      '\n3. (U) Comment: The bell rang. End comment.\n',
  }),
  labelled: sampleFields(),
  record: sampleSets(),
};

type Slip = (lines: readonly string[], at: number) => readonly string[];

/** The lines with `count` of them from `from` on replaced. */
const put = (lines: readonly string[], from: number, count: number, ...instead: string[]) => [
  ...lines.slice(0, from),
  ...instead,
  ...lines.slice(from + count),
];

const changed =
  (change: (line: string) => string): Slip =>
  (lines, at) =>
    put(lines, at, 1, change(lines[at] ?? ''));

/** What a hand does to a line. Each is done to every line in turn. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'left out': (lines, at) => put(lines, at, 1),
  doubled: (lines, at) => put(lines, at, 0, lines[at] ?? ''),
  'before the line above': (lines, at) =>
    at === 0 ? lines : put(lines, at - 1, 2, lines[at] ?? '', lines[at - 1] ?? ''),
  'joined to the line above': (lines, at) =>
    at === 0 ? lines : put(lines, at - 1, 2, `${lines[at - 1]} ${lines[at]}`),
  'cut in half': changed((line) => line.slice(0, line.length >> 1)),
  'without its first letter': changed((line) => line.slice(1)),
  'without its last letter': changed((line) => line.slice(0, -1)),
  'in small letters': changed((line) => line.toLowerCase()),
  'without blanks': changed((line) => line.replaceAll(' ', '')),
  'with a stray letter': changed((line) => line.replace(/.(?=.{0,12}$)/, '$&X')),
};

// One file for each message and slip, reviewed: what is said when one line has the slip and was not
// said of the good message. After a change, read the difference before you take it over
// (npx vitest run test/rules/slips.test.ts -u).
describe.each(Object.entries(MESSAGES))('%s', (name, message) => {
  it.each(Object.entries(SLIPS))('one line %s: is told as its file holds', async (slip, make) => {
    const lines = message.trimEnd().split('\n');
    const known = new Set(reportOfLines(message, findingsOf(message)));
    const report = lines.flatMap((line, at) => {
      if (line === '') return [];
      const text = `${make(lines, at).join('\n')}\n`;
      const news = reportOfLines(text, findingsOf(text)).filter((each) => !known.has(each));
      return [line, ...news];
    });
    const file = join(ROOT, 'test/rules/slips', name, `${slip.replaceAll(' ', '-')}.txt`);
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
