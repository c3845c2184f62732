import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';
import { mayNamePosition } from '../shared/statements';

export const classifiedByNoPosition = defineRule({
  name: 'classified-by-no-position',
  element: 'authority',
  summary: 'The classifier has a name but no position',
  why: 'The authority to classify belongs to a position, not to a person. A name alone does not show it.',
  source: '32 CFR 2001.21(a)(1): name and position, or a personal identifier',
  ids: ['AUT-01', 'AUT-02'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority:
        '\nClassified By: Jane Example for reasons 1.4 (b) and (d).\n               ^^^^^^^^^^^^',
    }),
    labelled2026({ by: 'Classified By: Jane Example\n               ^^^^^^^^^^^^' }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({
      authority: '\nClassified By: DCM Jane Example, reasons 1.4 (b) and (d).',
    }),
  ],
  check(cable, report) {
    for (const { who, span } of cable.authority.classifiedBy) {
      if (!who || isUnfinished(cable, span)) continue;
      // One word is as likely a position, or an identifier; many words say more than a name.
      const words = who.value.trim().split(/\s+/).length;
      if (words < 2 || words > 5 || mayNamePosition(who.value)) continue;
      report({
        span: who.span,
        message: 'The position is missing. Write it with the name.',
      });
    }
  },
});
