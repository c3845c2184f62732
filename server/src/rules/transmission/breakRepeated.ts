import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { closingBreak, openingBreak } from '../shared/ending';
import { sampleTelegram } from '../shared/sampleTelegram';

export const breakRepeated = defineRule({
  name: 'break-repeated',
  element: 'transmission',
  summary: 'BT stands more than twice',
  why: 'The second BT ends the text. Equipment and readers take a further one, or one in the middle, for the end of the message.',
  source: 'ACP 127(G) Annex B; exactly two in 1,302 of 1,431 NAVADMIN messages with BT',
  ids: ['BT-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ closing: 'BT\n^^\nBT' }),
  good: sampleTelegram(),
  check(cable, report) {
    // Each section has its own pair.
    const sections = cable.classifications.filter(({ section }) => section).length;
    if (cable.breaks.length <= 2 * Math.max(1, sections)) return;
    const opening = openingBreak(cable);
    const closing = closingBreak(cable);
    for (const span of cable.breaks) {
      if (span === opening || span === closing) continue;
      report({
        span,
        message: 'BT stands before the text and after it, and nowhere else. Leave this one out.',
        related: closing ? [{ span: closing, message: 'BT after the text' }] : [],
        fixes: () => {
          const { lines } = cable.tree;
          const line = lines.lineAt(span.start);
          return [
            suggest('Delete this line', { start: lines.start(line), end: lines.next(line) }, ''),
          ];
        },
      });
    }
  },
});
