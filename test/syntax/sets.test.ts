import { describe, expect, it } from 'vitest';
import { describe as describeTree } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';
import { nearSetName } from '../../server/src/syntax/setName';
import { leavesOf, showKinds } from '../helpers/leaves';

const record = (sets: string): string =>
  `R 031614Z JAN 06\nFM CNO WASHINGTON DC\nTO NAVADMIN\nBT\nUNCLAS //N01000//\nNAVADMIN 001/06\n${sets}\n`;

/** The sets of a record message with these lines, each on one line. */
function setsOf(lines: string): string[] {
  const text = record(lines);
  const [cable] = describeTree(parseCable(text));
  return (cable?.sets ?? []).map(({ span, closed }) => {
    const typed = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return closed ? typed : `${typed} OPEN`;
  });
}

/** The kinds of the lines behind the series number. */
const kindsOf = (lines: string): string[] => showKinds(record(lines)).slice(6);

describe('the sets of a record message', () => {
  it('are cut into name, fields and slashes', () => {
    expect(leavesOf(record('REF/A/DOC/CNO WASHINGTON DC/12DEC05//'), 'set')).toBe(
      'set-name(REF) separator(/) field(A) separator(/) field(DOC) separator(/) field(CNO WASHINGTON DC) separator(/) field(12DEC05) separator(//)',
    );
    expect(leavesOf(record('REF B/DOC/X//'), 'set')).toBe(
      'set-name(REF) field(B) separator(/) field(DOC) separator(/) field(X) separator(//)',
    );
  });

  it.each([
    ['SUBJ/LIBRARY HOURS//', ['SUBJ/LIBRARY HOURS//']],
    ['SUBJ/LIBRARY\nHOURS//', ['SUBJ/LIBRARY HOURS//']],
    ['SUBJ/LIBRARY\n\nHOURS//', ['SUBJ/LIBRARY HOURS//']],
    ['SUBJ/LIBRARY\n\n\nHOURS//', ['SUBJ/LIBRARY OPEN']],
    ['SUBJ/LIBRARY HOURS//\nREF/A/X//', ['SUBJ/LIBRARY HOURS//', 'REF/A/X//']],
    [
      'SUBJ/LIBRARY HOURS// REF/A/X// REF/B/Y\nZ//',
      ['SUBJ/LIBRARY HOURS//', 'REF/A/X//', 'REF/B/Y Z//'],
    ],
    ['SUBJ/LIBRARY HOURS\nREF/A/X//', ['SUBJ/LIBRARY HOURS OPEN', 'REF/A/X//']],
    ['SUBJ/LIBRARY HOURS\nNAVADMIN 002/06', ['SUBJ/LIBRARY HOURS OPEN']],
    ['AMPN/REF A IS\nNAVADMIN 002/06. A BOOK.//', ['AMPN/REF A IS NAVADMIN 002/06. A BOOK.//']],
    ['SUBJ/LIBRARY HOURS\n//N01000//', ['SUBJ/LIBRARY HOURS OPEN']],
    ['SUBJ/LIBRARY HOURS\n1. TEXT', ['SUBJ/LIBRARY HOURS OPEN']],
    ['SUBJ/LIBRARY HOURS\nRMKS/1. TEXT', ['SUBJ/LIBRARY HOURS OPEN']],
    ['SUBJ/LIBRARY HOURS\nBT', ['SUBJ/LIBRARY HOURS OPEN']],
    [
      'NARR/REF A IS\nPAGE 02 RUEWMCS0001 UNCLAS\nA BOOK.//',
      ['NARR/REF A IS PAGE 02 RUEWMCS0001 UNCLAS A BOOK.//'],
    ],
    ['POC/J. EXAMPLE//\n/TEL 0100//', ['POC/J. EXAMPLE// /TEL 0100//']],
    ['APMN/REF A IS\nA BOOK.//', ['APMN/REF A IS A BOOK.//']],
    ['SUBJ/X\nAPMN/REF A IS A BOOK.//', ['SUBJ/X OPEN', 'APMN/REF A IS A BOOK.//']],
  ])('end where %j says', (lines, sets) => {
    expect(setsOf(lines)).toEqual(sets);
  });

  it('give way to the text on the line on which they end', () => {
    const lines = 'AMPN/REF A IS A BOOK.// RMKS/1. THE LIBRARY.\n2. A BELL.//';
    expect(kindsOf(lines)).toEqual(['set', 'text-set', 'paragraph', 'paragraph']);
  });

  it('are known when their name is misspelt, and marked so', () => {
    expect(kindsOf('APMN/REF A IS A BOOK\nON ROADS.//')).toEqual(['~set']);
    expect(kindsOf('RKMS/1. TEXT.\n2. MORE.//')).toEqual(['~text-set', 'paragraph', 'paragraph']);
    expect(kindsOf('RMKS 1. TEXT.\n2. MORE.//')).toEqual(['~text-set', 'paragraph', 'paragraph']);
    expect(kindsOf('RMKS//1. TEXT.\n2. MORE.//')).toEqual(['text-set', 'paragraph', 'paragraph']);
  });

  it.each([
    ['APMN/REF A IS A BOOK.//', 'APMN means AMPN'],
    ['MSID/GENADMIN//', 'MSID means MSGID'],
    ['SUJB/HOURS//', 'SUJB means SUBJ'],
    ['subj/HOURS//', 'subj means SUBJ'],
    ['S UBJ/HOURS//', 'S UBJ means SUBJ'],
    ['SUBJ /HOURS//', 'SUBJ means SUBJ'],
    ['SUBJHOURS//', 'SUBJ means SUBJ'],
    ['REFF/A/DOC/X//', 'REFF means REF'],
    ['RFE/X//', 'RFE means REF'],
    ['EF/A/DOC/X//', 'EF means REF'],
    ['REG/B/DOC/X//', 'REG means REF'],
    ['REFA/DOC/X//', 'REF means REF'],
    ['REF7A/DOC/X//', 'REF means REF'],
    ['RKMS/1. TEXT', 'RKMS means RMKS'],
    ['RMKS 1. TEXT', 'RMKS means RMKS'],
    ['RMKS1. TEXT', 'RMKS means RMKS'],
  ])('have a name that is not written well: %s', (line, told) => {
    const name = nearSetName(line);
    expect(`${name?.typed} means ${name?.meant}`).toBe(told);
  });

  it.each([
    'AMPN/REF A IS A BOOK.//',
    'REF/A/DOC/X//',
    'RMKS/1. TEXT',
    'LOC/OSLO//',
    'POP/OSLO//',
    'REG/OSLO//',
    'DOWNGRADE/X//',
    'MR A/B IS HERE',
    'SUBJECTS OF INTEREST',
    '555-0100//',
  ])('have a name that is well written, or none: %s', (line) => {
    expect(nearSetName(line)).toBeUndefined();
  });
});

