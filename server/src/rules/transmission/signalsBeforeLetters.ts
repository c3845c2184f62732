import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { securityFacts } from '../shared/security';

export const signalsBeforeLetters = defineRule({
  name: 'signals-before-letters',
  element: 'transmission',
  summary: 'An operating signal stands before the classification letters',
  why: 'The letters come first on the security line, so that nobody has to search for the level. Operating signals follow them.',
  source: 'ACP 127(G) para 203 and Annex B',
  ids: ['FL4-5'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({ security: 'ZNY ZZH CCCCC\n        ^^^^^' }),
  good: sampleTelegram({ security: 'ZNY CCCCC ZZH' }),
  check(cable, report) {
    const facts = securityFacts(cable);
    if (!facts?.late) return;
    const { late, signal } = facts;
    report({
      span: late.span,
      message: `Operating signals follow the classification letters. Write ${signal.value} ${late.value} first.`,
      fixes: () => [
        {
          title: `Move ${late.value} behind ${signal.value}`,
          kind: 'safe',
          edits: [
            { span: { start: signal.span.end, end: signal.span.end }, newText: ` ${late.value}` },
            {
              span: { start: startWithBlanks(cable.text, late.span.start), end: late.span.end },
              newText: '',
            },
          ],
        },
      ],
    });
  },
});

function startWithBlanks(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start;
}
