import { describe, expect, it } from 'vitest';
import { letterAt } from '../../server/src/rules/shared/recordSets';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import { findingsOf } from '../helpers/judge';

describe('the sets of a record message', () => {
  const namesOf = (text: string): string[] =>
    findingsOf(text, { today: '2007-01-01' }).map(({ rule }) => rule.name);

  it('may have a month with its year, in full, or none', () => {
    for (const month of ['JAN06', 'JANUARY', 'JAN 06', '-', 'MARINES', '0001']) {
      const msgid = `MSGID/GENADMIN/CNO WASHINGTON DC/${month}//`;
      expect(namesOf(sampleSets({ msgid })), month).toEqual([]);
    }
    for (const month of ['FEB', 'DEC05', 'DECEMBER']) {
      const msgid = `MSGID/GENADMIN/CNO WASHINGTON DC/${month}//`;
      expect(namesOf(sampleSets({ msgid })), month).toEqual(['msgid-month-differs']);
    }
  });

  it('are left alone while they are typed', () => {
    const whole = sampleSets();
    const from = whole.indexOf('MSGID');
    const to = whole.indexOf('RMKS/');
    for (let end = from; end < to; end++) {
      const names = namesOf(whole.slice(0, end)).filter((name) => name.startsWith('set-'));
      expect(names, JSON.stringify(whole.slice(from, end))).toEqual([]);
    }
  });

  it('may stand on one line, and run over a page line', () => {
    const references = 'REF/A/DOC/BASE LIBRARY/12DEC05// REF/B/DOC/BASE LIBRARY/13DEC05//';
    const narrative =
      "NARR/REF A IS THE LIBRARY'S\nPAGE 02 RUEWMCS0001 UNCLAS\nRULES.  REF B ITS CALENDAR.//";
    expect(namesOf(sampleSets({ references, narrative }))).toEqual([]);
  });

  it('may be explained one by one or all together', () => {
    const a = 'REF/A/DOC/BASE LIBRARY/12DEC05//';
    const b = 'REF/B/DOC/BASE LIBRARY/13DEC05//';
    const ampn = 'AMPN/REF A IS A BOOK.//';
    for (const references of [`${a}\n${ampn}\n${b}`, a]) {
      expect(namesOf(sampleSets({ references, narrative: ampn }))).toEqual([]);
    }
    expect(
      namesOf(sampleSets({ references: `${a}\n${b}`, narrative: `${ampn}\n${ampn}` })),
    ).toEqual([]);
  });

  it('lose a doubled slash for certain only where no letter may be lost between them', () => {
    const kinds = (references: string) =>
      findingsOf(sampleSets({ references }))
        .filter(({ rule }) => rule.name === 'set-closed-early')
        .flatMap(({ fixes }) => fixes().map(({ kind }) => kind));
    expect(kinds('REF//A/DOC/BASE LIBRARY/12DEC05//')).toEqual(['safe']);
    expect(kinds('REF//DOC/BASE LIBRARY/12DEC05//')).toEqual(['suggested']);
  });

  it('cite a reference in small letters and in brackets', () => {
    const text = (cited: string): string =>
      `RMKS/1.  As in ${cited}, we open.\n\n2.  Bring a card.//`;
    for (const cited of ['reference (a)', 'Ref A', 'REF (A)', 'reference a list', 'ref I think']) {
      expect(namesOf(sampleSets({ text: text(cited) })), cited).toEqual([]);
    }
    for (const cited of ['reference (b)', 'Ref B', 'REF (I)']) {
      expect(namesOf(sampleSets({ text: text(cited) })), cited).toEqual([
        'set-reference-unresolved',
      ]);
    }
  });

  it('are lettered on behind Z', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    const many = Array.from(
      { length: 30 },
      (_, i) => `REF/${letterAt(i)}/DOC/BASE LIBRARY/12DEC05//`,
    );
    const narrative = 'NARR/THE REFERENCES ARE BOOKS.//';
    expect(namesOf(sampleSets({ references: many.join('\n'), narrative }))).toEqual([]);
    const gap = many.filter((_, i) => i !== 27);
    expect(namesOf(sampleSets({ references: gap.join('\n'), narrative }))).toEqual([
      'reference-set-letter-unexpected',
    ]);
  });
});
