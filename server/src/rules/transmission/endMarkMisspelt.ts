import { lineBreakAt } from '../../text/lines';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { markBesideNumber, misspeltEnd } from '../shared/endMark';
import { sampleTelegram } from '../shared/sampleTelegram';

export const endMarkMisspelt = defineRule({
  name: 'end-mark-misspelt',
  element: 'transmission',
  summary: 'The end of the message is not marked with four N',
  why: 'Equipment looks for NNNN alone on a line. With a letter more or less it goes on waiting, and the next message is taken for a part of this one.',
  source: 'ACP 127(G) para 138; some copies of the 1970s have NNN',
  ids: ['FL16-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({ end: 'NNN\n^^^' }),
    sampleTelegram({ end: 'NNBN\n^^^^' }),
    sampleTelegram({ end: 'N N N N\n^^^^^^^' }),
    sampleTelegram({ endNumber: '#1837 NNNN\n      ^^^^', end: null }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const gap = markBesideNumber(cable);
    if (gap) {
      report({
        span: { start: gap.end, end: gap.end + 'NNNN'.length },
        message: 'NNNN stands behind the end number. Write it alone on the next line.',
        fixes: () => [
          replace('Write NNNN on the next line', gap, lineBreakAt(cable.text, cable.span.start)),
        ],
      });
    }
    const line = misspeltEnd(cable);
    if (!line) return;
    report({
      span: line.span,
      message: `${line.value} does not end a message. Write NNNN.`,
      fixes: () => [replace('Write NNNN', line.span, 'NNNN')],
    });
  },
});
