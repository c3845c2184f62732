import type { Level } from '../../marking/level';
import { rank } from '../../marking/level';
import type { Span } from '../../text/span';

/** Words that need a level: an entry of the list that offices keep of what gives a matter away. */
export interface Term {
  /** Words or phrases, all of the same level. Capitals do not matter, parts of words do not count. */
  readonly words: readonly string[];
  readonly level: Exclude<Level, 'UNCLASSIFIED'>;
  /** What to tell the drafter besides the level. */
  readonly why?: string;
}

/** A place in the text that holds a term. */
export interface TermFound {
  readonly span: Span;
  readonly term: Term;
}

/** The words of all terms as a tree, so that a word of the text is looked up once for all of them. */
interface Branch {
  readonly next: Map<string, Branch>;
  term?: Term;
}

/** Letters and digits; what stands between words may be blanks, line ends, hyphens or anything else. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const trees = new WeakMap<readonly Term[], Branch>();

/**
 * Where a run of text holds terms that need more than `level`, in order and without overlaps. One
 * pass over the text: its cost does not grow with the number of terms, only with the number of words
 * in the longest one. `pieces` are the parts of the run, such as those before and behind a page line.
 */
export function findTerms(
  text: string,
  pieces: readonly Span[],
  terms: readonly Term[],
  level: Level,
): TermFound[] {
  const root = treeOf(terms);
  const found: TermFound[] = [];
  const words = pieces.flatMap((piece) => wordsOf(text, piece));
  for (let i = 0; i < words.length; ) {
    const match = longestAt(root, words, i, level);
    if (match) {
      const start = (words[i] as Word).span.start;
      const end = (words[match.end - 1] as Word).span.end;
      found.push({ span: { start, end }, term: match.term });
    }
    i = match?.end ?? i + 1;
  }
  return found;
}

interface Word {
  readonly key: string;
  readonly span: Span;
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), ({ 0: word, index }) => ({
    key: keyOf(word),
    span: { start: start + index, end: start + index + word.length },
  }));
}

function keyOf(word: string): string {
  return word.normalize('NFKC').toUpperCase();
}

/** The longest term that begins with this word and needs more than `level`. */
function longestAt(
  root: Branch,
  words: readonly Word[],
  first: number,
  level: Level,
): { term: Term; end: number } | undefined {
  let branch: Branch | undefined = root;
  let longest: { term: Term; end: number } | undefined;
  for (let i = first; i < words.length; i++) {
    branch = branch.next.get((words[i] as Word).key);
    if (!branch) break;
    if (branch.term && rank(branch.term.level) > rank(level)) {
      longest = { term: branch.term, end: i + 1 };
    }
  }
  return longest;
}

function treeOf(terms: readonly Term[]): Branch {
  let root = trees.get(terms);
  if (!root) {
    root = { next: new Map() };
    for (const term of terms) for (const words of term.words) plant(root, words, term);
    trees.set(terms, root);
  }
  return root;
}

/** Of two entries for the same words the one with the higher level stays. */
function plant(root: Branch, words: string, term: Term): void {
  let branch = root;
  for (const { key } of wordsOf(words, { start: 0, end: words.length })) {
    let next = branch.next.get(key);
    if (!next) {
      next = { next: new Map() };
      branch.next.set(key, next);
    }
    branch = next;
  }
  if (branch === root) return;
  if (!branch.term || rank(term.level) > rank(branch.term.level)) branch.term = term;
}
