import type { TextEdit } from '../../text/edits';
import { captionConflict } from '../../vocabulary/captions';
import { defineRule, type Fix } from '../rule';
import { captionLines, type ListedCaption, listedCaptions } from '../shared/captionList';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

/** These belong right behind the classification, before all captions (CAP-9, CAP-09). */
const FIRST = 9;

export const captionOrder = defineRule({
  name: 'caption-order',
  element: 'captions',
  summary: 'A more restrictive caption stands behind a less restrictive line',
  why: 'Who opens the message reads from the top. The caption that restricts it most comes first, right below the classification line, and passing instructions come after the captions. SPECAT and REL TO belong to the classification itself.',
  source: '5 FAH-2 H-250, H-440 (2008); ACP 117 for REL TO',
  ids: ['CAP-1', 'CAP-2', 'CAP-9', 'ORD-2', 'CAP-04', 'CAP-09'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ captions: '\nSTADIS\nEXDIS\n^^^^^\n' }),
    sampleFields({ captions: 'Captions: STADIS, EXDIS\n                  ^^^^^' }),
    sampleTelegram({ captions: '\nDEPT FOR EUR/PPD\nEXDIS\n^^^^^\n' }),
  ],
  good: [
    sampleTelegram({ captions: '\nEXDIS\nSTADIS\n' }),
    sampleTelegram({ captions: '\nEXDIS\n\nDEPT FOR EUR/PPD\n' }),
    sampleFields({ captions: 'Captions: EXDIS, STADIS' }),
  ],
  check(cable, report) {
    const captions = listedCaptions(cable);
    const [passing] = cable.passing;
    captions.forEach((caption, i) => {
      const rank = rankOf(caption);
      // Of two that conflict one goes, and then the order is another.
      if (rank === 0 || i >= MOST || captions.slice(0, MOST).some((one) => clash(one, caption))) {
        return;
      }
      const above = captions.slice(0, i).find((one) => rankOf(one) < rank);
      if (above) {
        report({
          span: caption.span,
          message: `${shown(caption.plain)} stands behind ${shown(above.plain)}. Put ${shown(caption.plain)} first.`,
          related: [{ span: above.span, message: `${shown(above.plain)} stands before it` }],
          fixes: () => [rotated(captions, captions.indexOf(above), i)],
        });
      } else if (
        cable.layout === 'telegram' &&
        passing &&
        passing.span.start < caption.span.start
      ) {
        report({
          span: caption.span,
          message: `${shown(caption.plain)} stands behind a passing instruction. Put ${shown(caption.plain)} first.`,
          related: [{ span: passing.span, message: 'The passing instruction' }],
          fixes: () => lifted(),
        });
      }

      /** Moves the line of the caption before the first passing instruction. */
      function lifted(): Fix[] {
        const lines = captionLines(cable);
        const from = lines.find(
          ({ start, end }) => start <= caption.span.start && caption.span.end <= end,
        );
        const to = lines.find(({ kind }) => kind === 'passing-line');
        if (!from || !to || textAt(cable, from).trim() !== caption.text) return [];
        const edits: TextEdit[] = [
          {
            span: { start: to.start, end: to.start },
            newText: textAt(cable, from),
          },
          { span: { start: from.start, end: from.end }, newText: '' },
        ];
        return [{ title: `Put ${shown(caption.plain)} first`, kind: 'safe', edits }];
      }
    });
  },
});

/** No message has more captions than this. */
const MOST = 30;

/** The books, and not our own inference, keep the two apart. */
function clash(a: ListedCaption, b: ListedCaption): boolean {
  const conflict = captionConflict(a.plain, b.plain);
  return conflict !== undefined && conflict.confidence !== 'unsourced';
}

/** 4 for NODIS to 1 for LIMDIS; 0 for captions that the books give no order for. */
function rankOf({ entry }: ListedCaption): number {
  if (entry?.caption === 'SPECAT' || entry?.caption === 'REL TO') return FIRST;
  return entry?.restrictiveness ?? 0;
}

/** The caption takes the place of the first one that it belongs before, and the others move down. */
function rotated(captions: readonly ListedCaption[], to: number, from: number): Fix {
  const run = captions.slice(to, from + 1);
  const moved = run.at(-1) as ListedCaption;
  const edits = run.map(({ span }, i) => ({
    span,
    newText: i === 0 ? moved.text : (run[i - 1] as ListedCaption).text,
  }));
  return { title: `Put ${shown(moved.plain)} first`, kind: 'safe', edits };
}
