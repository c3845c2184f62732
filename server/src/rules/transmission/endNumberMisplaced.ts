import { lineBreakAt } from '../../text/lines';
import { withoutLines } from '../fixes';
import { defineRule } from '../rule';
import { closingBreak, neighbourLine } from '../shared/ending';
import { sampleTelegram } from '../shared/sampleTelegram';

export const endNumberMisplaced = defineRule({
  name: 'end-number-misplaced',
  element: 'transmission',
  summary: 'The end number stands in front of the BT that closes the text',
  why: 'BT closes the text, and behind it equipment looks for the number of line 3. In front of BT the number is the last line of the text.',
  source: 'ACP 127(G) Annex B: line 15 follows line 13; NAVEDTRA 14226',
  ids: ['FL15-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({ signature: 'EXAMPLE\n#1837\n^^^^^', endNumber: null }),
  good: sampleTelegram(),
  check(cable, report) {
    const { endNumber, tree } = cable;
    const closing = endNumber && closingBreak(cable);
    const above = closing && neighbourLine(cable, closing.start, -1);
    if (!above || above.span.end !== endNumber.span.end) return;
    const { lines } = tree;
    const line = lines.lineAt(closing.start);
    const behind = lines.next(line);
    const isOpen = behind === lines.end(line);
    const end = lineBreakAt(cable.text, cable.span.start);
    report({
      span: above.span,
      message: `${above.value} stands in front of BT. Move it behind BT.`,
      related: [{ span: closing, message: 'The end of the text' }],
      fixes: () => [
        {
          title: `Move ${above.value} behind BT`,
          kind: 'safe',
          edits: [
            withoutLines(cable, above.span),
            {
              span: { start: behind, end: behind },
              newText: isOpen ? end + above.value : above.value + end,
            },
          ],
        },
      ],
    });
  },
});
