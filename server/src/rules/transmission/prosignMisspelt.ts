import type { Cable } from '../../model/cable';
import type { Node, NodeKind } from '../../syntax/tree';
import type { Spanned } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { misspeltClosing } from '../shared/ending';
import { headingNodes, isUnfinished, leafOf, tokensOf } from '../shared/heading';
import { mispartedOrigin } from '../shared/parting';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

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
    sampleTelegram({ from: 'FROM AMEMBASSY HELSINKI\n^^^^' }),
    sampleTelegram({ to: 'TORUEHC/SECSTATE WASHDC PRIORITY 2008\n^^' }),
    sampleTelegram({ info: 'INFP RUEHNY/AMEMBASSY OSLO PRIORITY 0549\n^^^^' }),
    sampleTelegram({ info: 'IN FO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\n^^^^^' }),
    sampleTelegram({ break: 'BR\n^^' }),
    sampleTelegram({ closing: 'BR\n^^' }),
    sampleTelegram({ closing: 'B T\n^^^' }),
    sampleTelegram({ closing: 'bt\n^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    for (const node of headingNodes(cable)) {
      const prosign = node.near && PROSIGNS[node.kind];
      if (!prosign) continue;
      const slip = slipIn(cable, node, prosign);
      // A blank in the wrong place on line 3 is told by the rule about the whole line.
      if (!slip || (node.kind === 'origin-line' && mispartedOrigin(cable))) continue;
      if (!isUnfinished(cable, slip.found.span)) reportOne(slip, prosign);
    }
    const closing = misspeltClosing(cable);
    if (closing) reportOne({ found: closing, meant: 'BT' }, 'BT');

    function reportOne({ found: { value, span }, meant }: Slip, prosign: string): void {
      const right = meant ?? `${prosign}, a blank and what follows it`;
      // `TORUEHC/`: the prosign is there, and the blank is not.
      const glued = meant === `${value} `;
      report({
        span,
        message: glued
          ? `No blank stands behind ${value}. Write one.`
          : `${shown(value)} is no prosign. Write ${right.trimEnd()}.`,
        fixes: () =>
          meant
            ? [replace(glued ? 'Write the blank' : `Write ${meant.trimEnd()}`, span, meant)]
            : [],
      });
    }
  },
});

/** Words of the language that stand for a prosign. */
const WORDS: Readonly<Record<string, string>> = { FROM: 'FM' };

/** What stands in place of the prosign, and what must stand there; unknown where words would be lost. */
interface Slip {
  readonly found: Spanned<string>;
  readonly meant?: string;
}

function slipIn(cable: Cable, node: Node, prosign: string): Slip | undefined {
  const [first, second] = tokensOf(cable, node);
  if (!first || first.value === prosign) return undefined;
  const keyword = leafOf(cable, node, 'keyword');
  // `IN FO RUEHNO/`, `INFORUEHNO/`: the letters are right.
  if (keyword && keyword.value.replace(/[^A-Z]/g, '') === prosign && node.kind !== 'origin-line') {
    const glued = /\S/.test(cable.text.charAt(keyword.span.end));
    return { found: keyword, meant: glued ? `${prosign} ` : prosign };
  }
  if (/^[QRU][A-Z]{3,7}$/.test(first.value))
    return { found: first, meant: `${prosign} ${first.value}` };
  // `TO-RUEHC/SECSTATE`: what stands before the indicator is the prosign.
  const head = /^(.{1,5}?)(?=[QRU][A-Z]{3,7}\/)/.exec(first.value)?.[1];
  if (head) {
    const span = { start: first.span.start, end: first.span.start + head.length };
    return { found: { value: head, span }, meant: `${prosign} ` };
  }
  if (WORDS[first.value.replace(/:$/, '').toUpperCase()] === prosign)
    return { found: first, meant: prosign };
  return (
    cutIndicator(prosign, first, second) ??
    (first.value.length > prosign.length + 1 ? { found: first } : { found: first, meant: prosign })
  );
}

/** `TOR UEHC/`: a blank cut off the first letter of the indicator. */
function cutIndicator(
  prosign: string,
  first: Spanned<string>,
  second: Spanned<string> | undefined,
): Slip | undefined {
  const cut = first.value.startsWith(prosign) ? first.value.slice(prosign.length) : '';
  const [indicator = ''] = /^[A-Z]+(?=\/)/.exec(second?.value ?? '') ?? [];
  if (!cut || !second || !/^[QRU][A-Z]{3,7}$/.test(cut + indicator)) return undefined;
  const span = { start: first.span.start, end: second.span.start + indicator.length };
  const value = `${first.value} ${indicator}`;
  return { found: { value, span }, meant: `${prosign} ${cut}${indicator}` };
}
