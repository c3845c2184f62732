import { describe, expect, it } from 'vitest';
import { parseCable } from '../../server/src/syntax/parse';
import type { Node, Tree } from '../../server/src/syntax/tree';

const HEADER = 'UNCLAS OSLO 000231\n\nE.O. 12958: N/A\nTAGS: SCUL, NO\nSUBJECT: LIBRARY\n\n';
const HEADER_LINES = 6;
const PARAGRAPH_LINES = 5;

const paragraph = (n: number): string =>
  `${n}. (U) The library has room ${n}.\nIts shelves are of oak,\nits door is green,\nand its lamp is lit.\n\n`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => paragraph(from + i)).join('');

/** A telegram of nine paragraphs of four lines each, a blank line between them. */
const TELEGRAM = `${HEADER}${paragraphs(1, 9)}SAMPLE\n`;

/** The text with other words at the start of a line of a paragraph; lines count from 0. */
function edited(text: string, n: number, line: number, words = 'And '): string {
  const lines = text.split('\n');
  const at = HEADER_LINES + PARAGRAPH_LINES * (n - 1) + line;
  lines[at] = words + lines[at];
  return lines.join('\n');
}

const nodesOf = ({ messages }: Tree): readonly Node[] => messages.flatMap(({ nodes }) => nodes);
const plain = (tree: Tree): unknown =>
  tree.messages.map(({ reread, nodes, ...message }) => ({
    ...message,
    nodes: nodes.map(({ kind, start, end, near, leaves }) => ({ kind, start, end, near, leaves })),
  }));

/** The tree of the text after an edit, read with the one before it, which must be what it is without. */
function readAgain(before: Tree, text: string): Tree {
  const after = parseCable(text, before);
  const afresh = parseCable(text);
  expect(plain(after)).toEqual(plain(afresh));
  expect(after.ended).toBe(afresh.ended);
  return after;
}

/** What begins each of the nodes that were made anew; `all` where the whole message was read. */
function madeAnew(text: string, next: string): string {
  const before = parseCable(text);
  const after = readAgain(before, next);
  const reread = after.messages[0]?.reread;
  if (!reread) return 'all';
  const nodes = nodesOf(after);
  expect(reread.from).toBe(before.messages[0]?.nodes);
  for (let i = 0; i < reread.kept; i++) expect(nodes[i]).toBe(reread.from[i]);
  const behind = nodes.length - reread.resumed;
  const shift = next.length - text.length;
  for (let i = 1; i <= behind; i++) {
    const [now, then] = [nodes.at(-i), reread.from.at(-i)];
    if (shift === 0) expect(now).toBe(then);
    else expect(now?.start).toBe((then?.start ?? 0) + shift);
  }
  return nodes
    .slice(reread.kept, reread.resumed)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ start }) => /^\S*/.exec(next.slice(start))?.[0])
    .join(' ');
}

