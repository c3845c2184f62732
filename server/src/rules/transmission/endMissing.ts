import { lineBreakAt } from '../../text/lines';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { closingBreak, lineOf } from '../shared/ending';
import { markBesideNumber, misspeltEnd } from '../shared/endMark';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const endMissing = defineRule({
  name: 'end-missing',
  element: 'transmission',
  summary: 'NNNN is missing at the end',
  why: 'NNNN tells equipment that the message is over. It is asked for only where the text has been closed with BT; stored copies drop both.',
  source:
    'ACP 127(G) para 138; never in State cables as published, in 1,484 of 1,500 NAVADMIN messages',
  ids: ['FL16-1', 'FL-00a'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ endNumber: '#1837\n^^^^^', end: null }),
  good: sampleTelegram(),
  check(cable, report) {
    const closing = closingBreak(cable);
    if (!closing || cable.end || misspeltEnd(cable) || markBesideNumber(cable)) return;
    const last = lineOf(cable, Math.max(closing.start, cable.endNumber?.span.start ?? 0));
    if (isUnfinished(cable, last.span)) return;
    report({
      span: last.span,
      message: 'NNNN is missing at the end of the message. Write it alone on the last line.',
      fixes: () => {
        const end = { start: last.span.end, end: last.span.end };
        return [suggest('Write NNNN', end, `${lineBreakAt(cable.text, cable.span.start)}NNNN`)];
      },
    });
  },
});
