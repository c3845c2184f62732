import { describe, expect, test } from 'vitest';
import { parseCable } from '../../server/src/syntax/parse';
import { showKinds } from '../helpers/leaves';

const HEADING = `VZCZCXYZ0008
PP RUEHC
DE RUEHKB #1837 3541145
ZNY CCCCC ZZH
P 201145Z DEC 06
FM AMEMBASSY BAKU
TO RUEHC/SECSTATE WASHDC PRIORITY 2008
INFO RUEHNO/USMISSION USNATO
RUEHAK/AMEMBASSY ANKARA
BT
C O N F I D E N T I A L BAKU 001837

SIPDIS

DEPT FOR EUR/CARC

E.O. 12958: DECL: 12/20/2016
TAGS: SCUL, AJ
SUBJECT: A LIBRARY OPENS
IN BAKU

REF: BAKU 01753

Classified By: Ambassador Ann Sample for reasons 1.4 (b)
and (d).
`;

const KINDS = [
  'start-line',
  'routing-line',
  'origin-line',
  'security-line',
  'dtg-line',
  'from-line',
  'to-line',
  'info-line',
  'info-line',
  'break-line',
  'classification-line',
  'caption-line',
  'passing-line',
  'eo-line',
  'tags-line',
  'subject-line',
  'reference-line',
  'classified-by',
];

describe('a telegram', () => {
  test('is read line by line from start line to NNNN', () => {
    const text = `${HEADING}
1. (C) The library opened.

Shelves
-------

2. (C) It holds books.
BAKU 00001837  002 OF 002

They may be borrowed.
SAMPLE
BT
#1837
NNNN
`;
    expect(showKinds(text)).toEqual([
      ...KINDS,
      'paragraph',
      'heading',
      'paragraph',
      'page-line',
      'paragraph',
      'signature',
      'break-line',
      'end-number',
      'end-line',
    ]);
  });

  test.each([
    [
      'the DTG line',
      'R 201145Z DEC 06\nFM AMEMBASSY BAKU\nTO SECSTATE WASHDC\nUNCLAS BAKU 000123\n',
      ['dtg-line', 'from-line', 'to-line', 'classification-line'],
    ],
    [
      'the classification line',
      'UNCLAS BAKU 000123\nE.O. 12958: N/A\n\n1. Text.\n',
      ['classification-line', 'eo-line', 'paragraph'],
    ],
    ['the E.O. line', 'E.O. 12958: N/A\nTAGS: SCUL\n', ['eo-line', 'tags-line']],
    ['its first paragraph', '1. (U) Text.\n\n2. (U) More.\n', ['paragraph', 'paragraph']],
  ])('may begin at %s', (_, text, kinds) => {
    expect(showKinds(text)).toEqual(kinds);
  });

  test.each([
    ['start-line', 'VZCZC', 'VZCZ'],
    ['routing-line', 'PP RUEHC', 'PO RUEHC'],
    ['origin-line', 'DE RUEHKB', 'D RUEHKB'],
    ['security-line', 'ZNY', 'ZXY'],
    ['dtg-line', '201145Z DEC', '2O1145Z DEC'],
    ['from-line', 'FM ', 'FN '],
    ['to-line', 'TO RUEHC', 'T RUEHC'],
    ['info-line', 'INFO', 'INFA'],
    ['classification-line', 'C O N F I D', 'C O N G I D'],
    ['eo-line', 'E.O. 12958', 'W.O. 12958'],
    ['tags-line', 'TAGS:', 'TASG:'],
    ['subject-line', 'SUBJECT:', 'SUBJCT:'],
    ['reference-line', 'REF:', 'RFE:'],
    ['classified-by', 'Classified By:', 'Clasified By:'],
  ])('with a slip in its %s is read as without, on every other line', (kind, right, wrong) => {
    const kinds = showKinds(HEADING.replace(right, wrong));
    expect(kinds.map((each) => each.replace('~', ''))).toEqual(KINDS);
    expect(kinds.filter((each) => each.startsWith('~')).every((each) => each === `~${kind}`)).toBe(
      true,
    );
  });

  test('of the 1970s has its slip, its pages and its repeated level told apart from its text', () => {
    const text = `CONFIDENTIAL
PAGE 01        OSLO  00240  051100Z
12
ACTION EUR-25
INFO  OCT-01  ISO-00  /026 W
---------------------     033124
R 051100Z MAR 75
FM AMEMBASSY OSLO
TO SECSTATE WASHDC 236
INFO AMEMBASSY ROME
CONFIDENTIAL
CONFIDENTIAL
PAGE 02        OSLO  00240  051100Z
AMEMBASSY PARIS
C O N F I D E N T I A L OSLO 0240
E.O. 11652: GDS
TAGS: SCUL, NO
SUBJ: UMBRELLAS
1. RAIN FELL.
CONFIDENTIAL
`;
    expect(showKinds(text)).toEqual([
      'level-line',
      'page-line',
      'slip-line',
      'slip-line',
      'slip-line',
      'slip-line',
      'dtg-line',
      'from-line',
      'to-line',
      'info-line',
      'page-line',
      'page-line',
      'page-line',
      'info-line',
      'classification-line',
      'eo-line',
      'tags-line',
      'subject-line',
      'paragraph',
      'level-line',
    ]);
  });
});

