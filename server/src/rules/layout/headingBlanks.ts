import { type NodeKind, TRANSMISSION_LINES } from '../../syntax/tree';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { headingNodes, headingText, textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isTelegraphic } from '../shared/telegraphText';

/** The lines of transmission; the level and what an archive wrote have their own ways. */
const LINES: ReadonlySet<NodeKind> = new Set<NodeKind>(
  TRANSMISSION_LINES.filter((kind) => kind !== 'start-line'),
);
/** Two blanks or more, or a tab, between two groups. */
const GAP = /(?<=\S)(?:[^\S\r\n]{2,}|\t)(?=\S)/g;
/** What every one of them has; most headings have none. */
const SIGN = /[^\S\r\n]{2}|\t/;

export const headingBlanks = defineRule({
  name: 'heading-blanks',
  element: 'layout',
  summary: 'More than one blank, or a tab, stands between groups of the heading',
  why: 'Groups of a heading are parted by one blank. Equipment that counts characters takes a second one for an empty group.',
  source: 'ACP 127(G) para 138',
  ids: ['TXT-SP'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ from: 'FM AMEMBASSY  HELSINKI\n            ^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    if (!isTelegraphic(cable) || !SIGN.test(headingText(cable))) return;
    for (const node of headingNodes(cable)) {
      if (!LINES.has(node.kind)) continue;
      for (const match of textAt(cable, node).matchAll(GAP)) {
        const start = node.start + match.index;
        const span = { start, end: start + match[0].length };
        const tab = match[0].includes('\t');
        // A tab may have come between two letters of one group.
        const fix = tab ? suggest : replace;
        report({
          span,
          message: tab
            ? 'A tab stands between two groups of the heading. Write one blank.'
            : `${match[0].length} blanks stand between two groups of the heading. Write one.`,
          fixes: () => [fix('Write one blank', span, ' ')],
        });
      }
    }
  },
});
