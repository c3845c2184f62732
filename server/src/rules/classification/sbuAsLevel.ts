import type { Cable } from '../../model/cable';
import { misspeltLevel } from '../../syntax/misspeltLevel';
import { defineRule } from '../rule';
import { outvotedLevel } from '../shared/levelVote';
import { levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const sbuAsLevel = defineRule({
  name: 'sbu-as-level',
  element: 'classification',
  summary: 'Sensitive But Unclassified stands where the level belongs',
  why: 'SBU is a way to handle unclassified information and no level. A telegram says UNCLAS on its classification line and SENSITIVE on a line of its own below it; the labelled layout prints SBU below UNCLASSIFIED.',
  source: 'UNCLAS STATE 018029 (February 2000); 12 FAM 540',
  ids: ['CAP-06'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({
    security: 'ZNR UUUUU ZZH',
    classification: 'SBU HELSINKI 001837\n^^^',
    eo: 'E.O. 12958: N/A',
    authority: null,
    text: '\n(SBU) The new city library opened with a seminar on road safety.\n',
  }),
  good: sampleTelegram({
    security: 'ZNR UUUUU ZZH',
    classification: 'UNCLAS HELSINKI 001837\n\nSENSITIVE',
    captions: 'SIPDIS\n',
    eo: 'E.O. 12958: N/A',
    authority: null,
    text: '\n(SBU) The new city library opened with a seminar on road safety.\n',
  }),
  check(cable, report) {
    const line = cable.classification;
    if (line?.administrative !== 'SBU' || line.role !== 'main' || cable.layout === 'record') return;
    const labelled = cable.layout === 'labelled';
    if (labelled && (standsBelowLevel(cable) || outvotedLevel(cable))) return;
    const level = levelWords('UNCLASSIFIED', cable.layout);
    const below = labelled ? 'SBU' : 'SENSITIVE';
    const marked = cable.captions.some(({ text }) => /\bSENSITIVE\b|^SBU$/.test(text));
    report({
      span: line.levelSpan,
      message: `${line.levelText} is no level. Write ${level} here and ${below} on a line of its own below.`,
      fixes: () => [
        {
          title: `Write ${level}, and ${below} below`,
          kind: 'safe',
          edits: [
            { span: line.levelSpan, newText: level },
            ...(marked
              ? []
              : [
                  {
                    span: { start: line.span.end, end: line.span.end },
                    newText: labelled ? `\n${below}` : `\n\n${below}`,
                  },
                ]),
          ],
        },
      ],
    });
  },
});

/** The message begins with a level that is misspelt, so that SBU stands where it belongs. */
function standsBelowLevel({ nodes, text }: Cable): boolean {
  const first = nodes.find(({ kind }) => kind !== 'blank');
  return first?.kind === 'stamp-line' && !!misspeltLevel(text.slice(first.start, first.end).trim());
}
