import type { Cable, ClassificationLine } from '../../model/cable';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { levelWords } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const levelUnevenlySpaced = defineRule({
  name: 'level-unevenly-spaced',
  element: 'classification',
  summary: 'Some letters of the level are parted by blanks and some are not',
  why: 'A classified level is printed with one blank between all its letters so that nobody can miss it. Half spaced, it is neither that nor a word that a search would find.',
  source: 'ACP 127(G) para 209; 505 of 507 classified State cables space every letter',
  ids: ['BAN-02'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      classification: 'C O N F I D E NTIAL HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      classification: 'C O N F I D E N T I A LHELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const line of cable.classifications) {
      if (!line.level) continue;
      const joined = isRunIntoNext(cable, line);
      if (line.spacing !== 'mixed' && !joined) continue;
      const words = line.administrative
        ? line.levelText.replace(/\s+/g, ' ')
        : levelWords(line.level, cable.layout);
      report({
        span: line.levelSpan,
        message: joined
          ? `No blank parts the level from the next word. Write ${words}, then a blank.`
          : `The level is spaced unevenly. Write ${words}.`,
        fixes: () => [replace(`Write ${words}`, line.levelSpan, joined ? `${words} ` : words)],
      });
    }
  },
});

/** `UNCLASBAKU 001837`. */
function isRunIntoNext(cable: Cable, { levelSpan: { end } }: ClassificationLine): boolean {
  return /[A-Z]/.test(textAt(cable, { start: end, end: end + 1 }));
}
