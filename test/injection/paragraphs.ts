import type { Defect, Place } from '../helpers/inject';
import { UNMARKED } from './reasons';

const both = (kind: string, rule: string, place: Place, record: Place = UNMARKED): Defect => ({
  kind,
  rule,
  telegram: place,
  labelled: place,
  record,
});

const everywhere = (kind: string, rule: string, place: Place): Defect =>
  both(kind, rule, place, place);

/** The last numbered paragraph of a classified message is taken: nothing behind it depends on it. */
export const portionMarks: readonly Defect[] = [
  both('missing in a classified message', 'portion-mark-missing', {
    at: /^2\. \([CSU]\) /m,
    put: '2. ',
    when: ({ level }) => level !== 'UNCLASSIFIED',
  }),
  both('malformed', 'portion-mark-blanks', [
    { at: /^2\. \(([CSU])\) /m, put: '2. ( $1 ) ' },
    { at: /^2\. \(([CSU])\) /m, put: '2. ( $1) ' },
    { at: /^2\. \(([CSU])\) /m, put: '2. ($1 ) ' },
  ]),
  both('unknown', 'portion-mark-unknown', { at: /^2\. \(U\) /m, put: '2. (Q) ' }),
  both('wrong brackets', 'portion-mark-brackets', {
    at: /^2\. \(U\) /m,
    put: '2. [U] ',
  }),
  both('wrong case', 'portion-mark-lower-case', { at: /^2\. \(U\) /m, put: '2. (u) ' }),
  both('spelled out', 'portion-mark-long-form', { at: /^2\. \(U\) /m, put: '2. (UNCLASSIFIED)\n' }),
  {
    kind: 'classified portion in an unclassified message',
    rule: 'classified-portion-in-unclassified',
    telegram: { at: /^2\. \(U\) /m, put: '2. (C) ', when: ({ level }) => level === 'UNCLASSIFIED' },
    labelled: { at: /^2\. \(U\) /m, put: '2. (C) ', when: ({ level }) => level === 'UNCLASSIFIED' },
    record: { at: /^2\. {2}/m, put: '2. (C) ' },
  },
  both('mark in the wrong place', 'portion-mark-misplaced', {
    at: /^2\. \(U\) /m,
    put: '(U) 2. ',
    when: ({ level }) => level !== 'UNCLASSIFIED',
  }),
  both('one-slash form', 'portion-mark-separator', {
    at: /\(C\/\/NF\)/,
    put: '(C/NF)',
    given: [
      [/^(1\. )\(C\)/m, '$1(C//NF)'],
      [/^(Captions: )?SIPDIS$/m, '$1NOFORN'],
    ],
  }),
  both(
    'SUBJECT mark above the overall',
    'subject-mark-above-overall',
    {
      at: /^(SUBJECT|Subject): /m,
      put: '$1: (TS) ',
    },
    'SUBJ of an unclassified record message has no mark',
  ),
  both('unknown control', 'portion-control-unknown', { at: /^(1\. )\(C\)/m, put: '$1(C//QQQ)' }),
];

export const paragraphs: readonly Defect[] = [
  everywhere('gaps', 'paragraph-number-unexpected', {
    at: /^2\./m,
    put: '3.',
    when: ({ paragraphs }) => paragraphs.length === 2,
  }),
  everywhere('repeats', 'paragraph-number-unexpected', { at: /^2\./m, put: '1.' }),
  {
    kind: 'single numbered paragraph',
    rule: 'single-paragraph-numbered',
    telegram: {
      at: /\n2\. [\s\S]*?(?=\n[A-Z]+\nBT)/,
      put: '',
      when: ({ paragraphs, level }) => paragraphs.length === 2 && level === 'UNCLASSIFIED',
      on: /^1\./,
    },
    labelled: {
      at: /\n2\. [\s\S]*?(?=\nSignature)/,
      put: '',
      when: ({ paragraphs, level }) => paragraphs.length === 2 && level === 'UNCLASSIFIED',
      on: /^1\./,
    },
    record: 'the release line is a paragraph of its own',
  },
  {
    ...both('see para 9 of 6', 'paragraph-reference-unresolved', {
      at: /^(1\. .*\n)/m,
      put: '$1See para 19.\n',
    }),
    record: { at: /^((?:RMKS\/)?1\. .*\n)/m, put: '$1SEE PARA 19.\n' },
  },
  both(
    'Begin without End',
    'begin-without-end',
    { at: /^(1\. .*\n)/m, put: '$1Begin text.\n' },
    'blocks of quoted text are a habit of State messages',
  ),
  both(
    'End without Begin',
    'end-without-begin',
    { at: /^(1\. .*\n)/m, put: '$1End summary.\n' },
    'blocks of quoted text are a habit of State messages',
  ),
  {
    ...both('page lines', 'page-line-in-text', {
      at: /^(1\.(?: \([A-Z]+\))? \S+) /m,
      put: '$1\n\nOSLO 00001234  002 OF 003\n\n',
    }),
    record: { at: /^((?:RMKS\/)?1\. {2}\S+) /m, put: '$1\n\nOSLO 00001234  002 OF 003\n\n' },
  },
  everywhere('number malformed', 'paragraph-number-malformed', { at: /^2\. /m, put: '2, ' }),
  {
    kind: 'indented',
    rule: 'paragraph-indented',
    telegram: { at: /^2\. /m, put: '  2. ' },
    labelled: 'the print may be indented',
    record: 'the print may be indented',
  },
];

const NO_SIGNATURE = 'the signature is a field, and the system writes it';

export const ending: readonly Defect[] = [
  {
    kind: 'signature',
    rule: 'signature-missing',
    telegram: { at: /\n[A-Z]+\nBT\n/, put: '\nBT\n', on: /^BT|\.$/ },
    labelled: NO_SIGNATURE,
    record: 'a record message names its releaser in a paragraph',
  },
  {
    kind: 'signature not in capitals',
    rule: 'signature-not-capitals',
    telegram: { at: /\n([A-Z])[A-Z]+\nBT\n/, put: '\n$1xample\nBT\n' },
    labelled: NO_SIGNATURE,
    record: 'a record message names its releaser in a paragraph',
  },
  {
    kind: 'signature with a title',
    rule: 'signature-title',
    telegram: { at: /\n([A-Z]+)\nBT\n/, put: '\nAMBASSADOR $1\nBT\n' },
    labelled: NO_SIGNATURE,
    record: 'a record message names its releaser in a paragraph',
  },
  {
    kind: 'end number',
    rule: 'end-number-differs',
    telegram: { at: /^#\d{4}$/m, put: '#0001' },
    labelled: 'the system adds the ending',
    record: { at: /^#(\d)\d(\d\d)$/m, put: '#$1O$2', rule: 'end-number-malformed' },
  },
  {
    kind: 'text after NNNN',
    rule: 'text-after-end',
    telegram: { at: /^NNNN\n/m, put: 'NNNN\nThe library is open.\n' },
    labelled: 'the system adds the ending',
    record: { at: /^NNNN\n/m, put: 'NNNN\nTHE LIBRARY IS OPEN.\n' },
  },
];
