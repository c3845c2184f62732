import type { Cable, Paragraph } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isComplete } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { boundsOf } from '../shared/pairs';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (end: string, carets = ''): string => `
1. Summary: The library opened with a seminar${end}${carets}

2. The mayor cycled to the opening and arrived on time.
`;

export const summaryNotEnded = defineRule({
  name: 'summary-not-ended',
  element: 'paragraphs',
  summary: 'A summary begins and does not end',
  why: 'End summary tells a reader in a hurry where to stop. Under a heading of its own a summary ends with its paragraph and needs no more.',
  source: 'Usual in State cables: 82 of 88 summaries end so',
  ids: ['TXT-13'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('.', '\n   ^^^^^^^') }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: TEXT('. End sumary.', '\n                                               ^^^^^^^^^^'),
    }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: TEXT('. ENDSUMMARY.', '\n                                               ^^^^^^^^^^'),
    }),
  ],
  good: [
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('. End summary.') }),
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT(' End summary.') }),
  ],
  check(cable, report) {
    if (!cable.classification || cable.layout === 'record' || !isComplete(cable)) return;
    const paragraph = cable.paragraphs.slice(0, 3).find((each) => opening(cable, each));
    const span = paragraph && opening(cable, paragraph);
    if (!paragraph || !span) return;
    if (boundsOf(cable).some(({ kind, topic }) => kind === 'end' && topic === 'SUMMARY')) return;
    const misspelt = misspeltEnd(cable, paragraph);
    if (misspelt) {
      const meant = misspelt.value.startsWith('EN') ? 'END SUMMARY' : 'End summary';
      report({
        span: misspelt.span,
        message: `${misspelt.value} is misspelt. Write ${meant}.`,
        fixes: () => [suggest(`Write ${meant}`, misspelt.span, meant)],
      });
      return;
    }
    const { end } = paragraph.body.at(-1) ?? paragraph.span;
    const word = textAt(cable, span);
    const written = word === word.toUpperCase() ? 'END SUMMARY.' : 'End summary.';
    report({
      span,
      message: `The summary does not end. Write ${written} where it stops.`,
      fixes: () => [
        {
          title: `Write "${written}" at the end of the paragraph`,
          kind: 'suggested',
          edits: [{ span: { start: end, end }, newText: ` ${written}` }],
        },
      ],
    });
  },
});

/** `Summary:` at the start of the paragraph. */
function opening({ text }: Cable, { body }: Paragraph): { start: number; end: number } | undefined {
  const start = body[0]?.start;
  if (start === undefined || !/^summary\s?[:.-]/i.test(text.slice(start, start + 12)))
    return undefined;
  return { start, end: start + 'summary'.length };
}

/** `END SUMARY`, `ENDSUMMARY`: the end of the summary, with a slip. */
function misspeltEnd({ text }: Cable, { body }: Paragraph): Spanned<string> | undefined {
  for (const { start, end } of body) {
    for (const match of text.slice(start, end).matchAll(/\bend\s{0,3}([a-z]{4,10})\b/gi)) {
      const [value, word = ''] = match;
      if (/^end\s+summary$/i.test(value) || editDistance(word.toUpperCase(), 'SUMMARY', 2) > 2)
        continue;
      const at = start + match.index;
      return { value, span: { start: at, end: at + value.length } };
    }
  }
  return undefined;
}
