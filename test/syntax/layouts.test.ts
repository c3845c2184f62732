import { describe, expect, it } from 'vitest';
import { LABELS } from '../../server/src/syntax/labels';
import { parseCable } from '../../server/src/syntax/parse';

const layoutOf = (text: string): string | undefined => parseCable(text).messages[0]?.layout;
/** Lines that tell nothing, so many. */
const filler = (count: number, line = 'THE LIBRARY OPENED.'): string => `${line}\n`.repeat(count);

describe('the layout is told by', () => {
  it.each([
    ['MSGID/GENADMIN/CNO//', 'record'],
    ['  MSGID/GENADMIN/CNO//', 'record'],
    ['SEE MSGID/GENADMIN/CNO//', 'telegram'],
    ['msgid/genadmin/cno//', 'telegram'],
    ['GENTEXT/REMARKS/1. TEXT//', 'record'],
    ['RMKS/1. TEXT//', 'record'],
    ['SUBJ/LIBRARY//', 'record'],
    ['SUBJ: LIBRARY', 'telegram'],
    ['SSIC 01000', 'record'],
    ['SSIC 1000', 'telegram'],
    ['UNCLAS //N01000//', 'record'],
    ['UNCLAS //N0100//', 'record'],
    ['UNCLAS //N010//', 'telegram'],
    ['UNCLAS //N0100000//', 'telegram'],
    ['UNCLAS //N01000/', 'telegram'],
    ['NAVADMIN 001/06', 'record'],
    ['THE NAVADMIN 001/06', 'telegram'],
    ['RTTUZYUW RUEHHES0001 3541145-UUUU--RUEHC.', 'record'],
    ['1. (U) MSGID/GENADMIN', 'telegram'],
    ['', 'telegram'],
  ])('%j: %s', (line, layout) => {
    expect(layoutOf(line)).toBe(layout);
    expect(layoutOf(`LIBRARY\n\n${line}\n`)).toBe(layout);
  });

  describe('two labels that no telegram has, one of which letters and e-mail have not', () => {
    const OWN = ['MRN', 'Date/DTG', 'DTG', 'Date', 'From', 'Action', 'To', 'Info', 'Origin'];
    OWN.push('Captions', 'Reference', 'Pass Line');
    const STRONG = ['MRN', 'Date/DTG', 'DTG', 'Action', 'Captions', 'Pass Line', 'TAGS', 'E.O.'];

    it.each(LABELS.map(([label]) => label))('%s', (label) => {
      const [other, weak] = label === 'From' ? ['DTG', 'To'] : ['MRN', 'From'];
      expect(layoutOf(`${label}: X\nText.\n`)).toBe('telegram');
      const own = OWN.includes(label);
      expect(layoutOf(`${label}: X\n${other}: Y\n`)).toBe(own ? 'labelled' : 'telegram');
      const strong = own && STRONG.includes(label);
      expect(layoutOf(`${label}: X\n${weak}: Y\n`)).toBe(strong ? 'labelled' : 'telegram');
      const both = STRONG.includes(label);
      expect(layoutOf(`From: X\nTo: Y\n${label}: Z\n`)).toBe(both ? 'labelled' : 'telegram');
    });

    it('in capitals or not, and with a blank in front of the colon', () => {
      expect(layoutOf('  mrn : X\nFROM: Y\n')).toBe('labelled');
      expect(layoutOf('mrn X\nFROM: Y\n')).toBe('telegram');
    });
  });

  it('three labels on its first line', () => {
    expect(layoutOf('MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain')).toBe('labelled');
    expect(layoutOf('MRN: 26 OSLO 240 From: AMEMBASSY OSLO')).toBe('telegram');
    expect(layoutOf('\n\nMRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain')).toBe('labelled');
    expect(layoutOf('X\nMRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain')).toBe('telegram');
  });
});

describe('what is quoted tells no layout', () => {
  const MAIL = 'From: Doe, Jane\nTo: Roe, Richard\nDate: March 5\nSubject: Chairs\n';
  const SETS = 'MSGID/GENADMIN/CNO//\nSUBJ/BOOKS//\n';
  const HEADING = 'R 051200Z MAR 26\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nBT\n';
  const HEADERS = 'UNCLAS OSLO 000403\nE.O. 13526: N/A\nTAGS: PREL, NO\nSUBJECT: CHAIRS\n\n';

  it.each([
    ['mail below paragraph 1', `${HEADERS}1. Post asked:\n\n${MAIL}`, 'telegram'],
    ['sets below paragraph 1', `${HEADERS}1. The Navy wrote:\n\n${SETS}`, 'telegram'],
    ['mail in a text without numbers', `${HEADING}${HEADERS}Post asked:\n\n${MAIL}`, 'telegram'],
    ['sets in a text without numbers', `${HEADING}${HEADERS}Read:\n\n${SETS}`, 'telegram'],
    ['mail above the heading', `${MAIL}\n${HEADING}${HEADERS}Text.\n`, 'telegram'],
    ['sets below FM and TAGS are no quotation', `${HEADING}TAGS: PREL\n${SETS}`, 'record'],
    ['sets below FM are none', `${HEADING}UNCLAS\nSUBJ: BOOKS\n${SETS}`, 'record'],
    ['a group on a line of its own', `Date:\n051200Z MAR 26\nMRN: 26 OSLO 1\n`, 'labelled'],
  ])('%s', (_, text, layout) => {
    expect(layoutOf(text)).toBe(layout);
  });
});

