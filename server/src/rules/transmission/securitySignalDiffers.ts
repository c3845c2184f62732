import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { fiveOf, securityFacts } from '../shared/security';

export const securitySignalDiffers = defineRule({
  name: 'security-signal-differs',
  element: 'transmission',
  summary: 'ZNR or ZNY does not go with the classification letters',
  why: 'ZNR lets a message pass over any circuit and goes with UUUUU alone. ZNY asks for an approved circuit and goes with every other letter. A classified message behind ZNR is a spill.',
  source: 'ACP 127(G) para 124; holds in 880 of 883 State cables',
  ids: ['FL4-1', 'X-07'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ security: 'ZNR CCCCC ZZH\n^^^' }),
    sampleTelegram({ ...UNCLASSIFIED, security: 'ZNY UUUUU ZZH\n^^^' }),
    sampleTelegram({ security: 'ZNY UUUUU ZZH\n    ^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram(UNCLASSIFIED)],
  check(cable, report) {
    const facts = securityFacts(cable);
    if (!facts?.letter || !facts.group || !facts.signalKnown) return;
    const { signal, letter, expected, group } = facts;
    if (letter.signal === signal.value) return;
    const related = cable.classification
      ? [{ span: cable.classification.levelSpan, message: 'The classification of the text' }]
      : [];
    if (expected && expected !== letter && expected.signal === signal.value) {
      const right = fiveOf(expected);
      report({
        span: group.span,
        message: `${group.value} does not go with ${signal.value}, and the text is ${expected.name}. Write ${right}.`,
        related,
        fixes: () => [replace(`Write ${right}`, group.span, right)],
      });
      return;
    }
    const mend = expected === letter ? replace : suggest;
    report({
      span: signal.span,
      message: `${signal.value} does not go with ${group.value}. Write ${letter.signal}.`,
      related: [{ span: group.span, message: `The letters: ${letter.name}` }],
      fixes: () => [mend(`Write ${letter.signal}`, signal.span, letter.signal)],
    });
  },
});
