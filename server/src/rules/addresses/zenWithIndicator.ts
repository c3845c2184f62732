import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const zenWithIndicator = defineRule({
  name: 'zen-with-indicator',
  element: 'addresses',
  summary: 'ZEN stands before an addressee that has a routing indicator',
  why: 'ZEN says that the message reaches the addressee by other means and wants no transmission to him. An indicator asks for one.',
  source: 'ACP 127(G) para 206',
  ids: ['FL7-7'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: sampleTelegram({
    routing: 'PP RUEHC',
    info: 'INFO ZEN/RUEHNY/AMEMBASSY OSLO\n         ^^^^^^',
  }),
  good: sampleTelegram({ routing: 'PP RUEHC', info: 'INFO ZEN/AMEMBASSY OSLO' }),
  check(cable, report) {
    for (const list of [cable.addresses.action, cable.addresses.info]) {
      for (const { byOtherMeans, indicator, plad, span } of list) {
        if (!byOtherMeans || !indicator || !plad) continue;
        const before = { start: indicator.span.start, end: plad.span.start };
        report({
          span: indicator.span,
          message: `${indicator.value} asks for a transmission that ZEN says is not wanted. Leave out one of the two.`,
          fixes: () => [
            suggest(`Leave out ${indicator.value}`, before, ''),
            suggest('Leave out ZEN', { start: span.start, end: indicator.span.start }, ''),
          ],
        });
      }
    }
  },
});