describe('a layout is looked for', () => {
  it.each([
    [79, 'record'],
    [80, 'telegram'],
  ])('behind %i lines: %s', (lines, layout) => {
    expect(layoutOf(`${filler(lines)}MSGID/GENADMIN//\n`)).toBe(layout);
  });

  it.each([
    [78, 'labelled'],
    [79, 'telegram'],
  ])('in fields behind %i lines: %s', (lines, layout) => {
    expect(layoutOf(`${filler(lines)}MRN: X\nFrom: Y\n`)).toBe(layout);
  });

  it.each([
    [79, 'labelled'],
    [80, 'telegram'],
  ])('on one line behind %i blank ones: %s', (lines, layout) => {
    const line = 'MRN: 26 OSLO 240 From: AMEMBASSY OSLO Subject: Rain';
    expect(layoutOf(filler(lines, '') + line)).toBe(layout);
  });

  it('in the first four hundred characters of a line', () => {
    const coded = (length: number): string | undefined =>
      layoutOf(`UNCLAS ${'X'.repeat(length - 'UNCLAS //N01000//'.length)}//N01000//`);
    expect([coded(400), coded(401)]).toEqual(['record', 'telegram']);
    const fields = 'MRN: X From: Y Subject:';
    const one = (length: number): string | undefined =>
      layoutOf(`${'X'.repeat(length - fields.length - 1)} ${fields} Z`);
    expect([one(400), one(401)]).toEqual(['labelled', 'telegram']);
  });

  it('in its own message alone', () => {
    const two = 'VZCZCABC0001\nLIBRARY\nNNNN\nVZCZCABD0002\nMSGID/GENADMIN//\n';
    expect(parseCable(two).messages.map(({ layout }) => layout)).toEqual(['telegram', 'record']);
  });
});

describe('the messages of a file begin', () => {
  const BODY = 'FM AMEMBASSY OSLO\nUNCLAS OSLO 000001\n1. Text.\n';
  /** The first line of each message. */
  const begin = (text: string): string[] =>
    parseCable(text).messages.map(({ start, end }) =>
      (/^.*/.exec(text.slice(start, end).trimStart())?.[0] ?? '').trimEnd(),
    );
  const JANAP = 'RTTUZYUW RUEHHES0001 3541145-UUUU--RUEHC.';

  it.each([
    ['at a start line', 'VZCZCABC0001\nX\nVZCZCABD0002\nY\n', ['VZCZCABC0001', 'VZCZCABD0002']],
    ['at no other', 'VZCZCABC0001\nX\nVZCZCAB0002\nVZCZC\nV\nY\n', ['VZCZCABC0001']],
    ['at its own line', 'VZCZCABC0001\nX\n VZCZCABD0002\nTO VZCZCABD0002\n', ['VZCZCABC0001']],
    ['not at the first line of all', '\n  \nVZCZCABC0001\nX\n', ['VZCZCABC0001']],
    ['below a note', 'NOTE\nVZCZCABC0001\nX\n', ['NOTE', 'VZCZCABC0001']],
    ['at once', 'VZCZCABC0001\nVZCZCABD0002\n', ['VZCZCABC0001', 'VZCZCABD0002']],
    ['behind NNNN at a routing line', `X\nNNNN\nRR RUEHC\n${BODY}`, ['X', 'RR RUEHC']],
    [
      'behind NNNN at an origin line',
      `X\nNNNN\nDE RUEHHE #0001 3541145\n${BODY}`,
      ['X', 'DE RUEHHE #0001 3541145'],
    ],
    ['behind NNNN at a DTG line', `X\nNNNN\nR 201145Z DEC 06\n${BODY}`, ['X', 'R 201145Z DEC 06']],
    ['behind NNNN at a JANAP line', `X\nNNNN\n${JANAP}\n${BODY}`, ['X', JANAP]],
    ['behind NNNN at none other', `X\nNNNN\nUNCLAS\nZNR UUUUU\nBT\n${BODY}`, ['X']],
    ['behind NNN', `X\nNNN\n\nA note.\nRR RUEHC\n${BODY}`, ['X', 'RR RUEHC']],
    ['not behind NN or NNNN with more', `X\nNN\nRR RUEHC\nNNNN X\nRR RUEHC\n${BODY}`, ['X']],
    ['not without NNNN', `X\nRR RUEHC\nR 201145Z DEC 06\n${BODY}`, ['X']],
    [
      'once behind each NNNN',
      `X\nNNNN\nRR RUEHC\nDE RUEHHE #0001 3541145\n${BODY}`,
      ['X', 'RR RUEHC'],
    ],
    ['behind NNNN on the first line', `NNNN\nRR RUEHC\n${BODY}`, ['NNNN', 'RR RUEHC']],
    [
      'where words begin with V and N',
      `VIENNA\nNICE\nNNNN\nVIENNA\nRR RUEHC\n`,
      ['VIENNA', 'RR RUEHC'],
    ],
    [
      'in order',
      `NNNN\nVZCZCABC0001\nNNNN\nRR RUEHC\nVZCZCABD0002\n`,
      ['NNNN', 'VZCZCABC0001', 'RR RUEHC', 'VZCZCABD0002'],
    ],
  ])('%s', (_, text, first) => {
    expect(begin(text)).toEqual(first);
    expect(begin(text.replaceAll('\n', '\r\n'))).toEqual(first);
    expect(begin(text.replaceAll('\n', '\r')).map((each) => each.split('\r')[0])).toEqual(first);
  });

  it('where the one before it ends, to the end of the file', () => {
    const text = 'VZCZCABC0001\nX\nVZCZCABD0002\nY';
    const spans = parseCable(text).messages.map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(['VZCZCABC0001\nX\n', 'VZCZCABD0002\nY']);
  });
});
