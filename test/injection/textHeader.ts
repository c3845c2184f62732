import type { Defect, Place } from '../helpers/inject';
import { NO_TEXT_HEADER } from './reasons';

/** TAGS look the same in a telegram and in its fields. */
const both = (kind: string, rule: string, place: Place): Defect => ({
  kind,
  rule,
  telegram: place,
  labelled: place,
  record: NO_TEXT_HEADER,
});

export const tags: readonly Defect[] = [
  both('none', 'tags-missing', [
    { at: /^TAGS: .*\n/m, put: '', on: /^(?:E\.O\.|S[uU][bB][jJ]|Captions)/ },
    { at: /^TAGS: .*$/m, put: 'TAGS:' },
  ]),
  both('no subject TAG', 'subject-tag-missing', { at: /^TAGS: .*, (..)$/m, put: 'TAGS: $1' }),
  both('unknown with nearest', 'tag-misspelt', { at: /^TAGS: /m, put: 'TAGS: PRLE, ' }),
  both('unknown subject', 'subject-tag-unknown', { at: /^TAGS: /m, put: 'TAGS: TXQJ, ' }),
  both('unknown', 'tag-unknown', { at: /^(TAGS: .*)$/m, put: '$1, QQ' }),
  {
    kind: 'wrong system for the date',
    rule: 'tag-wrong-system',
    telegram: { at: /^(TAGS: .*)$/m, put: '$1, AZ', when: ({ date }) => date.year < 2011 },
    labelled:
      'from 2011 to 2024 either list may be in use, and the good messages are of those years',
    record: NO_TEXT_HEADER,
  },
  both('retired', 'tag-retired', { at: /^TAGS: /m, put: 'TAGS: PFOR, ' }),
  both('run-together codes', 'tags-run-together', {
    at: /^TAGS: (\w{4}), (\w{4})/m,
    put: 'TAGS: $1$2',
  }),
  both('extra commas', 'tags-punctuation', [
    { at: /^(TAGS: \w+),/m, put: '$1,,' },
    { at: /^(TAGS: .*)$/m, put: '$1.' },
  ]),
  both('commas missing', 'tags-without-commas', {
    at: /^TAGS: .*$/m,
    put: (whole) => whole.replaceAll(',', ''),
  }),
  both('doubled', 'tag-repeated', { at: /^TAGS: (\w+),/m, put: 'TAGS: $1, $1,' }),
  both('link residue', 'tag-link-residue', { at: /^TAGS: (\w+)/m, put: 'TAGS: [$1](#)' }),
  both('names', 'tag-name-form', {
    at: /OVIP \(.*\)/,
    put: 'OVIP (Example, Jane)',
    given: [[/^TAGS: /m, 'TAGS: OVIP (EXAMPLE, JANE), ']],
  }),
  both('a name where none belongs', 'tag-name-place', {
    at: /^(TAGS: .*)$/m,
    put: '$1 (EXAMPLE, JANE)',
  }),
  both('a caption', 'caption-among-tags', { at: /^TAGS: /m, put: 'TAGS: SIPDIS, ' }),
  both('label misspelt', 'tags-label-misspelt', { at: /^TAGS: /m, put: 'TASG: ' }),
];

