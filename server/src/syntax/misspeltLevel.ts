import { editDistance } from '../text/spelling';

const WORDS = [
  'CONFIDENTIAL',
  'UNCLASSIFIED',
  'UNCLAS',
  'SECRET',
  'TOPSECRET',
  'LIMITEDOFFICIALUSE',
] as const;

/** No level has more letters than this, slips counted in. */
const LONGEST = 24;

/** A level spelt right in a line without a capital: `c o n f i d e n t i a l oslo 000231`. */
const SMALL =
  /^\s*(?:unclas(?:sified)?|confidential|c o n f i d e n t i a l|(?:top )?secret|(?:t o p )?s e c r e t) [^A-Z]{1,60}$/;

/** A level that the first letters of a line mean. */
export interface MisspeltLevel {
  /** In letters run together: `TOPSECRET`. */
  readonly word: (typeof WORDS)[number];
  /** The offset in the line after the level's last letter. */
  readonly end: number;
}

/** The first capitals and digits of a line, run together; other characters count as a point. */
interface Letters {
  readonly text: string;
  /** The offset after each of them. */
  readonly ends: readonly number[];
}

function lettersOf(line: string): Letters {
  let text = '';
  const ends: number[] = [];
  for (let i = 0; i < line.length && text.length < LONGEST; i++) {
    const character = line.charAt(i);
    if (character === ' ' || character === '\t') continue;
    text += /[A-Z0-9]/.test(character) ? character : '.';
    ends.push(i + 1);
  }
  return { text, ends };
}

/**
 * The level that the first words of a line mean when they are a letter or two off: `UNCLS`,
 * `C O N F I D E N T I L`, `UNCLASBAKU`. A word spelt right may be among them.
 */
export function misspeltLevel(line: string): MisspeltLevel | undefined {
  const letters = lettersOf(SMALL.test(line) ? line.toUpperCase() : line);
  for (const word of WORDS) {
    const length = bestLength(line, letters, word);
    if (length > 0) return { word, end: letters.ends[length - 1] as number };
  }
  return undefined;
}

/** How many letters stand for the word; 0 when none do. */
function bestLength(line: string, { text, ends }: Letters, word: string): number {
  const most = word.length > 8 ? 2 : 1;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const limit = Math.min(word.length + most, text.length);
  for (let length = word.length - most; length <= limit; length++) {
    const distance = editDistance(text.slice(0, length), word, most);
    if (distance > most) continue;
    // A letter or two behind the word are a part of it; more are the next word, run into it.
    const behind = line.slice(ends[length - 1], (ends[length - 1] as number) + 4);
    const tail = /^\w{0,3}/.exec(behind)?.[0].length ?? 0;
    const parted = tail === 0 || (distance === 0 && tail === 3);
    const rank = distance + (parted ? 0 : 3) + (/^\s+\w(?:\s|$)/.test(behind) ? 1 : 0);
    if (rank <= least) {
      least = rank;
      best = length;
    }
  }
  return best;
}
