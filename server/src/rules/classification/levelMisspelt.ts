import { replace } from '../fixes';
import { defineRule } from '../rule';
import { levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const levelMisspelt = defineRule({
  name: 'level-misspelt',
  element: 'classification',
  summary: 'The level on the classification line is misspelt',
  why: 'A level that is not spelled right is not a level: a machine may not know it, and a reader may doubt which one is meant.',
  source: '5 FAH-2 H-222 gives the words; ACP 127(G) para 209 that they come first',
  ids: ['CLS-2', 'BAN-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      classification: 'C O N F I D E N T I L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      security: 'ZNR UUUUU ZZH',
      classification: 'UNCLS HELSINKI 001837\n^^^^^',
      eo: 'E.O. 12958: N/A',
      authority: null,
      text: '\nThe new city library opened with a seminar on road safety.\n',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const { levelSpan, levelText, level, meant } of cable.classifications) {
      if (level || !meant) continue;
      const words = levelWords(meant, cable.layout);
      report({
        span: levelSpan,
        message: `"${levelText}" is no level; ${meant} seems to be meant. Write ${words}.`,
        fixes: () => [replace(`Write ${words}`, levelSpan, words)],
      });
    }
  },
});
