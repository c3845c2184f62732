import type { Defect } from '../helpers/inject';
import { NO_PROSIGNS, SEVERAL_ON_ONE } from './reasons';

const ONE_ADDRESSEE =
  'the good record messages go to one list, NAVADMIN, and to nobody for information';
const NO_INDICATORS = 'a record message as it is drafted has no routing indicators';

export const addresses: readonly Defect[] = [
  {
    kind: 'order',
    rule: 'address-order',
    telegram: [
      { at: /^(TO .*\n)(INFO .*\n(?:RU.*\n)*)/m, put: '$2$1' },
      { at: /^(FM .*\n)(TO .*\n)/m, put: '$2$1' },
    ],
    labelled: 'labels may stand in any order',
    record: { at: /^(FM .*\n)(TO .*\n)/m, put: '$2$1' },
  },
  {
    kind: 'duplicates',
    rule: 'addressee-repeated',
    telegram: { at: /^INFO (.*\n)/m, put: '$&$1' },
    labelled: { at: /^(Info: )([A-Z]+, AMEMBASSY [A-Z]+)/m, put: '$1$2 ; $2' },
    record: { at: /^TO (.*)\n/m, put: 'TO $1\n$1\n' },
  },
  {
    kind: 'missing TO',
    rule: 'action-addressee-missing',
    telegram: { at: /^TO .*\n/m, put: '', on: /^FM / },
    labelled: { at: /^Action: .*\n/m, put: '', on: /^From: / },
    record: { at: /^TO .*\n/m, put: '', on: /^FM / },
  },
  {
    kind: 'missing FM',
    rule: 'originator-missing',
    telegram: { at: /^FM .*\n/m, put: '', on: /^TO / },
    labelled: { at: /^From: .*\n/m, put: '', on: /^Action: / },
    record: { at: /^FM .*\n/m, put: '', on: /^TO / },
  },
  {
    kind: 'several on one line',
    rule: 'addressees-on-one-line',
    telegram: { at: /^(INFO \S+ \S+) .*\n(RU\S+ \S+) .*\n/m, put: '$1 $2\n' },
    labelled: SEVERAL_ON_ONE,
    record: ONE_ADDRESSEE,
  },
  {
    kind: 'precedence words against the DTG line',
    rule: 'addressee-precedence-differs',
    telegram: { at: /^(TO \S+ \S+ )[A-Z]+/m, put: '$1FLASH' },
    labelled: 'there is no precedence but the one behind each addressee',
    record: 'the good record messages have no precedence words',
  },
  {
    kind: 'precedence word misspelt',
    rule: 'precedence-word-misspelt',
    telegram: { at: /PRIORITY (?=\d)/, put: 'PRIORTY ' },
    labelled: { at: /PRIORITY$/m, put: 'PRIORTY' },
    record: 'the good record messages have no precedence words',
  },
  {
    kind: 'unknown post',
    rule: 'post-unknown',
    telegram: {
      at: /^(INFO .*\n(?:RU.*\n)*)/m,
      put: '$1RUEHQQ/AMEMBASSY WONDERLAND\n',
      given: [[/^(.. RUEHC.*)$/m, '$1 RUEHQQ']],
    },
    labelled: { at: /^(Info: .*)$/m, put: '$1 ; WONDERLAND, AMEMBASSY ROUTINE' },
    record: 'commands of the Navy are in no list',
  },
  {
    kind: 'misspelt post',
    rule: 'plad-misspelt',
    telegram: [
      { at: /AMEMBASSY OSLO /, put: 'AMEMBASSY OSLLO ' },
      { at: /SECSTATE/, put: 'SECSTTE' },
    ],
    labelled: [
      { at: /OSLO, AMEMB/, put: 'OSLLO, AMEMB' },
      { at: /SECSTATE/, put: 'SECSTTE' },
    ],
    record: 'commands of the Navy are in no list',
  },
  {
    kind: 'routing indicator against post',
    rule: 'indicator-not-of-post',
    telegram: { at: /^INFO RUEH\w+/m, put: 'INFO RUEHC' },
    labelled: NO_PROSIGNS,
    record: NO_INDICATORS,
  },
  {
    kind: 'XMT without a collective',
    rule: 'exempt-without-collective',
    telegram: { at: /^BT\n(?=[A-Z ]+ 00)/m, put: 'XMT AMEMBASSY DUBLIN\nBT\n' },
    labelled: NO_PROSIGNS,
    record: 'NAVADMIN is a collective',
  },
  {
    kind: 'ZEN',
    rule: 'zen-with-indicator',
    telegram: { at: /^INFO /m, put: 'INFO ZEN/' },
    labelled: NO_PROSIGNS,
    record: NO_INDICATORS,
  },
  {
    kind: 'prosign before every addressee',
    rule: 'address-prosign-repeated',
    telegram: { at: /^(INFO .*\n)(RU.*\n)/m, put: '$1INFO $2' },
    labelled: NO_PROSIGNS,
    record: ONE_ADDRESSEE,
  },
  {
    kind: 'two originators',
    rule: 'originator-repeated',
    telegram: { at: /^FM .*\n/m, put: '$&FM AMEMBASSY ROME\n' },
    labelled: { at: /^From: .*\n/m, put: '$&From: AMEMBASSY ROME\n' },
    record: { at: /^FM .*\n/m, put: '$&FM BUPERS MILLINGTON TN\n' },
  },
  {
    kind: 'office codes not closed',
    rule: 'office-code-unclosed',
    telegram: 'posts have no office codes between slashes',
    labelled: 'posts have no office codes between slashes',
    record: { at: /^FM CNO.*$/m, put: '$&//N1' },
  },
];
