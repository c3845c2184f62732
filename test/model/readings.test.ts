import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { telegram1975, telegram2026 } from '../../server/src/rules/shared/sampleAuthority';
import { sampleFields } from '../../server/src/rules/shared/sampleFields';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import { sampleTelegram, UNCLASSIFIED } from '../../server/src/rules/shared/sampleTelegram';
import { ELEMENTS } from '../../server/src/syntax/tree';
import { parseCarets } from '../helpers/carets';
import { examplesOf } from '../helpers/judge';
import { readingOf } from '../helpers/reading';
import { ROOT } from '../helpers/sources';

// Reviewed files of how messages are read, line by line and fact by fact. After a change, read the
// difference before you take it over (npx vitest run test/model/readings.test.ts -u).
const fileOf = (name: string): string => join(ROOT, 'test/model/readings', `${name}.txt`);

/** The good messages that the examples of rules are made from. */
const GOOD: Readonly<Record<string, string>> = {
  telegram: sampleTelegram(),
  'unclassified telegram': sampleTelegram(UNCLASSIFIED),
  'telegram of 1975': telegram1975().text,
  'telegram of 2026': telegram2026().text,
  labelled: sampleFields(),
  record: sampleSets(),
};

describe('a good message', () => {
  it.each(Object.entries(GOOD))('%s: is read as its file holds', async (name, text) => {
    await expect(`${readingOf(text).join('\n')}\n`).toMatchFileSnapshot(
      fileOf(`good/${name.replaceAll(' ', '-')}`),
    );
  });
});

/** The rest of a list of hundreds, which one example has. */
const FAR_DOWN = /\[\d{2,}\] |^routing-line: .{500}/;

describe('the bad examples of the rules', () => {
  // What the good messages and earlier examples of the file show is left out.
  it.each(ELEMENTS)('%s: are read as their file holds', async (element) => {
    const shown = new Set(Object.values(GOOD).flatMap(readingOf));
    const news = (text: string): string[] => {
      const lines = readingOf(parseCarets(text).text).filter(
        (line) => !shown.has(line) && !FAR_DOWN.test(line),
      );
      for (const line of lines) shown.add(line);
      return lines.map((line) => `  ${line}`);
    };
    const reading = rules
      .filter((rule) => rule.element === element)
      .flatMap((rule) =>
        examplesOf(rule, 'bad').flatMap(({ text }, i) => [`${rule.name} ${i + 1}`, ...news(text)]),
      );
    await expect(`${reading.join('\n')}\n`).toMatchFileSnapshot(fileOf(element));
  });
});
