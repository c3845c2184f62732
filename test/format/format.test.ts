import { describe, expect, it } from 'vitest';
import { type FormatOptions, format, formatRange } from '../../server/src/format/format';
import { applyEdits } from '../../server/src/text/edits';
import { changed } from '../features/cursor';
import { RECORD, snapshotOf, TELEGRAM } from '../features/messages';

/** The lines of the text that formatting changes. */
function formatted(text: string, options?: FormatOptions): string[] {
  return changed(
    text,
    snapshotOf(text).cables.flatMap((cable) => format(cable, options)),
  );
}

/** The one line that formatting changes, as it is written afterwards. */
function line(text: string): string | undefined {
  return formatted(text)
    .find((each) => each.startsWith('+'))
    ?.slice(1);
}

describe('formatting', () => {
  it('leaves a message alone that has its usual form', () => {
    expect(formatted(TELEGRAM)).toEqual([]);
    expect(formatted(RECORD)).toEqual([]);
    expect(formatted('')).toEqual([]);
  });

  it('writes one blank between the groups of heading lines, and none round them', () => {
    const text = TELEGRAM.replace('DE RUEHKB #1837', '  DE  RUEHKB\t#1837').replace(
      '3541145',
      '3541145  ',
    );
    expect(line(text)).toBe('DE RUEHKB #1837 3541145');
    expect(line(TELEGRAM.replace('IMMEDIATE 2008', 'IMMEDIATE   2008'))).toBe(
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
    );
    expect(line(TELEGRAM.replace('02 BAKU 001837', '02  BAKU 001837'))).toBe(
      'C O N F I D E N T I A L SECTION 01 OF 02 BAKU 001837',
    );
  });

  it('writes a blank behind labels', () => {
    expect(line(TELEGRAM.replace('SUBJECT: ROAD', 'SUBJECT:ROAD'))).toMatch(/^SUBJECT: ROAD/);
    expect(line(TELEGRAM.replace('SUBJECT: ROAD', 'SUBJECT:   ROAD'))).toMatch(/^SUBJECT: ROAD/);
    expect(line(TELEGRAM.replace('E.O. 12958: DECL: ', 'E.O.12958:DECL:'))).toBe(
      'E.O. 12958: DECL: 12/20/2016',
    );
    expect(line(TELEGRAM.replace('REF: A.', 'REF:A.'))).toBe('REF: A. BAKU 01753');
  });

  it('keeps references in line with one another', () => {
    expect(
      formatted(TELEGRAM.replace('REF: A.', 'REF:  A.').replace('     B.', '      B.')),
    ).toEqual([]);
  });

  it('parts TAGS by a comma and a blank', () => {
    const tags = (typed: string) => line(TELEGRAM.replace('TAGS: PGOV, PREL, AJ', typed));
    expect(tags('TAGS: PGOV PREL AJ')).toBe('TAGS: PGOV, PREL, AJ');
    expect(tags('TAGS: PGOV,PREL ,, AJ.')).toBe('TAGS: PGOV, PREL, AJ');
    expect(tags('TAGS: OVIP, (SAMPLE, JANE) PREL')).toBe('TAGS: OVIP, (SAMPLE, JANE), PREL');
    expect(tags('TAGS: OVIP(SAMPLE, JANE), PREL')).toBe('TAGS: OVIP (SAMPLE, JANE), PREL');
    expect(tags('TAGS: PGOV, PREL\nECON AJ')).toBe('TAGS: PGOV, PREL,');
  });

  it('leaves TAGS alone that hold several words, or links of a copy', () => {
    const tags = (typed: string) => formatted(TELEGRAM.replace('TAGS: PGOV, PREL, AJ', typed));
    expect(tags('TAGS: PGOV, HUMAN RIGHTS, AJ')).toEqual([]);
    expect(tags('TAGS: [PGOV](#) [AJ](#)')).toEqual([]);
  });

  it('puts a blank behind the number and the mark of a paragraph', () => {
    expect(line(TELEGRAM.replace('1. (U) The', '1.(U)The'))).toBe(
      '1. (U) The seminar on road safety opened',
    );
    expect(formatted(TELEGRAM.replace('1. (U) The', '1.  (U)  The'))).toEqual([]);
  });

  it('takes blank lines out of the heading', () => {
    expect(formatted(TELEGRAM.replace('RUEHC RUEHNO\n', 'RUEHC RUEHNO\n\n'))).toEqual(['-']);
  });

  it('writes heading lines in capitals when asked, and no other', () => {
    const small = TELEGRAM.replace('AMEMBASSY BAKU', 'Amembassy Baku').replace('SIPDIS', 'Sipdis');
    expect(formatted(small)).toEqual([]);
    const after = applyEdits(
      small,
      snapshotOf(small).cables.flatMap((cable) => format(cable, { capitals: true })),
    );
    expect(after).toBe(TELEGRAM);
  });

  it.each(['TO', 'INFO'])(
    'writes %s in capitals, which is read otherwise in small letters',
    (line) => {
      const small = TELEGRAM.replace(new RegExp(`^${line} .*$`, 'm'), (all) => all.toLowerCase());
      const edits = snapshotOf(small).cables.flatMap((cable) => format(cable, { capitals: true }));
      expect(applyEdits(small, edits)).toBe(TELEGRAM);
    },
  );

  it('writes a whole heading in capitals, its captions, E.O. line and TAGS too', () => {
    const heading = TELEGRAM.slice(0, TELEGRAM.indexOf('SUBJECT'));
    const small = TELEGRAM.replace(heading, heading.toLowerCase());
    const edits = snapshotOf(small).cables.flatMap((cable) => format(cable, { capitals: true }));
    expect(applyEdits(small, edits)).toBe(TELEGRAM);
  });

  it('leaves a line in small letters that is no line of a heading', () => {
    const note = TELEGRAM.replace('FM ', 'not to be sent before Tuesday\nFM ').replace(
      'SIPDIS',
      'sipdis',
    );
    const edits = snapshotOf(note).cables.flatMap((cable) => format(cable, { capitals: true }));
    expect(changed(note, edits)).toEqual(['-sipdis', '+SIPDIS']);
  });

  it('of a part changes nothing outside it', () => {
    const text = TELEGRAM.replace('FM ', 'FM  ').replace('PGOV, PREL', 'PGOV PREL');
    const [cable] = snapshotOf(text).cables;
    const start = text.indexOf('TAGS');
    const edits = cable ? formatRange(cable, { start, end: start + 20 }) : [];
    expect(changed(text, edits)).toEqual(['-TAGS: PGOV PREL, AJ', '+TAGS: PGOV, PREL, AJ']);
  });
});
