import { nearest } from '../../text/spelling';
import { isKnownIndicator } from '../../vocabulary/routing';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { indicatorsOf, originators } from '../shared/originators';
import { sampleTelegram } from '../shared/sampleTelegram';

export const originIndicatorUnknown = defineRule({
  name: 'origin-indicator-unknown',
  element: 'transmission',
  summary: "The routing indicator of line 3 is one letter off the post's own",
  why: 'The list of routing indicators is never complete, so an unknown one is nothing by itself. One that differs by a letter from the indicator of the post on the FM line is most likely a slip.',
  source: 'ACP 117; the list is partial',
  ids: ['FL2-5', 'RI-2', 'RI-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ origin: 'DE RUEHHX #1837 3541145\n   ^^^^^^' }),
  good: [sampleTelegram(), sampleTelegram({ origin: 'DE RUQQQQ #1837 3541145' })],
  check(cable, report) {
    const { plad, indicator } = originators(cable) ?? {};
    if (!plad || !indicator || isKnownIndicator(indicator.value)) return;
    const [near] = nearest(indicator.value, indicatorsOf(plad.value), 1);
    if (!near) return;
    report({
      span: indicator.span,
      message: `${indicator.value} is not in the list, and ${plad.value} has ${near.word}. Write ${near.word}.`,
      fixes: () => [suggest(`Write ${near.word}`, indicator.span, near.word)],
    });
  },
});
