import { pageBreaks } from '../../format/stripDamage';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const pageLineInText = defineRule({
  name: 'page-line-in-text',
  element: 'layout',
  summary: 'A page line of a print or of the relay stands in the message',
  why: 'Paging put post, number and page into the copy wherever a page ended, often in the middle of a sentence. It is no part of the message.',
  source:
    'ACP 127(G) para 208 for the page line of the relay; page lines stand in 246 of 1,054 published State cables',
  ids: ['TXT-PGID'],
  level: { draft: 'info', archive: 'info' },
  fix: 'safe',
  bad: {
    text: sampleTelegram({
      text: `
1. (U) The new city library opened with a seminar on

HELSINKI 00001837  002 OF 002
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

road safety.

2. (C) The librarian asked us to keep the title of the first book on
loan among friends.
`,
    }),
    profile: 'archive',
  },
  good: sampleTelegram(),
  check(cable, report) {
    if (!isMessage(cable) || !cable.damage.some(({ kind }) => kind === 'page-line')) return;
    const { lines } = cable.tree;
    for (const edit of pageBreaks(cable)) {
      const typed = textAt(cable, edit.span);
      const start = edit.span.start + typed.length - typed.trimStart().length;
      const line = cable.text.slice(start, lines.end(lines.lineAt(start)));
      report({
        span: { start, end: start + line.trimEnd().length },
        message: 'This page line is no part of the message. Take it out.',
        tag: 'unnecessary',
        fixes: () => {
          // A mark behind the page line may belong to the number before it.
          const parted = /^[^\S\r\n]*\(/.test(cable.text.slice(edit.span.end, edit.span.end + 20));
          const kind = parted ? 'suggested' : 'safe';
          return [{ title: 'Take the page line out', kind, edits: [edit] }];
        },
      });
    }
  },
});
