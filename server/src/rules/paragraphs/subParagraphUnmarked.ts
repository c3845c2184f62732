import type { Paragraph } from '../../model/cable';
import { defineRule } from '../rule';
import { settledClassified } from '../shared/levelVote';
import { nameOf } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';

const TEXT = (number: string, carets = ''): string => `
1. (C) The library has shelves for

   1. (U) maps of the city,

   ${number} letters of the founders,${carets}

   3. (C) books on loan among friends.

2. (U) The mayor cycled to the opening.
`;

export const subParagraphUnmarked = defineRule({
  name: 'sub-paragraph-unmarked',
  element: 'paragraphs',
  summary: 'Some parts of a paragraph are marked and this one is not',
  why: 'One mark on a paragraph is enough for all its parts while they have the same level. As soon as one part has a mark of its own, every part needs one.',
  source: '32 CFR 2001.21(c)(3)',
  ids: ['POR-04'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ text: TEXT('2.', '\n   ^^') }),
  good: sampleTelegram({ text: TEXT('2. (U)') }),
  check(cable, report) {
    if (!settledClassified(cable)) return;
    let parent: Paragraph | undefined;
    let parts: Paragraph[] = [];
    const judge = (): void => {
      const marked = parts.filter(({ mark }) => mark?.reading && mark.place === 'after-number');
      // The others are of another list, or figures at the start of a line.
      const styles = new Set(marked.map(styleOf));
      const open = parts.find((part) => !part.mark && styles.has(styleOf(part)));
      if (!parent || !open?.number) return;
      report({
        span: open.number.span,
        message: `Other parts of ${nameOf(parent)} have marks of their own. Mark this part too.`,
      });
    };
    for (const paragraph of cable.paragraphs) {
      if (paragraph.top) {
        judge();
        parent = paragraph;
        parts = [];
      } else if (paragraph.number) parts.push(paragraph);
    }
    judge();
  },
});

/** `1.` and `12.` are written in one style, `1)`, `a.` and `(a)` in others. */
function styleOf({ number }: Paragraph): string {
  return number ? number.value.replace(/\d+/, '1').replace(/[A-Za-z]+/, 'a') : '';
}
