import type { NodeKind } from '../../syntax/tree';
import { defineRule } from '../rule';
import { contentOf, formatLines } from '../shared/formatLines';
import { sampleTelegram } from '../shared/sampleTelegram';

const NEEDED: readonly (readonly [place: number, name: string, form: string])[] = [
  [1, 'Line 1, the start line', 'VZCZC, three letters and the channel number'],
  [2, 'Line 2, the routing line', 'the precedence doubled and the routing indicators'],
  [3, 'Line 3, the origin line', 'DE, the routing indicator, # and the number, the filing time'],
  [4, 'Line 4, the security line', 'ZNR UUUUU, or ZNY and the letter of the level five times'],
  [5, 'Line 5, the DTG line', 'the precedence and the date-time group'],
];
/** Fewer lines than this in front of the DTG, and the message was never meant to have them. */
const PARTIAL = 2;

export const headingLineMissing = defineRule({
  name: 'heading-line-missing',
  element: 'transmission',
  summary: 'A line of a transmission heading is missing',
  why: 'Who writes some of the lines 1 to 4 writes all of them: the relay needs the start, the routing, the origin and the security of the message. Without line 4 the message is handled by the classification in its text.',
  source: 'ACP 127(G) paras 142-145, 203',
  ids: ['FL-00a', 'FL4-6', 'FL-00b'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({ security: null, dtg: 'P 201145Z DEC 06\n^^^^^^^^^^^^^^^^' }),
    sampleTelegram({ origin: null, security: 'ZNY CCCCC ZZH\n^^^^^^^^^^^^^', endNumber: null }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({
      start: null,
      routing: null,
      origin: null,
      security: null,
      break: null,
      closing: null,
      endNumber: null,
      end: null,
    }),
  ],
  check(cable, report) {
    // A line that could not be read may be the missing one, and has its finding already.
    if (cable.layout !== 'telegram' || cable.janap || cable.unknown.length > 0) return;
    const lines = formatLines(cable);
    const places = new Set(lines.map(({ place }) => place));
    const missing = NEEDED.filter(([place]) => !places.has(place));
    // Line 5 is no line of the transmission by itself.
    const kept = NEEDED.length - 1 - missing.filter(([place]) => place < 5).length;
    if (missing.length === 0 || kept < PARTIAL) return;
    for (const [place, name, form] of missing) {
      const next = lines.find((line) => line.place > place && isHeading(line.node.kind));
      if (!next) continue;
      report({
        span: contentOf(cable, next.node),
        message: `${name}, is missing before this line. Write ${form}.`,
      });
    }
  },
});

/** BT closes a heading and says nothing of what should stand in it. */
function isHeading(kind: NodeKind): boolean {
  return kind !== 'break-line' && kind !== 'accounting-line';
}
