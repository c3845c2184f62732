import { PORTION_LETTERS } from '../../marking/level';
import { suggest } from '../fixes';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { settledOverall } from '../shared/levelVote';
import { type Overall, restate } from '../shared/overall';
import {
  capitalised,
  highestOf,
  markedAs,
  nameOf,
  namesOf,
  type Portion,
  portionsOf,
} from '../shared/portions';
import { isSlipOfMarks, MOST_MARKS, portionsAbove } from '../shared/rollUp';
import { sampleTelegram } from '../shared/sampleTelegram';

const TEXT =
  '\n1. (U) The new city library opened with a seminar on road safety.\n' +
  '\n2. (S) The librarian asked us to keep the title of the first book on\nloan among friends.\n';

/** More paragraphs than this are counted and not shown one by one. */
const MOST_SHOWN = 10;

export const overallBelowPortion = defineRule({
  name: 'overall-below-portion',
  element: 'classification',
  summary: 'A paragraph is marked higher than the whole message',
  why: 'A message is as high as its highest paragraph. Where the classification line says less, the message will be sent, stored and forwarded by means that are not meant for what that paragraph holds.',
  source:
    '32 CFR 2001.21(b); 5,163 of 5,209 marked cables have the level of their highest mark, ten are below it',
  ids: ['ROL-01', 'X-18', 'POR-09', 'X-19'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({
    classification: 'C O N F I D E N T I A L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^',
    text: TEXT,
  }),
  good: sampleTelegram({
    security: 'ZNY SSSSS ZZH',
    classification: 'S E C R E T HELSINKI 001837',
    text: TEXT,
  }),
  check(cable, report) {
    const overall = settledOverall(cable);
    if (!overall) return;
    const portions = portionsOf(cable);
    const above = portionsAbove(overall, portions);
    const highest = highestOf(above);
    if (!highest || isSlipOfMarks(overall, portions, above)) return;
    const top = above.filter(({ level }) => level === highest);
    const [one] = top.length === 1 ? top : [];
    report({
      span: overall.line.levelSpan,
      message:
        `${capitalised(namesOf(top))} ${one ? 'is' : 'are'} marked ${one ? markedAs(one) : highest}, but the message is ` +
        `${overall.level}. Raise the message to ${highest}, or lower the ${one ? 'mark' : 'marks'}.`,
      related: above.slice(0, MOST_SHOWN).map((portion) => ({
        span: portion.mark.span,
        message: `${capitalised(nameOf(portion.paragraph))} is ${markedAs(portion)}`,
      })),
      fixes: () => [restate(cable, overall, highest), ...lowered(overall, above)],
    });
  },
});

/** Another mark for the one paragraph or two that are too high. */
function lowered({ level }: Overall, above: readonly Portion[]): Fix[] {
  if (above.length > MOST_MARKS) return [];
  return above.flatMap(({ paragraph, mark }) => {
    const { reading } = mark;
    if (!reading || reading.foreign) return [];
    const typed = `(${reading.corrected.replace(/^[A-Z]+/, PORTION_LETTERS[level])})`;
    return [suggest(`Mark ${nameOf(paragraph)} ${typed}`, mark.span, typed)];
  });
}
