import { headingGaps } from '../../format/stripDamage';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const headingBlankLine = defineRule({
  name: 'heading-blank-line',
  element: 'layout',
  summary: 'A blank line parts the lines of the heading',
  why: 'The lines of a heading follow one another. Published copies have a blank line behind line 2, which came with storing and was not transmitted.',
  source:
    'ACP 127(G) para 138; so in all published State cables that have line 2, and in no other source',
  ids: ['TXT-SP'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({ routing: 'PP RUEHC RUEHNY\n               ^\n' }),
  good: sampleTelegram(),
  check(cable, report) {
    if (!isMessage(cable)) return;
    for (const edit of headingGaps(cable)) {
      const { lines } = cable.tree;
      const end = lines.end(lines.lineAt(edit.span.start) - 1);
      report({
        span: { start: end, end },
        message: 'A blank line follows inside the heading. Take it out.',
        tag: 'unnecessary',
        fixes: () => [{ title: 'Take the blank line out', kind: 'safe', edits: [edit] }],
      });
    }
  },
});
