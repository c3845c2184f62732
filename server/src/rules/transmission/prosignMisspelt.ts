import type { NodeKind } from '../../syntax/tree';
import type { Spanned } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { misspeltClosing } from '../shared/ending';
import { headingNodes, isUnfinished, tokensOf } from '../shared/heading';
import { mispartedOrigin } from '../shared/parting';
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
    sampleTelegram({ to: 'TOR UEHC/SECSTATE WASHDC PRIORITY 2008\n^^^^^^^^' }),
    sampleTelegram({ from: 'FN AMEMBASSY HELSINKI\n^^' }),
    sampleTelegram({ info: 'INFP RUEHNY/AMEMBASSY OSLO PRIORITY 0549\n^^^^' }),
    sampleTelegram({ break: 'BR\n^^' }),
    sampleTelegram({ closing: 'BR\n^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const node of headingNodes(cable)) {
      const prosign = node.near && PROSIGNS[node.kind];
      const [first, second] = prosign ? tokensOf(cable, node) : [];
      if (!prosign || !first || first.value === prosign || isUnfinished(cable, first.span))
        continue;
      // A blank in the wrong place is told by the rule about the whole line.
      if (node.kind === 'origin-line' && mispartedOrigin(cable)) continue;
      reportOne(...meantBy(prosign, first, second));
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

/** The prosign; with the routing indicator behind it, where a blank cut off its first letter. */
function meantBy(
  prosign: string,
  first: Spanned<string>,
  second: Spanned<string> | undefined,
): [Spanned<string>, string] {
  if (/^[QRU][A-Z]{3,7}$/.test(first.value)) return [first, `${prosign} ${first.value}`];
  const cut = first.value.startsWith(prosign) ? first.value.slice(prosign.length) : '';
  const [indicator = ''] = /^[A-Z]+(?=\/)/.exec(second?.value ?? '') ?? [];
  if (!cut || !second || !/^[QRU][A-Z]{3,7}$/.test(cut + indicator)) return [first, prosign];
  const span = { start: first.span.start, end: second.span.start + indicator.length };
  const value = `${first.value} ${indicator}`;
  return [{ value, span }, `${prosign} ${cut}${indicator}`];
}
