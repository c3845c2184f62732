import type { Defect, Injection, Place } from '../helpers/inject';
import { NO_SECTIONS, NO_TELEGRAPH } from './reasons';

/** Behind the number and a word of paragraph 1. */
const WORD = /^((?:RMKS\/)?1\.(?: {1,2}\([A-Z]+\))? {1,2}\S+) /m;

const everywhere = (kind: string, rule: string, place: Place): Defect => ({
  kind,
  rule,
  telegram: place,
  labelled: place,
  record: place,
});

const telegraphic = (kind: string, rule: string, place: Place): Defect => ({
  ...everywhere(kind, rule, place),
  labelled: NO_TELEGRAPH,
});

const NO_ORDER = 'fields and sets are judged by rules of their own';

export const layout: readonly Defect[] = [
  {
    ...telegraphic('69 columns', 'line-too-long', {
      at: WORD,
      put: '$1, as the mayor said to the visitors of the new city library at noon, ',
    }),
    record: {
      at: WORD,
      put: '$1, AS THE MAYOR SAID TO THE VISITORS OF THE NEW CITY LIBRARY AT NOON, ',
    },
  },
  telegraphic('characters outside the telegraph alphabet in a heading', 'heading-character', {
    at: /^(FM .*)$/m,
    put: '$1//A*B//',
  }),
  telegraphic('typographic quotes', 'typographic-character', { at: WORD, put: '$1\u2019 ' }),
  telegraphic('typographic dashes', 'typographic-character', { at: WORD, put: '$1\u2014' }),
  telegraphic('letters with accents', 'character-not-transmittable', {
    at: WORD,
    put: '$1\u00e9 ',
  }),
  telegraphic('tabs', 'tab-in-text', {
    at: /^2\.(.*) (\S+)$/m,
    put: '2.$1\t$2',
    also: ['line-too-long'],
  }),
  telegraphic('tab in the heading', 'heading-blanks', { at: /^TO /m, put: 'TO\t' }),
  telegraphic('doubled blanks', 'heading-blanks', { at: /^FM (\S+) /m, put: 'FM $1  ' }),
  everywhere('no-break space', 'invisible-character', { at: WORD, put: '$1\u00a0' }),
  everywhere('zero-width space', 'invisible-character', { at: WORD, put: '$1\u200b ' }),
  everywhere('byte order mark', 'invisible-character', { at: WORD, put: '$1\ufeff ' }),
  everywhere('control character', 'invisible-character', { at: WORD, put: '$1\u0007 ' }),
  {
    kind: 'lines of the text header out of order',
    rule: 'text-header-out-of-order',
    telegram: [
      { at: /^(E\.O\..*\n)(TAGS.*\n)/m, put: '$2$1' },
      { at: /^(TAGS.*\n)(SUBJECT.*\n)/m, put: '$2$1' },
    ],
    labelled: 'fields may stand in any order',
    record: NO_ORDER,
  },
  {
    kind: 'blank line in the heading',
    rule: 'heading-blank-line',
    telegram: { at: /^(FM .*\n)/m, put: '$1\n', on: /^FM / },
    labelled: NO_TELEGRAPH,
    record: 'record messages are printed with blank lines in their heading',
  },
  {
    kind: 'text not set off',
    rule: 'text-not-set-off',
    telegram: { at: /\n\n(1\. )/, put: '\n$1', on: /^1\. / },
    labelled: NO_TELEGRAPH,
    record: NO_ORDER,
  },
];

const NO_SECTIONS_HERE = 'the good record messages are short: they have no sections';
const LEVEL = /^((?:[A-Z] )+[A-Z]|UNCLAS) (?=[A-Z]+ 00\d{4}$)/m;

/** A message sent in two sections, each with a heading and a serial of its own. */
function inSections(whole: string): string {
  const next = (text: string): string =>
    text.replace(/#(\d{4})/g, (_, serial: string) => `#${Number(serial) + 1}`);
  const section = (n: number): string => whole.replace(LEVEL, `$1 SECTION 0${n} OF 02 `);
  return section(1) + next(section(2));
}

const sectioned = (
  kind: string,
  rule: string,
  at: RegExp,
  put: Injection['put'],
  on: { readonly on?: RegExp } = {},
): Defect => ({
  kind,
  rule,
  telegram: { at, put, given: [[/^[\s\S]*$/, inSections]], ...on },
  labelled: NO_SECTIONS,
  record: NO_SECTIONS_HERE,
});

export const sections: readonly Defect[] = [
  sectioned(
    'same DTG',
    'sections-disagree',
    /^([\s\S]*\nVZCZC[\s\S]*?\n[OPR ]+ \d{4})([1-5])(\dZ)/,
    (_, head = '', minute = '', tail = '') => `${head}${Number(minute) - 1}${tail}`,
    { on: /SECTION 02/ },
  ),
  sectioned(
    'own serials',
    'section-serial-repeated',
    /^([\s\S]*?#(\d{4})[\s\S]*?\n#\d{4}[\s\S]*?#)\d{4}([\s\S]*?\n#)\d{4}/,
    '$1$2$3$2',
  ),
  sectioned(
    'n of m complete',
    'sections-incomplete',
    /^([\s\S]*?SECTION 01 OF 0)2([\s\S]*?SECTION 0)2 OF 02/,
    '$13$23 OF 03',
  ),
  sectioned('level', 'sections-disagree', /SECTION 02 OF 02/, 'SECTION 02 OF 03'),
];
