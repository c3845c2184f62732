import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { parseCarets } from '../helpers/carets';
import { MESSAGES } from '../helpers/forms';
import { examplesOf, findingsOf, type Judging } from '../helpers/judge';
import { ROOT } from '../helpers/sources';

/** What a rule says and offers when it is asked alone. */
function said(rule: Rule, text: string, judging: Judging): string {
  const levels = { [rule.name]: 'warning' } as const;
  const found = findingsOf(text, { ...judging, levels, rules: [rule] });
  if (found.length === 0) return ' quiet';
  return found
    .map(({ span, message, fixes }) => {
      const offers = fixes().map(({ kind, title }) => ` [${kind}: ${title}]`);
      return `\n    ${JSON.stringify(text.slice(span.start, span.end))}: ${message}${offers.join('')}`;
    })
    .join('');
}

/** Other ways to judge the same text. */
const JUDGES: Readonly<Record<string, Judging>> = {
  'in an archive': { profile: 'archive' },
  'by the books of the community': { practice: 'ic' },
  'by the books of Defense': { practice: 'dod' },
  'in 1985': { today: '1985-01-01' },
  'in 2049': { today: '2049-01-01' },
};

/** A longer message has many lines of one kind. */
const MOST_LINES = 60;

/** The message that ends with the defect or with its line, and the one that lacks another line. */
function* surroundings(text: string, end: number): Generator<readonly [string, string]> {
  const lineEnd = text.indexOf('\n', end);
  yield ['ending there', text.slice(0, end)];
  yield ['ending a word later', text.slice(0, end) + (/^\s*\S+/.exec(text.slice(end))?.[0] ?? '')];
  yield [
    'ending four words later',
    text.slice(0, end) + (/^(?:\s*\S+){4}/.exec(text.slice(end))?.[0] ?? ''),
  ];
  yield ['ending with that line', text.slice(0, lineEnd < 0 ? end : lineEnd + 1)];
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return;
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const own = start <= end && end <= start + line.length;
    start += line.length + 1;
    if (line === '' || own) continue;
    yield [`without ${line}`, [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')];
  }
}

/** Places in good messages where the line of a defect is put: above which line. */
const HOSTS = [
  ["a telegram's heading", 'telegram', 'FM AMEMBASSY HELSINKI'],
  ["a telegram's text", 'telegram', 'TAGS: PREL, SCUL, FI'],
  ['the fields', 'labelled', 'TAGS: PREL, SCUL, FI'],
  ['the text below the fields', 'labelled', '2. (U) The librarian rang a bicycle bell.'],
  ["a record message's heading", 'record', 'FM CNO WASHINGTON DC//N1//'],
  ['the sets', 'record', 'POC/A. SAMPLE/CIV/N1/TEL: 555-0100//'],
] as const;

/** The line of a defect among the lines of other messages. */
function* strangers(text: string, end: number): Generator<readonly [string, string]> {
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, lineEnd < 0 ? text.length : lineEnd);
  for (const [name, host, below] of HOSTS) {
    yield [`in ${name}`, MESSAGES[host].replace(below, () => `${line}\n${below}`)];
  }
}

// One file for each rule, reviewed: what becomes of its findings when something else in the message is
// not there, or when it is judged in another way. What makes no difference is not named.
// After a change, read the difference before you take it over
// (npx vitest run test/rules/surroundings.test.ts -u).
describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('is told in other surroundings as its file holds', async () => {
    const told = examplesOf(rule, 'bad').flatMap(({ text: marked, judging }, i) => {
      const { text, spans } = parseCarets(marked);
      const usual = said(rule, text, judging);
      const same = new Map<string, string[]>();
      const note = (how: string, what: string): void => {
        if (what !== usual) same.set(what, [...(same.get(what) ?? []), how]);
      };
      for (const [how, other] of Object.entries(JUDGES)) {
        note(how, said(rule, text, { ...judging, ...other }));
      }
      for (const [how, version] of surroundings(text, spans[0]?.span.end ?? 0)) {
        note(how, said(rule, version, judging));
      }
      for (const [how, version] of strangers(text, spans[0]?.span.end ?? 0)) {
        const what = said(rule, version, judging);
        if (what !== ' quiet') note(how, what === usual ? ' the same' : what);
      }
      return [
        `bad ${i + 1}${usual}`,
        ...Array.from(same, ([what, hows]) => `  ${[...new Set(hows)].join('; ')}:${what}`),
      ];
    });
    const file = join(ROOT, 'test/rules/surroundings', rule.element, `${name}.txt`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
