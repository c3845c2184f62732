import { describe, expect, it } from 'vitest';
import type { Cable } from '../../server/src/model/cable';
import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import { growth } from '../helpers/work';

const HEADER = `UNCLAS SUVA 000123

E.O. 12958: N/A
TAGS: SCUL, FJ
SUBJECT: LIBRARY REOPENS

`;

/** A message with this text, in lines as given. */
function cableOf(body: string, header = HEADER): Cable {
  const [cable] = describeTree(parseCable(header + body));
  if (!cable) throw new Error('a text is always one message at least');
  return cable;
}

/** What each numbered line was typed as, and the number that it means, `-` where it means none. */
function numbersOf(cable: Cable): string {
  return cable.paragraphs
    .flatMap(({ number, value, top }) =>
      number ? [`${number.value.trim()}${top ? `=${value}` : '-'}`] : [],
    )
    .join(' ');
}

/** Paragraphs of one line each with a blank line between them. */
function lines(...starts: string[]): string {
  return starts.map((start) => `${start} The library opened at nine.\n`).join('\n');
}

const LAYOUTS: readonly [name: string, body: string, numbers: string][] = [
  ['plain numbers', lines('1.', '2.', '3.'), '1.=1 2.=2 3.=3'],
  ['numbers with a bracket', lines('1)', '2)', '3)'), '1)=1 2)=2 3)=3'],
  ['pilcrows', lines('¶1.', '¶2.', '¶3.'), '¶1.=1 ¶2.=2 ¶3.=3'],
  ['pilcrows with a blank behind them', lines('¶ 1.', '¶ 2.'), '¶ 1.=1 ¶ 2.=2'],
  ['lost pilcrows', lines('11.', '12.', '13.'), '11.=1 12.=2 13.=3'],
  ['one lost pilcrow', lines('11.'), '11.=1'],
  [
    'lost pilcrows up to ten and beyond',
    lines('11.', '12.', '13.', '14.', '15.', '16.', '17.', '18.', '19.', '110.', '111.'),
    '11.=1 12.=2 13.=3 14.=4 15.=5 16.=6 17.=7 18.=8 19.=9 110.=10 111.=11',
  ],
  ['eleven paragraphs as typed', lines('9.', '10.', '11.', '12.'), '9.- 10.- 11.- 12.-'],
  [
    'a number that was typed without its pilcrow',
    lines('11. (U)', '2. (U)', '13. (U)'),
    '11.=1 2.=2 13.=3',
  ],
];

describe('how numbers were stored', () => {
  it.each(LAYOUTS)('%s', (_, body, numbers) => {
    expect(numbersOf(cableOf(body))).toBe(numbers);
  });

  it('is told by the damage', () => {
    const damage = (body: string) => cableOf(body).damage.map(({ kind }) => kind);
    expect(damage(lines('¶1.', '¶2.'))).toContain('pilcrow');
    expect(damage(lines('11.', '12.'))).toContain('lost-pilcrow');
    expect(damage(lines('1.', '2.'))).toEqual([]);
  });
});

const LISTS: readonly [name: string, body: string, numbers: string][] = [
  [
    'a list in lines of its own',
    `1. The shelves hold:\n1. maps\n2. atlases\n3. globes\n\n2. They open at nine.\n`,
    '1.=1 1.- 2.- 3.- 2.=2',
  ],
  [
    'an indented list',
    `1. The shelves hold:\n\n   1. maps\n\n   2. atlases\n\n2. They open at nine.\n`,
    '1.=1 1.- 2.- 2.=2',
  ],
  [
    'a list with brackets',
    lines('1.', '2.', '1)', '2)', '3)', '3.', '4.'),
    '1.=1 2.=2 1)- 2)- 3)- 3.=3 4.=4',
  ],
  [
    'a list that is longer than the count',
    lines('1.', '2.', '1.', '2.', '3.', '4.', '5.', '3.', '4.'),
    '1.=1 2.=2 1.- 2.- 3.- 4.- 5.- 3.=3 4.=4',
  ],
  [
    'a list at the end',
    lines('1.', '2.', '3.', '1.', '2.', '3.', '4.', '5.'),
    '1.=1 2.=2 3.=3 1.- 2.- 3.- 4.- 5.-',
  ],
  [
    'an unmarked list among marked paragraphs',
    lines('1. (C)', '1.', '2.', '3.', '4.', '2. (C)', '3. (C)'),
    '1.=1 1.- 2.- 3.- 4.- 2.=2 3.=3',
  ],
  [
    'a quoted document in paragraph 5 of 5',
    lines(
      '1. (U)',
      '2. (U)',
      '3. (U)',
      '4. (U)',
      '5. (U)',
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
    ),
    '1.=1 2.=2 3.=3 4.=4 5.=5 1.- 2.- 3.- 4.- 5.- 6.- 7.-',
  ],
  [
    'a quoted document that restarts with each article',
    lines('1.', '2.', '1.', '2.', '1.', '2.', '3.', '3.', '4.'),
    '1.=1 2.=2 1.- 2.- 1.- 2.- 3.- 3.=3 4.=4',
  ],
  [
    'wrapped lines that begin with a number',
    `1. The seminar was held on March\n24. It drew teachers from\n300) districts and one from district\n9. The mayor cycled.\n\n2. A second one is planned.\n`,
    '1.=1 24.- 300)- 9.- 2.=2',
  ],
];

