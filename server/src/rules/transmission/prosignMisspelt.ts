import type { Node, NodeKind } from '../../syntax/tree';
import type { Spanned } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { misspeltClosing } from '../shared/ending';
import { headingNodes, isUnfinished, tokensOf } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

/** The prosign that opens each kind of line; lines of other kinds have rules of their own. */
const PROSIGNS: Partial<Record<NodeKind, string>> = {
  'origin-line': 'DE',
  'from-line': 'FM',
  'to-line': 'TO',
  'info-line': 'INFO',
  'xmt-line': 'XMT',
  'break-line': 'BT',
};

export const prosignMisspelt = defineRule({
  name: 'prosign-misspelt',
  element: 'transmission',
  summary: 'The prosign of a heading line is misspelt',
  why: 'DE, FM, TO, INFO, XMT and BT tell what a line is. With a letter wrong the line is read as a part of the one above it.',
  source: 'ACP 127(G) para 133 and Annex B',
  ids: ['FL3-1', 'FL6-1', 'FL7-1', 'BT-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ origin: 'DR RUEHHE #1837 3541145\n^^' }),
    sampleTelegram({ origin: 'DERUEHHE #1837 3541145\n^^^^^^^^' }),
    sampleTelegram({ from: 'FN AMEMBASSY HELSINKI\n^^' }),
    sampleTelegram({ info: 'INFP RUEHNY/AMEMBASSY OSLO PRIORITY 0549\n^^^^' }),
    sampleTelegram({ break: 'BR\n^^' }),
    sampleTelegram({ closing: 'BR\n^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const node of headingNodes(cable)) {
      const prosign = node.near && PROSIGNS[node.kind];
      const [first] = prosign ? tokensOf(cable, node) : [];
      if (!prosign || !first || first.value === prosign || isUnfinished(cable, first.span))
        continue;
      reportOne(first, meantBy(first.value, prosign, node));
    }
    const closing = misspeltClosing(cable);
    if (closing) reportOne(closing, 'BT');

    function reportOne({ value, span }: Spanned<string>, meant: string): void {
      report({
        span,
        message: `${value} is no prosign. Write ${meant}.`,
        fixes: () => [replace(`Write ${meant}`, span, meant)],
      });
    }
  },
});

/** The prosign; with what was glued to it, or left without it, behind a blank. */
function meantBy(value: string, prosign: string, { kind }: Node): string {
  if (kind !== 'origin-line') return prosign;
  if (/^[QRU][A-Z]{3,7}$/.test(value)) return `${prosign} ${value}`;
  const glued = /^DE([QRU][A-Z]{3,7})$/.exec(value);
  return glued ? `${prosign} ${glued[1]}` : prosign;
}
