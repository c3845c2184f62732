import type { Level } from '../../marking/level';
import type { Cable } from '../../model/cable';
import { content } from '../../model/leaves';
import { misspeltLevel } from '../../syntax/misspeltLevel';
import type { NodeKind } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isBeingTyped } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const levelMisspelt = defineRule({
  name: 'level-misspelt',
  element: 'classification',
  summary: 'The level on the classification line is misspelt',
  why: 'A level that is not spelled right is not a level: a machine may not know it, and a reader may doubt which one is meant.',
  source: '5 FAH-2 H-222 gives the words; ACP 127(G) para 209 that they come first',
  ids: ['CLS-2', 'BAN-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      classification: 'C O N F I D E N T I L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      classification: 'confidential helsinki 001837\n^^^^^^^^^^^^',
    }),
    sampleTelegram({
      security: 'ZNR UUUUU ZZH',
      classification: 'UNCLS HELSINKI 001837\n^^^^^',
      eo: 'E.O. 12958: N/A',
      authority: null,
      text: '\nThe new city library opened with a seminar on road safety.\n',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const { span, level } of [...misspeltLines(cable), ...misspeltAlone(cable)]) {
      if (isBeingTyped(cable, span)) continue;
      const words = levelWords(level, cable.layout);
      const typed = textAt(cable, span);
      report({
        span,
        message: /[A-Z]/.test(typed)
          ? `"${typed}" is no level; ${level} seems to be meant. Write ${words}.`
          : `"${typed}" stands in small letters. Write ${words}.`,
        fixes: () => [replace(`Write ${words}`, span, words)],
      });
    }
  },
});

interface Misspelt {
  readonly span: Span;
  readonly level: Level;
}

/** Lines that were read as classification lines by their place or by the number behind them. */
function misspeltLines({ classifications }: Cable): Misspelt[] {
  return classifications.flatMap(({ levelSpan, level, levelText, meant }) => {
    if (level) return /[A-Z]/.test(levelText) ? [] : [{ span: levelSpan, level }];
    return meant ? [{ span: levelSpan, level: meant }] : [];
  });
}

/** The first and the last line of a labelled message, which hold the level and nothing else. */
function misspeltAlone(cable: Cable): Misspelt[] {
  if (cable.layout !== 'labelled') return [];
  const { text, nodes, tree } = cable;
  const filled = nodes.filter(({ kind }) => kind !== 'blank');
  return [filled[0], filled.at(-1)].flatMap((node, index) => {
    if (!node || !UNREAD.has(node.kind)) return [];
    const { start, end } = content(node);
    const line = tree.lines.span(tree.lines.lineAt(index === 0 ? start : Math.max(start, end - 1)));
    const typed = text.slice(line.start, Math.min(line.end, line.start + LONGEST)).trim();
    const found = typed.length < LONGEST ? misspeltLevel(typed) : undefined;
    const level = found && found.end === typed.length ? LEVEL_OF.get(found.word) : undefined;
    if (!level) return [];
    const from = text.indexOf(typed, line.start);
    return [{ span: { start: from, end: from + typed.length }, level }];
  });
}

/** What the reader makes of a line that it does not know. */
const UNREAD: ReadonlySet<NodeKind> = new Set<NodeKind>(['stamp-line', 'unknown', 'paragraph']);
const LONGEST = 30;
const LEVEL_OF: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['UNCLAS', 'UNCLASSIFIED'],
  ['UNCLASSIFIED', 'UNCLASSIFIED'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['SECRET', 'SECRET'],
  ['TOPSECRET', 'TOP SECRET'],
]);
