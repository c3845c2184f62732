import type { Cable } from '../../model/cable';
import { lineBreakAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { closingBreak, lineOf, misspeltClosing, openingBreak, textStart } from '../shared/ending';
import { hasTransmission } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const breakMissing = defineRule({
  name: 'break-missing',
  element: 'transmission',
  summary: 'BT is missing before or after the text',
  why: 'BT alone on its line parts the text from heading and ending. Without it equipment reads addressees as text, or the end number as the last paragraph. Stored copies drop it, so this is for drafts alone.',
  source:
    'ACP 127(G) Annex B; never in State cables as published, in 1,431 of 1,500 NAVADMIN messages',
  ids: ['BT-1', 'FL-00a'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      break: null,
      classification: 'C O N F I D E N T I A L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({ closing: null, endNumber: '#1837\n^^^^^' }),
    sampleTelegram({
      break: null,
      classification: 'C O N F I D E N T I A L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^',
      closing: null,
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (!hasHeading(cable) || cable.unknown.length > 0) return;
    const insert = (...offsets: number[]): Fix[] => {
      const edits = offsets.flatMap((offset) => {
        const start = cable.tree.lines.start(cable.tree.lines.lineAt(offset));
        return replace('', { start, end: start }, `BT${lineBreakAt(cable.text, cable.span.start)}`)
          .edits;
      });
      return [{ title: 'Insert BT', kind: 'safe', edits }];
    };
    const mark = endOf(cable);
    const text = cable.classification;
    if (!openingBreak(cable)) {
      if (!text || text.span.start < textStart(cable)) return;
      report({
        span: text.levelSpan,
        message: 'BT is missing before the text. Write BT alone on the line above.',
        fixes: () =>
          // Neither stands: the first one alone would leave the second to be told.
          mark && cable.breaks.length === 0
            ? insert(text.span.start, mark.start)
            : insert(text.span.start),
      });
      return;
    }
    if (!mark || closingBreak(cable) || misspeltClosing(cable)) return;
    report({
      span: mark,
      message: 'BT is missing after the text. Write BT alone on the line above.',
      fixes: () => insert(mark.start),
    });
  },
});

/** Only a heading that is complete down to the originator asks for BT. */
function hasHeading(cable: Cable): boolean {
  if (!cable.dtgLine || cable.layout === 'labelled') return false;
  return cable.layout === 'record' ? cable.addresses.from.length > 0 : hasTransmission(cable);
}

/** The first line of the ending: the end number, else NNNN. Without either the text goes on. */
function endOf(cable: Cable): Span | undefined {
  const place = cable.endNumber?.span ?? cable.end;
  return place && lineOf(cable, place.start).span;
}
