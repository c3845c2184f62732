import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { anyOf, wordsIn } from '../shared/prose';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (number: string, carets = ''): string => `
1. The new city library opened with a seminar on road safety; for
the program see para ${number}.${carets}

2. The mayor cycled to the opening and arrived on time.
`;

const WORDS = anyOf(['para', 'PARA', 'Para'], true);
/** The rest of the word and its number; a letter or a digit behind it makes it no number of ours. */
const NUMBER = /^(?:graph)?s?\.?\s{1,3}(\d{1,2})(?![\d.]*[\dA-Za-z(-])/i;
/** Words that say of what else it is a paragraph. */
const ELSEWHERE = /^\s*(?:\([a-z0-9]\)|of (?!this (?:message|cable|telegram))|,? ?ref)/i;
const OTHER_BEFORE =
  /(?:\bref(?:tel|erence)?s?\.?\s?\(?[A-Z]?\)?|septel|telegram|resolution|UNSCR|\bres\.?|article|annex|law|decree|agreement|instruction|manual|chapter|section|\d{3,9}),?\s{0,9}(?:,|\(|in |at |under )?\s{0,9}$/i;

export const paragraphReferenceUnresolved = defineRule({
  name: 'paragraph-reference-unresolved',
  element: 'paragraphs',
  summary: 'The text refers to a paragraph that the message does not have',
  why: 'A reader who is sent to paragraph 9 of a message with six looks for a lost page. The number is mostly left from an earlier draft.',
  source: 'Inference; the samples of real cables refer to their own paragraphs by number',
  ids: ['X-25'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ ...UNCLASSIFIED, text: TEXT('9', '\n                     ^') }),
  good: [
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('2') }),
    sampleTelegram({ ...UNCLASSIFIED, text: TEXT('9 of the library law') }),
    sampleTelegram({
      ...UNCLASSIFIED,
      text: '\n1. The library opened under law 1441, para 9.\n\n2. It is open.\n',
    }),
    sampleTelegram({ ...UNCLASSIFIED, text: '\nThe library opened; see para 9.\n' }),
  ],
  check(cable, report) {
    // Other papers have numbered paragraphs too.
    if (!cable.classification && !isMessage(cable)) return;
    const words = wordsIn(cable, WORDS);
    const highest = words.length > 0 ? highestNumber(cable) : 0;
    if (highest === 0) return;
    for (const { word, at } of words) {
      const behind = cable.text.slice(at + word.length, at + word.length + 60);
      const match = NUMBER.exec(behind);
      const number = Number(match?.[1]);
      if (!match || number <= highest) continue;
      if (ELSEWHERE.test(behind.slice(match[0].length))) continue;
      if (OTHER_BEFORE.test(cable.text.slice(Math.max(0, at - 40), at))) continue;
      const end = at + word.length + match[0].length;
      report({
        span: { start: end - (match[1]?.length ?? 0), end },
        message: `There is no paragraph ${number} here: the last one is ${highest}. Correct the number, or say of what it is a paragraph.`,
      });
    }
  },
});

/** The highest number that any numbered line has, lists among them. */
function highestNumber({ paragraphs }: Cable): number {
  let highest = 0;
  for (const { number, value } of paragraphs) {
    highest = Math.max(highest, value ?? Number(/\d+/.exec(number?.value ?? '')?.[0] ?? 0));
  }
  return highest;
}
