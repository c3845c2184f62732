import { editDistance } from '../../text/spelling';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const sectionMalformed = defineRule({
  name: 'section-malformed',
  element: 'classification',
  summary: 'The section is not written as SECTION nn OF nn',
  why: 'The number of a section and their total are read by machines that put the sections together again.',
  source: 'ACP 127(G) para 208; the form is that of 353 of 1,079 State cables',
  ids: ['SEC-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({
    classification:
      'C O N F I D E N T I A L SECTION 01 HELSINKI 001837\n                        ^^^^^^^',
  }),
  good: sampleTelegram({
    classification: 'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
  }),
  check(cable, report) {
    for (const { section, reference, unknown } of cable.classifications) {
      if (section) continue;
      const stations = [reference?.station?.span, ...unknown].filter((span) => span !== undefined);
      for (const { start, end } of stations) {
        const word = /^[A-Z]{5,9}/.exec(
          textAt(cable, { start, end: Math.min(end, start + 10) }),
        )?.[0];
        if (!word || editDistance(word, 'SECTION', 2) > 2) continue;
        report({
          span: { start, end: start + word.length },
          message:
            'The section is not understood. Write SECTION, its number, OF and their total: SECTION 01 OF 03.',
        });
        break;
      }
    }
  },
});
