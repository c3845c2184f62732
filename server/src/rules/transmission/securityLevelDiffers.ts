import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { outvotedLevel } from '../shared/levelVote';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { fiveOf, securityFacts } from '../shared/security';

export const securityLevelDiffers = defineRule({
  name: 'security-level-differs',
  element: 'transmission',
  summary: 'The security line and the classification line give different levels',
  why: 'The circuits are chosen by the security line and the reader goes by the classification line. Where the two differ the message goes where it must not, or does not arrive where it should.',
  source: 'ACP 127(G) paras 203, 209; holds in 880 of 883 State cables',
  ids: ['X-06', 'BAN-06'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ security: 'ZNY SSSSS ZZH\n    ^^^^^' }),
    sampleTelegram({ ...UNCLASSIFIED, security: 'ZNY CCCCC ZZH\n    ^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram(UNCLASSIFIED)],
  check(cable, report) {
    const facts = securityFacts(cable);
    const { classification } = cable;
    if (!facts?.letter || !facts.group || !facts.expected || !classification) return;
    const { letter, expected, group, signal } = facts;
    // Where the signal contradicts the letters, security-signal-differs has spoken.
    if (letter === expected || letter.signal !== signal.value || letter.special === 'RESTRICTED')
      return;
    // Where the marks of the paragraphs agree with the letters, the classification line is told.
    if (outvotedLevel(cable)?.level === letter.level) return;
    const right = fiveOf(expected);
    report({
      span: group.span,
      message: `${group.value} is ${letter.name}, but the text is ${expected.name}. Write ${expected.signal} ${right}, or change the classification line.`,
      related: [
        {
          span: classification.levelSpan,
          message: `The classification of the text: ${expected.name}`,
        },
      ],
      fixes: (): Fix[] => {
        const span = { start: signal.span.start, end: group.span.end };
        return [suggest(`Write ${expected.signal} ${right}`, span, `${expected.signal} ${right}`)];
      },
    });
  },
});
