import type { NodeKind } from '../../syntax/tree';
import { lineBreakAt } from '../../text/lines';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { isTelegraphic } from '../shared/telegraphText';

const HEADER: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'tags-line',
  'subject-line',
  'reference-line',
  'classified-by',
  'derived-from',
  'reason-line',
  'declassify-on',
]);

export const textNotSetOff = defineRule({
  name: 'text-not-set-off',
  element: 'layout',
  summary: 'No blank line stands before the text',
  why: 'A blank line parts the text from the subject and the references above it. Without one, the first paragraph is easily read as more of them.',
  source: '5 FAH-1 H-240 (2004): the text begins two lines below',
  ids: ['ORD-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    text: '1. The new city library opened with a seminar on road safety.\n^^\n\n2. The mayor cycled.\n',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    if (!isTelegraphic(cable) || cable.layout !== 'telegram') return;
    const { nodes } = cable;
    const first = nodes.findIndex(({ kind }) => kind === 'paragraph');
    const number = cable.paragraphs[0]?.number;
    const before = nodes[first - 1];
    const node = nodes[first];
    if (!before || !node || !number || !HEADER.has(before.kind)) return;
    if (number.span.start < node.start || number.span.start >= node.end) return;
    report({
      span: number.span,
      message: 'No blank line stands before the text. Put one in.',
      fixes: () => [
        replace(
          'Put a blank line in',
          { start: node.start, end: node.start },
          lineBreakAt(cable.text, cable.span.start),
        ),
      ],
    });
  },
});
