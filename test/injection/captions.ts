import type { Defect, Injection } from '../helpers/inject';

const SIPDIS = /^SIPDIS$/m;
const NO_CAPTIONS =
  'captions are of State messages; what stands there in a record message is not judged';
const PASSING = 'SIPDIS\n\nDEPT FOR EUR';
const passing = (put: string): Injection => ({
  at: /DEPT FOR EUR/,
  put,
  given: [[SIPDIS, PASSING]],
});
const passingField = (put: string): Injection => ({
  at: /DEPT FOR EUR/,
  put,
  given: [[/^(Captions: .*)$/m, '$1\nPass Line: DEPT FOR EUR']],
});

export const captions: readonly Defect[] = [
  {
    kind: 'order',
    rule: 'caption-order',
    telegram: { at: SIPDIS, put: 'STADIS\nEXDIS', when: ({ sensitive }) => !sensitive },
    labelled: { at: /SIPDIS$/m, put: 'STADIS, EXDIS', when: ({ sensitive }) => !sensitive },
    record: NO_CAPTIONS,
  },
  {
    kind: 'conflicts',
    rule: 'caption-conflict',
    telegram: { at: SIPDIS, put: 'NODIS\nEXDIS' },
    labelled: { at: /SIPDIS$/m, put: 'NODIS, EXDIS' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'channels',
    rule: 'caption-conflict',
    telegram: { at: SIPDIS, put: 'MED CHANNEL\nTM CHANNEL' },
    labelled: { at: /SIPDIS$/m, put: 'MED CHANNEL, TM CHANNEL' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'doubled',
    rule: 'caption-repeated',
    telegram: { at: /^SIPDIS\n/m, put: 'SIPDIS\n\nSIPDIS\n' },
    labelled: { at: /SIPDIS$/m, put: 'SIPDIS, SIPDIS' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'unknown',
    rule: 'caption-unknown',
    telegram: { at: SIPDIS, put: 'BOOKWORM' },
    labelled: { at: /SIPDIS$/m, put: 'BOOKWORM' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'misspelt',
    rule: 'caption-misspelt',
    telegram: { at: SIPDIS, put: 'SIPIDS' },
    labelled: { at: /SIPDIS$/m, put: 'SIPIDS' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'retired',
    rule: 'caption-retired',
    telegram: { at: SIPDIS, put: 'NOCONTRACT' },
    labelled: { at: /SIPDIS$/m, put: 'NOCONTRACT' },
    record: NO_CAPTIONS,
  },
  {
    kind: 'several on one line',
    rule: 'captions-on-one-line',
    telegram: { at: SIPDIS, put: 'NOFORN SIPDIS' },
    labelled: 'the field lists them all on one line',
    record: NO_CAPTIONS,
  },
  {
    kind: 'wrong for the level',
    rule: 'caption-wrong-for-level',
    telegram: [
      { at: SIPDIS, put: 'ORCON', when: ({ level }) => level === 'UNCLASSIFIED' },
      { at: /^(?=SIPDIS$)/m, put: 'SENSITIVE\n', when: ({ level }) => level === 'SECRET' },
    ],
    labelled: [
      { at: /SIPDIS$/m, put: 'ORCON', when: ({ level }) => level === 'UNCLASSIFIED' },
      { at: /(?=SIPDIS$)/m, put: 'SENSITIVE, ', when: ({ level }) => level === 'SECRET' },
    ],
    record: NO_CAPTIONS,
  },
  {
    kind: 'SENSITIVE against SBU: the caption missing',
    rule: 'sbu-portion-without-sensitive',
    telegram: { at: /^SENSITIVE\n/m, put: '', on: /^1\. \(SBU\)|^UNCLAS / },
    labelled: {
      at: /^(Captions: )SENSITIVE, /m,
      put: '$1',
      given: [[/^SBU\n/m, '']],
      on: /^1\. \(SBU\)|^UNCL/,
    },
    record: NO_CAPTIONS,
  },
  {
    kind: 'SENSITIVE against SBU: no such portion',
    rule: 'sensitive-without-sbu-portion',
    telegram: {
      at: /^(?=SIPDIS$)/m,
      put: 'SENSITIVE\n',
      when: ({ level, sensitive }) => level === 'UNCLASSIFIED' && !sensitive,
    },
    labelled: {
      at: /(?=SIPDIS$)/m,
      put: 'SENSITIVE, ',
      when: ({ level, sensitive }) => level === 'UNCLASSIFIED' && !sensitive,
    },
    record: NO_CAPTIONS,
  },
  {
    kind: 'below the E.O. line',
    rule: 'text-header-out-of-order',
    telegram: [
      { at: /^(SIPDIS\n\n)(E\.O\..*\n)/m, put: '$2$1' },
      { at: /^(SIPDIS\n\n)(E\.O\..*\nTAGS.*\n)/m, put: '$2$1' },
    ],
    labelled: 'fields may stand in any order',
    record: NO_CAPTIONS,
  },
  {
    kind: 'passing word misspelt',
    rule: 'passing-word-misspelt',
    telegram: passing('DEPT FRO EUR'),
    labelled: 'the field is a passing instruction by its label',
    record: NO_CAPTIONS,
  },
  {
    kind: 'passing instruction twice',
    rule: 'passing-line-repeated',
    telegram: passing('DEPT FOR EUR\nDEPT FOR EUR'),
    labelled: 'the field holds one instruction',
    record: NO_CAPTIONS,
  },
  {
    kind: 'passing instruction for a post that is not addressed',
    rule: 'passing-line-addressee',
    telegram: passing('DEPT FOR EUR\nDUBLIN FOR ECON'),
    labelled: passingField('DUBLIN FOR ECON'),
    record: NO_CAPTIONS,
  },
];
