import { lineBreakAt } from '../../text/lines';
import { defineRule } from '../rule';
import { listedCaptions } from '../shared/captionList';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

/** A field of the labelled layout, be the rest of the message cut off: it lists them all on one line. */
const FIELD = /^\s*Captions?\s*:/i;

export const captionsOnOneLine = defineRule({
  name: 'captions-on-one-line',
  element: 'captions',
  summary: 'Two captions stand on one line',
  why: 'Each caption has a line of its own below the classification line, so that systems and readers see every one of them.',
  source: '5 FAH-2 H-250',
  ids: ['CAP-1'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      ...UNCLASSIFIED,
      captions: '\nSENSITIVE SIPDIS\n          ^^^^^^\n',
      text: '\n1. (SBU) The new city library opened with a seminar on road safety.\n\n2. (SBU) It rained.\n',
    }),
    sampleTelegram({ captions: '\nNOFORN, SIPDIS\n        ^^^^^^\n' }),
  ],
  good: [
    sampleTelegram({ captions: '\nNOFORN\nSIPDIS\n' }),
    sampleTelegram({ captions: '\nCaptions: NOFORN, SIPDIS\n' }),
  ],
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    const captions = listedCaptions(cable);
    captions.forEach(({ entry, span, plain }, i) => {
      const before = captions[i - 1];
      if (!entry || !before?.entry) return;
      const { lines, text } = cable.tree;
      const line = lines.lineAt(span.start);
      if (lines.lineAt(before.span.start) !== line || FIELD.test(lines.content(line))) return;
      const gap = { start: before.span.end, end: span.start };
      if (!/^[\s,;/]*$/.test(text.slice(gap.start, gap.end))) return;
      report({
        span,
        message: `${shown(plain)} stands behind ${shown(before.plain)}. Write it on a line of its own.`,
        fixes: () => [
          {
            title: `Write ${shown(plain)} on its own line`,
            kind: 'safe',
            edits: [{ span: gap, newText: lineBreakAt(cable.text, span.end) }],
          },
        ],
      });
    });
  },
});
