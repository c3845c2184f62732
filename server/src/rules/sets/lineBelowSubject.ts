import { content } from '../../model/leaves';
import type { NodeKind } from '../../syntax/tree';
import { lineBreakAt } from '../../text/lines';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isEmptySet, remarksStart, setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

/** What stands between the level and the sets, as a message names it. */
const ABOVE: Partial<Record<NodeKind, string>> = {
  'ssic-line': 'The subject code',
  'passing-line': 'The passing instruction',
};

export const lineBelowSubject = defineRule({
  name: 'line-below-subject',
  element: 'sets',
  summary: 'A subject code or passing instruction stands below SUBJ',
  why: 'Behind the level come the subject code, code words and passing instructions, then subject, references and text. What routes the message has to be found before its subject.',
  source: 'US Navy training manual NAVEDTRA 14292, figure 2-3; so in all of 88 NAVADMIN messages',
  ids: ['GEN-1'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleSets({
      classification: 'UNCLAS',
      subj: 'SUBJ/LIBRARY HOURS//\n//N01000//\n^^^^^^^^^^',
    }),
    sampleSets({
      subj: 'SUBJ/LIBRARY HOURS//\nPASS TO OFFICE CODES:\n^^^^^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleSets({ msgid: 'PASS TO OFFICE CODES:\nMSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//' }),
  check(cable, report) {
    const subject = setNamed(cable, 'SUBJ');
    if (!subject || isEmptySet(subject)) return;
    const first = cable.sets[0] ?? subject;
    const end = remarksStart(cable);
    for (const node of cable.nodes) {
      const name = ABOVE[node.kind];
      if (!name || node.start < subject.span.end || node.start >= end) continue;
      const span = content(node);
      report({
        span,
        message: `${name} stands below the subject. Move it in front of the sets.`,
        related: [{ span: subject.name.span, message: 'The subject' }],
        fixes: () => {
          const { start } = first.span;
          const line =
            cable.text.slice(span.start, span.end) + lineBreakAt(cable.text, cable.span.start);
          const move = suggest('Move it in front of the sets', { start, end: start }, line);
          const cut = { span: { start: node.start, end: node.end }, newText: '' };
          return [{ ...move, edits: [...move.edits, cut] }];
        },
      });
    }
  },
});
