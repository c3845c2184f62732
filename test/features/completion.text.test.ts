import { describe, expect, it } from 'vitest';
import { accepted, labels, offer, offers } from './completing';

const TOP = `P 201145Z DEC 06
FM AMEMBASSY BAKU
TO RUEHC/SECSTATE WASHDC
INFO RUEHAK/AMEMBASSY ANKARA
BT
C O N F I D E N T I A L BAKU 001837

`;
const EO = `${TOP}E.O. 12958: DECL: 12/20/2016\n`;
const TAGS = `${EO}TAGS: PGOV, PREL, AJ\n`;
const SUBJECT = `${TAGS}SUBJECT: ROAD SAFETY SEMINAR\n\n`;
const BODY = `${SUBJECT}Classified By: Ambassador Joan Example for reasons 1.4 (b) and (d).\n\n`;

/** The same message as one of another day, level or law. */
const of = (text: string, day: string): string => text.replace('201145Z DEC 06', day);
const unclassified = (text: string): string => text.replace('C O N F I D E N T I A L', 'UNCLAS');

describe('completion of the classification line', () => {
  it('fills in post and number, and offers the level of line 4 alone', () => {
    const heading = 'DE RUEHKB #1837 3541145\nZNY SSSSS ZZH\nP 201145Z DEC 06\nFM AMEMBASSY BAKU\n';
    const text = `PP RUEHC\n${heading}TO RUEHC/SECSTATE WASHDC\nBT\n‸`;
    expect(labels(text)).toEqual(['S E C R E T BAKU 001837']);
    expect(accepted(text, 'S E C R E T BAKU 001837')).toMatch(/\nS E C R E T BAKU 001837‸$/);
  });

  it('goes on behind the level, with the section of a long message', () => {
    const text = 'FM AMEMBASSY BAKU\nTO RUEHC/SECSTATE WASHDC\nBT\nUNCLAS ‸';
    expect(labels(text)).toEqual(['BAKU 000001', 'SECTION 01 OF 02']);
    const long = accepted(text, 'SECTION 01 OF 02');
    expect(long).toMatch(/UNCLAS SECTION 01 OF 02 ‸$/);
    expect(labels(long)).toEqual(['BAKU 000001']);
  });

  it('leaves out what nobody can know where there are no fields', () => {
    expect(accepted('UNC‸', 'UNCLAS POST 000001')).toBe('UNCLAS ‸');
  });
});

describe('completion of captions and passing instructions', () => {
  it('offers SIPDIS and the E.O. line first', () => {
    expect(labels(`${TOP}‸`, 4)).toEqual([
      'SIPDIS',
      'E.O. 12958: DECL: 12/20/2016',
      'E.O. 12958: DECL: 12/20/2031',
      'DEPT FOR',
    ]);
  });

  it('keeps to the level and the day', () => {
    expect(labels(`${TOP}SEN‸`)).toEqual([]);
    expect(labels(`${unclassified(TOP)}SEN‸`)).toEqual(['SENSITIVE', 'SENSITIVE BUT UNCLASSIFIED']);
    expect(labels(`${unclassified(TOP)}LIM‸`)).not.toContain('LIMITED OFFICIAL USE');
    expect(labels(`${of(unclassified(TOP), '201145Z DEC 85')}LIM‸`)).toContain(
      'LIMITED OFFICIAL USE',
    );
    expect(labels(`${of(TOP, '201145Z DEC 85')}SIP‸`)).toEqual([]);
  });

  it('keeps to what goes beside the captions that are there, and to their order', () => {
    expect(labels(`${TOP}NODIS\n\nEX‸`)).toEqual([]);
    expect(labels(`${TOP}EXDIS\n\nSTA‸`)).toContain('STADIS');
    expect(labels(`${TOP}STADIS\n\nEX‸`)).toEqual([]);
    expect(labels(`${TOP}SIPDIS\n\nSIP‸`)).toEqual([]);
  });

  it('names the posts among the addressees in passing instructions', () => {
    expect(accepted(`${TOP}ANK‸`, 'ANKARA FOR')).toMatch(/\nANKARA FOR ‸$/);
    expect(accepted(`${TOP}DEPT‸`, 'DEPT FOR')).toMatch(/\nDEPT FOR ‸$/);
  });

  it('tells what a caption means and who says so', () => {
    const { about, source } = offer(`${TOP}NOD‸`, 'NODIS');
    expect(about).toContain('In the Department of Defense: SPECAT EXCLUSIVE FOR');
    expect(source).toContain('5 FAH-2 H-250');
    expect(offer(`${TOP}ROG‸`, 'ROGER CHANNEL').source).toMatch(/no document found/);
  });
});

