import { findReasonSection } from '../../model/era';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import {
  isPlainList,
  orderOf,
  reasonsOf,
  reasonsSpan,
  rewriteReasons,
  rewritten,
  sectionName,
} from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** `1.4 (b) and (d)`, `1.5(b) and (d)`, `1.4 (a), (b) and (d)`, blanks and capitals aside. */
const USUAL = /^\d\.\d(?:\([a-z]\),?)*(?:and)?\([a-z]\)$/i;

export const reasonVariant = defineRule({
  name: 'reason-variant',
  element: 'authority',
  summary: 'The reasons are understood, but not in their usual form',
  why: 'The letters after the section have 442 spellings in 507 real messages. All are read; one form makes the archive easier to search.',
  source: '5 FAH-1 H-246.3 (the form); domain/real-messages.md section 5 (the spellings)',
  ids: ['REA-05', 'CBY-2'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example for reasons 1.4 b/d.\n                                                   ^^^^^^^',
    }),
    labelled2026({ reason: 'Reason: 1.4 (b & d)\n        ^^^^^^^^^^^' }),
    labelled2026({ reason: 'Reason: 1.4 B AND D\n        ^^^^^^^^^^^' }),
    labelled2026({ reason: 'Reason: 1.4 (b) through (d)\n        ^^^^^^^^^^^^^^^^^^^' }),
  ],
  good: [
    sampleTelegram(),
    labelled2026({ reason: 'Reason: 1.4(B), (D)' }),
    labelled2026({ reason: 'Reason: 1.4 (b) foreign government information and (d)' }),
  ],
  check(cable, report) {
    for (const reasons of reasonsOf(cable)) {
      const { section } = reasons;
      if (!section || !isPlainList(cable, reasons) || orderOf(reasons) !== 'ordered') continue;
      const name = sectionName(section.value);
      if (!findReasonSection(name) || !/^\d\.\s?\d$/.test(section.value)) continue;
      const span = reasonsSpan(reasons);
      const typed = textAt(cable, span);
      if (USUAL.test(typed.replace(/\s/g, '')) || /[\r\n]/.test(typed)) continue;
      report({
        span,
        message: `The usual form is ${rewritten(cable, reasons).join(', or ')}.`,
        fixes: () => rewriteReasons(cable, reasons),
      });
    }
  },
});
