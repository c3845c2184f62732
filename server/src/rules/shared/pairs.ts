import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { carriedOver, type Searched } from './carried';
import { once } from './once';
import { anyOf, wordsIn } from './prose';

/** BEGIN TEXT, End Summary and the like. */
export interface Bound {
  readonly kind: 'begin' | 'end';
  /** In capitals: SUMMARY, COMMENT, TEXT, NOTE. */
  readonly topic: string;
  readonly span: Span;
}

const BEGIN = ['BEGIN', 'Begin'];
const END = ['END', 'End', 'end'];
const BOUNDS = anyOf([...BEGIN, ...END]);
/** What is begun and ended; up to two words may stand before it: BEGIN UNOFFICIAL TEXT. */
const TOPIC =
  /^\s{1,3}(?:of\s{1,3})?((?:[A-Za-z-]{2,14}\s{1,3}){0,2}?)(SUMMARY|COMMENT|TEXT|NOTE|TRANSLATION|STATEMENT|LETTER|MESSAGE|POINTS|NONPAPER|NON-PAPER)\b/i;

/** A word, its topic behind it, and before it blanks, which are seldom many. */
const SEARCHED: Searched = {
  sign: /(?<![A-Za-z])(?:BEGIN|Begin|END|End|end)(?![A-Za-z])|[ \t]{60}/,
  reach: 80,
};

/** The words that begin or end a part of the text, in order. Only at the start of a sentence. */
export const boundsOf = once(findBounds, (before, change, { text }) =>
  carriedOver(before, change, text, SEARCHED),
);

function findBounds(cable: Cable): readonly Bound[] {
  return wordsIn(cable, BOUNDS).flatMap(({ word, at }) => {
    const behind = cable.text.slice(at + word.length, at + word.length + 60);
    const match = TOPIC.exec(behind);
    if (!match?.[2] || !(opensSentence(cable.text, at) || isSentence(word, behind))) return [];
    // Words between are those of the thing itself: END OF UNOFFICIAL TRANSLATION.
    return [
      {
        kind: BEGIN.includes(word) ? ('begin' as const) : ('end' as const),
        topic: match[2].toUpperCase(),
        span: { start: at, end: at + word.length + match[0].length },
      },
    ];
  });
}

/** A whole sentence, behind one whose full stop was left out: `opened End summary.` */
function isSentence(word: string, behind: string): boolean {
  return word === 'End' && /^\s{1,3}[A-Za-z-]+[.)\]]/.test(behind);
}

/** What stands before ends a sentence, or opens a bracket, or a line. */
function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i--;
  return i < 0 || '.?!:;"\'()[]-*/\r\n'.includes(text.charAt(i));
}

/** The bounds that have no other end; an End closes the Begin of its topic that stands nearest. */
export function unpaired(bounds: readonly Bound[]): Bound[] {
  const open = new Map<string, Bound[]>();
  const alone = new Set(bounds);
  for (const bound of bounds) {
    const begun = open.get(bound.topic) ?? [];
    open.set(bound.topic, begun);
    if (bound.kind === 'begin') begun.push(bound);
    else {
      const begin = begun.pop();
      if (begin) {
        alone.delete(begin);
        alone.delete(bound);
      }
    }
  }
  return [...alone];
}
