import { editDistance } from '../text/spelling';
import { hasReference, startsWithLevel } from './classification';

const WORDS = ['CONFIDENTIAL', 'UNCLASSIFIED', 'UNCLAS', 'SECRET', 'TOPSECRET', 'LIMITEDOFFICIALUSE'] as const;

/** Letters run together, and where in the line each of them stood. */
function lettersOf(line: string): string {
  let letters = '';
  for (const character of line) {
    if (character >= 'A' && character <= 'Z') letters += character;
    else if (character !== ' ' && character !== '\t') letters += '.';
    if (letters.length > 24) break;
  }
  return letters;
}

/**
 * The level that the first words of a line mean, when they are a letter or two off: `UNCLS BAKU
 * 001837`, `C O N F I D E N T I L BAKU 001837`. A post and a number have to follow.
 */
export function meantLevelWord(line: string): string | undefined {
  if (!hasReference(line)) return undefined;
  const letters = lettersOf(line);
  for (const word of WORDS) {
    const most = word.length > 8 ? 2 : 1;
    for (let length = word.length - most; length <= word.length + most; length++) {
      if (editDistance(letters.slice(0, length), word, most) <= most) return word;
    }
  }
  return undefined;
}

/** The line states a level, rightly spelt or not. */
export function isLevelWord(line: string): boolean {
  return startsWithLevel(line) || meantLevelWord(line) !== undefined;
}
