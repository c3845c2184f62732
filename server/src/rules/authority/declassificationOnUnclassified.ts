import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { outvotedLevel } from '../shared/levelVote';
import { restate } from '../shared/overall';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const declassificationOnUnclassified = defineRule({
  name: 'declassification-on-unclassified',
  element: 'authority',
  summary: 'An unclassified message carries a declassification instruction',
  why: 'There is nothing to declassify in an unclassified message. Either the line is left over from another one, or the classification line is wrong, which would be worse.',
  source:
    '1974 TAGS handbook; 5 FAH-1 H-130; ISM-ID-00016; one of 562 unclassified telegrams has a date',
  ids: ['EO-06', 'EO-4', 'X-15'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    eo: 'E.O. 12958: DECL: 12/20/2016\n            ^^^^^^^^^^^^^^^^',
  }),
  good: [
    sampleTelegram(UNCLASSIFIED),
    {
      profile: 'archive',
      text: sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958: DECLASSIFIED BY NARA' }),
    },
  ],
  check(cable, report) {
    const { eo, classifiedBy, declassifyOn } = cable.authority;
    const line = cable.classification;
    if (!eo || line?.level !== 'UNCLASSIFIED' || outvotedLevel(cable)) return;
    const { kind, span: place, text } = eo.declassification;
    if (kind === 'none' || kind === 'not-applicable' || /^(?:DECLASSIFIED )?BY\b/i.test(text))
      return;
    const span = { start: eo.decl?.start ?? place.start, end: place.end };
    const overall = { level: line.level, line } as const;
    report({
      span,
      message: `The message is ${line.levelText}, so it has nothing to declassify. Write N/A, or raise the level.`,
      related: [
        { span: line.levelSpan, message: 'The level of the message' },
        ...[...classifiedBy, ...declassifyOn].map((other) => ({
          span: other.span,
          message: 'This belongs to a classified message too',
        })),
      ],
      fixes: () => [suggest('Write N/A', span, 'N/A'), restate(cable, overall, 'CONFIDENTIAL')],
    });
  },
});
