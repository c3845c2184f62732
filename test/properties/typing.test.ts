import fc from 'fast-check';
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

/** What rules search the text for, what may stand before it, and what spoils it. */
const SEARCHED = [
  'End summary. ',
  ' END COMMENT ',
  'end',
  'REF A ',
  '\u2019',
  '\t',
  '. ',
  '(',
  'x',
];
/** An x that is taken out lets something be found, or joins what was found. */
const SPOILED = `The xreftel and a door. Beginx text: xEnd text.x${' '.repeat(90)}Begin note: It\u00a0x\u00a0is.\n`;

const LONG = `VZCZCXYZ0008
RR RUEHC
DE RUEHSM #0231 3541145
ZNR UUUUU ZZH
R 201145Z DEC 06
FM AMEMBASSY STOCKHOLM
TO RUEHC/SECSTATE WASHDC 0117
BT
UNCLAS STOCKHOLM 000231

E.O. 12958: N/A
TAGS: SCUL, SW
SUBJECT: LIBRARY OPENS

1. Summary: The library opened.
${PROSE.repeat(MANY)}${SPOILED.repeat(3)}${PROSE}
2. ${PROSE.repeat(4)}
BT
#0231
NNNN
`;

describe('what rules search the text for', () => {
  const typed = fc.record({
    place: fc.integer({ min: LONG.indexOf('Summary'), max: LONG.indexOf('BT\n#') }),
    put: fc.constantFrom(...SEARCHED),
  });
  /** Which x of the text is taken out. */
  const cleared = fc.record({ nth: fc.nat({ max: 14 }) });

  function edited(text: string, edit: { place: number; put: string } | { nth: number }): string {
    if ('put' in edit) return text.slice(0, edit.place) + edit.put + text.slice(edit.place);
    const places = [...text.matchAll(/x/g)].map(({ index }) => index);
    const at = places[edit.nth] ?? text.length;
    return text.slice(0, at) + text.slice(at + 1);
  }

  it('is found after every edit as if the text were read afresh', () => {
    const options = optionsOf({});
    fc.assert(
      fc.property(fc.array(fc.oneof(typed, cleared), { minLength: 1, maxLength: 10 }), (edits) => {
        let before = new Snapshot(LONG, options);
        expect(before.findings).toBeDefined();
        for (const edit of edits) {
          const text = edited(before.text, edit);
          const after = before.after(text);
          const afresh = new Snapshot(text, options);
          expect(after.findings.map(whole)).toEqual(afresh.findings.map(whole));
          before = after;
        }
      }),
      { numRuns: 150 },
    );
  });
});
