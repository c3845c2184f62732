import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const classifiedByDoubled = defineRule({
  name: 'classified-by-doubled',
  element: 'authority',
  summary: 'The label Classified By stands twice',
  why: 'The message system prints the label; a drafter who types it as well has it twice.',
  source: 'OBS: 3 of 60 classified telegrams read',
  ids: ['CBY-2'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({
    authority:
      '\nClassified By: Classified by Ambassador Jane Example for reasons 1.4\n               ^^^^^^^^^^^^^\n(b) and (d).',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const { doubled } of cable.authority.classifiedBy) {
      if (!doubled) continue;
      const { text } = cable;
      const behind = /^[^\S\r\n]+/.exec(text.slice(doubled.end, doubled.end + 10))?.[0].length ?? 0;
      const span = { start: doubled.start, end: doubled.end + behind };
      report({
        span: doubled,
        message: 'The label stands twice. Take this one out.',
        fixes: () => [replace('Take out the second label', span, '')],
      });
    }
  },
});
