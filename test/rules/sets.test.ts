import { describe, expect, it } from 'vitest';
import { letterAt } from '../../server/src/rules/shared/recordSets';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import { type Defect, expectFound } from '../helpers/inject';
import { findingsOf } from '../helpers/judge';

const SETS: readonly Omit<Defect, 'layout'>[] = [
  { name: 'MSGID open', at: /^(MSGID\/.*)\/\/$/m, put: '$1', rule: 'set-unclosed' },
  { name: 'MSGID half open', at: /^(MSGID\/.*)\/\/$/m, put: '$1/', rule: 'set-unclosed' },
  { name: 'SUBJ open', at: /^(SUBJ\/[^/]*)\/\/$/m, put: '$1', rule: 'set-unclosed' },
  { name: 'REF open', at: /^(REF\/A\/.*)\/\/$/m, put: '$1', rule: 'set-unclosed' },
  { name: 'SUBJ empty', at: /^SUBJ\/[^/]*\/\/$/m, put: 'SUBJ/', rule: 'set-unclosed' },
  { name: 'MSGID misspelt', at: /^MSGID/m, put: 'MSID', rule: 'set-name-misspelt' },
  { name: 'SUBJ misspelt', at: /^SUBJ/m, put: 'SBUJ', rule: 'set-name-misspelt' },
  { name: 'AMPN misspelt', at: /^AMPN/m, put: 'APMN', rule: 'set-name-misspelt' },
  { name: 'NARR misspelt', at: /^NARR/m, put: 'NAR', rule: 'set-name-misspelt' },
  { name: 'REF A', at: /^REF\/A/m, put: 'REF A', rule: 'set-slash-missing' },
  { name: 'SUBJ//', at: /^SUBJ\//m, put: 'SUBJ//', rule: 'set-closed-early' },
  { name: 'SUBJ///', at: /^SUBJ\//m, put: 'SUBJ///', rule: 'set-closed-early' },
  {
    name: 'slashes in MSGID',
    at: /^(MSGID\/[A-Z]+)\//m,
    put: '$1//',
    rule: 'set-closed-early',
  },
  { name: 'RMKS//', at: /^RMKS\//m, put: 'RMKS//', rule: 'set-closed-early' },
  { name: 'RMKS misspelt', at: /^RMKS/m, put: 'RKMS', rule: 'set-name-misspelt' },
  { name: 'RMKS open', at: /^RMKS\//m, put: 'RMKS ', rule: 'set-slash-missing' },
  { name: 'MSGID in two', at: /^MSGID/m, put: 'MSG ID', rule: 'set-name-misspelt' },
  { name: 'subj', at: /^SUBJ/m, put: 'subj', rule: 'set-name-misspelt' },
  { name: 'EF', at: /^REF/m, put: 'EF', rule: 'set-name-misspelt' },
  { name: 'REFA', at: /^REF\/A/m, put: 'REFA', rule: 'set-slash-missing' },
  { name: 'SUBJ glued', at: /^SUBJ\//m, put: 'SUBJ', rule: 'set-slash-missing' },
  {
    name: 'a line with no name',
    at: /^RMKS\//m,
    put: '0100/J(AT)LIBRARY//\nRMKS/',
    rule: 'set-line-unknown',
  },
  {
    name: 'passing below SUBJ',
    at: /^SUBJ\/.*\/\/\n/m,
    put: '$&PASS TO OFFICE CODES:\n',
    rule: 'line-below-subject',
  },
  { name: 'no MSGID', at: /^MSGID\/.*\n/m, put: '', rule: 'set-missing' },
  { name: 'no SUBJ', at: /^SUBJ\/[^/]*\/\/\n/m, put: '', rule: 'set-missing' },
  { name: 'SUBJ twice', at: /^SUBJ\/.*\/\/\n/m, put: '$&$&', rule: 'set-repeated' },
  {
    name: 'MSGID twice',
    at: /^MSGID\/.*\/\/\n/m,
    put: '$&$&',
    rule: 'set-repeated',
  },
  {
    name: 'SUBJ first',
    at: /^(MSGID\/.*\n)(\s*)(SUBJ\/.*\/\/\n)/m,
    put: '$3$2$1',
    rule: 'set-out-of-order',
  },
  { name: 'B for A', at: /^REF\/A/m, put: 'REF/B', rule: 'reference-set-letter-unexpected' },
  { name: 'no letter', at: /^REF\/A\//m, put: 'REF/', rule: 'reference-set-unlettered' },
  {
    name: 'a reference that is none',
    at: /^(REF\/A[\s\S]*?\n2\. {2})/m,
    put: '$1REF Q SAYS SO.  ',
    rule: 'set-reference-unresolved',
    also: ['line-too-long'],
  },
  { name: 'no RMKS', at: /^RMKS\//m, put: '', rule: 'remarks-set-missing' },
  { name: 'text open', at: /\/\/\n\nBT\n#/, put: '\n\nBT\n#', rule: 'remarks-unclosed' },
  { name: 'four digits', at: /\/\/N0(\d{4})\/\/$/m, put: '//N$1//', rule: 'ssic-malformed' },
  { name: 'six digits', at: /\/\/N(\d{5})\/\/$/m, put: '//N0$1//', rule: 'ssic-malformed' },
  { name: 'one slash', at: /\/\/N(\d{5})\/\/$/m, put: '/N$1//', rule: 'ssic-malformed' },
  { name: 'no N', at: /\/\/N(\d{5})\/\/$/m, put: '//$1//', rule: 'ssic-malformed' },
];

describe('a defect in the sets of a good record message is found with its rule alone', () => {
  it.each(SETS.map((defect) => [defect.name, defect.rule, defect] as const))(
    '%s: %s',
    (_name, _rule, defect) => expectFound({ ...defect, layout: 'record' }),
  );
});

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
