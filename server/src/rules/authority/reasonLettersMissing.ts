import { findReasonSection } from '../../model/era';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { lettersOf, reasonsOf, rulingSection, sectionName } from '../shared/reasons';
import { labelled2026, telegram1990 } from '../shared/sampleAuthority';
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
    telegram1990({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.3(a).\n                                                   ^^^',
    }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      const { section, span } = reasons;
      if (!section || lettersOf(reasons).length > 0 || isUnfinished(cable, span)) continue;
      const known = findReasonSection(sectionName(section.value));
      const { letters } = known ?? rulingSection(reasons, cable.date) ?? { letters: {} };
      const what = sectionName(section.value) === '1.3' ? 'number' : 'letter';
      report({
        span: section.span,
        message: `${section.value} has no ${what}. Write which${extent(sectionName(section.value), Object.keys(letters))}.`,
      });
    }
  },
});

/** `: 1.4 (a) to (h)`, `: 1.3(a)(1) to (10)`; nothing where the letters are not known. */
function extent(section: string, letters: readonly string[]): string {
  if (letters.length === 0) return '';
  return `: ${section}${section === '1.3' ? '(a)' : ' '}(${letters[0]}) to (${letters.at(-1)})`;
}