describe('after an edit', () => {
  it.each([
    ['on the first line of paragraph 6', edited(TELEGRAM, 6, 0, '6. '), '3. 4. 5. 6.'],
    ['on its third', edited(TELEGRAM, 6, 2), '3. 4. 5. 6.'],
    ['on its fourth', edited(TELEGRAM, 6, 3), '4. 5. 6.'],
    ['on the blank line behind it', edited(TELEGRAM, 6, 4), '4. 5. 6.'],
    ['on the third line of paragraph 4', edited(TELEGRAM, 4, 2), '1. 2. 3. 4.'],
    ['on the third line of paragraph 3', edited(TELEGRAM, 3, 2), 'all'],
    ['in the header', TELEGRAM.replace('LIBRARY', 'THE LIBRARY'), 'all'],
    ['in the first line', TELEGRAM.replace('OSLO', 'ROME'), 'all'],
    ['that changes no length', TELEGRAM.replace('room 6.', 'room X.'), '3. 4. 5. 6.'],
    ['that puts a paragraph in', edited(TELEGRAM, 6, 4, '\n7. (U) New.\n'), '4. 5. 6. 7. 7.'],
    ['that takes one away', TELEGRAM.replace(paragraph(6), ''), '3. 4. 5. 7.'],
    ['that joins two', TELEGRAM.replace('lit.\n\n6. (U) The', 'lit, 6 The'), '3. 4. 5.'],
    ['in the last paragraph', edited(TELEGRAM, 9, 3), '7. 8. 9. SAMPLE'],
    ['in the signature', TELEGRAM.replace('SAMPLE', 'EXAMPLE'), '7. 8. 9. EXAMPLE'],
    ['behind the signature', `${TELEGRAM}X`, '7. 8. 9.'],
    ['that makes a signature', TELEGRAM.replace('SAMPLE\n', 'SAMPLE'), '7. 8. 9. SAMPLE'],
    ['that changes nothing', TELEGRAM, '7. 8. 9. SAMPLE'],
  ])('%s these are read', (_, next, anew) => {
    expect(madeAnew(TELEGRAM, next)).toBe(anew);
  });

  it('all before it is the same when it is far down', () => {
    const long = `${HEADER}${paragraphs(1, 40)}SAMPLE\n`;
    expect(madeAnew(long, edited(long, 30, 0, 'X '))).toBe('27. 28. 29.');
  });

  it.each([
    ['a BT above the other paragraphs', edited(TELEGRAM, 6, 4, 'BT\n')],
    ['a second message', edited(TELEGRAM, 6, 4, '\nVZCZCABC0001\n')],
  ])('that puts in %s, nothing behind it is taken over', (_, next) => {
    const reread = readAgain(parseCable(TELEGRAM), next).messages[0]?.reread;
    expect(reread?.resumed ?? 0).toBe(reread ? nodesOf(parseCable(next)).length : 0);
  });

  describe('behind a BT', () => {
    const ended = `${HEADER}${paragraphs(1, 3)}BT\n#0231\n\n${paragraphs(4, 9)}`;

    it('what stands behind a BT is known to do so', () => {
      expect(madeAnew(ended, ended.replace('room 8.', 'room eight.'))).toBe('5. 6. 7. 8.');
    });

    it('nothing is taken over once the BT is gone', () => {
      expect(madeAnew(ended, ended.replace('BT\n', 'B\n'))).toBe(
        '1. 2. 3. #0231 4. 5. 6. 7. 8. 9.',
      );
    });
  });

  describe('above NNNN', () => {
    const ended = `${TELEGRAM}BT\nNNNN\n`;
    const behind = `${ended}RR RUEHC\n`;

    it('where the message ends is known after edits of any length', () => {
      let tree = parseCable(ended);
      for (const words of ['A ', 'A large ', 'The ', ''])
        tree = readAgain(tree, edited(ended, 5, 1, words));
    });

    it.each([
      ['NNNN is put in', TELEGRAM, ended],
      ['it is taken away', ended, TELEGRAM],
      ['it is changed', ended, ended.replace('NNNN', 'NN')],
      ['a message is put in behind it', ended, behind],
      ['the message behind it is taken away', behind, ended],
      ['a second NNNN is put in above it', ended, edited(ended, 6, 4, 'NNNN\n')],
      ['a line that begins with N is put in', ended, edited(ended, 6, 4, 'NONE\n')],
      ['a line that begins with V is put in', ended, edited(ended, 6, 4, 'VZCZCABC0001\n')],
    ])('%s', (_, before, after) => {
      readAgain(parseCable(before), after);
    });

    it('a paragraph above it is read again with those before it alone', () => {
      expect(madeAnew(ended, ended.replace('room 6.', 'room six.'))).toBe('3. 4. 5. 6.');
    });
  });

  it('a file of two messages is read whole, before it and behind it', () => {
    const two = `VZCZCABC0001\n${TELEGRAM}NNNN\nVZCZCABC0002\n${TELEGRAM}`;
    expect(madeAnew(two, two.replace('room 8.', 'room eight.'))).toBe('all');
    const one = two.replace('VZCZCABC0002', 'ZCZ');
    expect(madeAnew(two, one)).toBe('all');
    expect(madeAnew(one, two)).toBe('all');
  });

  it('a message that becomes one of another layout is read whole', () => {
    // A number would say that what is below it tells no layout.
    const lettered = `${HEADER}A. (U) The library\n${'has rooms,\n'.repeat(20)}and a lamp.\n`;
    const next = `${lettered}MSGID/GENADMIN/LIBRARY//\n`;
    expect(parseCable(next).messages[0]?.layout).toBe('record');
    expect(madeAnew(lettered, next)).toBe('all');
    expect(madeAnew(TELEGRAM, edited(TELEGRAM, 6, 4, 'MSGID/GENADMIN/LIBRARY//\n'))).toBe(
      '4. 5. 6.',
    );
  });

  it('a paragraph that begins within a line is read with its line', () => {
    const rooms = 'ROOMS AND SHELVES\n'.repeat(20);
    const record = `UNCLAS //N01000//\nMSGID/GENADMIN/CNO//\nSUBJ/LIBRARY//\nRMKS/1.  THE LIBRARY HAS\n${rooms}2.  IT OPENED.//\n`;
    expect(madeAnew(record, record.replace('2.  IT', 'OF OAK.\n2.  IT'))).toBe('all');
  });

  it('paragraphs without numbers are read with the numbered one above them', () => {
    const unnumbered = paragraphs(1, 9).replace(/^[45]\. \(U\) /gm, '');
    const text = `${HEADER}${unnumbered}`;
    expect(madeAnew(text, edited(text, 6, 3))).toBe('3. 6.');
  });

  it('nodes may be moved again and again', () => {
    let tree = parseCable(TELEGRAM);
    for (const words of ['A ', 'A large ', 'The ', '']) {
      tree = readAgain(tree, edited(TELEGRAM, 5, 1, words));
      const last = nodesOf(tree).at(-1);
      expect(tree.text.slice(last?.start, last?.end)).toBe('SAMPLE\n');
      expect(last?.leaves).toBe(last?.leaves);
    }
  });
});
