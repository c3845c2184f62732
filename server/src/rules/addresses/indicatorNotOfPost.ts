import type { Address, Cable } from '../../model/cable';
import { editDistance } from '../../text/spelling';
import {
  indicatorFits,
  isKnownIndicator,
  lookUpIndicator,
  lookUpPlad,
  type RoutingEntry,
} from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { indicatorsOf } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const indicatorNotOfPost = defineRule({
  name: 'indicator-not-of-post',
  element: 'addresses',
  summary: 'A routing indicator stands before another post than its own',
  why: 'The message goes where the indicator leads, whatever the name behind it says. The list names only the main activity behind an indicator and is never complete, so this is no more than a question.',
  source: 'ACP 117 CAN-US SUPP-1; its general instructions forbid routing by the list alone',
  ids: ['X-12', 'RI-2', 'RI-3', 'RI-4', 'RI-4a', 'RI-5'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'suggested',
  bad: sampleTelegram({
    routing: 'PP RUEHC RUEHDL',
    info: 'INFO RUEHDL/AMEMBASSY OSLO PRIORITY 0549\n     ^^^^^^',
  }),
  good: [
    sampleTelegram(),
    sampleTelegram({
      routing: 'PP RUEHC RHMFISS',
      info: 'INFO RHMFISS/JOINT STAFF WASHDC PRIORITY',
    }),
  ],
  check(cable, report) {
    for (const list of [cable.addresses.action, cable.addresses.info, cable.addresses.exempt]) {
      for (const address of list) {
        const { indicator, plad } = address;
        if (!indicator || !plad) continue;
        const entry = lookUpIndicator(indicator.value);
        if (entry?.names.includes(plad.value)) continue;
        const right = indicatorsOf(plad.value);
        if (!differs(entry, address) && !isSlip(cable, address, right)) continue;
        const of = entry?.names[0];
        report({
          span: indicator.span,
          message: `${indicator.value} is ${of ?? 'in no list'}; ${shown(plad.value)} is ${right.join(' or ')}. Check which of the two is meant.`,
          related: [{ span: plad.span, message: `The addressee: ${shown(plad.value)}` }],
          fixes: () => [
            ...right.map((one) => suggest(`Write ${one}`, indicator.span, one)),
            ...(of ? [suggest(`Write ${of}`, plad.span, of)] : []),
          ],
        });
      }
    }
  },
});

/** Both are State's own and the list has them apart; agencies and gateways differ from it too often. */
function differs(entry: RoutingEntry | undefined, { indicator, plad }: Address): boolean {
  if (!entry || !indicator || !plad || !isStates(entry)) return false;
  return (
    lookUpPlad(plad.value).some(isStates) && indicatorFits(indicator.value, plad.value) !== 'yes'
  );
}

const isStates = ({ kind }: RoutingEntry): boolean => kind === 'post' || kind === 'office';

/** An indicator of no list, a letter away from the post's only one, where line 2 does not tell it. */
function isSlip({ routing }: Cable, { indicator }: Address, right: readonly string[]): boolean {
  const [own] = right;
  if (!indicator || !own || right.length > 1 || isKnownIndicator(indicator.value)) return false;
  if (routing?.indicators.some(({ value }) => value === own)) return false;
  return editDistance(indicator.value, own, 1) === 1;
}
