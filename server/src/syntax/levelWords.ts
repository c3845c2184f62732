import { hasReference, startsWithLevel } from './classification';
import { type MisspeltLevel, misspeltLevel } from './misspeltLevel';

/** `//N01000//`, which stands behind the level of a record message. */
const SUBJECT_CODE = /\/N\d{4,6}\/\//;

/**
 * The level that the first words of a line mean, when they are a letter or two off: `UNCLS BAKU
 * 001837`, `C O N F I D E N T I L BAKU 001837`. A post and a number have to follow, or
 * a subject code.
 */
export function meantLevelWord(line: string): MisspeltLevel['word'] | undefined {
  return hasReference(line) || SUBJECT_CODE.test(line) ? misspeltLevel(line)?.word : undefined;
}

/** The line states a level, rightly spelt or not. */
export function isLevelWord(line: string): boolean {
  return startsWithLevel(line) || meantLevelWord(line) !== undefined;
}
