import type { Cable } from '../../model/cable';
import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { codePoint, type OddCharacters, oddCharacters } from '../shared/characters';
import { isMessage } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isInProse } from '../shared/telegraphText';

const SUBJECT = 'SUBJECT: CITY LIBRARY OPENS';

export const invisibleCharacter = defineRule({
  name: 'invisible-character',
  element: 'layout',
  summary: 'A character that nobody sees stands in the message',
  why: 'No-break spaces, zero-width characters, byte order marks and control characters come with text that was pasted. Programs stumble over them where the reader sees nothing wrong.',
  source: 'ACP 127(G) para 140: they are not in the alphabet; none in 264 real messages',
  ids: ['TXT-ITA2'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ subject: `${SUBJECT}\u00a0WITH A SEMINAR\n                           ^` }),
    sampleTelegram({ subject: `${SUBJECT}\u200b WITH A SEMINAR\n                           ^` }),
  ],
  good: sampleTelegram({ subject: `${SUBJECT} WITH A SEMINAR` }),
  check(cable, report) {
    if (!isMessage(cable)) return;
    for (const run of oddCharacters(cable)) {
      const { kind, span, text } = run;
      if (kind !== 'blank' && kind !== 'invisible' && kind !== 'control') continue;
      const name = codePoint(text);
      report({
        span,
        message: {
          blank: `This is no ordinary blank but ${name}. Write a blank.`,
          invisible: `${name} stands here and shows nowhere. Take it out.`,
          control: `The control character ${name} stands here. Take it out.`,
        }[kind],
        fixes: () => [mend(cable, run)],
      });
    }
  },
});

/**
 * Inside a code a character more or less makes another code, and where a control character stands
 * something may have been lost.
 */
function mend(cable: Cable, { kind, span, text }: OddCharacters): Fix {
  const fix = kind !== 'control' && isInProse(cable, span) ? replace : suggest;
  return kind === 'blank'
    ? fix('Write a blank', span, ' '.repeat(text.length))
    : fix('Take it out', span, '');
}
