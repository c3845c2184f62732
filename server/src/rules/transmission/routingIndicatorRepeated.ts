import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const routingIndicatorRepeated = defineRule({
  name: 'routing-indicator-repeated',
  element: 'transmission',
  summary: 'A station is called twice on the routing line',
  why: 'Each station is called once. A second call makes the relay deliver the message twice.',
  source: 'ACP 127(G) para 204',
  ids: ['FL2-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({ routing: 'PP RUEHC RUEHNY RUEHC\n                ^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const called = new Map<string, { start: number; end: number }>();
    for (const { value, span } of cable.routing?.indicators ?? []) {
      const first = called.get(value);
      if (!first) {
        called.set(value, span);
        continue;
      }
      report({
        span,
        message: `Routing indicator ${value} is repeated. Call each station once.`,
        related: [{ span: first, message: `${value} is called here` }],
        fixes: () => [replace(`Leave out the second ${value}`, withBlank(cable.text, span), '')],
        tag: 'unnecessary',
      });
    }
  },
});

/** The group with the blanks in front of it; a line break stays, so that no line is joined. */
function withBlank(text: string, { start, end }: { start: number; end: number }) {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  if (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) return { start: from, end };
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  return { start, end: to };
}