describe('lists and quoted documents', () => {
  it.each(LISTS)('%s', (_, body, numbers) => {
    expect(numbersOf(cableOf(body))).toBe(numbers);
  });
});

/** The headers of a quoted telegram, below the paragraph that quotes it. */
const QUOTED = `The cable read:

UNCLAS SUVA 000007
E.O. 12958: N/A
TAGS: SCUL, FJ
SUBJECT: A LIBRARY

REF: A. SUVA 1
     B. SUVA 2

`;
const quoting = (start: string): string => `\n${start} ${QUOTED}`;

const QUOTATIONS: readonly [name: string, body: string, numbers: string][] = [
  ['of two paragraphs', quoting('1.') + lines('1.', '2.', '2.', '3.'), '1.=1 1.- 2.- 2.=2 3.=3'],
  ['of one', quoting('1.') + lines('1.', '2.'), '1.=1 1.- 2.=2'],
  [
    'longer than the message',
    lines('1.') + quoting('2.') + lines('1.', '2.', '3.', '4.', '5.', '3.'),
    '1.=1 2.=2 1.- 2.- 3.- 4.- 5.- 3.=3',
  ],
  ['at the end', lines('1.') + quoting('2.') + lines('1.', '2.'), '1.=1 2.=2 1.- 2.-'],
  [
    'one behind the other',
    quoting('1.') + lines('1.', '2.') + quoting('2.') + lines('1.', '2.', '3.'),
    '1.=1 1.- 2.- 2.=2 1.- 2.- 3.=3',
  ],
  [
    'with lost pilcrows',
    quoting('11. (U)') + lines('11. (U)', '12. (U)', '12. (U)', '13. (U)'),
    '11.=1 11.- 12.- 12.=2 13.=3',
  ],
];

describe('quoted telegrams with headers of their own', () => {
  it.each(QUOTATIONS)('%s', (_, body, numbers) => {
    expect(numbersOf(cableOf(body))).toBe(numbers);
    expect(numbersOf(cableOf(body.replaceAll('\n', '\r'), HEADER.replaceAll('\n', '\r')))).toBe(
      numbers,
    );
  });

  it('are none without headers, nor where the headers are long above', () => {
    const plain = quoting('1. (U)').replace(/E\.O\.[\s\S]*LIBRARY/, '') + lines('1. (U)', '2. (U)');
    expect(numbersOf(cableOf(plain))).toBe('1.=1 1.=1 2.=2');
    const far = `${quoting('1. (U)')}${'The mayor spoke.\n'.repeat(12)}\n${lines('1. (U)', '2. (U)')}`;
    expect(numbersOf(cableOf(far))).toBe('1.=1 1.=1 2.=2');
  });
});

const SLIPS: readonly [name: string, body: string, numbers: string][] = [
  ['a gap among marked ones', lines('1. (U)', '2. (U)', '4. (U)'), '1.=1 2.=2 4.=4'],
  ['a gap among unmarked ones', lines('1.', '2.', '3.', '5.', '6.'), '1.=1 2.=2 3.=3 5.=5 6.=6'],
  ['a gap before the last one', lines('1.', '2.', '3.', '5.'), '1.=1 2.=2 3.=3 5.=5'],
  ['a repeat', lines('1.', '2.', '2.', '3.'), '1.=1 2.=2 2.=2 3.=3'],
  ['a repeated 1 among marked ones', lines('1. (U)', '1. (U)', '2. (U)'), '1.=1 1.=1 2.=2'],
  ['a stray digit', lines('1.', '2.', '33.', '4.', '5.'), '1.=1 2.=2 33.=33 4.=4 5.=5'],
  ['a stray digit in the first', lines('7.', '2.', '3.', '4.'), '7.=7 2.=2 3.=3 4.=4'],
  ['a stray digit in the last', lines('1. (U)', '2. (U)', '33. (U)'), '1.=1 2.=2 33.=33'],
  ['a beginning at 2', lines('2.', '3.', '4.'), '2.=2 3.=3 4.=4'],
  ['a missing mark', lines('1. (C)', '2. (C)', '3.', '4. (C)'), '1.=1 2.=2 3.=3 4.=4'],
  ['one mark alone', lines('1. (C)', '2.', '3.', '4.'), '1.=1 2.=2 3.=3 4.=4'],
];

describe('slips in the count', () => {
  it.each(SLIPS)('%s', (_, body, numbers) => {
    expect(numbersOf(cableOf(body))).toBe(numbers);
  });
});

