import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const classifiedByEmpty = defineRule({
  name: 'classified-by-empty',
  element: 'authority',
  summary: 'Classified By names nobody',
  why: 'The statement is there to say who: by name and position, or by a personal identifier.',
  source: '32 CFR 2001.21(a)(1); ISM-ID-00142',
  ids: ['AUT-01'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority: '\nClassified By: for reasons 1.4 (b) and (d).\n^^^^^^^^^^^^^^',
    }),
    labelled2026({ by: 'Classified By:\n^^^^^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const { who, keyword, span } of cable.authority.classifiedBy) {
      if (who || isUnfinished(cable, span)) continue;
      report({
        span: keyword,
        message: 'Nobody is named here. Write the name and the position of the classifier.',
      });
    }
  },
});
