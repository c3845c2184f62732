import type { ReasonSection } from '../../model/era';
import { defineRule } from '../rule';
import { lettersOf, reasonsOf, rulingSection } from '../shared/reasons';
import { labelled2026, telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const reasonLetterUnknown = defineRule({
  name: 'reason-letter-unknown',
  element: 'authority',
  summary: 'The section has no such letter',
  why: 'Each letter stands for one kind of information that may be classified. A letter outside the list gives no reason at all.',
  source:
    'E.O. 13526 section 1.4(a)-(h); 5 CFR 1312, section 1.5(a)-(g); 32 CFR 2400, section 1.3(a)(1)-(10)',
  ids: ['REA-03', 'REA-04', 'CBY-3', 'EO-8'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (k).\n                                                                ^',
    }),
    telegram1999({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.5 (b) and (h).\n                                                                ^',
    }),
    labelled2026({ reason: 'Reason: 1.4 (b), (d) and (j)\n                          ^' }),
  ],
  good: [sampleTelegram(), telegram1999()],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      const section = rulingSection(reasons, cable.date);
      if (!section) continue;
      for (const { value, span } of lettersOf(reasons)) {
        if (section.letters[value] !== undefined) continue;
        report({ span, message: `${section.section} has no (${value}). ${extent(section)}` });
      }
    }
  },
});

function extent({ letters }: ReasonSection): string {
  const names = Object.keys(letters);
  return `Its reasons are (${names[0]}) to (${names.at(-1)}).`;
}
