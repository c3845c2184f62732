import type { Cable } from '../../model/cable';
import type { Node, NodeKind } from '../../syntax/tree';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { lastWord } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const remarksUnclosed = defineRule({
  name: 'remarks-unclosed',
  element: 'sets',
  summary: 'The text of a record message is not closed with two slashes',
  why: 'The text is a set (RMKS or GENTEXT), and two slashes end it like any other.',
  source: 'US Navy training manual NAVEDTRA 14292; so in 84 of 88 NAVADMIN messages',
  ids: ['GEN-3'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'safe',
  bad: sampleSets({
    text: 'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n2.  BRING A CARD.\n            ^^^^^',
  }),
  good: sampleSets(),
  check(cable, report) {
    const node = lastOfText(cable);
    if (!node) return;
    const content = textAt(cable, node).trimEnd();
    if (CLOSED.test(content.slice(-LOOK_BEHIND))) return;
    const end = node.start + content.length;
    const word = lastWord(cable, { start: node.start, end });
    // So short a word alone on its line may be a misspelt BT.
    const alone = cable.tree.lines.start(cable.tree.lines.lineAt(word.start)) === word.start;
    if (alone && word.end - word.start < SHORTEST_WORD) return;
    const single = content.endsWith('/');
    report({
      span: word,
      message: 'The text is not closed. End it with //.',
      fixes: () => [replace('Close the text with //', { start: end, end }, single ? '/' : '//')],
    });
  },
});

/** Some copies have BT on the line of the slashes, and some writers a name on a line below them. */
const CLOSED = /\/\/(?:\s{0,4}BT|\s{1,8}[A-Z][A-Z '.-]{1,40})?$/;
const LOOK_BEHIND = 60;
const SHORTEST_WORD = 4;

const ENDING: ReadonlySet<NodeKind> = new Set<NodeKind>(['break-line', 'end-number', 'end-line']);

/** The last paragraph behind RMKS or GENTEXT, when the ending of the message stands behind it. */
function lastOfText({ nodes, layout }: Cable): Node | undefined {
  if (layout !== 'record' || !nodes.some(({ kind }) => kind === 'text-set')) return undefined;
  const filled = nodes.filter(({ kind }) => kind !== 'blank');
  const text = filled.findIndex(({ kind }) => kind === 'text-set');
  const end = filled.findIndex(({ kind }, i) => i > text && ENDING.has(kind));
  const last = filled[end - 1];
  return last?.kind === 'paragraph' ? last : undefined;
}
