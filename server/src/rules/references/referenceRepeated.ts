import { defineRule } from '../rule';
import { type Citation, citations } from '../shared/citations';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const referenceRepeated = defineRule({
  name: 'reference-repeated',
  element: 'references',
  summary: 'The same telegram is referred to twice',
  why: 'Two letters for one telegram were most likely meant for two. Check the number of the second.',
  source: 'Inferred: a reference is given once and cited by its letter',
  ids: ['REF-1', 'REF-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     B. 06 HELSINKI 01753\n        ^^^^^^^^^^^^^^^^^`,
    }),
    sampleFields({
      reference: 'Reference: A) 06 OSLO 17  B) 06 OSLO 17\n                             ^^^^^^^^^^',
    }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753\n     B. 05 HELSINKI 1753` }),
    sampleFields({ reference: 'Reference: A) 06 OSLO 17  B) 06 OSLO 18' }),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    const seen = new Map<string, Citation>();
    for (const citation of citations(cable)) {
      const { station, serial, year, reference } = citation;
      const key = `${year} ${station} ${serial}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, citation);
        continue;
      }
      const letter = first.reference.letter?.value;
      report({
        span: reference.text.span,
        message: `This telegram is ${letter ? `reference ${letter}` : 'a reference'} already. Correct the number, or leave it out.`,
        related: [{ span: first.reference.text.span, message: 'The first time' }],
      });
    }
  },
});