describe('completion of the E.O. line', () => {
  it.each(['E‸', 'EO‸', 'EO 12‸', 'E.O.‸', 'E.O. ‸', 'e.o. 129‸'])('finds it by %s', (typed) => {
    expect(labels(TOP + typed, 2)).toEqual([
      'E.O. 12958: DECL: 12/20/2016',
      'E.O. 12958: DECL: 12/20/2031',
    ]);
  });

  it('takes the order, the dates and the codes from the date of the message', () => {
    expect(labels(`${of(TOP, '201145Z OCT 26')}E.O. ‸`, 2)).toEqual([
      'E.O. 13526: DECL: 10/20/2036',
      'E.O. 13526: DECL: 10/20/2051',
    ]);
    expect(labels(`${of(TOP, '201145Z DEC 99')}E.O. ‸`)).toContain('E.O. 12958: DECL: X6');
    expect(labels(`${of(TOP, '201145Z DEC 90')}E.O. ‸`, 1)).toEqual(['E.O. 12356: DECL: OADR']);
    expect(labels(`${of(TOP, '201145Z DEC 75')}E.O. ‸`)).toContain('E.O. 11652: XGDS-1');
    expect(labels(`${of(TOP, '201145Z DEC 65')}E.O. ‸`)).toEqual([]);
  });

  it('offers N/A to an unclassified message and nothing else', () => {
    expect(labels(`${unclassified(TOP)}E.O. ‸`)).toEqual(['E.O. 12958: N/A']);
    expect(labels(`${unclassified(TOP)}E.O. 12958: ‸`)).toEqual(['N/A']);
    expect(labels(`${TOP}E.O. 12958: ‸`)).not.toContain('DECL: N/A');
  });

  it('goes on behind the order and behind DECL', () => {
    expect(labels(`${TOP}E.O. 12958: ‸`, 1)).toEqual(['DECL: 12/20/2016']);
    expect(accepted(`${TOP}E.O. 12958:‸`, 'DECL: 12/20/2016')).toMatch(
      /\nE\.O\. 12958: DECL: 12\/20\/2016‸$/,
    );
    expect(labels(`${TOP}E.O. 12958: DECL: ‸`, 2)).toEqual(['12/20/2016', '12/20/2031']);
    expect(accepted(`${TOP}E.O. 12958: DECL: 12/2‸0/2017`, '12/20/2016')).toMatch(
      /DECL: 12\/20\/2016‸$/,
    );
  });

  it('counts from today in a draft without a date', () => {
    const text = 'C O N F I D E N T I A L BAKU 001837\n\nE.O. ‸';
    expect(labels(text, 1)).toEqual(['E.O. 13526: DECL: 11/23/2036']);
    expect(offer(text, 'E.O. 13526: DECL: 11/23/2036').detail).toBe('10 years from today');
  });

  it('puts the latest date behind an exemption that needs one, and tells what it means', () => {
    const text = `${TOP}E.O. 12958: DECL: 25X4‸`;
    expect(accepted(text, '25X4')).toMatch(/DECL: 25X4, 12\/20\/2056‸$/);
    const { about, source } = offer(text, '25X4');
    expect(about?.[0]).toBe('25X4: impairs state-of-the-art technology in a US weapon system');
    expect(source).toContain('Executive Order 13526');
  });

  it('replaces the number of an order alone', () => {
    expect(accepted(`${TOP}E.O. 1‸2985: DECL: 12/20/2016\n`, '12958')).toContain(
      '\nE.O. 12958‸: DECL: 12/20/2016\n',
    );
  });
});

