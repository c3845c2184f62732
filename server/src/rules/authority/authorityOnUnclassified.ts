import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { withoutLines } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { outvotedLevel } from '../shared/levelVote';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const authorityOnUnclassified = defineRule({
  name: 'authority-on-unclassified',
  element: 'authority',
  summary: 'An unclassified message says who classified it',
  why: 'Nobody classified an unclassified message. Either the statement is left over from another one, or the classification line is wrong.',
  source:
    'ISM-ID-00016; 5 FAH-1 H-246.3; 32 CFR 2001.21: the block belongs to classified documents',
  ids: ['AUT-07'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    authority:
      '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (d).\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: [
    sampleTelegram(),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. Classified by the city as a monument, the library has new doors.\n',
    }),
  ],
  check(cable, report) {
    const line = cable.classification;
    if (line?.level !== 'UNCLASSIFIED' || outvotedLevel(cable)) return;
    const kind = cable.authority.eo?.declassification.kind ?? 'none';
    // With a date on the E.O. line too, the whole is one contradiction, which is told there.
    if (kind !== 'none' && kind !== 'not-applicable') return;
    const [first, ...others] = statements(cable);
    if (!first) return;
    report({
      span: first,
      message: `The message is ${line.levelText}, and nobody classifies such a message. Take this out, or raise the level.`,
      related: [
        { span: line.levelSpan, message: 'The level of the message' },
        ...others.map((span) => ({ span, message: 'This belongs to it' })),
      ],
      fixes: () => [
        {
          title: 'Take out who classified the message',
          kind: 'suggested',
          edits: apart([first, ...others].map((span) => withoutLines(cable, span))),
        },
      ],
    });
  },
});

/** Where several statements stand on one line, the line is taken out once. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let end = -1;
  return edits.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The statements in their order. `Classified by` may begin a sentence of the text as well. */
function statements(cable: Cable): Span[] {
  const { classifiedBy, derivedFrom, reasons, declassifyOn } = cable.authority;
  const labelled = classifiedBy.filter(
    ({ inParagraph, reasons: given, keyword }) =>
      !inParagraph && (given || textAt(cable, keyword).trim().endsWith(':')),
  );
  const dated = declassifyOn.filter(
    ({ declassification: { kind } }) => kind !== 'none' && kind !== 'not-applicable',
  );
  return [...labelled, ...derivedFrom, ...reasons, ...dated]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}
