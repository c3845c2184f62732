import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { nearest } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { spanned, textAt } from '../shared/heading';
import { addressedIndicators } from '../shared/routing';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const routingIndicatorMalformed = defineRule({
  name: 'routing-indicator-malformed',
  element: 'transmission',
  summary: 'A group of the routing line does not look like a routing indicator',
  why: 'A routing indicator has four to eight letters and begins with R, with Q in the theatre, or with U. Equipment stops at anything else.',
  source: 'ACP 117 general instructions; NAVEDTRA 14226; 5 FAH-2 H-230',
  ids: ['RI-1', 'FL2-1', 'FL2-5', 'FL2-7'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ routing: 'PP RUEHC RUEHN1\n         ^^^^^^' }),
    sampleTelegram({ routing: 'PP RUEHC RUE HNY\n         ^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { routing } = cable;
    // With its prosign out of joint the whole line is, and the rule about that speaks.
    if (!routing?.precedence || routing.unknown.length === 0) return;
    const called = new Set(routing.indicators.map((indicator) => indicator.value));
    const wanted = addressedIndicators(cable)
      .map((indicator) => indicator.value)
      .filter((indicator) => !called.has(indicator));
    for (const place of joined(cable, routing.unknown)) {
      const { value, span } = spanned(cable, place);
      const [only] = nearest(value.toUpperCase().replace(/\s/g, ''), wanted, 1).map(
        ({ word }) => word,
      );
      report({
        span,
        message: `${shown(value)} does not look like a routing indicator. ${only ? `Write ${only}, as in the list of addressees.` : 'Write four to eight letters that begin with R, Q or U.'}`,
        fixes: () => (only ? [suggest(`Write ${only}`, span, only)] : []),
      });
    }
  },
});

/** Two groups with nothing but blanks between them are one finding: a blank too many cut one in two. */
function joined(cable: Cable, places: readonly Span[]): Span[] {
  const found: Span[] = [];
  const done = new Set<Span>();
  for (const place of places) {
    const last = found.at(-1);
    const gap = last && textAt(cable, { start: last.end, end: place.start });
    if (last && gap !== undefined && /^ {1,2}$/.test(gap) && !done.has(last)) {
      const pair = { start: last.start, end: place.end };
      done.add(pair);
      found[found.length - 1] = pair;
    } else found.push(place);
  }
  return found;
}
