import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const sectionOutOfRange = defineRule({
  name: 'section-out-of-range',
  element: 'classification',
  summary: 'The number of the section is higher than their total, or zero',
  why: 'Sections are counted from 1 to their total. A receiver that is told of section 4 of 3 cannot know whether all have arrived.',
  source: 'ACP 127(G) para 208',
  ids: ['SEC-1', 'X-21'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L SECTION 04 OF 03 HELSINKI 001837\n                        ^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L SECTION 00 OF 02 HELSINKI 001837\n                        ^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram({
    classification: 'C O N F I D E N T I A L SECTION 02 OF 03 HELSINKI 001837',
  }),
  check(cable, report) {
    for (const { section } of cable.classifications) {
      if (!section) continue;
      const { number, total, span } = section;
      if (number > 0 && number <= total) continue;
      report({
        span,
        message:
          number === 0 || total === 0
            ? 'Sections are counted from 1. Write the number of the section and their total.'
            : `There is no section ${number} of ${total}. Write a number from 1 to ${total}, or a higher total.`,
      });
    }
  },
});
