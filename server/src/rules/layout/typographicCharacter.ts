import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { codePoint, oddCharacters } from '../shared/characters';
import { plainFor } from '../shared/mends';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isInProse, isTelegraphic, textSpan } from '../shared/telegraphText';

const TEXT = (quoted: string, carets = ''): string =>
  `\n1. (U) The new city library opened.\n\n2. (C) The librarian calls it ${quoted} among friends.${carets}\n`;

export const typographicCharacter = defineRule({
  name: 'typographic-character',
  element: 'layout',
  summary: 'A typographic quotation mark, dash or ellipsis stands in the text',
  why: 'Word processors turn quotation marks and dashes into others that look better and that message systems do not have. They arrive as question marks or not at all.',
  source:
    'ACP 127(G) paras 134, 140; 1 % of the State telegrams and 3 % of 1,500 NAVADMIN messages have other characters than ASCII',
  ids: ['TXT-ITA2'],
  level: { draft: 'info', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({
    text: TEXT('\u201cOdin\u201d', '\n                              ^    ^'),
  }),
  good: sampleTelegram({ text: TEXT('"Odin"') }),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    const { start, end } = textSpan(cable);
    for (const { kind, span, text } of oddCharacters(cable)) {
      if (kind !== 'typographic' || span.start < start || span.start >= end) continue;
      const plain = [...text].map((character) => plainFor(character) ?? character).join('');
      report({
        span,
        message: `${codePoint(text)} is not in the telegraph alphabet. Write ${plain}.`,
        fixes: () => [(isInProse(cable, span) ? replace : suggest)(`Write ${plain}`, span, plain)],
      });
    }
  },
});
