import { lookUpIndicator, pladOfStation } from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { indicatorsOf, originators } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const originatorDiffers = defineRule({
  name: 'originator-differs',
  element: 'transmission',
  summary: 'The FM line and the routing indicator of line 3 name different posts',
  why: 'Line 3 names the station that transmits and the FM line the post that writes. At a post they belong together; where they do not, a template of another post was used.',
  source:
    'ACP 117 (routing indicators of State posts): likely, since the book forbids routing by the list alone',
  ids: ['X-10', 'RI-4a'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ origin: 'DE RUEHNY #1837 3541145\n   ^^^^^^' }),
    sampleTelegram({ from: 'FM AMEMBASSY TALLINN\n   ^^^^^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const places = originators(cable);
    const { plad, indicator, station, wrong } = places ?? {};
    if (!plad || !indicator) return;
    if (wrong === 'indicator') {
      const right = indicatorsOf(plad.value);
      report({
        span: indicator.span,
        message: `${indicator.value} is ${lookUpIndicator(indicator.value)?.names[0]}, but the message is from ${shown(plad.value)}. Write ${right.join(' or ')}.`,
        related: [{ span: plad.span, message: `The originator: ${shown(plad.value)}` }],
        fixes: () => right.map((one) => suggest(`Write ${one}`, indicator.span, one)),
      });
    } else if (wrong === 'plad' && station) {
      const right = lookUpIndicator(indicator.value)?.names[0] ?? pladOfStation(station.value);
      report({
        span: plad.span,
        message: `${shown(plad.value)} is not the post of ${indicator.value} and ${shown(station.value)}. Write ${right}.`,
        related: [
          { span: indicator.span, message: `Line 3: ${indicator.value}` },
          { span: station.span, message: `The message number: ${shown(station.value)}` },
        ],
        fixes: () => (right ? [suggest(`Write ${right}`, plad.span, right)] : []),
      });
    }
  },
});
