import { describe, expect, it } from 'vitest';
import { stripDamage } from '../../server/src/format/stripDamage';
import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edits';
import { findingsOf } from '../helpers/judge';
import { FAMILIES, haveShared, sharedMessages } from '../helpers/shared';

const today = { year: 2026, month: 11, day: 23 };

/** The text without what storage put into any of its messages. */
function stripped(text: string): string {
  return applyEdits(text, describeTree(parseCable(text), { today }).flatMap(stripDamage));
}

/** A message as an archive keeps it, and as it was sent. */
const STORED = `VZCZCXYZ0008
PP RUEHWEB

DE RUEHHE #1837 3541145
ZNR UUUUU ZZH
P 201145Z DEC 06
FM AMEMBASSY HELSINKI
TO RUEHC/SECSTATE WASHDC PRIORITY 2008

UNCLAS HELSINKI 001837

SIPDIS

SIPDIS

E.O. 12958: N/A
TAGS: [PREL](#) [SCUL](#) [FI](#)
SUBJECT: CITY LIBRARY OPENS

REF: A. A) OSLO 321
     1B. STATE 4567

11. (U) The new city library opened with a seminar on road

HELSINKI 00001837  002 OF 002


safety, which the mayor opened.

12. (U) The librarian rang a bell.

HELSINKI 00001837  003 OF 003

13. (U) The mayor read:
1. one poem
2. another
EXAMPLE
`;

const SENT = `VZCZCXYZ0008
PP RUEHWEB
DE RUEHHE #1837 3541145
ZNR UUUUU ZZH
P 201145Z DEC 06
FM AMEMBASSY HELSINKI
TO RUEHC/SECSTATE WASHDC PRIORITY 2008

UNCLAS HELSINKI 001837

SIPDIS

E.O. 12958: N/A
TAGS: PREL SCUL FI
SUBJECT: CITY LIBRARY OPENS

REF: A. OSLO 321
     B. STATE 4567

1. (U) The new city library opened with a seminar on road
safety, which the mayor opened.

2. (U) The librarian rang a bell.

3. (U) The mayor read:
1. one poem
2. another
EXAMPLE
`;

describe('stripping storage damage', () => {
  it('gives the message as it was sent, and leaves a list alone', () => {
    expect(stripped(STORED)).toBe(SENT);
  });

  it('does so with the line ends of Windows', () => {
    const windows = (text: string): string => text.replace(/\n/g, '\r\n');
    expect(stripped(windows(STORED))).toBe(windows(SENT));
  });

  it('takes pilcrows out before numbers and letters', () => {
    const stored = STORED.replace('1B.', '\u00b6B.').replace(/^1([123]\. \(U\))/gm, '\u00b6$1');
    expect(stripped(stored)).toBe(SENT);
  });

  it('leaves a clean message as it is', () => {
    expect(stripped(SENT)).toBe(SENT);
  });

  it('keeps stamps, slips and an eleventh paragraph', () => {
    const paragraphs = Array.from({ length: 12 }, (_, i) => `${i + 1}. (U) Shelf ${i}.\n\n`).join(
      '',
    );
    const message = `This record is a partial extract of the original cable.\n${SENT.replace(/1\. \(U\)[\s\S]*/, paragraphs)}`;
    expect(stripped(message)).toBe(message);
  });

  it('works on every message of a file', () => {
    const twice = `${STORED}NNNN\n${STORED}`;
    expect(stripped(twice)).toBe(`${SENT}NNNN\n${SENT}`);
  });
});

/** What the copy is judged by besides its damage: rules about damage itself apart. */
const OF_DAMAGE = new Set(['paragraph-number-residue', 'caption-repeated', 'tag-link-residue']);

function verdicts(text: string): string[] {
  return findingsOf(text, { profile: 'archive', today: '2026-11-23' })
    .filter(({ rule }) => rule.element !== 'layout' && !OF_DAMAGE.has(rule.name))
    .map(({ rule, level }) => `${level} ${rule.name}`)
    .sort();
}

describe.skipIf(!haveShared)('real messages without their storage damage', () => {
  it.each(FAMILIES)('%s are judged as with it, and have none left', (family) => {
    const wrong = sharedMessages(family).filter(({ text }) => {
      const clean = stripped(text);
      const same = JSON.stringify(verdicts(clean)) === JSON.stringify(verdicts(text));
      return !same || stripped(clean) !== clean;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
