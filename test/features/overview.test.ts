import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../server/src/features/codeLens';
import { overview } from '../../server/src/features/overview';
import { slice } from '../../server/src/text/span';
import { levelColour } from '../../server/src/vocabulary/levelColours';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

const overviewOf = (text: string) => overview(snapshotOf(text).cables);

/** The telegram with another level line, and other marks of its three paragraphs. */
function marked(level: string, ...marks: string[]): string {
  return TELEGRAM.replace('C O N F I D E N T I A L', level)
    .replace('(U)', marks[0] ?? '(U)')
    .replace('(C/NF)', marks[1] ?? '(C)')
    .replace('(SBU)', marks[2] ?? '(SBU)');
}

describe('the overview', () => {
  it('gives the level in words, its colour, what the paragraphs add up to, and counts', () => {
    const [message] = overviewOf(TELEGRAM);
    expect(message).toMatchObject({
      level: 'CONFIDENTIAL',
      colour: levelColour('CONFIDENTIAL'),
      sum: '3 paragraphs: 1 U, 1 SBU, 1 C: CONFIDENTIAL',
      words: TELEGRAM.trim().split(/\s+/).length,
      lines: TELEGRAM.trimEnd().split('\n').length,
    });
    expect(message?.disagreement).toBeUndefined();
  });

  it('gives each paragraph with its place, its level and its letters', () => {
    const paragraphs = overviewOf(marked('S E C R E T', '(S)', ' ', '(SBU)'))[0]?.paragraphs;
    expect(paragraphs?.map(({ name, level, letters }) => `${name}: ${level} ${letters}`)).toEqual([
      'paragraph 1: SECRET S',
      'paragraph 2: not marked ?',
      'paragraph 3: UNCLASSIFIED SBU',
    ]);
    const [first] = paragraphs ?? [];
    expect(slice(marked('S E C R E T', '(S)'), first?.span ?? { start: 0, end: 0 })).toBe(
      '1. (S) The seminar on road safety opened\non Monday.',
    );
    expect(first?.colour).toEqual(levelColour('SECRET'));
  });

  it.each([
    [
      'S E C R E T',
      ['(U)', '(C)', '(SBU)'],
      /^The message is SECRET, but nothing .* CONFIDENTIAL\.$/,
    ],
    ['C O N F I D E N T I A L', ['(S)', '(C)'], /^Paragraph 1 is marked up to SECRET, but the/],
    ['C O N F I D E N T I A L', ['(S)', '(S)'], /^Paragraphs 1 and 2 are marked up to SECRET/],
    [
      'UNCLAS',
      ['(U)', '(C)'],
      /^Paragraph 2 is marked up to CONFIDENTIAL, but the message is UNCLAS/,
    ],
  ])('%s with %j disagree', (level, marks, sentence) => {
    expect(overviewOf(marked(level, ...marks))[0]?.disagreement).toMatch(sentence);
  });

  it('does not speak of disagreement while a paragraph has no mark', () => {
    const [message] = overviewOf(marked('S E C R E T', '(U)', ' ', '(C)'));
    expect(message?.disagreement).toBeUndefined();
    expect(message?.sum).toBe('3 paragraphs: 1 U, 1 C, 1 not marked: CONFIDENTIAL');
  });

  it('says when a message states no level, and counts no marks where none are used', () => {
    expect(overviewOf('FM AMEMBASSY BAKU\nTO SECSTATE WASHDC\n')[0]?.level).toBe('No level stated');
    const [record] = overviewOf(RECORD);
    expect(record).toMatchObject({ level: 'UNCLASSIFIED', paragraphs: [] });
    expect(record?.sum).toBeUndefined();
    expect(overviewOf('')[0]?.words ?? 0).toBe(0);
  });

  it('knows the label of sensitive compartmented information', () => {
    const line = 'T O P  S E C R E T//SI//NOFORN';
    expect(overviewOf(marked(line, '(TS//SI//NF)'))[0]).toMatchObject({
      level: 'TOP SECRET//SI//NOFORN',
      colour: levelColour('TOP SECRET//SCI'),
    });
  });

  it('is given for each message of a file', () => {
    const second = `VZCZCXYZ0009\n${RECORD}`;
    expect(overviewOf(TELEGRAM + second).map(({ level }) => level)).toEqual([
      'CONFIDENTIAL',
      'UNCLASSIFIED',
    ]);
  });
});

describe('code lenses', () => {
  const lensesOf = (text: string): string[] =>
    codeLenses(snapshotOf(text).cables).map(
      ({ span, title }) =>
        `${slice(text, span)
          .split(/[\r\n]/)[0]
          ?.slice(0, 9)}: ${title}`,
    );

  it('stand on the level and on the references', () => {
    const text = TELEGRAM.replace('reflectors', 'reflectors (ref A, refs A and B)');
    expect(lensesOf(text)).toEqual([
      'C O N F I: 3 paragraphs: 1 U, 1 SBU, 1 C: CONFIDENTIAL',
      'REF: A. B: A cited twice, B cited once',
    ]);
    expect(lensesOf(TELEGRAM)[1]).toBe('REF: A. B: A not cited, B not cited');
  });

  it('count the citations of a single reference', () => {
    const single = TELEGRAM.replace('     B. ANKARA 00042\n', '').replace('REF: A. ', 'REF: ');
    expect(lensesOf(single.replace('three floors', 'three floors (reftel)'))[1]).toBe(
      'REF: BAKU: Cited once',
    );
  });

  it('say nothing where no portions are marked', () => {
    expect(lensesOf(RECORD)).toEqual([]);
    expect(lensesOf('')).toEqual([]);
  });
});
