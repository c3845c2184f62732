import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { codePoint, oddCharacters } from '../shared/characters';
import { substituteFor } from '../shared/mends';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isTelegraphic, textSpan } from '../shared/telegraphText';

const TEXT = (name: string, carets = ''): string =>
  `\n1. (U) The new city library opened.\n\n2. (C) The librarian, ${name}, is among friends.${carets}\n`;

export const characterNotTransmittable = defineRule({
  name: 'character-not-transmittable',
  element: 'layout',
  summary: 'The text holds a character that the telegraph does not have',
  why: 'Letters with accents, currency signs and the like are lost on the way. Write the letter without its accent, or a word for the sign: PARA, DEGREES, EUR.',
  source: 'ACP 127(G) paras 134, 140',
  ids: ['TXT-ITA2', 'TXT-16'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ text: TEXT('J\u00e4rvinen', '\n                       ^') }),
  good: sampleTelegram({ text: TEXT('Jarvinen') }),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    const { start, end } = textSpan(cable);
    for (const { kind, span, text } of oddCharacters(cable)) {
      if (
        kind !== 'foreign' ||
        span.start < start ||
        span.start >= end ||
        isPilcrowOfArchive(cable, span)
      )
        continue;
      const characters = [...text].map((character) => substituteFor(character));
      const plain = characters.includes(undefined) ? undefined : characters.join('');
      report({
        span,
        message: plain
          ? `${codePoint(text)} is not in the telegraph alphabet. Write ${plain.trim()}.`
          : `${codePoint(text)} is not in the telegraph alphabet. Write a word for it.`,
        fixes: () => (plain ? [suggest(`Write ${plain.trim()}`, span, plain)] : []),
      });
    }
  },
});

/** The pilcrow that an archive put before a number or a letter is told by the rules about those. */
function isPilcrowOfArchive({ text, tree: { lines } }: Cable, { start, end }: Span): boolean {
  if (text.charAt(start) !== '\u00b6') return false;
  const before = text.slice(lines.start(lines.lineAt(start)), start);
  return before.trim() === '' && /^[^\S\r\n]?[A-Za-z0-9]/.test(text.slice(end, end + 2));
}