describe('completion of TAGS', () => {
  it.each([
    ['TAGS: PG‸', 'PGOV', 'TAGS: PGOV‸'],
    ['TAGS:‸', 'PREL', 'TAGS: PREL‸'],
    ['TAGS: PGOV,‸', 'PREL', 'TAGS: PGOV, PREL‸'],
    ['TAGS: PGOV, terror‸', 'PTER', 'TAGS: PGOV, PTER‸'],
    ['TAGS: PGOV terror‸', 'PTER', 'TAGS: PGOV, PTER‸'],
    ['TAGS: PGOV, united ki‸', 'UK', 'TAGS: PGOV, UK‸'],
    ['TAGS: PGOV, UK united st‸', 'US', 'TAGS: PGOV, UK, US‸'],
    ['TAGS: PGOV, azer‸', 'AJ', 'TAGS: PGOV, AJ‸'],
    ['TAGS: P‸REL, AJ', 'PGOV', 'TAGS: PGOV‸, AJ'],
    ['TAGS: PGOV,\nPR‸', 'PREL', 'TAGS: PGOV,\nPREL‸'],
  ])('%s gives %s', (typed, label, expected) => {
    expect(accepted(EO + typed, label)).toBe(EO + expected);
  });

  it('names a country in the list of the day', () => {
    expect(labels(`${of(EO, '201145Z DEC 25')}TAGS: azer‸`)).toEqual(['AZ']);
    expect(labels(`${of(EO, '201145Z DEC 74')}TAGS: soviet‸`, 1)).toEqual(['UR']);
    expect(labels(`${EO}TAGS: germ‸`, 1)).toEqual(['GM']);
  });

  it('offers the subjects used most before anything is typed', () => {
    expect(labels(`${EO}TAGS: ‸`, 4)).toEqual(['PREL', 'PGOV', 'ECON', 'PHUM']);
    expect(labels(`${EO}TAGS: PREL, ‸`, 3)).toEqual(['PGOV', 'ECON', 'PHUM']);
    expect(offers(`${EO}TAGS: ‸`).incomplete).toBe(true);
  });

  it('puts the words that were typed first in what clients compare', () => {
    expect(offer(`${EO}TAGS: terror‸`, 'KTFN').filter).toMatch(/^Terrorist/);
    expect(offer(`${EO}TAGS: PT‸`, 'PTER').filter).toMatch(/^PTER/);
  });

  it('tells what a code stands for in the other list', () => {
    const { about, source } = offer(`${EO}TAGS: switz‸`, 'SZ');
    expect(about).toEqual([
      'SZ: Switzerland',
      'In FIPS 10-4 (about 1976 to the 2010s), and in the list of 1974',
      'In the current list SZ is Swaziland',
      'In the current list Switzerland is CH',
    ]);
    expect(source).toContain('FIPS');
  });
});

describe('completion of the lines before the text', () => {
  it('offers what comes next on an empty line', () => {
    expect(labels(`${EO}‸`)).toEqual(['TAGS:']);
    expect(labels(`${TAGS}‸`)).toEqual(['SUBJECT:']);
    expect(labels(`${SUBJECT}‸`, 3)).toEqual(['REF:', 'Classified By:', '1. (C)']);
    expect(labels(`${unclassified(SUBJECT)}‸`, 2)).toEqual(['REF:', '1.']);
    expect(labels(`${BODY}‸`, 1)).toEqual(['1. (C)']);
  });

  it('leaves out what stands further down already', () => {
    const below = '\nSUBJECT: ROAD SAFETY\n\n1. (C) The library is open.\n';
    expect(labels(`${EO}‸${below}`)).toEqual(['TAGS:']);
    expect(labels(`${TAGS}S‸${below}`)).toEqual([]);
  });

  it('offers the marks of a subject behind a bracket', () => {
    expect(accepted(`${TAGS}SUBJECT: (‸)`, '(U)')).toMatch(/\nSUBJECT: \(U\) ‸$/);
    expect(labels(`${TAGS}SUBJECT: R‸`)).toEqual([]);
  });
});

describe('completion of references', () => {
  const known = [
    {
      station: 'BAKU',
      serial: '1753',
      year: 2006,
      subject: 'A NEW LIBRARY',
    },
    { station: 'OSLO', serial: '12', year: 2005 },
    { station: 'BAKU', serial: '1837', year: 2006, subject: 'THIS MESSAGE ITSELF' },
  ];

  it('offers the messages that are known, with their year where it is another one', () => {
    expect(labels(`${SUBJECT}REF: ‸`, 9, { known })).toEqual(['BAKU 1753', '05 OSLO 12']);
    expect(accepted(`${SUBJECT}REF: A. ba‸`, 'BAKU 1753', { known })).toMatch(/A\. BAKU 1753‸$/);
    expect(accepted(`${SUBJECT}REF: lib‸`, 'BAKU 1753', { known })).toMatch(/REF: BAKU 1753‸$/);
    expect(labels(`${SUBJECT}REF: BAKU 1753‸`, 9, { known })).toEqual([]);
  });

  it('offers the next letter below the one above', () => {
    const text = `${SUBJECT}REF: A. BAKU 1753\n‸`;
    expect(labels(text, 1)).toEqual(['B.']);
    expect(accepted(text, 'B.')).toMatch(/\n {5}B\. ‸$/);
    expect(labels(`${SUBJECT}REF: A. BAKU 1753\n\n‸`)).not.toContain('B.');
    expect(labels(`${SUBJECT}REF: BAKU 1753\n‸`)).not.toContain('B.');
  });

  it('offers the letters of REF in the text, to whoever asks for them', () => {
    const text = `${SUBJECT}REF: A. BAKU 1753\n     B. OSLO 12\n\n1. (U) As in ref ‸`;
    expect(labels(text)).toEqual(['A', 'B']);
    expect(labels(text, 9, { trigger: ' ' })).toEqual([]);
  });
});

