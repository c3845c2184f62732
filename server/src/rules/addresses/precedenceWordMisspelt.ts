import { replace } from '../fixes';
import { defineRule } from '../rule';
import { misspeltPrecedence } from '../shared/precedenceWord';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

export const precedenceWordMisspelt = defineRule({
  name: 'precedence-word-misspelt',
  element: 'addresses',
  summary: 'The precedence behind an addressee is misspelt',
  why: 'FLASH, IMMEDIATE, PRIORITY or ROUTINE may stand behind an addressee. Misspelt, the word is taken for a part of the name, and neither is understood.',
  source: 'Read in real telegrams; the words are those of ACP 127(G) para 150',
  ids: ['FL7-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      to: 'TO RUEHC/SECSTATE WASHDC PRIORTY 2008\n                         ^^^^^^^',
    }),
    sampleTelegram({
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIROITY\n                           ^^^^^^^^',
    }),
    sampleFields({ action: 'Action: WASHDC, SECSTATE ROUTNE\n                         ^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    for (const list of [cable.addresses.action, cable.addresses.info]) {
      for (const address of list) {
        const { typed, meant } = misspeltPrecedence(address) ?? {};
        if (!typed || !meant) continue;
        report({
          span: typed.span,
          message: `${typed.value} is no precedence. Write ${meant}.`,
          fixes: () => [replace(`Write ${meant}`, typed.span, meant)],
        });
      }
    }
  },
});
