import type { Node, NodeKind } from '../../syntax/tree';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { contentOf, formatLine } from '../shared/formatLines';
import { headingNodes } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

/** Lines of which a transmission has one; a second start line and a second FM have their own rules. */
const ONCE: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'routing-line',
  'janap-line',
  'origin-line',
  'security-line',
]);

export const headingLineRepeated = defineRule({
  name: 'heading-line-repeated',
  element: 'transmission',
  summary: 'A format line stands twice in one heading',
  why: 'A transmission has one routing, one origin and one security line. A second one was left over from a template, and stations may act on either.',
  source: 'ACP 127(G) paras 142-145 and Annex B',
  ids: ['FL-00', 'FL3-1', 'FL4-1', 'FL2-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ security: 'ZNY CCCCC ZZH\nZNY CCCCC ZZH\n^^^^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    // The heading of a readdressed message stands above the original one (RDR-1).
    if (cable.furtherDtgLines.length > 0) return;
    const seen = new Map<NodeKind, Node>();
    for (const node of headingNodes(cable)) {
      if (!ONCE.has(node.kind)) continue;
      const first = seen.get(node.kind);
      if (!first) {
        seen.set(node.kind, node);
        continue;
      }
      report({
        span: contentOf(cable, node),
        message: `A heading has ${formatLine(node.kind)?.name}, once. Delete the one that does not belong here.`,
        related: [{ span: contentOf(cable, first), message: 'The first one' }],
        fixes: () => [suggest('Delete this line', { start: node.start, end: node.end }, '')],
      });
    }
  },
});