test('a heading may stand under the level of the page', () => {
  const text = `UNCLASSIFIED

R 030815Z FEB 26
FM SECSTATE WASHDC
TO AMEMBASSY TRIPOLI
UNCLAS STATE 012345
`;
  expect(showKinds(text)).toEqual([
    'level-line',
    'dtg-line',
    'from-line',
    'to-line',
    'classification-line',
  ]);
  expect(showKinds(`UNCLASSIFIED\n\n${text}`)[1]).toBe('level-line');
  expect(showKinds(`UNCLASSIFIED\n\n${text}`).slice(1)).toEqual(showKinds(text));
});

test('a distribution slip has sixty lines at most, and what only begins like one is none', () => {
  const offices = (count: number): string => `ACTION EUR-25\n${'OFFICE\n'.repeat(count - 1)}`;
  const heading = 'R 051100Z MAR 75\nFM AMEMBASSY OSLO\n';
  const slipLines = (text: string): number =>
    showKinds(text).filter((kind) => kind === 'slip-line').length;
  expect(slipLines(offices(59) + heading)).toBe(59);
  expect(slipLines(offices(60) + heading)).toBe(0);
  expect(slipLines(`${offices(59)}---------- 033124\n${heading}`)).toBe(60);
  expect(slipLines(`${offices(60)}---------- 033124\n${heading}`)).toBe(0);
  expect(slipLines('ACTION EUR-25\n')).toBe(0);
});

test('behind BT fifteen captions at most may stand for a classification line that is not there', () => {
  const telegram = (captions: number, blank = ''): string =>
    `R 051100Z MAR 75\nFM AMEMBASSY OSLO\nBT\n${`NOFORN\n${blank}`.repeat(captions)}TAGS: SCUL\n`;
  for (const blank of ['', '\n']) {
    expect(showKinds(telegram(14, blank))).toContain('tags-line');
    expect(showKinds(telegram(15, blank))).not.toContain('tags-line');
  }
});

test('blank lines are one node of one leaf', () => {
  const [message] = parseCable('UNCLAS OSLO 000231\n \n\t\n\nSUBJECT: X\n').messages;
  const blank = message?.nodes.find(({ kind }) => kind === 'blank');
  expect(blank).toMatchObject({ start: 19, end: 24 });
  expect(blank?.leaves).toEqual([{ kind: 'blank', start: 19, end: 24 }]);
});

