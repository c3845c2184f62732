import { defineRule } from '../rule';
import { isUnfinished, textAt } from '../shared/heading';
import { reasonsOf } from '../shared/reasons';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';
import { needsAuthority } from '../shared/statements';

export const reasonMissing = defineRule({
  name: 'reason-missing',
  element: 'authority',
  summary: 'The statement of the classifier gives no reason',
  why: 'Who classifies for the first time says why: the section of the order and at least one of its letters. Only what is taken over from a source does without.',
  source: '32 CFR 2001.21(a)(3); 5 FAH-1 H-246.3; ISM-ID-00017; none missing in 490 statements',
  ids: ['REA-01', 'AUT-02', 'AUT-06', 'X-16', 'EO-8'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({ authority: '\nClassified By: Ambassador Jane Example\n^^^^^^^^^^^^^^' }),
    labelled2026({ reason: 'Reason:\n^^^^^^^' }),
  ],
  good: [
    sampleTelegram(),
    labelled2026(),
    labelled2026({ reason: null, derived: 'Derived From: 26 STATE 4567, dated 20261218' }),
  ],
  check(cable, report) {
    const { classifiedBy, derivedFrom } = cable.authority;
    const [statement] = classifiedBy;
    if (!statement || derivedFrom.length > 0 || !needsAuthority(cable)) return;
    const given = reasonsOf(cable);
    if (given.some(({ section, letters }) => section || letters.length > 0)) return;
    if (isUnfinished(cable, statement.span)) return;
    if (/derived\s+from/i.test(textAt(cable, statement.span))) return;
    report({
      span: given[0]?.span ?? statement.keyword,
      message: 'No reason is given. Write the section and its letters, such as 1.4 (b) and (d).',
    });
  },
});
