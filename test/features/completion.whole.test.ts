import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion, plainText, snippetText } from '../../server/src/features/completion';
import { describe as describeCables } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import { findingsOf, told } from '../helpers/judge';
import { anyText } from '../helpers/texts';
import { filledIn, NOW, offers } from './completing';

/** One thing that a drafter does: types text, or a few letters and then Tab. */
type Step =
  | { readonly type: string }
  | { readonly prefix: string; readonly pick: string; readonly fill?: readonly string[] };

/** Takes the item as a client does that shows what is on offer and puts in what is chosen. */
function drafted(steps: readonly Step[]): { text: string; keys: number } {
  let marked = '‸';
  let keys = 0;
  for (const step of steps) {
    if ('type' in step) {
      marked = marked.replace('‸', `${step.type}‸`);
      continue;
    }
    marked = marked.replace('‸', `${step.prefix}‸`);
    const item = offers(marked).items.find(({ label }) => label === step.pick);
    if (!item) {
      const all = offers(marked).items.map(({ label }) => label);
      throw new Error(`"${step.pick}" is not on offer in ${JSON.stringify(marked)}: ${all}`);
    }
    // The letters that were typed, a Tab, and a Tab behind each field.
    keys += step.prefix.length + 1 + (step.fill?.length ?? 0);
    marked = filledIn(marked, item, step.fill);
  }
  return { text: marked.replace('‸', ''), keys };
}

const pick = (prefix: string, label: string, fill?: readonly string[]): Step => ({
  prefix,
  pick: label,
  ...(fill ? { fill } : {}),
});
const type = (text: string): Step => ({ type: text });

/** What a drafter does from the captions down to the signature. */
const FROM_THE_CAPTIONS: readonly Step[] = [
  pick('', 'SIPDIS'),
  type('\n\n'),
  pick('', 'E.O. 13526: DECL: 11/23/2036'),
  type('\n'),
  pick('', 'TAGS:'),
  pick('cult', 'SCUL'),
  type(','),
  pick('az', 'AZ'),
  type('\n'),
  pick('', 'SUBJECT:'),
  type('ROAD-SAFETY SEMINAR AT THE NEW LIBRARY\n\n'),
  pick('', 'Classified By:', ['Joan Example', 'Ambassador', 'b', 'd']),
  type('\n\n'),
  pick('', '1. (C)'),
  type('The seminar on road safety met in the new library.\n\n'),
  pick('', '2. (U)'),
  type('Forty readers took part.\n\nEXAMPLE\n'),
];

/** What a careful reader would object to. */
function objections(text: string): string[] {
  const findings = findingsOf(text, { today: '2026-11-23' });
  return told(
    text,
    findings.filter(({ level }) => level !== 'hint'),
  );
}