describe('completion of the authority statement', () => {
  it('gives the label alone where there are no fields, and the reasons behind the name', () => {
    expect(accepted(`${SUBJECT}Cla‸`, 'Classified By:')).toMatch(/\nClassified By: ‸$/);
    expect(
      accepted(`${SUBJECT}Classified By: Ambassador Joan Example, ‸`, 'for reasons 1.4'),
    ).toMatch(/Example, for reasons 1\.4 \(b\) and \(d\)\.‸$/);
    expect(labels(`${unclassified(SUBJECT)}Cla‸`)).toEqual([]);
  });

  it.each([
    ['reasons ‸', '1.4', 'reasons 1.4 ‸'],
    ['reasons:‸', '1.4', 'reasons: 1.4 ‸'],
    ['reasons 1.4 ‸', '(b)', 'reasons 1.4 (b)‸'],
    ['reasons 1.4‸', '(b)', 'reasons 1.4 (b)‸'],
    ['reasons 1.4 (‸)', '(b)', 'reasons 1.4 (b)‸'],
    ['reasons 1.4 (b) and (‸', '(d)', 'reasons 1.4 (b) and (d)‸'],
    ['\nreasons 1.4 (b) and ‸', '(d)', '\nreasons 1.4 (b) and (d)‸'],
  ])('goes on behind "%s"', (typed, label, expected) => {
    const start = `${SUBJECT}Classified By: Joan Example, Ambassador, `;
    expect(accepted(start + typed, label)).toBe(start + expected);
  });

  it('offers each letter once, with its meaning, in the section of the day', () => {
    const start = 'Classified By: Joan Example, Ambassador, reasons ';
    expect(labels(`${SUBJECT}${start}1.4 (b) and (‸`)).not.toContain('(b)');
    expect(offer(`${SUBJECT}${start}1.4 ‸`, '(a)').detail).toBe(
      'military plans, weapons systems or operations',
    );
    expect(labels(`${of(SUBJECT, '201145Z DEC 99')}${start}‸`)).toEqual(['1.5', '1.5 (b) and (d)']);
    expect(labels(`${of(SUBJECT, '201145Z DEC 99')}${start}1.5 ‸`)).not.toContain('(h)');
  });
});

