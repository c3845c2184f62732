import { describe, it } from 'vitest';
import { type Defect, expectFound } from '../helpers/inject';

const TELEGRAM: readonly Omit<Defect, 'layout'>[] = [
  { name: 'no FM', at: /^FM .*\n/m, put: '', rule: 'originator-missing' },
  { name: 'no TO', at: /^TO .*\n/m, put: '', rule: 'action-addressee-missing' },
  {
    name: 'INFO first',
    at: /^(TO .*\n)(INFO .*\n(?:RU.*\n)*)/m,
    put: '$2$1',
    rule: 'address-order',
  },
  { name: 'TO before FM', at: /^(FM .*\n)(TO .*\n)/m, put: '$2$1', rule: 'address-order' },
  {
    name: 'INFO twice',
    at: /^(INFO .*\n)(RU.*\n)/m,
    put: '$1INFO $2',
    rule: 'address-prosign-repeated',
  },
  {
    name: 'one line',
    at: /^(INFO \S+ \S+) .*\n(RU.*)\n/m,
    put: '$1 $2\n',
    rule: 'addressees-on-one-line',
    also: ['line-too-long'],
  },
  { name: 'named twice', at: /^INFO (.*\n)/m, put: '$&$1', rule: 'addressee-repeated' },
  {
    name: 'FLASH',
    at: /^(TO \S+ \S+ )[A-Z]+/m,
    put: '$1FLASH',
    rule: 'addressee-precedence-differs',
  },
  {
    name: 'a post misspelt',
    at: /AMEMBASSY OSLO /,
    put: 'AMEMBASSY OSLLO ',
    rule: 'plad-misspelt',
  },
  { name: 'State misspelt', at: /SECSTATE/, put: 'SECSTTE', rule: 'plad-misspelt' },
  {
    name: 'PRIORITY misspelt',
    at: /PRIORITY (?=\d)/,
    put: 'PRIORTY ',
    rule: 'precedence-word-misspelt',
  },
  { name: 'ZEN', at: /^INFO /m, put: 'INFO ZEN/', rule: 'zen-with-indicator' },
  {
    name: 'XMT',
    at: /^BT\nUNC/m,
    put: 'XMT AMEMBASSY DUBLIN\nBT\nUNC',
    rule: 'exempt-without-collective',
  },
  {
    name: 'another indicator',
    at: /^INFO RUEH\w+/m,
    put: 'INFO RUEHC',
    rule: 'indicator-not-of-post',
  },
  { name: 'SIPDIS twice', at: /^SIPDIS\n/m, put: 'SIPDIS\n\nSIPDIS\n', rule: 'caption-repeated' },
  { name: 'SIPDIS misspelt', at: /^SIPDIS$/m, put: 'SIPIDS', rule: 'caption-misspelt' },
  { name: 'no caption', at: /^SIPDIS$/m, put: 'BOOKWORM', rule: 'caption-unknown' },
  { name: 'STADIS first', at: /^SIPDIS$/m, put: 'STADIS\nEXDIS', rule: 'caption-order' },
  { name: 'NODIS and EXDIS', at: /^SIPDIS$/m, put: 'NODIS\nEXDIS', rule: 'caption-conflict' },
  {
    name: 'two channels',
    at: /^SIPDIS$/m,
    put: 'MED CHANNEL\nTM CHANNEL',
    rule: 'caption-conflict',
  },
  { name: 'on one line', at: /^SIPDIS$/m, put: 'NOFORN SIPDIS', rule: 'captions-on-one-line' },
  { name: 'ORCON', at: /(^UNC[\s\S]*?)^SIPDIS$/m, put: '$1ORCON', rule: 'caption-wrong-for-level' },
  { name: 'FRO', at: /^SIPDIS$/m, put: 'SIPDIS\n\nDEPT FRO EUR', rule: 'passing-word-misspelt' },
  {
    name: 'passed on twice',
    at: /^SIPDIS$/m,
    put: 'SIPDIS\n\nDEPT FOR EUR\nDEPT FOR EUR',
    rule: 'passing-line-repeated',
  },
  {
    name: 'nobody there',
    at: /^SIPDIS$/m,
    put: 'SIPDIS\n\nDUBLIN FOR ECON',
    rule: 'passing-line-addressee',
  },
  { name: 'a letter too far', at: /^ {5}B\. /m, put: '     D. ', rule: 'reference-letter-order' },
  { name: 'a letter twice', at: /^ {5}B\. /m, put: '     A. ', rule: 'reference-letter-order' },
  {
    name: 'a telegram twice',
    at: /^REF: A\. (.*)\n {5}B\. .*$/m,
    put: 'REF: A. $1\n     B. $1',
    rule: 'reference-repeated',
  },
  {
    name: 'from the future',
    at: /^(REF: (?:A\. )?[A-Z]+) \d+/m,
    put: '$1 9999',
    rule: 'reference-later',
  },
  { name: 'run together', at: /^(REF: (?:A\. )?[A-Z]+) /m, put: '$1', rule: 'reference-form' },
  { name: 'REF misspelt', at: /^REF:/m, put: 'RFE:', rule: 'reference-label-misspelt' },
  {
    name: 'no such letter',
    at: /(^REF: A\.[\s\S]*?\n1\. (?:\(\w+\) )?)/m,
    put: '$1Ref F says so. ',
    rule: 'reference-letter-unresolved',
    also: ['line-too-long', 'reference-unused'],
  },
  { name: 'no label', at: /^TAGS: /m, put: 'TASG: ', rule: 'tags-label-misspelt' },
];

