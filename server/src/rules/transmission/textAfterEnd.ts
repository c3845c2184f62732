import type { Cable } from '../../model/cable';
import type { Node, NodeKind } from '../../syntax/tree';
import { defineRule } from '../rule';
import { lineOf } from '../shared/ending';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

/** What stored copies carry behind NNNN: the level once more, stamps, blank lines. */
const LET_PASS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'blank',
  'level-line',
  'stamp-line',
  'page-line',
  'end-line',
  'label-line',
]);

export const textAfterEnd = defineRule({
  name: 'text-after-end',
  element: 'transmission',
  summary: 'Text follows NNNN',
  why: 'NNNN ends the message. What stands behind it is not transmitted, or is taken for the beginning of the next message.',
  source:
    'ACP 127(G) para 138; 47 % of NAVADMIN copies repeat the level behind it, which is let pass',
  ids: ['FL16-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({
    end: 'NNNN\nThe library is open on Sundays.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: [sampleTelegram(), sampleTelegram({ end: 'NNNN\n\nCONFIDENTIAL' })],
  check(cable, report) {
    const node = firstBehindEnd(cable);
    if (!node || !cable.end) return;
    const start = textAt(cable, node).search(/\S/);
    report({
      span: lineOf(cable, node.start + Math.max(0, start)).span,
      message:
        'NNNN is the last line of a message. Move it below the text, or delete what follows.',
      related: [{ span: cable.end, message: 'The end of the message' }],
    });
  },
});

/** The first thing behind NNNN that is more than blank; found from the end of the message. */
function firstBehindEnd({ nodes, end }: Cable): Node | undefined {
  if (!end) return undefined;
  let found: Node | undefined;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.start < end.end) break;
    if (!LET_PASS.has(node.kind)) found = node;
  }
  return found;
}