test('a telegram that a copy has spaced out keeps its subject and what stands behind it', () => {
  const lines = [
    'UNCLAS OSLO 000231',
    'E.O. 13526: N/A',
    'TAGS: SCUL, NO',
    'SUBJECT: UMBRELLAS LEFT AT THE OPENING OF THE LIBRARY BY THE',
    'RIVER',
    'REF: OSLO 000212',
    '1. Rain fell.',
  ];
  const expected = [
    'classification-line',
    'eo-line',
    'tags-line',
    'subject-line',
    'reference-line',
    'paragraph',
  ];
  expect(showKinds(lines.join('\n'))).toEqual(expected);
  expect(showKinds(lines.join('\n\n'))).toEqual(expected);
});

describe('a labelled message', () => {
  const FIELDS = `UNCLASSIFIED
SBU
MRN: 26 OSLO 240
Date/DTG: Mar 05, 2026 / 051100Z MAR 26
From: AMEMBASSY OSLO
Action: WASHDC, SECSTATE ROUTINE ; ROME, AMEMBASSY ROUTINE
Info: PARIS, AMEMBASSY
E.O.: 13526
TAGS: SCUL, NO
Captions: SENSITIVE
Reference: 26 OSLO 231
Pass Line: ECA FOR DESK
Subject: All Umbrellas
Returned
`;
  const BODY =
    '\n1. (SBU) Rain fell.\n\n2. (SBU) It stopped.\n\nSignature: Sample\n\nDrafted By: OSLO: A. Sample\nUNCLASSIFIED\n';
  const expected = [
    'classification-line',
    'level-line',
    'reference-number-line',
    'dtg-line',
    'from-line',
    'to-line',
    'info-line',
    'eo-line',
    'tags-line',
    'caption-line',
    'reference-line',
    'passing-line',
    'subject-line',
    'paragraph',
    'paragraph',
    'label-line',
    'label-line',
    'level-line',
  ];

  test('is read field by field, paragraphs and trailer', () => {
    expect(showKinds(FIELDS + BODY)).toEqual(expected);
  });

  test('may be indented', () => {
    expect(showKinds((FIELDS + BODY).replace(/^(?=.)/gm, '    '))).toEqual(expected);
  });

  test('may stand on one line', () => {
    const text =
      'MRN: 26 OSLO 240 Date/DTG: Mar 05, 2026 / 051100Z MAR 26 From: AMEMBASSY OSLO Subject: Rain 1. It rained. 2. It stopped.';
    expect(showKinds(text)).toEqual([
      'reference-number-line',
      'dtg-line',
      'from-line',
      'subject-line',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('a record message', () => {
  test('is read heading, sets, remarks, ending', () => {
    const text = `UNCLASSIFIED//
ROUTINE
R 301921Z DEC 22 MID200001775784U
FM CNO WASHINGTON DC
TO NAVADMIN
INFO CNO WASHINGTON DC
BT
UNCLAS //N01000//

NAVADMIN 001/22

MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//

SUBJ/SHIP'S LIBRARY HOURS//

REF/A/DOC/OPNAV/30JAN07//
NARR/REF A IS THE LIBRARY MANUAL. IT HAS
MORE THAN ONE LINE.//

RMKS/1.  The library opens at nine.
    a.  It closes at five.

2.  Released by the librarian.//

BT
#0001
NNNN
UNCLASSIFIED//
`;
    expect(showKinds(text)).toEqual([
      'level-line',
      'precedence-line',
      'dtg-line',
      'from-line',
      'to-line',
      'info-line',
      'break-line',
      'classification-line',
      'reference-number-line',
      'set',
      'set',
      'set',
      'set',
      'text-set',
      'paragraph',
      'paragraph',
      'paragraph',
      'break-line',
      'end-number',
      'end-line',
      'level-line',
    ]);
  });
});

test('several messages in one file are several messages', () => {
  const one = `${HEADING}\n1. (C) Text.\nBT\n#1837\nNNNN\n`;
  expect(parseCable(one.repeat(10)).messages.length).toBe(10);
});

test('an empty file is one empty message', () => {
  expect(parseCable('').messages).toEqual([
    { layout: 'telegram', start: 0, end: 0, nodes: [], body: 0 },
  ]);
});
