import type { Defect } from '../helpers/inject';
import { NO_TEXT_HEADER } from './reasons';

const DECL = /^(E\.O\. \d+: DECL: )(\d\d\/\d\d\/)(\d{4})$/m;
const UNTIL = /^(Declassify On: )(\d{4})(\d{4})$/m;
const NO_EO = NO_TEXT_HEADER;
/** The date some years further on or back. */
const telegramYears = (by: number) => (_: string, head: string, day: string, year: string) =>
  `${head}${day}${Number(year) + by}`;
const fieldYears = (by: number) => (_: string, head: string, year: string, day: string) =>
  `${head}${Number(year) + by}${day}`;
const until = (kind: string, rule: string, value: string): Defect => ({
  kind,
  rule,
  telegram: { at: DECL, put: `$1${value}` },
  labelled: { at: UNTIL, put: `$1${value}` },
  record: NO_EO,
});
const BY = /^Classified By: (?:Ambassador )?(Jane \w+)/m;

export const declassification: readonly Defect[] = [
  {
    kind: 'E.O. line missing',
    rule: 'eo-line-missing',
    telegram: { at: /^E\.O\..*\n/m, put: '', on: /^TAGS/ },
    labelled: { at: /^E\.O\..*\n/m, put: '', on: /^TAGS/ },
    record: NO_EO,
  },
  {
    kind: 'E.O. line malformed',
    rule: 'eo-line-misspelt',
    telegram: { at: /^E\.O\. (\d+:)/m, put: 'E.P. $1' },
    labelled: { at: /^E\.O\.: /m, put: 'E.P.: ', rule: 'authority-label-misspelt' },
    record: NO_EO,
  },
  {
    kind: 'unknown order',
    rule: 'eo-order-unknown',
    telegram: { at: /^E\.O\. \d+:/m, put: 'E.O. 12985:' },
    labelled: { at: /^E\.O\.: \d+/m, put: 'E.O.: 13256' },
    record: NO_EO,
  },
  {
    kind: 'order not in force on the date',
    rule: 'eo-order-not-in-force',
    telegram: { at: /^E\.O\. \d+:/m, put: 'E.O. 12065:' },
    labelled: { at: /^E\.O\.: \d+/m, put: 'E.O.: 12958' },
    record: NO_EO,
  },
  {
    kind: 'N/A on classified',
    rule: 'not-applicable-on-classified',
    telegram: { at: DECL, put: (_, head) => `${head.replace('DECL: ', '')}N/A` },
    labelled: { at: UNTIL, put: '$1N/A' },
    record: NO_EO,
  },
  {
    kind: 'DECL on unclassified',
    rule: 'declassification-on-unclassified',
    telegram: { at: /^(E\.O\. \d+: )N\/A/m, put: '$1DECL: 12/31/2013' },
    labelled: {
      at: /^(E\.O\.: 13526)$/m,
      put: '$1 DECL: 20210203',
      when: ({ level }) => level === 'UNCLASSIFIED',
    },
    record: NO_EO,
  },
  {
    kind: 'date impossible',
    rule: 'declassification-date-impossible',
    telegram: { at: DECL, put: '$102/30/$3' },
    labelled: { at: UNTIL, put: '$1$20230' },
    record: NO_EO,
  },
  until('date malformed', 'declassification-date-malformed', '12/2O/2016'),
  {
    kind: 'before the message',
    rule: 'declassification-before-message',
    telegram: { at: DECL, put: telegramYears(-12) },
    labelled: { at: UNTIL, put: fieldYears(-12) },
    record: NO_EO,
  },
  {
    kind: 'beyond ten years',
    rule: 'declassification-over-ten-years',
    telegram: { at: DECL, put: telegramYears(11) },
    labelled: { at: UNTIL, put: fieldYears(11) },
    record: NO_EO,
  },
  {
    kind: 'beyond twenty-five years',
    rule: 'declassification-over-twenty-five-years',
    telegram: { at: DECL, put: telegramYears(26) },
    labelled: { at: UNTIL, put: fieldYears(26) },
    record: NO_EO,
  },
  {
    kind: "last year's year typed",
    rule: 'declassification-last-year',
    telegram: { at: DECL, put: telegramYears(-1), when: ({ years }) => years === 10 },
    labelled: { at: UNTIL, put: fieldYears(-1), when: ({ years }) => years === 10 },
    record: NO_EO,
  },
  until('OADR outside its time', 'declassification-code-out-of-date', 'OADR'),
  until('X1-X8 outside their time', 'declassification-code-out-of-date', 'X3'),
  {
    ...until('MR outside its time', 'declassification-code-out-of-date', 'MR'),
    telegram: { at: DECL, put: '$1MR', when: ({ date }) => date.year > 2010 },
  },
  {
    kind: '25X1-human outside its time',
    rule: 'human-exemption-retired',
    telegram: 'the good telegrams are of 2004 to 2012, when it was in use',
    labelled: { at: UNTIL, put: '$125X1-human' },
    record: NO_EO,
  },
  until('25X without a date', 'exemption-date-missing', '25X3'),
  {
    kind: 'Classified By missing',
    rule: 'classified-by-missing',
    telegram: { at: /^Classified By: .*\n\n/m, put: '', on: /./ },
    labelled: { at: /^Classified By: .*\n/m, put: '', on: /./ },
    record: NO_EO,
  },
  {
    kind: 'reason missing',
    rule: 'reason-missing',
    telegram: { at: / for reasons 1\.4.*$/m, put: '.' },
    labelled: { at: /^Reason: .*\n/m, put: '', on: /^Classified By/ },
    record: NO_EO,
  },
  {
    kind: 'section 1.4 or 1.5 against the date',
    rule: 'reason-section-wrong',
    telegram: { at: /1\.4 \(b\)/, put: '1.5 (b)' },
    labelled: { at: /1\.4 \(b\)/, put: '1.5 (b)' },
    record: NO_EO,
  },
  {
    kind: 'letters outside a-h',
    rule: 'reason-letter-unknown',
    telegram: { at: /\(b\) and \(d\)/, put: '(b) and (k)' },
    labelled: { at: /\(b\) and \(d\)/, put: '(b) and (k)' },
    record: NO_EO,
  },
];

