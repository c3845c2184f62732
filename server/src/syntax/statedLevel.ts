import { isBlankCode, isCapital } from './shape';

/** Between two letters of a level stand no more blanks than this. */
const MOST_BLANKS = 3;

/**
 * The words that state a level on a line of its own, longest first (CLS-2, CLS-3), without blanks,
 * and how many may stand between their letters: to print them spaced is the normal form of the
 * classified levels.
 */
const WORDS = [
  ['SENSITIVEBUTUNCLASSIFIED', MOST_BLANKS],
  ['LIMITEDOFFICIALUSE', MOST_BLANKS],
  ['UNCLASSIFIED', MOST_BLANKS],
  ['CONFIDENTIAL', MOST_BLANKS],
  ['TOPSECRET', MOST_BLANKS],
  ['RESTRICTED', MOST_BLANKS],
  ['UNCLAS', MOST_BLANKS],
  ['SECRET', MOST_BLANKS],
  ['SBU', 0],
  ['CUI', 0],
] as const;

/** Those that begin with a letter, by its code: most lines begin with none of these. */
const BY_LETTER = new Map<number, [word: string, blanks: number][]>();
for (const [word, blanks] of WORDS) {
  const code = word.charCodeAt(0);
  BY_LETTER.set(code, [...(BY_LETTER.get(code) ?? []), [word, blanks]]);
}

/**
 * The offset behind the words of a level that begin at `from`, and behind an EFTO that follows; -1
 * where there are none, or no blank, slash or end of the text stands behind them. This goes by
 * characters: a pattern of it took longer to compile than a long message takes to be read.
 */
export function statedLevelEnd(text: string, from: number): number {
  const words = BY_LETTER.get(text.charCodeAt(from));
  if (!words) return -1;
  for (const [word, blanks] of words) {
    const end = lettersEnd(text, from, word, blanks);
    if (end < 0) continue;
    const marked = eftoEnd(text, end);
    if (marked >= 0 && isParted(text, marked)) return marked;
    if (isParted(text, end)) return end;
  }
  return -1;
}

/** The offset behind the letters with at most so many blanks between two of them, or -1. */
function lettersEnd(text: string, from: number, letters: string, blanks: number): number {
  let at = from;
  for (let i = 0; i < letters.length; i++) {
    if (i > 0) at = blanksEnd(text, at, blanks);
    if (text.charCodeAt(at) !== letters.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}

/** `EFTO` with any blanks between its letters, parted from what stands before; the offset behind. */
function eftoEnd(text: string, from: number): number {
  const first = blanksEnd(text, from, text.length);
  if (first === from) return -1;
  const end = lettersEnd(text, first, 'EFTO', text.length);
  return isCapital(text.charCodeAt(end)) ? -1 : end;
}

function blanksEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at - from < most && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  const endsLine = code === 10 || code === 13;
  return !endsLine && isSpace(code);
}

/** Behind ASCII and the no-break space only the pattern knows all that is one. */
function isSpace(code: number): boolean {
  return isBlankCode(code) || (code > 0xff && /\s/.test(String.fromCharCode(code)));
}

function isParted(text: string, at: number): boolean {
  return at >= text.length || text.charAt(at) === '/' || isSpace(text.charCodeAt(at));
}
