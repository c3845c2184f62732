import { defineRule } from '../rule';
import { isForPortions } from '../shared/exemptions';
import { instructionsOf, offerDates } from '../shared/instructions';
import { settledClassified } from '../shared/levelVote';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const notApplicableOnClassified = defineRule({
  name: 'not-applicable-on-classified',
  element: 'authority',
  summary: 'A classified message says that declassification does not apply',
  why: 'Everything classified carries the date or event of its declassification. Where N/A stands instead, either the date was forgotten or the message is not classified at all.',
  source: '32 CFR 2001.21(a)(4); ISM-ID-00014; 5 FAH-1 H-130',
  ids: ['EO-06', 'EO-4', 'X-15'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({ eo: 'E.O. 12958: N/A\n            ^^^' }),
  good: [sampleTelegram(), sampleTelegram(UNCLASSIFIED), labelled2026()],
  check(cable, report) {
    const overall = settledClassified(cable);
    if (!overall) return;
    for (const instruction of instructionsOf(cable)) {
      const { value, line } = instruction;
      if (value.kind !== 'not-applicable' || isForPortions(value)) continue;
      report({
        span: value.span,
        message: 'N/A is for unclassified messages. Write the date of declassification.',
        related: [{ span: overall.line.levelSpan, message: 'The level of the message' }],
        fixes: () =>
          offerDates(
            cable,
            instruction,
            value.span,
            line === 'eo' && !cable.authority.eo?.decl ? 'DECL: ' : '',
          ),
      });
    }
  },
});
