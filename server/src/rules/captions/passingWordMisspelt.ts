import { replace } from '../fixes';
import { defineRule } from '../rule';
import { forOrPassMeant } from '../shared/passing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const passingWordMisspelt = defineRule({
  name: 'passing-word-misspelt',
  element: 'captions',
  summary: 'FOR or PASS of a passing instruction is misspelt',
  why: 'The system routes by passing instructions, which it knows by FOR or PASS behind the name of an addressee. With a letter wrong the line is taken for a caption.',
  source: '5 FAH-2 H-250',
  ids: ['CAP-8'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({ captions: '\nSIPDIS\n\nDEPT FRO EUR/PPD\n     ^^^\n' }),
  good: sampleTelegram({ captions: '\nSIPDIS\n\nDEPT FOR EUR/PPD\n' }),
  check(cable, report) {
    if (cable.layout !== 'telegram') return;
    for (const { text, span } of cable.captions) {
      const word = forOrPassMeant(text);
      if (!word) continue;
      const start = span.start + word.at;
      const place = { start, end: start + word.typed.length };
      report({
        span: place,
        message: `${word.typed} makes no passing instruction. Write ${word.meant}.`,
        fixes: () => [replace(`Write ${word.meant}`, place, word.meant)],
      });
    }
  },
});
