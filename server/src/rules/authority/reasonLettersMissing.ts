import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { reasonsOf, sectionName } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonLettersMissing = defineRule({
  name: 'reason-letters-missing',
  element: 'authority',
  summary: 'The reason is a section without a letter',
  why: 'The section only says that there are reasons; the letter says which.',
  source: '32 CFR 2001.21(a)(3); ISM-ID-00017',
  ids: ['REA-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4.\n                                                   ^^^',
    }),
    labelled2026({ reason: 'Reason: 1.4\n        ^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const { section, letters } of reasonsOf(cable)) {
      if (!section || letters.length > 0 || isUnfinished(cable, section.span)) continue;
      const name = sectionName(section.value);
      report({
        span: section.span,
        message: `${section.value} has no letter. Write which: ${name} (a) to (${name === '1.5' ? 'g' : 'h'}).`,
      });
    }
  },
});
