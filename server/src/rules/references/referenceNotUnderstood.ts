import { defineRule } from '../rule';
import { OTHER_SOURCES } from '../shared/referenceWords';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';

export const referenceNotUnderstood = defineRule({
  name: 'reference-not-understood',
  element: 'references',
  summary: 'A reference is neither a telegram by number nor a known kind of paper',
  why: 'A reader looks a telegram up by post and number, and knows an e-mail, a call or a letter by that word. A quarter of real references have a form of their own, so this is only a question.',
  source: 'Read in real telegrams; no rule quoted',
  ids: ['REF-2'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({ subject: `${LINE}HELSINKI\n     ^^^^^^^^` }),
    sampleFields({
      reference: 'Reference: A) 06 HELSINKI 1753  B) OSLO\n                                   ^^^^',
    }),
  ],
  good: [
    sampleTelegram({
      subject: `${LINE}A. HELSINKI 1753\n     B. EXAMPLE-SAMPLE E-MAIL 12/19/2006`,
    }),
    sampleFields(),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    for (const { text, cites } of cable.references?.references ?? []) {
      const { value, span } = text;
      if (cites || value.length > 60 || value.trim() === '') continue;
      // A number in it is enough for a reader to look it up by.
      if (/\d{2}/.test(value) || OTHER_SOURCES.test(value)) continue;
      report({
        span,
        message:
          'No post and number can be read here. Write them, or the kind of paper, such as E-MAIL or LETTER.',
      });
    }
  },
});
