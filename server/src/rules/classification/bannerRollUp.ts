import type { Marking } from '../../marking/marking';
import { parseMarking } from '../../marking/parse';
import { renderBanner } from '../../marking/render';
import { rollUp } from '../../marking/rollUp';
import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { bannerDefect } from '../shared/banner';
import { settledOverall } from '../shared/levelVote';
import { markingDate } from '../shared/markingDate';
import { portionsOf, unitsOf } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';

const SAMPLE = (line: string): { text: string; practice: 'ic' } => ({
  practice: 'ic',
  text: sampleTelegram({
    classification: line,
    text:
      '\n1. (U) The new city library opened with a seminar on road safety.\n' +
      '\n2. (C//OC/NF) The librarian asked us to keep the title to ourselves.\n',
  }),
});

export const bannerRollUp = defineRule({
  name: 'banner-roll-up',
  element: 'classification',
  summary: 'The controls behind the level are not what the paragraphs add up to',
  why: 'What one paragraph is controlled by controls the whole. The intelligence community and the Department of Defense say so behind the level; in State telegrams it is said by captions, and this rule keeps quiet.',
  source: 'CAPCO Register 2016 section D.2 with Table 3; DoDM 5200.01 volume 2 enclosure 4',
  ids: ['ROL-03', 'ROL-04', 'ROL-05', 'ROL-06', 'ROL-07', 'ROL-08', 'ROL-09'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: SAMPLE('C O N F I D E N T I A L//NOFORN HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^'),
  good: SAMPLE('C O N F I D E N T I A L//ORCON/NOFORN HELSINKI 001837'),
  check(cable, report, { practice }) {
    const overall = settledOverall(cable);
    const portions = portionsOf(cable);
    if (practice === 'state' || !overall || portions.length === 0) return;
    if (unitsOf(cable).some(({ mark }) => !mark?.reading)) return;
    if (bannerDefect(cable, practice)) return;
    const stated = statedBy(cable, overall.level);
    const texts = portions.map(({ mark }) => mark.text);
    const needed = rollUp(texts, {
      practice,
      banner: renderBanner(stated, { practice }),
      ...markingDate(cable),
    });
    const { classification } = needed;
    // The level itself is judged by other rules.
    if (classification.system !== 'us' || classification.level !== overall.level) return;
    // What nobody knows is told in the marks, and is not to be written on the line as well.
    if (needed.unknown.length > 0) return;
    const [is, wanted] = [stated, needed].map((marking) => renderBanner(marking, { practice }));
    if (is === wanted || !wanted) return;
    const { line } = overall;
    report({
      span: {
        start: line.levelSpan.start,
        end: line.controls.at(-1)?.span.end ?? line.levelSpan.end,
      },
      message: `The paragraphs add up to ${wanted}, but the message says ${is}. Write ${wanted}, or correct the marks.`,
    });
  },
});

/** What the classification line and the captions say together. */
function statedBy({ classification, captions }: Cable, level: string): Marking {
  const words = [
    ...(classification?.controls ?? []).map(({ value }) => value),
    ...captions.map(({ text }) => text).filter((text) => CAPTIONS.test(text)),
  ];
  return parseMarking([level, ...words].join('//'), { kind: 'banner' });
}

/** Captions that are controls of the Register as well. */
const CAPTIONS = /^(?:NOFORN|ORCON|EXDIS|NODIS|LIMDIS|REL ?TO .+)$/;
