import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { settledOverall } from '../shared/levelVote';
import { restate } from '../shared/overall';
import { capitalised, markedAs, nameOf, portionsOf } from '../shared/portions';
import { isSlipOfMarks, portionsAbove } from '../shared/rollUp';
import { paragraphs, unclassifiedText } from '../shared/sampleText';

export const classifiedPortionInUnclassified = defineRule({
  name: 'classified-portion-in-unclassified',
  element: 'paragraphs',
  summary: 'A paragraph of an unclassified message has a classified mark',
  why: 'An unclassified message goes over open lines. Either the mark is a slip, or the paragraph must not be in this message, or the message is classified. Where most marks are classified, the classification line is told instead.',
  source: '32 CFR 2001.21(b); an UNCLAS cable with (S/NF) paragraphs is among the real ones',
  ids: ['POR-09', 'X-19', 'X-18', 'ROL-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: unclassifiedText(paragraphs('1. (U)', '2. (C)\n   ^^^', '3. (U)')),
  good: unclassifiedText(paragraphs('1. (U)', '2. (U)', '3. (U)')),
  check(cable, report) {
    const overall = settledOverall(cable);
    if (overall?.level !== 'UNCLASSIFIED') return;
    const portions = portionsOf(cable);
    const above = portionsAbove(overall, portions);
    if (!isSlipOfMarks(overall, portions, above)) return;
    for (const portion of above) {
      const { paragraph, mark, level } = portion;
      const name = nameOf(paragraph);
      report({
        span: mark.span,
        message:
          `${capitalised(name)} is marked ${markedAs(portion)} in an unclassified message. Correct the mark, ` +
          'take the paragraph out, or classify the message.',
        related: [{ span: overall.line.levelSpan, message: 'The message is UNCLASSIFIED' }],
        fixes: () => [
          suggest(`Mark ${name} (U)`, mark.span, '(U)'),
          suggest(`Mark ${name} (SBU)`, mark.span, '(SBU)'),
          restate(cable, overall, level),
        ],
      });
    }
  },
});
