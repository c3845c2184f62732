import { rank } from '../../marking/level';
import { defineRule } from '../rule';
import { isBeingTyped } from '../shared/evidence';
import { settledClassified } from '../shared/levelVote';
import { isClassified, restate } from '../shared/overall';
import { entireTextMark, highestOf, portionsOf, unitsOf } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';

const TEXT =
  '\n1. (U) The new city library opened with a seminar on road safety.\n' +
  '\n2. (C) The librarian asked us to keep the title of the first book on\nloan among friends.\n';

export const overallAboveEveryPortion = defineRule({
  name: 'overall-above-every-portion',
  element: 'classification',
  summary: 'No paragraph is marked as high as the whole message',
  why: 'A message is as high as its highest paragraph and no higher. A level that none of its paragraphs has keeps information from those who need it; where it is the sum that is sensitive, the message has to say so.',
  source: '32 CFR 2001.21(b), 2001.24(g); 36 of 5,209 marked cables are so (0.7 %)',
  ids: ['ROL-02', 'X-18', 'AUT-05'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({
    security: 'ZNY SSSSS ZZH',
    classification: 'S E C R E T HELSINKI 001837\n^^^^^^^^^^^',
    text: TEXT,
  }),
  good: sampleTelegram({ text: TEXT }),
  check(cable, report) {
    const overall = settledClassified(cable);
    if (!overall) return;
    const portions = portionsOf(cable);
    const highest = highestOf(portions);
    if (!highest || rank(highest) >= rank(overall.level)) return;
    // A paragraph without a mark that is understood may be the one that is as high.
    const open = unitsOf(cable).some(({ mark }) => !mark?.reading);
    if (open && !entireTextMark(cable)) return;
    const last = cable.paragraphs.at(-1);
    if (last && isBeingTyped(cable, last.span)) return;
    if (cable.subject?.mark?.reading?.level === overall.level) return;
    const top = portions.find(({ level }) => level === highest);
    report({
      span: overall.line.levelSpan,
      message:
        `The message is ${overall.level}, but nothing in it is marked higher than ${highest}. ` +
        'Lower the message, raise a mark, or say that it is classified by compilation.',
      related: top ? [{ span: top.mark.span, message: `The highest mark is ${highest}` }] : [],
      fixes: () => (isClassified(highest) ? [restate(cable, overall, highest)] : []),
    });
  },
});
