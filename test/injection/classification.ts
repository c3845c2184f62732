import type { Defect } from '../helpers/inject';
import { NO_SECTIONS } from './reasons';

const LEVEL = /^(C O N F I D E N T I A L|S E C R E T|UNCLAS) (?=[A-Z]+ 00)/m;
const CONFIDENTIAL = /^C O N F I D E N T I A L (?=[A-Z]+ 00)/m;
const NO_NUMBERED_SECTIONS = 'the good record messages are short: they have no sections';
const NOT_SPACED = 'the level is written without blanks';
const NUMBER_ON_LEVEL = 'the number stands on the classification line, without a year';
const UNCLASSIFIED_ONLY = 'the good record messages are unclassified, and UNCLAS is below nothing';

export const classification: readonly Defect[] = [
  {
    kind: 'missing',
    rule: 'classification-missing',
    telegram: { at: LEVEL, put: '' },
    labelled: {
      at: /^[A-Z]+\n(?=MRN)/,
      put: '',
      given: [[/\n[A-Z]+\n$/, '\n']],
      on: /^MRN/,
    },
    record: { at: /^UNCLAS \/\/N01000\/\/\n/m, put: '', on: /./ },
  },
  {
    kind: 'misspelt',
    rule: 'level-misspelt',
    telegram: [
      { at: CONFIDENTIAL, put: 'C O N F I D E N T A I L ' },
      { at: /^UNCLAS (?=[A-Z]+ 00)/m, put: 'UNCLASS ' },
    ],
    labelled: [
      { at: /^CONFIDENTIAL\n/, put: 'CONFIDENTAIL\n' },
      { at: /^UNCLASSIFIED\n/, put: 'UNCLASIFIED\n' },
      { at: /^SECRET\n/, put: 'SECERT\n' },
    ],
    record: { at: /^UNCLAS \/\//m, put: 'UNCALS //' },
  },
  {
    kind: 'unevenly spaced',
    rule: 'level-unevenly-spaced',
    telegram: { at: CONFIDENTIAL, put: 'C O NF I D E N T I A L ' },
    labelled: { at: /^CONFIDENTIAL\n/, put: 'C ONFIDENTIAL\n' },
    record: { at: /^UNCLAS \/\//m, put: 'UN CLAS //' },
  },
  {
    kind: 'not spaced',
    rule: 'level-not-spaced',
    telegram: { at: CONFIDENTIAL, put: 'CONFIDENTIAL ' },
    labelled: NOT_SPACED,
    record: NOT_SPACED,
  },
  {
    kind: 'message number missing',
    rule: 'message-number-missing',
    telegram: { at: /^(UNCLAS) [A-Z]+ 00\d{4}$/m, put: '$1' },
    labelled: 'MRN is a field of its own, and the system gives the number',
    record: 'NAVADMIN has a series number on its own line',
  },
  {
    kind: 'station against the originator',
    rule: 'station-differs',
    telegram: { at: /^((?:[A-Z] ?)+) [A-Z]+ (00\d{4})$/m, put: '$1 ROME $2' },
    labelled: { at: /^MRN: (\d\d) [A-Z]+/m, put: 'MRN: $1 ROME' },
    record: 'NAVADMIN names no station',
  },
  {
    kind: 'section n of m',
    rule: 'section-out-of-range',
    telegram: { at: LEVEL, put: '$1 SECTION 03 OF 02 ' },
    labelled: NO_SECTIONS,
    record: NO_NUMBERED_SECTIONS,
  },
  {
    kind: 'section malformed',
    rule: 'section-malformed',
    telegram: { at: LEVEL, put: '$1 SECTOIN 01 OF 02 ' },
    labelled: NO_SECTIONS,
    record: NO_NUMBERED_SECTIONS,
  },
  {
    kind: 'overall below the highest portion',
    rule: 'overall-below-portion',
    telegram: { at: /^(1\. )\(C\)/m, put: '$1(S)', on: /^C O N F|^1\. / },
    labelled: { at: /^(1\. )\(C\)/m, put: '$1(S)', on: /^CONF|^1\. / },
    record: UNCLASSIFIED_ONLY,
  },
  {
    kind: 'overall above every portion',
    rule: 'overall-above-every-portion',
    telegram: {
      at: /^(1\. )\(C\)/m,
      put: '$1(U)',
      when: ({ level, paragraphs }) =>
        level === 'CONFIDENTIAL' && paragraphs.every(({ mark }, i) => i > 0 === (mark === '(U) ')),
      on: /^C O N F/,
    },
    labelled: {
      at: /^(1\. )\(C\)/m,
      put: '$1(U)',
      when: ({ level, paragraphs }) =>
        level === 'CONFIDENTIAL' && paragraphs.every(({ mark }, i) => i > 0 === (mark === '(U) ')),
      on: /^CONF/,
    },
    record: UNCLASSIFIED_ONLY,
  },
  {
    kind: 'level repeated otherwise',
    rule: 'level-repeats-differ',
    telegram: 'the level stands there once',
    labelled: [
      { at: /^SECRET\n$/m, put: 'CONFIDENTIAL\n' },
      { at: /^SECRET\n(?=MRN)/, put: 'CONFIDENTIAL\n' },
      { at: /^CONFIDENTIAL\n(?=MRN)/, put: 'SECRET\n' },
      { at: /^CONFIDENTIAL\n(?=MRN)/, put: 'UNCLASSIFIED\n' },
      { at: /^UNCLASSIFIED\n(?=MRN)/, put: 'CONFIDENTIAL\n' },
    ],
    record: 'the level stands there once',
  },
  {
    kind: 'label of the message number misspelt',
    rule: 'field-label-misspelt',
    telegram: NUMBER_ON_LEVEL,
    labelled: [
      { at: /^MRN:/m, put: 'MNR:' },
      { at: /^MRN:/m, put: 'MR:' },
      { at: /^MRN:/m, put: 'MRN' },
    ],
    record: 'NAVADMIN has a series number without a label',
  },
  {
    kind: 'year of the message number',
    rule: 'message-year-differs',
    telegram: NUMBER_ON_LEVEL,
    labelled: {
      at: /^MRN: (\d\d)/m,
      put: (_, year) => `MRN: ${String((Number(year) + 99) % 100).padStart(2, '0')}`,
      when: ({ date }) => date.month > 1,
    },
    record: 'the number of a series is given before the message is sent',
  },
];
