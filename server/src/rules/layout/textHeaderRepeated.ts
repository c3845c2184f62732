import type { Cable } from '../../model/cable';
import { content } from '../../model/leaves';
import type { Node, NodeKind } from '../../syntax/tree';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { firstLine } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

/** Lines of which a message has one. */
const ONCE: Partial<Record<NodeKind, string>> = {
  'eo-line': 'E.O. line',
  'tags-line': 'TAGS line',
  'subject-line': 'subject',
};

export const textHeaderRepeated = defineRule({
  name: 'text-header-repeated',
  element: 'layout',
  summary: 'A second E.O. line, TAGS line or subject stands in the header',
  why: 'A message has one date of declassification, one list of TAGS and one subject. A second line was left over from the message that served as a pattern, and everyone must ask which of them holds.',
  source:
    "IC marking register of 2016 section E.2 (one declassification value, and only one); State's TAGS handbook of 1974, section 3, for the lines",
  ids: ['DEC-01', 'ORD-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      eo: 'E.O. 12958: DECL: 12/20/2016\nE.O. 12958: DECL: 12/20/2021\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, FI\nTAGS: PREL, SCUL, FI\n^^^^^^^^^^^^^^^^^^^^' }),
    sampleTelegram({
      subject:
        'SUBJECT: CITY LIBRARY OPENS\n\nSUBJECT: ROAD-SAFETY SEMINAR\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleFields({ tags: 'TAGS: PREL, SCUL, FI\nTAGS: PREL, FI\n^^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.layout === 'record') return;
    const seen = new Map<NodeKind, Node>();
    for (const node of cable.headers.nodes) {
      const name = ONCE[node.kind];
      if (!name) continue;
      const first = seen.get(node.kind);
      if (!first || isPlaceholder(cable, first)) {
        seen.set(node.kind, node);
        continue;
      }
      if (isPlaceholder(cable, node)) continue;
      const same = written(cable, node) === written(cable, first);
      report({
        span: firstLine(cable, node),
        message: `This is a second ${name}. Keep the one that holds.`,
        related: [{ span: firstLine(cable, first), message: 'The first one' }],
        fixes: () =>
          same ? [suggest('Delete this line', { start: node.start, end: node.end }, '')] : [],
      });
    }
  },
});

function written(cable: Cable, node: Node): string {
  return textAt(cable, content(node));
}

/** Prints of the 1970s have `TAGS: N/A` above the real TAGS. */
function isPlaceholder(cable: Cable, node: Node): boolean {
  return /^TAGS?\s?:?\s{0,8}(?:N\/A|NA)?$/i.test(written(cable, node));
}
