import type { Defect, Injection } from '../helpers/inject';
import { NO_TRANSMISSION, ONE_DATE } from './reasons';

/** Only telegrams have all of the transmission lines; the good record messages begin with the DTG. */
const inTelegrams = (kind: string, rule: string, telegram: Injection | Injection[]): Defect => ({
  kind,
  rule,
  telegram,
  labelled: NO_TRANSMISSION,
  record: 'the good record messages are texts as they are drafted: they begin with the DTG line',
});

const atTheEnd = (kind: string, rule: string, place: Injection | Injection[]): Defect => ({
  kind,
  rule,
  telegram: place,
  labelled: NO_TRANSMISSION,
  record: place,
});

export const transmission: readonly Defect[] = [
  inTelegrams('start line malformed', 'start-line-malformed', [
    { at: /^VZCZCXYZ/, put: 'VZCZXYZ' },
    { at: /^VZCZCXYZ/, put: 'VZCZCXYZ ' },
    { at: /^VZCZCXYZ(\d)\d(\d)/, put: 'VZCZCXYZ$1O$2' },
  ]),
  inTelegrams('routing line malformed', 'routing-prosign-malformed', [
    { at: /^([OPR])\1 RUEHC/m, put: '$1 RUEHC' },
    { at: /^([OPR])\1 RUEHC/m, put: '$1$1RUEHC' },
  ]),
  inTelegrams('routing indicator malformed', 'routing-indicator-malformed', {
    at: /^(..) RUEHC/m,
    put: '$1 RU3HC',
  }),
  inTelegrams('routing indicator twice', 'routing-indicator-repeated', {
    at: /^(..) RUEHC/m,
    put: '$1 RUEHC RUEHC',
  }),
  inTelegrams('origin line malformed', 'origin-line-malformed', [
    { at: /^DE (\w+) /m, put: 'DE $1' },
    { at: /^(DE \w+ #\d+) \d{7}$/m, put: '$1' },
  ]),
  inTelegrams('filing time malformed', 'filing-time-malformed', {
    at: /^(DE .*)\d$/m,
    put: '$1',
  }),
  inTelegrams('security line malformed', 'security-line-malformed', [
    { at: /^ZN[RY] ([A-Z]{5})/m, put: 'ZBX $1' },
    { at: /^(ZN[RY]) ([A-Z]{5})/m, put: '$1$2' },
  ]),
  inTelegrams('security letters malformed', 'security-letters-malformed', {
    at: /^(ZN[RY]) ([A-Z]{4})[A-Z]/m,
    put: '$1 $2',
  }),
  inTelegrams('line-2 precedence against the DTG line', 'routing-precedence-differs', {
    at: /^([OPR])\1 RUEHC/m,
    put: (_, letter) => `${letter === 'O' ? 'PP' : 'OO'} RUEHC`,
  }),
  inTelegrams('filing day against the DTG', 'filing-day-differs', {
    at: /^(DE .* )(\d{3})(\d{4})$/m,
    put: (_, head, day, time) => `${head}${day === '100' ? '101' : '100'}${time}`,
  }),
  inTelegrams('day 366', 'filing-day-impossible', {
    at: /^(DE .* )\d{3}(\d{4})$/m,
    put: '$1366$2',
    when: ({ date }) => date.year % 4 !== 0,
  }),
  inTelegrams('impossible filing hour', 'filing-hour-impossible', {
    at: /^(DE .* \d{3})\d\d(\d\d)$/m,
    put: '$125$2',
  }),
  inTelegrams('security letters against the classification line', 'security-level-differs', {
    at: /^ZNY C{5}/m,
    put: 'ZNY SSSSS',
  }),
  inTelegrams('ZNR and ZNY against the letters', 'security-signal-differs', [
    { at: /^ZNY /m, put: 'ZNR ' },
    { at: /^ZNR /m, put: 'ZNY ' },
  ]),
  inTelegrams('serial against the message number', 'serial-differs', {
    at: /^(DE \w+ #\d{2})(\d)(\d)/m,
    put: '$1$3$2',
    when: ({ serial }) => serial % 10 !== Math.floor(serial / 10) % 10,
  }),
  inTelegrams('originator against the origin line', 'originator-differs', {
    at: /^DE \w+/m,
    put: 'DE RUEHVI',
  }),
  inTelegrams('unknown operating signal', 'signal-unknown', { at: /ZZH$/m, put: 'ZZX' }),
  inTelegrams('end number that differs', 'end-number-differs', {
    at: /^#\d{4}$/m,
    put: '#0001',
  }),
  atTheEnd('end number malformed', 'end-number-malformed', {
    at: /^#(\d)\d(\d\d)$/m,
    put: '#$1O$2',
  }),
  atTheEnd('BT missing', 'break-missing', [
    { at: /^BT\n(#\d+)/m, put: '$1', on: /^#|^[A-Z]+$|RELEASED BY/ },
  ]),
  {
    kind: 'BT missing before the text',
    rule: 'break-missing',
    telegram: { at: /^BT\n(?=[A-Z ]+ 00)/m, put: '', on: /00\d{4}$/ },
    labelled: NO_TRANSMISSION,
    record: { at: /^BT\n(?=UNCLAS)/m, put: '', on: /^UNCLAS/ },
  },
  atTheEnd('BT once more', 'break-repeated', { at: /^(BT\n#)/m, put: 'BT\n$1', on: /^BT$/ }),
  atTheEnd('end number in front of BT', 'end-number-misplaced', {
    at: /^(BT\n)(#\d+\n)/m,
    put: '$2$1',
  }),
  atTheEnd('NNNN missing', 'end-missing', { at: /^NNNN\n/m, put: '', on: /^#/ }),
  atTheEnd('NNNN malformed', 'end-mark-misspelt', { at: /^NNNN$/m, put: 'NNN' }),
  {
    kind: 'lines out of order',
    rule: 'heading-out-of-order',
    telegram: [
      { at: /^(DE .*\n)(ZN[RY] .*\n)/m, put: '$2$1' },
      { at: /^(ZN[RY] .*\n)([OPR ]+ \d{6}Z .*\n)/m, put: '$2$1' },
    ],
    labelled: NO_TRANSMISSION,
    record: ONE_DATE,
  },
  {
    kind: 'prosign misspelt',
    rule: 'prosign-misspelt',
    telegram: [
      { at: /^DE /m, put: 'DR ' },
      { at: /^FM /m, put: 'FN ' },
      { at: /^TO /m, put: 'OT ' },
      { at: /^INFO /m, put: 'INFP ' },
      { at: /^BT$/m, put: 'BY' },
    ],
    labelled: NO_TRANSMISSION,
    record: [
      { at: /^FM /m, put: 'FN ' },
      { at: /^TO /m, put: 'OT ', rule: 'heading-line-unknown' },
      { at: /^BT$/m, put: 'BY' },
    ],
  },
];
