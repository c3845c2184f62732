import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { expectFound, injectionsOf, isAbsent } from '../helpers/inject';
import { casesOf, LAYOUTS, TABLES } from './tables';

describe.each(Object.entries(TABLES))('%s: a defect in a good message', (_, defects) => {
  it.each(casesOf(defects))(
    '$name, $layout: is found on its line by $rule, and nothing else changes',
    ({ defect, layout, injection }) => expectFound(defect, layout, injection),
  );
});

/** The kinds of defect that issues 2 (item 3) and 3 (item 1) name, in their words. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  dtg: [
    'shape',
    'impossible day',
    'impossible hour',
    'impossible minute',
    'month name',
    'zone other than Z',
    'zone J',
    'year missing',
    'date in the future',
  ],
  transmission: [
    'start line malformed',
    'routing line malformed',
    'origin line malformed',
    'security line malformed',
    'line-2 precedence against the DTG line',
    'filing day against the DTG',
    'day 366',
    'ZNR and ZNY against the letters',
    'security letters against the classification line',
    'serial against the message number',
    'end number that differs',
    'BT missing',
    'NNNN missing',
    'lines out of order',
  ],
  addresses: [
    'order',
    'duplicates',
    'missing TO',
    'several on one line',
    'precedence words against the DTG line',
    'unknown post',
    'misspelt post',
    'routing indicator against post',
    'XMT without a collective',
    'ZEN',
  ],
  classification: [
    'missing',
    'misspelt',
    'unevenly spaced',
    'section n of m',
    'overall below the highest portion',
    'overall above every portion',
  ],
  captions: [
    'order',
    'conflicts',
    'channels',
    'doubled',
    'unknown',
    'wrong for the level',
    'SENSITIVE against SBU: the caption missing',
    'SENSITIVE against SBU: no such portion',
    'passing word misspelt',
  ],
  'portion marks': [
    'missing in a classified message',
    'malformed',
    'unknown',
    'wrong brackets',
    'wrong case',
    'classified portion in an unclassified message',
    'mark in the wrong place',
    'one-slash form',
    'SUBJECT mark above the overall',
  ],
  declassification: [
    'E.O. line missing',
    'E.O. line malformed',
    'unknown order',
    'order not in force on the date',
    'N/A on classified',
    'DECL on unclassified',
    'date impossible',
    'before the message',
    'beyond ten years',
    'beyond twenty-five years',
    "last year's year typed",
    'OADR outside its time',
    'X1-X8 outside their time',
    'MR outside its time',
    '25X1-human outside its time',
    '25X without a date',
    'Classified By missing',
    'reason missing',
    'section 1.4 or 1.5 against the date',
    'letters outside a-h',
  ],
  authority: [
    'name and position',
    'reason letters',
    'both reason and derived',
    'wrong place',
    'unclassified message with a block',
  ],
  tags: [
    'none',
    'no subject TAG',
    'unknown with nearest',
    'wrong system for the date',
    'run-together codes',
    'extra commas',
    'doubled',
    'link residue',
    'names',
  ],
  subject: ['missing', 'wrapped', 'mark'],
  references: [
    'letters in order',
    'doubled',
    'from the future',
    'ref B with no B',
    'a letter never used',
    'form YY POST NNNN',
    'NOTAL',
  ],
  paragraphs: [
    'gaps',
    'repeats',
    'single numbered paragraph',
    'see para 9 of 6',
    'Begin without End',
    'End without Begin',
    'page lines',
  ],
  ending: ['signature', 'end number', 'text after NNNN'],
  sets: [
    'unclosed',
    'MSGID first',
    'month against DTG',
    'REF letters',
    'AMPN and NARR',
    'POC',
    'DECL',
  ],
  layout: [
    '69 columns',
    'characters outside the telegraph alphabet in a heading',
    'typographic quotes',
    'typographic dashes',
    'tabs',
    'doubled blanks',
  ],
  sections: ['same DTG', 'own serials', 'n of m complete', 'level'],
};

describe('the tables', () => {
  it('have every kind of defect that the issues name', () => {
    const missing = Object.entries(NAMED).flatMap(([table, kinds]) =>
      kinds.filter((kind) => !TABLES[table]?.some((defect) => defect.kind === kind)),
    );
    expect(missing).toEqual([]);
  });

  it('say for each layout how the defect gets in or why it cannot', () => {
    const defects = Object.values(TABLES).flat();
    for (const defect of defects) {
      expect(
        LAYOUTS.some((layout) => injectionsOf(defect[layout]).length > 0),
        `${defect.kind} gets in somewhere`,
      ).toBe(true);
      for (const layout of LAYOUTS) {
        const place = defect[layout];
        expect(isAbsent(place) ? place.length : injectionsOf(place).length).toBeGreaterThan(0);
      }
    }
  });

  it('name rules that there are, and no kind twice', () => {
    const names = new Set(rules.map(({ name }) => name));
    for (const [table, defects] of Object.entries(TABLES)) {
      const kinds = defects.map(({ kind }) => kind);
      expect(new Set(kinds).size, table).toBe(kinds.length);
      expect(defects.filter(({ rule }) => !names.has(rule))).toEqual([]);
    }
  });
});