describe('completion in the text', () => {
  it('offers the next number with the mark used last', () => {
    expect(labels(`${BODY}1. (U) Text.\n\n‸`, 3)).toEqual(['2. (U)', '2. (C)', '2. (SBU)']);
    expect(labels(`${BODY}1. (U) Text.\n\n2. (C//NF) Text.\n\n3‸`, 2)).toEqual([
      '3. (C//NF)',
      '3. (U)',
    ]);
    expect(accepted(`${BODY}1.  (U) Text.\n\n‸`, '2. (U)')).toMatch(/\n2\. {2}\(U\) ‸$/);
  });

  it('offers no mark above the level of the message', () => {
    expect(labels(`${BODY}1. ‸`)).toEqual(['(C)', '(U)', '(SBU)']);
    expect(labels(`${unclassified(BODY)}1. (‸`)).toEqual(['(U)', '(SBU)']);
    expect(labels(`${BODY}1. (S) Slip.\n\n2. ‸`)).toEqual(['(C)', '(U)', '(SBU)']);
  });

  it('knows NOFORN of a message that has the caption', () => {
    expect(labels(`${BODY.replace('E.O.', 'NOFORN\n\nE.O.')}1. ‸`)).toContain('(C//NF)');
  });

  it.each([
    ['2.‸', '2. (U) ‸'],
    ['2. ‸', '2. (U) ‸'],
    ['2. (‸', '2. (U) ‸'],
    ['2. (‸)', '2. (U) ‸'],
    ['2. (‸) The library.', '2. (U) ‸The library.'],
    ['2. (‸C) The library.', '2. (U) ‸The library.'],
    ['2.‸ The library.', '2. (U)‸ The library.'],
  ])('puts a mark in at %s', (typed, expected) => {
    const start = `${BODY}1. (C) Text.\n\n`;
    expect(accepted(start + typed, '(U)')).toBe(start + expected);
  });

  it('leaves marks alone in an unclassified message that has none', () => {
    const text = `${unclassified(TAGS)}SUBJECT: LIBRARY\n\n1. Text.\n\n`;
    expect(labels(`${text}2. ‸`)).toEqual([]);
    expect(labels(`${text}‸`, 1)).toEqual(['2.']);
    expect(labels(`${text}2. (‸`)).toEqual(['(U)', '(SBU)']);
  });

  it('closes what was begun, in the writing of its beginning', () => {
    const text = `${BODY}1. (U) Begin summary. The library is open. `;
    expect(accepted(`${text}En‸`, 'End summary.')).toMatch(/open\. End summary\.‸$/);
    expect(labels(`${text}The‸`)).toEqual([]);
    expect(labels(`${BODY}1. (U) BEGIN TEXT OF NOTE. X.\n\n‸`, 1)).toEqual(['END TEXT.']);
    expect(labels(`${text}End summary. E‸`)).toEqual([]);
  });

  it('offers Begin and End with room between them', () => {
    const text = `${BODY}1. (U) Text.\n\n`;
    expect(accepted(`${text}Be‸`, 'Begin text ... End text')).toBe(
      `${text}Begin text.\n\n\n\nEnd text.‸`,
    );
    const capitals = `${BODY}1. (U) THE LIBRARY IS OPEN.\n\n`;
    expect(labels(`${capitals}BEGIN S‸`)).toEqual(['BEGIN SUMMARY ... END SUMMARY']);
    const windows = `${BODY}1. (U) Text.\n\n`.replaceAll('\n', '\r\n');
    expect(accepted(`${windows}comm‸`, 'Begin comment ... End comment')).toMatch(
      /Begin comment\.\r\n\r\n\r\n\r\nEnd comment\.‸$/,
    );
  });

  it('offers the numbers of the other paragraphs behind para, to whoever asks for them', () => {
    const text = `${BODY}1. (U) One.\n\n2. (C) Two.\n\n3. (C) See para ‸`;
    expect(labels(text)).toEqual(['1', '2']);
    expect(labels(text, 9, { trigger: ' ' })).toEqual([]);
  });

  it.each([
    '1. (C) The library is open. ‸',
    '1. (C) The lib‸',
    '1. (C) Text.\n\nThe lib‸',
    '1. (C) Text: ‸',
    '1. (C) He said (‸',
    '1. (C) To be sure, in‸',
  ])('keeps quiet in prose: %s', (prose) => {
    expect(labels(BODY + prose)).toEqual([]);
    const trigger = BODY.concat(prose).slice(-2, -1);
    expect(labels(BODY + prose, 9, { trigger })).toEqual([]);
  });
});

describe('completion of the ending', () => {
  const SENT = `VZCZCXYZ0008
PP RUEHC
DE RUEHKB #1837 3541145
ZNY CCCCC ZZH
${BODY}1. (C) The library is open.

2. (U) The seminar is over.

EXAMPLE
`;

  it('closes a transmission line by line', () => {
    expect(labels(`${SENT}‸`)).toEqual(['BT', '#1837', 'NNNN']);
    expect(labels(`${SENT}BT\n‸`)).toEqual(['#1837', 'NNNN']);
    expect(labels(`${SENT}BT\n#1837\n‸`)).toEqual(['NNNN']);
    expect(labels(`${SENT}BT\n#1837\nNNNN\n‸`)).toEqual([]);
  });

  it('closes nothing that was not opened', () => {
    const text = 'UNCLAS OSLO 000001\n\nE.O. 13526: N/A\nTAGS: SCUL, NO\nSUBJECT: LIBRARY\n\n';
    expect(labels(`${text}1. Text.\n\n2. Text.\n\nEXAMPLE\n‸`)).toEqual([]);
  });
});