export const authority: readonly Defect[] = [
  {
    kind: 'name and position',
    rule: 'classified-by-no-position',
    telegram: { at: BY, put: 'Classified By: $1' },
    labelled: { at: /^(Classified By: Jane \w+), Ambassador/m, put: '$1' },
    record: NO_EO,
  },
  {
    kind: 'nobody named',
    rule: 'classified-by-empty',
    telegram: { at: /^Classified By: Ambassador Jane \w+ /m, put: 'Classified By: ' },
    labelled: { at: /^Classified By: .*$/m, put: 'Classified By:' },
    record: NO_EO,
  },
  {
    kind: 'reason letters',
    rule: 'reason-letters-missing',
    telegram: { at: / \(b\) and \(d\)/, put: '' },
    labelled: { at: / \(b\) and \(d\)/, put: '' },
    record: NO_EO,
  },
  {
    kind: 'both reason and derived',
    rule: 'reason-on-derivative',
    telegram: {
      at: /^(Derived From: .*)\n/m,
      put: '$1\nReason: 1.4 (b)\n',
      given: [
        [
          /^(Classified By: Ambassador Jane \w+) .*$/m,
          '$1\nDerived From: 03 STATE 4567, dated 20031218',
        ],
      ],
    },
    labelled: {
      at: /^(Derived From: .*)\n/m,
      put: '$1\nReason: 1.4 (b)\n',
      given: [[/^Reason: .*$/m, 'Derived From: 10 STATE 4567, dated 20101218']],
    },
    record: NO_EO,
  },
  {
    kind: 'Derived From that names no source',
    rule: 'derived-from-incomplete',
    telegram: {
      at: /^Derived From: .*$/m,
      put: 'Derived From: sources',
      given: [
        [
          /^(Classified By: Ambassador Jane \w+) .*$/m,
          '$1\nDerived From: 03 STATE 4567, dated 20031218',
        ],
      ],
    },
    labelled: {
      at: /^Derived From: .*$/m,
      put: 'Derived From: sources',
      given: [[/^Reason: .*$/m, 'Derived From: 10 STATE 4567, dated 20101218']],
    },
    record: NO_EO,
  },
  {
    kind: 'wrong place',
    rule: 'classified-by-misplaced',
    telegram: {
      at: /^Classified By: (Ambassador Jane \w+ for reasons 1\.4) (\(b\) and \(d\)\.)\n\n1\. (\(\w+\)) /m,
      put: '1. $3 Classified By $1\n$2 ',
      also: ['line-too-long'],
    },
    labelled: 'Classified By is a field among the others',
    record: NO_EO,
  },
  {
    kind: 'unclassified message with a block',
    rule: 'authority-on-unclassified',
    telegram: {
      at: /\n\n(?=1\. )/,
      put: '\n\nClassified By: Ambassador Jane Sample for reasons 1.4 (b).\n\n',
      when: ({ level }) => level === 'UNCLASSIFIED',
    },
    labelled: {
      at: /^(Subject: .*)$/m,
      put: '$1\nClassified By: Jane Sample, Ambassador',
      when: ({ level }) => level === 'UNCLASSIFIED',
    },
    record: NO_EO,
  },
  {
    kind: 'label misspelt',
    rule: 'authority-label-misspelt',
    telegram: { at: /^Classified By/m, put: 'Clasified By' },
    labelled: [
      { at: /^Classified By/m, put: 'Clasified By' },
      { at: /^Reason:/m, put: 'Raeson:' },
      { at: /^Declassify On:/m, put: 'Declasify On:' },
    ],
    record: NO_EO,
  },
];
