import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

/** JANAP 128 allows no more routing indicators in one transmission. */
const MOST = 500;

/** Five hundred and one invented indicators, thirteen a line, the last one marked. */
function calls(count: number, mark: boolean): string {
  const letter = (n: number): string => String.fromCharCode(65 + n);
  const indicators = Array.from(
    { length: count },
    (_, i) => `QZ${letter(Math.floor(i / 26))}${letter(i % 26)}`,
  );
  const lines: string[] = [];
  for (let i = 0; i < count; i += 13) lines.push(indicators.slice(i, i + 13).join(' '));
  const last = lines.at(-1) ?? '';
  if (mark) lines.push(`${' '.repeat(last.length - 4)}^^^^`);
  return `PP RUEHC RUEHNY\n${lines.join('\n')}`;
}

export const routingStationsTooMany = defineRule({
  name: 'routing-stations-too-many',
  element: 'transmission',
  summary: 'The routing line calls more than 500 stations',
  why: 'A relay accepts at most 500 routing indicators in one transmission. A longer list is sent in parts, or under a collective indicator.',
  source: 'NAVEDTRA 14226 (JANAP 128); likely for ACP 127',
  ids: ['FL2-8'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: sampleTelegram({ routing: calls(MOST - 1, true) }),
  good: sampleTelegram({ routing: calls(MOST - 2, false) }),
  check(cable, report) {
    const indicators = cable.routing?.indicators ?? [];
    const first = indicators[MOST];
    if (!first) return;
    report({
      span: first.span,
      message: `Line 2 calls ${indicators.length} stations, and one transmission takes ${MOST}. Send the rest, from here on, in another one.`,
    });
  },
});
