import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const eoFullStop = defineRule({
  name: 'eo-full-stop',
  element: 'authority',
  summary: 'The E.O. line ends with a full stop',
  why: 'The line was made to be read by machines and carries no punctuation at its end.',
  source: '1974 TAGS handbook para 3e',
  ids: ['EO-6'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958: N/A.\n               ^' }),
  good: sampleTelegram(UNCLASSIFIED),
  check(cable, report) {
    const { eo } = cable.authority;
    if (!eo || eo.declassification.kind === 'none') return;
    const span = { start: eo.declassification.span.end, end: eo.span.end };
    if (textAt(cable, span).trim() !== '.') return;
    report({
      span: { start: span.end - 1, end: span.end },
      message: 'No full stop ends this line. Take it out.',
      fixes: () => [replace('Take out the full stop', span, '')],
    });
  },
});
