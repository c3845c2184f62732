import type { Defect, Place } from '../helpers/inject';
import { ONE_DATE } from './reasons';

/** The group is written alike in every layout: on its own line, or behind the plain date. */
const everywhere = (kind: string, rule: string, injection: Place): Defect => ({
  kind,
  rule,
  telegram: injection,
  labelled: injection,
  record: injection,
});

const PRECEDENCES = 'ZOPR';
const NO_PRECEDENCE = 'the field has no precedence: it stands behind the addressees';

export const dtg: readonly Defect[] = [
  {
    ...everywhere('shape', 'dtg-malformed', [
      { at: /\b(\d{5})\dZ /, put: '$1Z ' },
      { at: /\b(\d{6}Z) (?=[A-Z]{3} )/, put: '$1' },
      { at: /(\d{6}Z [A-Z]{3}) (\d\d)$/m, put: '$1$2' },
    ]),
    record: [
      { at: /\b(\d{5})\dZ /, put: '$1Z ' },
      { at: /\b(\d{6}Z) (?=[A-Z]{3} )/, put: '$1', rule: 'dtg-malformed' },
      { at: /(\d{6}Z [A-Z]{3}) (\d\d)$/m, put: '$1$2' },
    ],
  },
  everywhere('impossible day', 'dtg-day-impossible', { at: /\b\d\d(\d{4}Z)/, put: '32$1' }),
  everywhere('impossible hour', 'dtg-time-impossible', {
    at: /\b(\d\d)\d\d(\d\dZ)/,
    put: '$124$2',
  }),
  everywhere('impossible minute', 'dtg-time-impossible', { at: /\b(\d{4})\d\dZ/, put: '$160Z' }),
  everywhere('month name', 'dtg-month-misspelt', {
    at: /(\d{6}Z) JAN/,
    put: '$1 JNA',
  }),
  everywhere('zone other than Z', 'dtg-zone-not-utc', { at: /\b(\d{6})Z /, put: '$1R ' }),
  everywhere('zone J', 'dtg-zone-j', { at: /\b(\d{6})Z /, put: '$1J ' }),
  {
    ...everywhere('zone missing', 'dtg-zone-missing', { at: /\b(\d{6})Z /, put: '$1 ' }),
  },
  everywhere('year missing', 'dtg-year-missing', { at: /(\d{6}Z [A-Z]{3}) \d\d$/m, put: '$1' }),
  {
    kind: 'date in the future',
    rule: 'dtg-future',
    telegram: {
      at: /(\d{6}Z [A-Z]{3}) 05$/m,
      put: '$1 06',
      when: ({ level }) => level === 'UNCLASSIFIED',
    },
    labelled: {
      at: /^(Date\/DTG: .*) (\d{4}) \/ (.*) \d\d$/m,
      put: (_, a = '', year = '', b = '') =>
        `${a} ${Number(year) + 1} / ${b} ${(Number(year) + 1) % 100}`,
      also: ['dtg-dates-differ'],
    },
    record: { at: /(\d{6}Z [A-Z]{3}) 05$/m, put: '$1 06' },
  },
  {
    kind: 'two dates that differ',
    rule: 'dtg-dates-differ',
    telegram: 'the date stands there once',
    labelled: {
      at: /^(Date\/DTG: [A-Z][a-z]{2} )(\d\d)/m,
      put: (_, a, b) => `${a}${b === '12' ? '13' : '12'}`,
    },
    record: 'the date stands there once',
  },
  {
    kind: 'precedence that is none',
    rule: 'dtg-precedence-malformed',
    telegram: { at: /^[OPR] (\d{6}Z)/m, put: 'B $1' },
    labelled: NO_PRECEDENCE,
    record: { at: /^[OPR] (\d{6}Z)/m, put: 'B $1' },
  },
  {
    kind: 'precedence doubled',
    rule: 'dtg-precedence-doubled',
    telegram: { at: /^([OPR]) (\d{6}Z)/m, put: '$1$1 $2' },
    labelled: NO_PRECEDENCE,
    record: { at: /^([OPR]) (\d{6}Z)/m, put: '$1$1 $2' },
  },
  {
    kind: 'action precedence below info',
    rule: 'dtg-precedence-order',
    telegram: {
      at: /^([OP]) ([PR]) (\d{6}Z)/m,
      put: '$2 $1 $3',
      when: ({ action, info }) => PRECEDENCES.charAt(action + 1) !== PRECEDENCES.charAt(info + 1),
    },
    labelled: ONE_DATE,
    record: { at: /^R (\d{6}Z)/m, put: 'R P $1' },
  },
];
