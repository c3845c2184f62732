import { nearest } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { spanned } from '../shared/heading';
import { addressedIndicators } from '../shared/routing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const routingIndicatorMalformed = defineRule({
  name: 'routing-indicator-malformed',
  element: 'transmission',
  summary: 'A group of the routing line does not look like a routing indicator',
  why: 'A routing indicator has four to eight letters and begins with R, with Q in the theatre, or with U. Equipment stops at anything else.',
  source: 'ACP 117 general instructions; NAVEDTRA 14226; 5 FAH-2 H-230',
  ids: ['RI-1', 'FL2-1', 'FL2-5', 'FL2-7'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ routing: 'PP RUEHC RUEHN1\n         ^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const { routing } = cable;
    if (!routing || routing.unknown.length === 0) return;
    for (const place of routing.unknown) {
      const { value, span } = spanned(cable, place);
      const called = new Set(routing.indicators.map((indicator) => indicator.value));
      const meant = nearest(
        value.toUpperCase(),
        addressedIndicators(cable).flatMap((indicator) =>
          called.has(indicator.value) ? [] : [indicator.value],
        ),
        1,
      ).map(({ word }) => word);
      const [only] = meant;
      report({
        span,
        message: `${value} does not look like a routing indicator. ${only ? `Write ${only}, as in the list of addressees.` : 'Write four to eight letters that begin with R, Q or U.'}`,
        fixes: () => (only ? [suggest(`Write ${only}`, span, only)] : []),
      });
    }
  },
});
