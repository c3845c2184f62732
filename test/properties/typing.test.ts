import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../server/src/model/calendar';
import { rules } from '../../server/src/rules';
import type { Finding } from '../../server/src/rules/check';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot, type SnapshotOptions } from '../../server/src/workspace/snapshot';
import { examplesOf, type Judging, USUAL } from '../helpers/judge';

const PROSE = 'The library has many rooms, and each of them has a door.\n';
/** More lines than any reader looks ahead, so that what follows is read by itself after an edit. */
const MANY = 20;

/** The text with a long first paragraph; undefined where it has no paragraph 1 with prose. */
function lengthened(text: string): string | undefined {
  const match = /^ {0,5}1\..*[a-z]{3}.*\n/m.exec(text);
  if (!match) return undefined;
  const at = match.index + match[0].length;
  return text.slice(0, at) + PROSE.repeat(MANY) + text.slice(at);
}

function optionsOf(judging: Judging): SnapshotOptions {
  const { today, ...settings } = { ...USUAL, ...judging };
  const day = parseIsoDate(today);
  return { settings: { ...DEFAULT_SETTINGS, ...settings }, ...(day ? { today: day } : {}) };
}

/** All that a finding says and offers. */
function whole({ rule, level, span, message, related, tag, fixes }: Finding): unknown {
  return { rule: rule.name, level, span, message, related, tag, fixes: fixes() };
}

/** Places inside lines of prose. */
function placesIn(text: string): number[] {
  return [...text.matchAll(/[A-Za-z,]{3} [a-z]{3,} [a-z]/g)].map(({ index }) => index + 3);
}

const cases = rules.flatMap((rule) =>
  examplesOf(rule, 'bad').flatMap(({ text, judging }, index) => {
    const long = lengthened(text);
    return long ? [{ name: `${rule.name} ${index}`, long, judging }] : [];
  }),
);

describe('what is said while somebody types', () => {
  it('is tried on most rules', () => {
    expect(new Set(cases.map(({ name }) => name.split(' ')[0])).size).toBeGreaterThan(150);
  });

  it.each(cases)('is what is said afresh, mends and all: $name', ({ long, judging }) => {
    const options = optionsOf(judging);
    const places = placesIn(long).filter((_, i) => i % 16 === 9);
    let before = new Snapshot(long, options);
    expect(before.findings).toBeDefined();
    for (const place of places) {
      const text = `${before.text.slice(0, place)} and so${before.text.slice(place)}`;
      const after = before.after(text);
      const afresh = new Snapshot(text, options);
      expect(after.findings.map(whole)).toEqual(afresh.findings.map(whole));
      before = after;
    }
  });
});