export const subject: readonly Defect[] = [
  {
    kind: 'missing',
    rule: 'subject-missing',
    telegram: { at: /^SUBJECT: .*\n/m, put: '', on: /^TAGS/ },
    labelled: { at: /^Subject: .*\n/m, put: '', on: /./ },
    record: { at: /^SUBJ\/[^/]*\/\/\n/m, put: '', rule: 'set-missing', on: /^MSGID/ },
  },
  {
    kind: 'empty',
    rule: 'subject-empty',
    telegram: { at: /^SUBJECT: .*$/m, put: 'SUBJECT:' },
    labelled: { at: /^Subject: .*$/m, put: 'Subject:' },
    record: { at: /^SUBJ\/[^/]*\/\/$/m, put: 'SUBJ/', rule: 'set-unclosed' },
  },
  {
    kind: 'wrapped',
    rule: 'text-not-set-off',
    telegram: {
      at: /^(SUBJECT: .*\nSEEN FROM THE HARBOR)\n\n/m,
      put: '$1\n',
      on: /^1\. /,
      given: [[/^(SUBJECT: .*)\n\n(?=1\. )/m, '$1\nSEEN FROM THE HARBOR\n\n']],
    },
    labelled:
      'the field ends with its line or where the next field begins; a wrapped one is read whole',
    record:
      'SUBJ ends with its slashes, on whichever line; without them it is a set that is not closed',
  },
  {
    kind: 'mark',
    rule: 'subject-mark-above-overall',
    telegram: { at: /^SUBJECT: /m, put: 'SUBJECT: (TS) ' },
    labelled: { at: /^Subject: /m, put: 'Subject: (TS) ' },
    record: 'SUBJ of an unclassified record message has no mark',
  },
  {
    kind: 'label misspelt',
    rule: 'subject-keyword-misspelt',
    telegram: { at: /^SUBJECT: /m, put: 'SUBJCET: ' },
    labelled: { at: /^Subject: /m, put: 'Subjcet: ' },
    record: { at: /^SUBJ\//m, put: 'SBUJ/', rule: 'set-name-misspelt' },
  },
];

const SAYS = /^(1\. (?:\(\w+\) )?)/m;

export const references: readonly Defect[] = [
  {
    kind: 'letters in order',
    rule: 'reference-letter-order',
    telegram: { at: /^ {5}B\. /m, put: '     D. ', when: ({ references }) => references === 2 },
    labelled: { at: / B\) /, put: ' D) ', when: ({ references }) => references === 2 },
    record: { at: /^REF\/B/m, put: 'REF/D', rule: 'reference-set-letter-unexpected' },
  },
  {
    kind: 'doubled',
    rule: 'reference-repeated',
    telegram: { at: /^REF: A\. (.*)\n {5}B\. .*$/m, put: 'REF: A. $1\n     B. $1' },
    labelled: {
      at: /^Reference: A\) (\d\d [A-Z]+ \d+) {2}B\) \d\d [A-Z]+ \d+/m,
      put: 'Reference: A) $1  B) $1',
    },
    record: { at: /^REF\/B/m, put: 'REF/A', rule: 'reference-set-letter-unexpected' },
  },
  {
    kind: 'from the future',
    rule: 'reference-later',
    telegram: { at: /^(REF: (?:A\. )?[A-Z]+) \d+/m, put: '$1 9999' },
    labelled: { at: /^(Reference: (?:A\) )?\d\d [A-Z]+) \d+/m, put: '$1 9999' },
    record: 'documents are cited by name; their dates are not compared',
  },
  {
    kind: 'ref B with no B',
    rule: 'reference-letter-unresolved',
    telegram: {
      at: /Ref B/,
      put: 'Ref F',
      given: [[SAYS, '$1Refs A and C agree. Ref B\nagrees too. ']],
      when: ({ references }) => references === 3,
    },
    labelled: {
      at: /Ref B/,
      put: 'Ref F',
      given: [[SAYS, '$1Refs A and C agree. Ref B\nagrees too. ']],
      when: ({ references }) => references === 3,
    },
    record: {
      at: /^2\. {2}/m,
      put: '2.  REF Q AGREES.\n',
      when: ({ references }) => references > 0,
      rule: 'set-reference-unresolved',
    },
  },
  {
    kind: 'a letter never used',
    rule: 'reference-unused',
    telegram: {
      at: /Refs A and C agree/,
      put: 'Ref A says so',
      given: [[SAYS, '$1Refs A and C agree. Ref B\nagrees too. ']],
      when: ({ references }) => references === 3,
      on: /^ {5}C\./,
    },
    labelled: {
      at: /Refs A and C agree/,
      put: 'Ref A says so',
      given: [[SAYS, '$1Refs A and C agree. Ref B\nagrees too. ']],
      when: ({ references }) => references === 3,
      on: /^Reference/,
    },
    record: 'sets are explained by AMPN or NARR and need not be cited',
  },
  {
    kind: 'form YY POST NNNN',
    rule: 'reference-form',
    telegram: { at: /^(REF: (?:A\. )?[A-Z]+) /m, put: '$1' },
    labelled: { at: /^(Reference: (?:A\) )?\d\d) /m, put: '$1' },
    record: 'documents are cited by name',
  },
  {
    kind: 'NOTAL',
    rule: 'notal-form',
    telegram: { at: /^(REF: .*)$/m, put: '$1 NOTAL' },
    labelled: { at: /^(Reference: .*)$/m, put: '$1 NOTAL' },
    record: 'NOTAL stands in brackets behind the slashes and is not judged',
  },
  {
    kind: 'label misspelt',
    rule: 'reference-label-misspelt',
    telegram: { at: /^REF:/m, put: 'RFE:' },
    labelled: { at: /^Reference:/m, put: 'Refrence:' },
    record: { at: /^REF\/A/m, put: 'RFE/A', rule: 'set-name-misspelt' },
  },
  {
    kind: 'line that refers to nothing',
    rule: 'reference-line-empty',
    telegram: { at: /^REF: [A-Z]+ \d+$/m, put: 'REF:', when: ({ references }) => references === 1 },
    labelled: { at: /^Reference: .*$/m, put: 'Reference:' },
    record: { at: /^REF\/A\/.*$/m, put: 'REF/', rule: 'set-unclosed' },
  },
];
