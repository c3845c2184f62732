import { defineRule } from '../rule';
import { reasonsOf } from '../shared/reasons';
import { labelled2026, telegram1990 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isLaterSection } from '../shared/sections';
import { firstParagraph, needsAuthority } from '../shared/statements';

export const classifiedByMissing = defineRule({
  name: 'classified-by-missing',
  element: 'authority',
  summary: 'A classified message does not say who classified it',
  why: 'A classification has force only when somebody with the authority stands behind it. Name, position and reason go into a paragraph without number before paragraph 1.',
  source:
    '32 CFR 2001.21(a)(1), 2001.22(b); 5 FAH-1 H-246.3; 5 FAH-1 H-712; missing in 17 of 507, nearly all from before 1995',
  ids: ['AUT-01', 'AUT-02', 'AUT-06', 'CBY-1', 'X-16'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority: null,
      text:
        '\n1. (C) The new city library opened with a seminar on road safety.\n^^\n' +
        '\n2. (C) The librarian asked us to keep the first book to ourselves.\n',
    }),
    {
      ...labelled2026({ by: null }),
      text: labelled2026({ by: null }).text.replace('road safety.\n', 'road safety.\n^^\n'),
    },
  ],
  good: [
    sampleTelegram(),
    labelled2026(),
    telegram1990(),
    sampleTelegram({
      classification: 'C O N F I D E N T I A L SECTION 02 OF 02 HELSINKI 001837',
      authority: null,
    }),
  ],
  check(cable, report) {
    const { classifiedBy, derivedFrom } = cable.authority;
    const overall = needsAuthority(cable);
    const place = firstParagraph(cable);
    if (!overall || !place || classifiedBy.length > 0 || derivedFrom.length > 0) return;
    // The first section of a message in sections speaks for all.
    if (isLaterSection(cable)) return;
    const reason = reasonsOf(cable).length === 0 ? ' and for which reasons' : '';
    report({
      span: place,
      message: `The message is ${overall.level} and does not say who classified it${reason}. Write "Classified By:" with name and position before paragraph 1.`,
      related: [{ span: overall.line.levelSpan, message: 'The level of the message' }],
    });
  },
});
