import { describe, expect, it } from 'vitest';
import { accepted, labels, offer, offers } from './completing';

const BELOW = `P 201145Z DEC 06
FM AMEMBASSY BAKU
TO RUEHC/SECSTATE WASHDC PRIORITY
INFO RUEHNO/USMISSION USNATO PRIORITY
BT
C O N F I D E N T I A L BAKU 001837
`;

const HEADING = `PP RUEHC
DE RUEHKB #1837 3541145
ZNY CCCCC ZZH
P 201145Z DEC 06
FM AMEMBASSY BAKU
`;

describe('completion in an empty file', () => {
  it('offers what a message may begin with, the group of this minute first', () => {
    expect(labels('‸')).toEqual([
      'R 231930Z NOV 26',
      'O 231930Z NOV 26',
      'Z 231930Z NOV 26',
      'P 231930Z NOV 26',
      'UNCLAS POST 000001',
      'C O N F I D E N T I A L POST 000001',
      'S E C R E T POST 000001',
      'UNCLASSIFIED (labelled layout)',
      'CONFIDENTIAL (labelled layout)',
      'SECRET (labelled layout)',
      'UNCLASSIFIED// (record message)',
      'VZCZCXYZ0001',
    ]);
  });

  it('knows a level whether it is typed solid or spaced', () => {
    expect(labels('conf‸')).toEqual([
      'C O N F I D E N T I A L POST 000001',
      'CONFIDENTIAL (labelled layout)',
    ]);
    expect(labels('S E C‸')).toEqual(['S E C R E T POST 000001']);
  });

  it('goes on from the level to the labels', () => {
    const started = accepted('sec‸', 'SECRET (labelled layout)');
    expect(started).toBe('SECRET\n\nMRN: ‸');
    expect(labels(started)).toEqual(['26']);
  });
});

describe('completion of lines 1 to 4', () => {
  it('works line 2 out from the lines below it', () => {
    expect(labels(`‸\n${BELOW}`)).toContain('PP RUEHC RUEHNO');
    expect(labels(`PP RUEHC ‸\n${BELOW}`, 1)).toEqual(['RUEHNO']);
  });

  it('works line 3 out from FM, the group and the number', () => {
    expect(labels(`PP RUEHC\nD‸\n${BELOW}`)).toEqual(['DE RUEHKB #1837 3541145']);
    expect(labels(`PP RUEHC\nDE ‸\n${BELOW}`, 3)).toEqual([
      'RUEHKB #1837 3541145',
      'RUEHKB',
      'RUEHC',
    ]);
    expect(accepted(`PP RUEHC\nDE RUEHKB #‸\n${BELOW}`, '#1837')).toContain('DE RUEHKB #1837 ‸\n');
    expect(labels(`PP RUEHC\nDE RUEHKB #1837 35‸\n${BELOW}`)).toEqual(['3541145']);
  });

  it('takes this minute for the filing time of a message without a group', () => {
    expect(labels('PP RUEHC\nDE RUEHKB #1837 ‸')).toEqual(['3271930']);
  });

  it('takes the letters of line 4 from the level', () => {
    expect(labels(`PP RUEHC\nDE RUEHKB #1837 3541145\n‸\n${BELOW}`)).toEqual(['ZNY CCCCC ZZH']);
    expect(labels('PP RUEHC\nDE RUEHKB #1837 3541145\nZN‸')).toEqual([
      'ZNR UUUUU ZZH',
      'ZNY CCCCC ZZH',
      'ZNY SSSSS ZZH',
      'ZNY EEEEE ZZH',
    ]);
    expect(labels('PP RUEHC\nDE RUEHKB #1837 3541145\nZNY ‸')).toEqual(['CCCCC', 'SSSSS', 'EEEEE']);
  });

  it('offers the operating signals of a line behind its letters', () => {
    const text = 'PP RUEHC\nDE RUEHKB #1837 3541145\nZNY CCCCC ‸';
    expect(labels(text)).toContain('ZZH');
    expect(labels(text)).not.toContain('ZEX');
    expect(offer(text, 'ZOC').source).toContain('(likely)');
  });
});

describe('completion of the date-time group', () => {
  it('gives this minute in UTC behind a precedence, and the precedence for the INFO addressees', () => {
    expect(labels('O ‸')).toEqual(['231930Z NOV 26', 'P', 'R']);
    expect(labels('O R ‸')).toEqual(['231930Z NOV 26']);
    expect(labels('Z ‸')).toEqual(['231930Z NOV 26']);
    expect(accepted('O 23‸', '231930Z NOV 26')).toBe('O 231930Z NOV 26‸');
  });

  it('replaces the rest of a group that is there', () => {
    expect(accepted('O 23‸1145Z DEC 06', '231930Z NOV 26')).toBe('O 231930Z NOV 26‸');
  });

  it('offers months that have the day, this month first, those ahead in the last year', () => {
    expect(labels('P 311145Z ‸')).toEqual([
      'OCT 26',
      'AUG 26',
      'JUL 26',
      'MAY 26',
      'MAR 26',
      'JAN 26',
      'DEC 25',
    ]);
    expect(labels('P 201145Z N‸')).toEqual(['NOV 26']);
    expect(accepted('P 201145Z‸', 'NOV 26')).toBe('P 201145Z NOV 26‸');
    expect(accepted('P 201145Z D‸EC 06', 'DEC')).toBe('P 201145Z DEC‸ 06');
  });

  it('offers the year, and signals behind it', () => {
    expect(labels('P 201145Z NOV ‸')).toEqual(['26', '25']);
    expect(accepted('P 201145Z NOV 20‸', '26')).toBe('P 201145Z NOV 26‸');
    expect(labels('P 201145Z NOV 26 ZE‸')).toEqual(['ZEL', 'ZEX']);
  });

  it('takes the precedence that line 2 has', () => {
    expect(labels('OO RUEHC\nDE RUEHKB #1837 3541145\nZNY CCCCC ZZH\n‸', 1)).toEqual([
      'O 231930Z NOV 26',
    ]);
  });
});