describe('page lines', () => {
  const body = `1. (U) The library opened at nine and
the mayor cycled

SUVA 00000123  002 OF 003


to the opening with forty guests.

2. (U) It closed at five.
`;

  it('do not part a paragraph', () => {
    const cable = cableOf(body);
    expect(numbersOf(cable)).toBe('1.=1 2.=2');
    const words = cable.paragraphs[0]?.body.map(({ start, end }) => cable.text.slice(start, end));
    expect(words).toEqual([
      'The library opened at nine and\nthe mayor cycled',
      'to the opening with forty guests.',
    ]);
  });

  it('do not keep the count from going on', () => {
    expect(numbersOf(cableOf(`${lines('1.', '2.')}\nPAGE 02  SUVA 000123\n\n${lines('3.')}`))).toBe(
      '1.=1 2.=2 3.=3',
    );
  });
});

describe('other layouts', () => {
  it('letters and multiple numbers of a record message are below its paragraphs', () => {
    const record = `R 011200Z MAY 07
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS //N01000//
MSGID/GENADMIN/CNO WASHINGTON DC/N1/MAY//
SUBJ/LIBRARY HOURS//
RMKS/1.  THE LIBRARY OPENS AT NINE.

A.  WEEKDAYS.

1.A.  MONDAY.

1.C.10. TUESDAY.

2.  IT CLOSES AT FIVE.//
BT
`;
    expect(numbersOf(cableOf(record, ''))).toBe('1.=1 A.- 1.A.- 1.C.10.- 2.=2');
  });

  it('reads the paragraphs of a labelled message', () => {
    const labelled = `UNCLASSIFIED

MRN: 17 SUVA 123
Date/DTG: Sep 25, 2017 / 250150Z SEP 17
From: AMEMBASSY SUVA
Subject: Library
${lines('1. (U)', '2. (U)')}`;
    expect(numbersOf(cableOf(labelled, ''))).toBe('1.=1 2.=2');
  });
});

describe('marks out of their place', () => {
  const markOf = (body: string) => cableOf(body).paragraphs[0]?.mark;

  it('are found after a heading, at the end and before the number', () => {
    expect(markOf('1. Summary (C) The library opened.\n')?.place).toBe('after-heading');
    expect(markOf('1. The library opened. (C)\n')?.place).toBe('at-end');
    expect(markOf('(C) 1. The library opened.\n')?.place).toBe('before-number');
  });

  it('are no item of a list where none counts on to them', () => {
    expect(markOf('(C) The library opened.\n')?.text).toBe('C');
    expect(markOf('(SBU) The library opened.\n')?.text).toBe('SBU');
    const list = cableOf('(B) The library opened.\n\n1. It closed.\n');
    expect(list.paragraphs[0]?.mark).toBeUndefined();
  });

  it('are none in prose without a number', () => {
    expect(markOf('The vitamin is named for its group (C)\n')).toBeUndefined();
  });
});

describe('the work', () => {
  it.each([37, 10_000])('grows with the number of lines, in lists of %i', (longest) => {
    const read = (count: number): void => {
      cableOf(lines(...Array.from({ length: count }, (_, i) => `${(i % longest) + 1}.`)));
    };
    expect(growth(1000, read)).toBeLessThan(2.2);
  });
});

describe('one mark for the entire text', () => {
  const markOf = (start: string) => {
    const cable = cableOf(`1. ${start}\n\n2. The library opened.\n`);
    const mark = cable.paragraphs[0]?.mark;
    if (!mark) return undefined;
    return `${cable.text.slice(mark.span.start, mark.span.end)}${mark.entireText ? '' : ' alone'}`;
  };

  it.each([
    '(C - ENTIRE TEXT)',
    'C - ENTIRE TEXT',
    '(C) ENTIRE TEXT',
    '(C) - ENTIRE TEXT',
    '(S/NF) -- ENTIRE TEXT',
    '(C) (ENTIRE TEXT)',
    '(CONFIDENTIAL -- ENTIRE TEXT)',
    'CONFIDENTIAL ENTIRE TEXT',
    'CONFIDENTIAL (ENTIRE TEXT)',
    'ENTIRE TEXT CONFIDENTIAL',
    'ENTIRE TEXT IS SECRET',
    '(ENTIRE TEXT - C)',
  ])('%s', (typed) => {
    for (const end of ['.', '', '. THE LIBRARY OPENED.']) expect(markOf(typed + end)).toBe(typed);
  });

  it('is none where the words go on', () => {
    expect(markOf('(C) ENTIRE TEXT OF THE LETTER FOLLOWS.')).toBe('(C) alone');
    expect(markOf('(C) ENTIRE TEXTS.')).toBe('(C) alone');
    expect(markOf('SECRET ENTIRE TEXT OF IT')).toBeUndefined();
    expect(markOf('ENTIRE TEXT CONFIDENTIALLY SENT')).toBeUndefined();
  });
});