const LABELLED: readonly Omit<Defect, 'layout'>[] = [
  { name: 'no From', at: /^From: .*\n/m, put: '', rule: 'originator-missing' },
  { name: 'no Action', at: /^Action: .*\n/m, put: '', rule: 'action-addressee-missing' },
  { name: 'a post misspelt', at: /OSLO, AMEMB/, put: 'OSLLO, AMEMB', rule: 'plad-misspelt' },
  {
    name: 'named twice',
    at: /^(Info: )([A-Z]+, AMEMBASSY [A-Z]+)/m,
    put: '$1$2 ; $2',
    rule: 'addressee-repeated',
  },
  { name: 'SIPDIS twice', at: /SIPDIS$/m, put: 'SIPDIS, SIPDIS', rule: 'caption-repeated' },
  { name: 'SIPDIS misspelt', at: /SIPDIS$/m, put: 'SIPIDS', rule: 'caption-misspelt' },
  { name: 'NODIS and EXDIS', at: /SIPDIS$/m, put: 'NODIS, EXDIS', rule: 'caption-conflict' },
  { name: 'STADIS first', at: /SIPDIS$/m, put: 'STADIS, EXDIS', rule: 'caption-order' },
  { name: 'a letter too far', at: / B\) /, put: ' D) ', rule: 'reference-letter-order' },
  {
    name: 'from the future',
    at: /^(Reference: (?:A\) )?\d\d [A-Z]+) \d+/m,
    put: '$1 9999',
    rule: 'reference-later',
  },
];

/** TAGS look the same in both. */
const TAGS: readonly Omit<Defect, 'layout'>[] = [
  { name: 'no TAGS', at: /^TAGS: .*\n/m, put: '', rule: 'tags-missing' },
  { name: 'no codes', at: /^TAGS: .*$/m, put: 'TAGS:', rule: 'tags-missing' },
  { name: 'no subject TAG', at: /^TAGS: .*, (..)$/m, put: 'TAGS: $1', rule: 'subject-tag-missing' },
  { name: 'a TAG misspelt', at: /^TAGS: /m, put: 'TAGS: PRLE, ', rule: 'tag-misspelt' },
  { name: 'no such subject', at: /^TAGS: /m, put: 'TAGS: TXQJ, ', rule: 'subject-tag-unknown' },
  { name: 'no such country', at: /^(TAGS: .*)$/m, put: '$1, QQ', rule: 'tag-unknown' },
  { name: 'a TAG of 1974', at: /^TAGS: /m, put: 'TAGS: PFOR, ', rule: 'tag-retired' },
  {
    name: 'run together',
    at: /^TAGS: (\w{4}), (\w{4})/m,
    put: 'TAGS: $1$2',
    rule: 'tags-run-together',
  },
  { name: 'two commas', at: /^(TAGS: \w+),/m, put: '$1,,', rule: 'tags-punctuation' },
  { name: 'a full stop', at: /^(TAGS: .*)$/m, put: '$1.', rule: 'tags-punctuation' },
  { name: 'a TAG twice', at: /^TAGS: (\w+),/m, put: 'TAGS: $1, $1,', rule: 'tag-repeated' },
  { name: 'a link', at: /^TAGS: (\w+)/m, put: 'TAGS: [$1](#)', rule: 'tag-link-residue' },
  { name: 'a caption', at: /^TAGS: /m, put: 'TAGS: SIPDIS, ', rule: 'caption-among-tags' },
];

const RECORD: readonly Omit<Defect, 'layout'>[] = [
  { name: 'no FM', at: /^FM .*\n/m, put: '', rule: 'originator-missing' },
  { name: 'no TO', at: /^TO .*\n/m, put: '', rule: 'action-addressee-missing' },
  { name: 'TO before FM', at: /^(FM .*\n)(TO .*\n)/m, put: '$2$1', rule: 'address-order' },
  {
    name: 'FM twice',
    at: /^FM .*\n/m,
    put: '$&FM BUPERS MILLINGTON TN\n',
    rule: 'originator-repeated',
  },
  { name: 'open office code', at: /^FM CNO.*$/m, put: '$&//N1', rule: 'office-code-unclosed' },
  { name: 'named twice', at: /^TO (.*)\n/m, put: 'TO $1\n$1\n', rule: 'addressee-repeated' },
];

const each = (layout: Defect['layout'], defects: readonly Omit<Defect, 'layout'>[]): Defect[] =>
  defects.map((defect) => ({ ...defect, layout }));

describe.each([
  ['telegram', each('telegram', [...TELEGRAM, ...TAGS])],
  ['labelled', each('labelled', [...LABELLED, ...TAGS])],
  ['record', each('record', RECORD)],
] as const)(
  'a defect in a good message of the layout %s is found with its rule alone',
  (_, defects) => {
    it.each(defects.map((defect) => [defect.name, defect.rule, defect] as const))(
      '%s: %s',
      (_name, _rule, defect) => expectFound(defect),
    );
  },
);