describe('completion of addresses', () => {
  it('names the post behind the indicator of line 3 first', () => {
    expect(labels(`${HEADING.replace('FM AMEMBASSY BAKU\n', '')}FM ‸`, 2)).toEqual([
      'AMEMBASSY BAKU',
      'SECSTATE WASHDC',
    ]);
    expect(labels('P 201145Z DEC 06\nFM AMEMBASSY BAN‸')).toEqual([
      'AMEMBASSY BANDAR SERI BEGAWAN',
      'AMEMBASSY BANGKOK',
      'AMEMBASSY BANGUI',
      'AMEMBASSY BANJUL',
    ]);
  });

  it('offers the next prosign alone on an empty line', () => {
    expect(labels('P 201145Z DEC 06\n‸')).toEqual(['FM']);
    expect(labels(`${HEADING}‸`)).toEqual(['TO']);
    expect(labels(`${HEADING}TO RUEHC/SECSTATE WASHDC\n‸`)).toEqual([
      'INFO',
      'BT',
      'C O N F I D E N T I A L BAKU 001837',
    ]);
  });

  it.each([
    ['RUEHK‸', 'RUEHKB/AMEMBASSY BAKU'],
    ['ank‸', 'RUEHAK/AMEMBASSY ANKARA'],
    ['RUEHAK/‸', 'RUEHAK/AMEMBASSY ANKARA'],
    ['RUEHAK/AMEM‸', 'RUEHAK/AMEMBASSY ANKARA'],
    ['SECS‸', 'RUEHC/SECSTATE WASHDC'],
  ])('finds an addressee by what is typed: %s', (typed, label) => {
    const text = `P 201145Z DEC 06\nFM AMEMBASSY OSLO\nTO ${typed}`;
    expect(accepted(text, label)).toBe(`P 201145Z DEC 06\nFM AMEMBASSY OSLO\nTO ${label}‸`);
  });

  it('puts what was typed at the beginning of what clients compare', () => {
    expect(offer(`${HEADING}TO ank‸`, 'RUEHAK/AMEMBASSY ANKARA').filter).toMatch(/^ANKARA /);
    expect(offer(`${HEADING}TO RUEHA‸`, 'RUEHAK/AMEMBASSY ANKARA').filter).toMatch(/^RUEHAK\//);
  });

  it('replaces the whole name that the cursor is in, and leaves what stands behind it', () => {
    const text = `${HEADING}TO RUEHC/‸SECSTATE WASHDC PRIORITY 2008\n`;
    expect(accepted(text, 'RUEHC/DEPT OF STATE WASHINGTON DC')).toContain(
      'TO RUEHC/DEPT OF STATE WASHINGTON DC‸ PRIORITY 2008\n',
    );
  });

  it('offers precedences behind a complete name, the one of the group first', () => {
    expect(labels(`${HEADING}TO RUEHC/SECSTATE WASHDC ‸`)).toEqual([
      'PRIORITY',
      'ROUTINE',
      'IMMEDIATE',
      'FLASH',
    ]);
    const dual = HEADING.replace('P 2011', 'O R 2011');
    expect(labels(`${dual}TO RUEHC/SECSTATE WASHDC\nINFO RUEHAK/AMEMBASSY ANKARA ‸`, 1)).toEqual([
      'ROUTINE',
    ]);
  });

  it('carries a list on, without those who are in it', () => {
    const text = `${HEADING}TO RUEHC/SECSTATE WASHDC\nINFO RUEHAK/AMEMBASSY ANKARA\nRUEHA‸`;
    expect(labels(text)).toContain('RUEHAM/AMEMBASSY AMMAN');
    expect(labels(text)).not.toContain('RUEHAK/AMEMBASSY ANKARA');
  });

  it('tells the source of an entry', () => {
    const { about, source } = offer(`${HEADING}TO ank‸`, 'RUEHAK/AMEMBASSY ANKARA');
    expect(about?.[0]).toBe('RUEHAK: AMEMBASSY ANKARA');
    expect(source).toContain('ACP 117');
  });

  it('says that there is more where the list was cut', () => {
    expect(offers(`${HEADING}TO ‸`).incomplete).toBe(true);
    expect(offers(`${HEADING}TO ank‸`).incomplete).toBe(false);
  });
});
