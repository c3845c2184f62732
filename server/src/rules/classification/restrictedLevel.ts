import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const restrictedLevel = defineRule({
  name: 'restricted-level',
  element: 'classification',
  summary: 'RESTRICTED is no level of the United States',
  why: 'The United States have had three classified levels since 1953. Allies and NATO have RESTRICTED as well; their information is marked by its owner and kept as CONFIDENTIAL.',
  source: '32 CFR 2001.20; 32 CFR 2001.54',
  ids: ['BAN-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({
    security: 'ZNY RRRRR ZZH',
    classification: 'R E S T R I C T E D HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^',
    eo: 'E.O. 12958: N/A',
    authority: null,
    text: '\nThe new city library opened with a seminar on road safety.\n',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const { levelSpan, levelText, level } of cable.classifications) {
      if (level || levelText.replace(/\s/g, '') !== 'RESTRICTED') continue;
      report({
        span: levelSpan,
        message:
          'RESTRICTED is no level of the United States. Choose UNCLAS (with SENSITIVE where it ' +
          'applies) or CONFIDENTIAL.',
        fixes: () =>
          (['UNCLASSIFIED', 'CONFIDENTIAL'] as const).map((chosen) => {
            const words = levelWords(chosen, cable.layout);
            return suggest(`Write ${words}`, levelSpan, words);
          }),
      });
    }
  },
});
