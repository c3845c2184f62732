import { stationOf } from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { originators } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const stationDiffers = defineRule({
  name: 'station-differs',
  element: 'transmission',
  summary: 'The station of the message number is not the post of the FM line',
  why: 'A post numbers its telegrams under its own name: AMEMBASSY HELSINKI writes HELSINKI 001837, the Department writes STATE. Under another name nobody finds the message again.',
  source: 'Published State cables: folklore',
  ids: ['X-11'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      classification: 'C O N F I D E N T I A L TALLINN 001837\n                        ^^^^^^^',
    }),
    {
      text: `UNCLASSIFIED
MRN: 06 TALLINN 1837
        ^^^^^^^
Date/DTG: Dec 20, 2006 / 201145Z DEC 06
From: AMEMBASSY HELSINKI
Action: WASHDC, SECSTATE ROUTINE
E.O.: 12958
TAGS: SCUL, FI
Subject: City Library Opens

1. The new city library opened.

2. It is warm.

Signature: EXAMPLE
UNCLASSIFIED
`,
    },
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { plad, station, wrong } = originators(cable) ?? {};
    if (wrong !== 'station' || !plad || !station) return;
    const right = stationOf(plad.value);
    report({
      span: station.span,
      message: `The message number is of ${shown(station.value)}, but the message is from ${shown(plad.value)}. Write ${right}.`,
      related: [{ span: plad.span, message: `The originator: ${shown(plad.value)}` }],
      fixes: () => (right ? [suggest(`Write ${right}`, station.span, right)] : []),
    });
  },
});
