import type { Cable, Paragraph } from '../../model/cable';
import { mentionsOf } from '../../model/paragraphMentions';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (number: string, carets = ''): string => `
1. The new city library opened with a seminar on road safety; for
the program see para ${number}.${carets}

2. The mayor cycled to the opening and arrived on time.
`;

export const paragraphReferenceUnresolved = defineRule({
  name: 'paragraph-reference-unresolved',
  element: 'paragraphs',
  summary: 'The text refers to a paragraph that the message does not have',
  why: 'A reader who is sent to paragraph 9 of a message with six looks for a lost page. The number is mostly left from an earlier draft.',
  source: 'Inference; the samples of real cables refer to their own paragraphs by number',
  ids: ['X-25'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('9', '\n                     ^') }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. For the program see paras 2 and 7.\n                                   ^\n\n2. It is long.\n',
    }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. The program is in paragraphs 2-4.\n                                  ^\n\n2. It is long.\n',
    }),
  ],
  good: [
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('2') }),
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('9 of the library law') }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: "\n1. See paragraphs 12 through 14 of the library law.\n\n2. The treaty's paras 8 and 9 say so.\n",
    }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. The library opened under law 1441, para 9.\n\n2. It is open.\n',
    }),
    sampleTelegram({ ...UNCLASSIFIED, text: '\nThe library opened; see para 9.\n' }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. Paragraph 7 of the plan asks for quiet. Paragraph 21 applies.\n\n2. It rained.\n',
    }),
  ],
  check(cable, report) {
    // Other papers have numbered paragraphs too.
    if (!cable.classification && !isMessage(cable)) return;
    const mentions = mentionsOf(cable, false);
    const highest = mentions.length > 0 ? highestNumber(cable) : 0;
    if (highest === 0) return;
    let told = 0;
    let other = -1;
    for (const { value, span, whole, elsewhere } of mentions) {
      if (elsewhere) other = span.end;
      // The numbers that share a word share its slip.
      if (elsewhere || value <= highest || whole.start < told) continue;
      // A paragraph that speaks of those of another text goes on to do so.
      if (cable.paragraphs.some((each) => isIn(each, other) && isIn(each, span.end))) continue;
      told = whole.end;
      report({
        span,
        message: `There is no paragraph ${value} here: the last one is ${highest}. Correct the number, or say of what it is a paragraph.`,
      });
    }
  },
});

function isIn({ span }: Paragraph, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The highest number that any numbered line has, lists among them. */
function highestNumber({ paragraphs }: Cable): number {
  let highest = 0;
  for (const { number, value } of paragraphs) {
    highest = Math.max(highest, value ?? Number(/\d+/.exec(number?.value ?? '')?.[0] ?? 0));
  }
  return highest;
}
