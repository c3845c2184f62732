import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { isComplete } from '../shared/evidence';
import { boundsOf } from '../shared/pairs';
import { anyOf, proseSpan, wordsIn } from '../shared/prose';
import { SENTENCES, unclassifiedText } from '../shared/sampleText';

/** Three pages of twenty lines, which is what a page of a telegram holds (ACP 127 para 208). */
const LINES = 60;
/** A line of a telegram; unwrapped text is counted as though it were wrapped. */
const COLUMNS = 69;
const SUMMARY = anyOf(['SUMMARY', 'Summary', 'summary']);

const LONG = (summary: string, carets = ''): string =>
  [1, 2, 3, 4]
    .map((number) => {
      const lines = Array.from({ length: 16 }, (_, i) => SENTENCES[i % SENTENCES.length]);
      const start = number === 1 ? `1. ${summary}${lines.shift()}${carets}` : `${number}. Then:`;
      return `\n${[start, ...lines].join('\n')}\n`;
    })
    .join('');

export const longWithoutSummary = defineRule({
  name: 'long-without-summary',
  element: 'paragraphs',
  summary: 'A message of more than three pages has no summary',
  why: 'Most readers of a long message read its first paragraph. A summary there is asked for as soon as the text is longer than three pages.',
  source: '5 FAH-1 H-240 (2004); a page is taken as twenty lines, as in ACP 127(G) para 208',
  ids: ['TXT-13'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: unclassifiedText(LONG('', '\n^^')),
  good: unclassifiedText(LONG('Summary: The library opened.  End summary.\n')),
  check(cable, report) {
    if (cable.layout === 'record' || !cable.classification || !isComplete(cable)) return;
    const first = cable.paragraphs.find(({ top }) => top);
    const count = first?.number ? linesOf(cable) : 0;
    if (!first?.number || count <= LINES) return;
    if (boundsOf(cable).some(({ topic }) => topic === 'SUMMARY')) return;
    if (wordsIn(cable, SUMMARY).length > 0) return;
    report({
      span: first.number.span,
      message: `The text has ${count} lines, which is more than three pages. Begin with a summary.`,
    });
  },
});

/** A line end counts as one character, be it CRLF or LF. */
function linesOf(cable: Cable): number {
  const { start, end } = proseSpan(cable);
  const { lines } = cable.tree;
  const first = lines.lineAt(start);
  const typed = lines.lineAt(Math.max(start, end - 1)) - first + 1;
  // Nobody needs to know how short a short text is.
  if (typed <= LINES && end - start <= LINES * COLUMNS) return typed;
  let characters = typed;
  for (let i = first; i < first + typed; i++) characters += lines.end(i) - lines.start(i);
  return Math.max(typed, Math.ceil(characters / COLUMNS));
}
