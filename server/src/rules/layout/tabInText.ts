import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { blanksForTab, oddCharacters } from '../shared/characters';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isInProse, isTelegraphic, textSpan } from '../shared/telegraphText';

const TEXT = (gap: string, carets = ''): string =>
  `\n1. (U) The new city library opened.\n\n2. (C) Its hours:\n\nMonday${gap}from nine to five o'clock${carets}\n`;

export const tabInText = defineRule({
  name: 'tab-in-text',
  element: 'layout',
  summary: 'A tab stands in the text',
  why: 'The telegraph has no tab. Message systems drop it or set it as one blank, and columns fall out of line. Blanks stay.',
  source: 'ACP 127(G) para 140: it is not in the alphabet; in 3 % of the messages counted',
  ids: ['TXT-ITA2', 'TXT-12'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ text: TEXT('\t', '\n      ^') }),
  good: sampleTelegram({ text: TEXT('  ') }),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    const { start, end } = textSpan(cable);
    for (const { kind, span, text } of oddCharacters(cable)) {
      if (kind !== 'tab' || span.start < start || span.start >= end) continue;
      report({
        span,
        message: 'The telegraph has no tab. Write blanks.',
        fixes: () => {
          const first = blanksForTab(cable, span.start);
          const newText = first + '        '.repeat(text.length - 1);
          const fix = isInProse(cable, span) ? replace : suggest;
          return [fix('Write blanks', span, newText)];
        },
      });
    }
  },
});