describe('a set runs over forty lines at most', () => {
  it.each([
    [38, ['set']],
    [39, ['set', 'caption-line']],
  ])('behind its name over %i more', (lines, kinds) => {
    expect(kindsOf(`AMPN/REF A IS\n${'A BOOK\n'.repeat(lines)}ON ROADS.//`)).toEqual(kinds);
  });

  it('with what carries it on behind its slashes', () => {
    expect(kindsOf(`POC/A. SAMPLE//\n${'/TEL 0100//\n'.repeat(39)}`)).toEqual(['set']);
    expect(kindsOf(`POC/A. SAMPLE//\n${'/TEL 0100//\n'.repeat(40)}`)).toEqual([
      'set',
      'caption-line',
    ]);
  });
});

describe('a line with a label among sets', () => {
  it.each([
    ['SUBJ: LIBRARY HOURS\nREF/A/X//', ['subject-line', 'set']],
    ['SUBJ: LIBRARY\nHOURS\nRMKS/1. TEXT.//', ['subject-line', 'text-set', 'paragraph']],
    ['DERIVED FROM: X\nAPMN/REF A.//', ['derived-from', '~set']],
    ['REASON: 1.4 (B)\nRMKS/1. TEXT.//', ['reason-line', 'text-set', 'paragraph']],
  ])('ends where a set begins: %j', (lines, kinds) => {
    expect(kindsOf(lines)).toEqual(kinds);
  });
});

describe('a date-time group below BT', () => {
  it('is the group of a message that has none above', () => {
    const text = 'UNCLAS\nNAVADMIN 001/06\nR 031614Z JAN 06\nMSGID/GENADMIN/CNO//\n';
    expect(showKinds(text)).toContain('dtg-line');
    expect(kindsOf('R 041614Z JAN 06\nSUBJ/X//')).toEqual(['caption-line', 'set']);
  });
});

describe('the subject of a record message', () => {
  it.each([
    ['SUBJ/LIBRARY HOURS//', 'LIBRARY HOURS', 1],
    ['SUBJ/LIBRARY\nHOURS//', 'LIBRARY\nHOURS', 2],
    ['SUBJ//LIBRARY HOURS//', 'LIBRARY HOURS', 1],
    ['SUBJ/LIBRARY/BOOKS HOURS/', 'LIBRARY/BOOKS HOURS', 1],
    ['SUBJ/(U) LIBRARY HOURS//', 'LIBRARY HOURS', 1],
    ['SUBJ/', '', 1],
  ])('is what SUBJ holds: %j', (set, subject, lines) => {
    const text = record(`MSGID/GENADMIN/CNO//\n${set}\n\nRMKS/1. TEXT.//`);
    const [cable] = describeTree(parseCable(text));
    expect(cable?.subject).toMatchObject({ text: { value: subject }, lines });
    const { text: place } = cable?.subject ?? {};
    expect(text.slice(place?.span.start, place?.span.end)).toBe(subject);
  });

  it('has the mark that stands before it', () => {
    const [cable] = describeTree(parseCable(record('MSGID/X//\nSUBJ/(C) LIBRARY HOURS//')));
    expect(cable?.subject?.mark).toMatchObject({ text: 'C', brackets: 'round' });
  });
});

describe('the labels of sub-paragraphs of a record message', () => {
  it.each([
    '1.A.',
    '1.a.',
    '1.A.1.',
    '1.C.10.',
    '7.D.7.A.',
    '7.C.1',
    'A.',
    'a.',
    'AA.',
    '(1)',
    '(a)',
  ])('%s begins one', (label) => {
    const text = record(`RMKS/1.  THE LIBRARY:\n${label} OPENS\n    ${label} CLOSES.//`);
    const paragraphs = parseCable(text)
      .messages.flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ leaves }) => leaves.filter(({ kind }) => kind === 'number'));
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      '1.',
      label,
      label,
    ]);
  });

  it.each(['Mr.', 'it.', '1.5', '24.7', 'U.S.'])('%s begins none', (word) => {
    const text = record(`RMKS/1.  THE LIBRARY OF\n${word} AND MORE.//`);
    expect(showKinds(text).filter((kind) => kind === 'paragraph')).toEqual(['paragraph']);
  });
});
