import { overlaps } from '../../text/span';
import { defineRule } from '../rule';
import { type OddKind, oddCharacters } from '../shared/characters';
import { isBeingTyped } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const messageNumberMissing = defineRule({
  name: 'message-number-missing',
  element: 'classification',
  summary: 'The classification line names no post and number',
  why: 'Post and number name the message: others refer to it by them. A draft gets its number late, so this is a reminder and no more.',
  source: 'All State cables that were counted have the post and the number on this line',
  ids: ['CLS-4'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    classification: 'C O N F I D E N T I A L HELSINKI\n                        ^^^^^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    const line = cable.classification;
    const { layout, origin } = cable;
    if (line?.role !== 'main' || line.reference || layout !== 'telegram' || !origin) return;
    if (isBeingTyped(cable, line.span)) return;
    // A character that nobody sees parts post and number; that is told by itself.
    if (
      oddCharacters(cable).some(({ kind, span }) => UNSEEN.has(kind) && overlaps(span, line.span))
    )
      return;
    report({
      span: line.unknown[0] ?? line.levelSpan,
      message:
        'The classification line has no message number. Write the post and its number in six digits behind the level.',
    });
  },
});

const UNSEEN: ReadonlySet<OddKind> = new Set(['blank', 'invisible', 'control']);
