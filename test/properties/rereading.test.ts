import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../server/src/model/cable';
import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import type { Node } from '../../server/src/syntax/tree';
import { Snapshot } from '../../server/src/workspace/snapshot';
import { goodMessages } from '../helpers/cables';
import { told } from '../helpers/judge';
import { haveShared, sharedMessages } from '../helpers/shared';

/** One edit: at a place told in thousandths of the text, take away and put in. */
interface Edit {
  readonly place: number;
  readonly taken: number;
  readonly put: string;
}

const PIECES = [
  'x',
  '',
  '\n',
  '\n\n',
  ' ',
  '(C) ',
  '3. (S) ',
  '1. ',
  '---\n',
  '\n---\n',
  'BT\n',
  '\nBT\n',
  '\nNNNN\n',
  '\n#1837\n',
  'SECRET\n',
  'PAGE 02 STATE 042975\n',
  'SAMPLE\n',
  '\nSAMPLE',
  'RMKS/',
  '//\n',
  '\nPOC/A. SAMPLE//\n',
  'Signature: X\n',
  'Classified By: A\n',
  '\r\n',
  'SUBJECT: X\n',
  'VZCZCXYZ0008\n',
  '\nZNR UUUUU\n',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.integer({ min: 0, max: 1000 }),
  taken: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 400 }),
  ),
  put: fc.constantFrom(...PIECES),
});

function edited(text: string, { place, taken, put }: Edit): string {
  const at = Math.floor((text.length * place) / 1000);
  return text.slice(0, at) + put + text.slice(at + taken);
}

/** Long enough that most edits have text before and behind them that need not be read again. */
function lengthened(text: string): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) =>
      `${i + 2}. (U) The library has room ${i}.\nIts shelves are of oak,\nand its door is green.\n\n`,
  ).join('');
  const at = text.search(/^(?:BT|Signature|Drafted)/m);
  const last = text.lastIndexOf('\n\n', text.length - 30);
  const place = last > 0 ? last + 2 : Math.max(at, 0);
  return text.slice(0, place) + paragraphs + text.slice(place);
}

const settings = { profile: 'auto', practice: 'state', levels: {} } as const;
const today = { year: 2026, month: 11, day: 1 };

function sameAsAfresh(text: string, edits: readonly Edit[]): void {
  let before = new Snapshot(text, { settings, today });
  expect(before.findings).toBeDefined();
  for (const each of edits) {
    const next = edited(before.text, each);
    const after = before.after(next);
    const afresh = new Snapshot(next, { settings, today });
    const tree = parseCable(next);
    expect(plain(after.tree.messages)).toEqual(plain(tree.messages));
    expect(after.tree.ended).toBe(tree.ended);
    expect(after.tree.lines).toEqual(tree.lines);
    expect(plain(withoutTree(after.cables))).toEqual(
      plain(withoutTree(describeTree(tree, { today }))),
    );
    expect(told(next, after.findings)).toEqual(told(next, afresh.findings));
    before = after;
  }
}

/** What tells how a cable came about, and not what it says. */
const OF_READING = new Set(['tree', 'moving', 'background']);

function withoutTree(cables: readonly object[]): unknown {
  return cables.map((cable) => {
    const facts = Object.entries(cable).filter(([key]) => !OF_READING.has(key));
    return Object.fromEntries(facts);
  });
}

/** The same values with nodes and paragraphs as plain objects: those that an edit moved make their parts when asked. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ('leaves' in value) {
    const { kind, start, end, leaves, near } = value as Node;
    return { kind, start, end, leaves, near };
  }
  if ('body' in value && 'mark' in value) {
    const { span, node, number, value: count, top, mark, body } = value as Paragraph;
    return { span, node: plain(node), number, value: count, top, mark, body };
  }
  const parts = Object.entries(value).filter(([key]) => key !== 'reread');
  return Object.fromEntries(parts.map(([key, part]) => [key, plain(part)]));
}

describe('reading again after an edit', () => {
  it('gives the tree, the facts and the findings that reading afresh gives', () => {
    fc.assert(
      fc.property(
        goodMessages(),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ text }, edits) => {
          sameAsAfresh(lengthened(text), edits);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.skipIf(!haveShared)('does so on real messages', () => {
    const messages = [
      ...sharedMessages('telegrams'),
      ...sharedMessages('navadmin'),
      ...sharedMessages('official'),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...messages),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        ({ text }, edits) => {
          sameAsAfresh(text.slice(0, 12_000), edits);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes what stands before an edit from the tree before it', () => {
    const text = lengthened('UNCLAS BAKU 000123\n\nSUBJECT: X\n\n1. (U) Text.\n\nSAMPLE\n');
    const before = parseCable(text);
    const after = parseCable(text.replace('room 11.', 'room eleven.'), before);
    const kept = after.messages[0]?.nodes.filter((node) =>
      before.messages[0]?.nodes.includes(node),
    );
    expect(kept?.length).toBeGreaterThan(10);
  });

  it('keeps every paragraph behind an edit that puts in more than stood there', () => {
    const text = lengthened(
      'R 010001Z JAN 04\nFM CNO WASHINGTON DC\nTO NAVADMIN\nBT\nUNCLAS //N01000//\n\n' +
        'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\n\nSUBJ/LIBRARY OPENING//\n\n' +
        'RMKS/1.  THE LIBRARY OPENED.\n\n2.  RELEASED BY VADM A. B. SAMPLE, N1.//\n\nBT\n',
    );
    for (const put of ['\nPOC/A. SAMPLE//\n', '\nNNNN\n', '\n\nA new hall\n3. (U) was opened.\n']) {
      for (let place = 400; place < 500; place += 4) sameAsAfresh(text, [{ place, taken: 0, put }]);
    }
  });
});
