import type { PortionMark } from '../../model/cable';
import { defineRule } from '../rule';
import { quoted } from '../shared/markForm';
import { specialMarks } from '../shared/marks';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const foreignMarksMixed = defineRule({
  name: 'foreign-marks-mixed',
  element: 'paragraphs',
  summary: 'Foreign information is marked in two ways in one message',
  why: 'There are two right ways to mark what another government classified: (GBR-C) and (//GBR C). One message keeps to one of them.',
  source: '32 CFR 2001.24(c) for the first form, CAPCO Register 2016 section H.7 for the second',
  ids: ['POR-11'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'none',
  bad: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (GBR-C)', '4. (//GBR C)\n   ^^^^^^^^^')),
  good: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (GBR-C)', '4. (GBR-C)')),
  check(cable, report) {
    let first: PortionMark | undefined;
    for (const { mark } of specialMarks(cable)) {
      if (!mark.reading?.foreign) continue;
      first ??= mark;
      if (isSlashed(first) === isSlashed(mark)) continue;
      report({
        span: mark.span,
        message: `${quoted(mark)} and ${quoted(first)} are two ways to mark foreign information. Keep to one.`,
        related: [{ span: first.span, message: 'The other way' }],
      });
      return;
    }
  },
});

function isSlashed({ text }: PortionMark): boolean {
  return text.startsWith('//');
}
