import { isClassifiedBy } from '../syntax/authority';
import { startsWithLevel } from '../syntax/classification';
import { labelOf } from '../syntax/labelled';
import { isLetteredLine, isNumberedLine, isPageLine, isUnderline } from '../syntax/paragraphs';
import { isSetLine } from '../syntax/sets';
import { isStampLine } from '../syntax/slip';
import { textKind } from '../syntax/telegram';
import { isBreakLine, isEndLine, isEndNumber } from '../syntax/transmission';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

/** `-- text`, `(a) text`, `A. text`, `1 - text`. */
const ITEM =
  /^\s*(?:[-*\u2022\u2013\u2014#=_~+\u00b6]|\d{1,3}\s?[.)-](?!\d)|\([A-Za-z0-9]{1,3}\)|[A-Za-z]{1,2}\.(?:\s|$))/;

/** A line that begins so is something else than the prose above it. */
export function beginsElement(line: string): boolean {
  return (
    ITEM.test(line) ||
    isNumberedLine(line) ||
    isLetteredLine(line) ||
    isUnderline(line) ||
    isPageLine(line) ||
    isStampLine(line) ||
    isBreakLine(line) ||
    isEndLine(line) ||
    isEndNumber(line) ||
    startsWithLevel(line) ||
    isSetLine(line) ||
    isClassifiedBy(line) ||
    textKind(line) !== undefined ||
    labelOf(line) !== undefined
  );
}

/** A word with the offset of its end; the gap before it begins where the word before it ends. */
interface Word extends Span {
  readonly text: string;
}

const WORD = /\S+/g;
const LOOK_AHEAD = 80;
/** No line of prose has more words. */
const MOST_WORDS = 100;

/** Breaks a line that is too long, and the lines that what is left of it runs into. */
export class Breaker {
  readonly edits: TextEdit[] = [];
  /** What was added last was broken, so that its end does not fill a line. */
  leftOver = false;
  /** The words of the line that is being filled, and what it reads so far. */
  private words: Word[] = [];
  private line = '';
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly indent: string,
    private readonly newline: string,
    /** Before this offset stand number and mark, which nothing parts from the first word. */
    private readonly prose: number,
    private readonly options: {
      readonly columns: number;
      readonly widthOf: (line: string) => number;
    },
  ) {}

  /**
   * Adds a line, with what stands before it on the same line of the file; false when not a word of
   * it fits behind what is left over, so that it stays.
   */
  add(line: Span, lead = ''): boolean {
    const words = wordsOf(this.text, line);
    const [first] = words;
    if (!first) return false;
    const joined = this.words.length > 0;
    if (joined && this.width(`${this.line} ${first.text}`) > this.options.columns) return false;
    this.end = line.end;
    this.leftOver = false;
    words.forEach((word, i) => {
      if (i > 0) this.put(word, this.text.slice(words[i - 1]?.end, word.start));
      else if (joined) this.join(word);
      else this.begin(word, [], lead + this.text.slice(line.start, word.start));
    });
    return true;
  }

  private join(word: Word): void {
    const last = this.words.at(-1) as Word;
    this.edits.push({ span: { start: last.end, end: word.start }, newText: ' ' });
    this.words.push(word);
    this.line = `${this.line} ${word.text}`;
  }

  /** Puts a word behind the others, or on a line of its own where it would be too much. */
  private put(word: Word, gap: string): void {
    const longer = this.line + gap + word.text;
    const all = [...this.words, word];
    const at = this.width(longer) > this.options.columns ? this.breakBefore(all) : 0;
    if (at > 0) {
      const [before, head] = [all[at - 1] as Word, all[at] as Word];
      this.part({ start: before.end, end: head.start });
      this.begin(head, all.slice(at + 1), this.indent);
      this.leftOver = true;
      return;
    }
    // Where nothing can be broken for long, what stands before is given up.
    if (this.words.length > MOST_WORDS) this.begin(word, [], '');
    else {
      this.words.push(word);
      this.line = longer;
    }
  }

  private begin(head: Word, rest: readonly Word[], indent: string): void {
    this.words = [head, ...rest];
    const last = rest.at(-1) ?? head;
    this.line = indent + this.text.slice(head.start, last.end).replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  }

  /** Breaks the line at a gap; where two lines were joined there, they are left as they were. */
  private part(gap: Span): void {
    const joint = this.edits.findIndex(({ span }) => span.start === gap.start);
    if (joint >= 0) this.edits.splice(joint, 1);
    else this.edits.push({ span: gap, newText: this.newline + this.indent });
  }

  /** The last word of the line that may begin a line; 0 where none may. */
  private breakBefore(words: readonly Word[]): number {
    for (let at = words.length - 1; at > 0; at--) {
      const { start } = words[at] as Word;
      const last = words[at - 1] as Word;
      if (last.end <= this.prose && start <= this.prose) return 0;
      const behind = this.text.slice(start, Math.min(this.end, start + LOOK_AHEAD));
      if (!beginsElement(behind)) return at;
    }
    return 0;
  }

  private width(line: string): number {
    return this.options.widthOf(line);
  }
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
