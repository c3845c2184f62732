import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { indicatorFits, lookUpIndicator, lookUpPlad } from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { headingNodes } from '../shared/heading';
import { addressedIndicators } from '../shared/routing';
import { sampleTelegram } from '../shared/sampleTelegram';

/** A list as long as this comes from a collective, and one finding for it is enough. */
const NAMED = 3;

export const addresseeNotCalled = defineRule({
  name: 'addressee-not-called',
  element: 'transmission',
  summary: "An addressee's station is not called on the routing line",
  why: 'Relays deliver by the routing line alone. An addressee whose indicator is missing there gets nothing. Received copies name only the receiver, so this is looked at in drafts alone.',
  source: 'ACP 127(G) para 204; folklore for the form of received copies',
  ids: ['FL2-6'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ routing: 'PP RUEHC\n^^^^^^^^' }),
    sampleTelegram({ routing: 'PP RUEHC RUEHNX\n         ^^^^^^' }),
    sampleTelegram({ info: 'INFO RUEHNX/AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { routing } = cable;
    if (!routing?.precedence || routing.indicators.length === 0 || routing.unknown.length > 0)
      return;
    // A line that was recognised in spite of a slip may hide an addressee.
    if (headingNodes(cable).some(({ near }) => near)) return;
    const addressed = addressedIndicators(cable);
    const names = new Set(addressed.map(({ value }) => value));
    const called = new Set(routing.indicators.map(({ value }) => value));
    const missing = addressed.filter(({ value }) => !called.has(value));
    const slip = slipOf(
      cable,
      missing,
      routing.indicators.filter(({ value }) => !names.has(value)),
    );
    if (slip) {
      const { wrong, right, told } = slip;
      if (told) return;
      report({
        span: wrong.span,
        message: `${wrong.value} differs from ${right.value}, its other mention in the heading. Write ${right.value}.`,
        related: [{ span: right.span, message: `Here it is ${right.value}` }],
        fixes: () => [suggest(`Write ${right.value}`, wrong.span, right.value)],
      });
      return;
    }
    // Not one addressee is called: this is the copy of one receiver.
    if (missing.length === 0 || missing.length === addressed.length) return;
    const listed = missing.slice(0, NAMED).map(({ value }) => value);
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    report({
      span: routing.span,
      message: `Line 2 does not call ${listed.join(', ')}${more}. Add the indicators of all addressees.`,
      related: missing
        .slice(0, NAMED)
        .map(({ value, span }) => ({ span, message: `Addressee ${value}` })),
      fixes: () => {
        const end = { start: routing.span.end, end: routing.span.end };
        const all = missing.map(({ value }) => value).join(' ');
        return missing.length > NAMED ? [] : [suggest(`Call ${all}`, end, ` ${all}`)];
      },
    });
  },
});

/**
 * One addressee is not called and one station called is no addressee, and a single letter parts
 * them: it is one slip. The post behind the indicator, or the book, tells which of the two is right.
 */
function slipOf(
  cable: Cable,
  missing: readonly Spanned<string>[],
  strangers: readonly Spanned<string>[],
): { wrong: Spanned<string>; right: Spanned<string>; told: boolean } | undefined {
  const [addressee, second] = missing;
  if (!addressee || second) return undefined;
  const called = strangers.find(({ value }) => editDistance(value, addressee.value, 1) === 1);
  if (!called) return undefined;
  const plad = [...cable.addresses.action, ...cable.addresses.info].find(
    ({ indicator }) => indicator?.span === addressee.span,
  )?.plad;
  const standing = (indicator: string): string =>
    plad ? indicatorFits(indicator, plad.value) : 'unknown';
  const callIsRight = standing(called.value) === 'yes';
  if (!callIsRight && (standing(addressee.value) === 'yes' || !lookUpIndicator(called.value))) {
    return { wrong: called, right: addressee, told: false };
  }
  // An address whose indicator or post is off the list is told by the rules about addresses.
  const told = standing(addressee.value) === 'no' || !plad || lookUpPlad(plad.value).length === 0;
  return { wrong: addressee, right: called, told };
}
