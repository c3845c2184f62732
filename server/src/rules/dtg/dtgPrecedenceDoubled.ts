import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgPrecedenceDoubled = defineRule({
  name: 'dtg-precedence-doubled',
  element: 'dtg',
  summary: 'A precedence letter is doubled on the DTG line',
  why: 'The prosign is doubled on the routing line and single on the DTG line. Two letters on the DTG line say one precedence for action and another for information.',
  source: 'ACP 127(G) paras 151-152',
  ids: ['FL5-4'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ dtg: 'PP 201145Z DEC 06\n^^' }),
    sampleTelegram({ dtg: 'P P 201145Z DEC 06\n^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const precedences = cable.dtgLine?.precedences ?? [];
    for (const { value, span } of precedences) {
      const letter = /^([ZOPRY])\1$/.exec(value)?.[1];
      if (!letter) continue;
      report({
        span,
        message: `${value} is the routing line's form. Write ${letter} once on the DTG line.`,
        fixes: () => [replace(`Write ${letter}`, span, letter)],
      });
    }
    const [action, info] = precedences;
    if (!action || action.value !== info?.value || !/^[ZOPRY]$/.test(action.value)) return;
    const span = { start: action.span.start, end: info.span.end };
    report({
      span,
      message: `${action.value} stands twice before the DTG. Write it once: it holds for action and information.`,
      fixes: () => [replace(`Write ${action.value}`, span, action.value)],
    });
  },
});