describe('a message made of completions alone', () => {
  it('is a complete classified telegram without a finding', () => {
    const { text, keys } = drafted([
      pick('', 'VZCZCXYZ0001', ['XYZ', '0001']),
      type('\n'),
      pick('R', 'RR'),
      pick('', 'RUEHC'),
      type('\n'),
      pick('D', 'DE'),
      pick('bak', 'RUEHKB'),
      type(' #1837 '),
      pick('', '3271930'),
      type('\n'),
      pick('', 'ZNY CCCCC ZZH'),
      type('\n'),
      pick('', 'R 231930Z NOV 26'),
      type('\n'),
      pick('', 'FM'),
      pick('', 'AMEMBASSY BAKU'),
      type('\n'),
      pick('', 'TO'),
      pick('', 'RUEHC/SECSTATE WASHDC'),
      type('\n'),
      pick('', 'BT'),
      type('\n'),
      pick('', 'C O N F I D E N T I A L BAKU 001837'),
      type('\n\n'),
      ...FROM_THE_CAPTIONS,
      pick('', 'BT'),
      type('\n'),
      pick('', '#1837'),
      type('\n'),
      pick('', 'NNNN'),
      type('\n'),
    ]);
    expect(objections(text)).toEqual([]);
    expect(text).toContain(
      'Classified By: Joan Example, Ambassador, for reasons 1.4 (b) and (d).\n',
    );
    expect(keys).toBeLessThan(50);
  });

  it('is a telegram of the text alone, in few keys', () => {
    const { text, keys } = drafted([
      pick('c', 'C O N F I D E N T I A L POST 000001', ['BAKU', '001837']),
      type('\n\n'),
      ...FROM_THE_CAPTIONS,
    ]);
    expect(objections(text)).toEqual([]);
    expect(keys).toBeLessThan(40);
  });

  it('is a message of the labelled layout without a finding', () => {
    const { text } = drafted([
      pick('conf', 'CONFIDENTIAL (labelled layout)'),
      pick('', '26'),
      type('VALLETTA 131\n'),
      pick('', 'Date/DTG: Nov 23, 2026 / 231930Z NOV 26'),
      type('\n'),
      pick('', 'From:'),
      pick('val', 'AMEMBASSY VALLETTA'),
      type('\n'),
      pick('', 'Action:'),
      pick('', 'WASHDC, SECSTATE'),
      pick('', 'ROUTINE'),
      type('\n'),
      pick('', 'E.O.: 13526'),
      type('\n'),
      pick('', 'Classified By:', ['Jane Example', 'Ambassador']),
      type('\n'),
      pick('', 'Reason:'),
      pick('', '1.4 (b) and (d)'),
      type('\n'),
      pick('', 'Declassify On:'),
      pick('', '20361123'),
      type('\n'),
      pick('', 'TAGS:'),
      pick('cult', 'SCUL'),
      type(','),
      pick('malt', 'MT'),
      type('\n'),
      pick('', 'Captions:'),
      pick('', 'SIPDIS'),
      type('\n'),
      pick('', 'Subject:'),
      type('The Detective Shelf Is Found\n\n'),
      pick('', '1. (C)'),
      type('A reader found the detective shelf.\n\n'),
      pick('', '2. (U)'),
      type('The library now plans a shelf for bicycles.\n\n'),
      pick('', 'Signature:'),
      type('EXAMPLE\n\n'),
      pick('', 'CONFIDENTIAL'),
      type('\n'),
    ]);
    expect(objections(text)).toEqual([]);
  });

  it('is a record message without a finding', () => {
    const { text } = drafted([
      pick('UNCL', 'UNCLASSIFIED// (record message)'),
      pick('', 'R 231930Z NOV 26'),
      type('\nFM NAVSTA EXAMPLETOWN\nTO ALL TENANT COMMANDS EXAMPLETOWN\n'),
      pick('', 'BT'),
      type('\n'),
      pick('', 'UNCLAS'),
      type(' '),
      pick('', '//N01000//', ['05100']),
      type('\n'),
      pick('', 'MSGID/', ['N5']),
      type('\n'),
      pick('', 'SUBJ/', ['READING ROOM HOURS']),
      type('\n'),
      pick('', 'REF/', ['DOC', 'CNO', '01JAN20']),
      type('\n'),
      pick('', 'AMPN/', ['REF A IS THE LIBRARY GUIDE.']),
      type('\n'),
      pick('RM', 'RMKS/', ['The reading room opens at eight.\n\n2. Readers bring a card.']),
      type('\n'),
      pick('', 'BT'),
      type('\n#0001\n'),
      pick('', 'NNNN'),
      type('\n'),
      pick('', 'UNCLASSIFIED//'),
      type('\n'),
    ]);
    expect(objections(text)).toEqual([]);
  });
});

describe('completion of any text', () => {
  it('replaces part of one line that holds the cursor, and tells each item once', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.constantFrom(undefined, ' ', '.', ':'),
        (text, at, trigger) => {
          const tree = parseCable(text);
          const offset = text.length === 0 ? 0 : at % (text.length + 1);
          const { items } = completion({
            cables: describeCables(tree, { today: NOW.date }),
            offset,
            now: NOW,
            ...(trigger ? { trigger } : {}),
          });
          const { lines } = tree;
          for (const { span, also = [], label, filter, insert } of items) {
            expect(span.start).toBeLessThanOrEqual(offset);
            expect(span.end).toBeGreaterThanOrEqual(offset);
            expect(lines.lineAt(span.start)).toBe(lines.lineAt(offset));
            expect(span.end).toBeLessThanOrEqual(Math.max(offset, lines.end(lines.lineAt(offset))));
            for (const edit of also) expect(edit.span.end).toBeLessThanOrEqual(span.start);
            expect(label).not.toBe('');
            expect(filter).not.toBe('');
            expect(plainText(insert).length + (snippetText(insert)?.length ?? 0)).toBeGreaterThan(
              0,
            );
          }
          const named = items.map(
            ({ label, span, insert }) => `${label} ${span.start} ${plainText(insert)}`,
          );
          expect(new Set(named).size).toBe(named.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('pieces of an item', () => {
  it('become a snippet with numbered fields, its own signs kept from it', () => {
    const pieces = ['A$ ', { field: 'x}' }, '}\\'];
    expect(snippetText(pieces)).toBe(['A\\$ $', '{1:x\\}}\\}\\\\'].join(''));
    expect(snippetText(['A$'])).toBeUndefined();
  });

  it('end in plain text where a field has none', () => {
    expect(plainText(['A ', { field: 'x', plain: '-' }, ' B ', { field: 'y' }, ' C'])).toBe(
      'A - B ',
    );
  });
});
