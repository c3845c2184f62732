import { MARK_LETTERS } from '../syntax/paragraphs';
import { isBlankCode, isDigit } from '../syntax/shape';
import type { Leaf, Message, Node, Reread } from '../syntax/tree';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';
import type { PortionMark } from './cable';
import { type Draft, movedDraft, type Surroundings } from './draft';
import { spanned } from './leaves';
import { describeMark } from './mark';
import { endsWithHeader } from './quotations';

/** The drafts of a message. */
export interface Drafts {
  readonly nodes: readonly Node[];
  /** One for each paragraph node. */
  readonly single: readonly Draft[];
  /** One for each paragraph: text that only a page line parted from its paragraph is joined to it. */
  readonly joined: readonly Draft[];
}

/**
 * The drafts of all paragraphs, in order. What an edit left alone is taken over from those before
 * it: the same objects in front of it, and behind it drafts moved.
 */
export function collectDrafts(
  text: string,
  { nodes, reread }: Message,
  before: Drafts | undefined,
): Drafts {
  if (before && reread?.from === before.nodes) return takeOver(text, nodes, before, reread);
  const collector = new Collector(text, nodes);
  for (let i = 0; i < nodes.length; i++) collector.read(i);
  return collector;
}

function takeOver(text: string, nodes: readonly Node[], before: Drafts, reread: Reread): Drafts {
  const { kept, resumed, change } = reread;
  const shift = change.newEnd - change.oldEnd;
  // Reading began again at a numbered paragraph and went on at one: no paragraph is cut in two.
  const from = nodes[kept]?.start ?? Number.POSITIVE_INFINITY;
  const single = before.single.slice(0, countBefore(before.single, from));
  const joined = before.joined.slice(0, countBefore(before.joined, from));
  const collector = new Collector(text, nodes, single, joined);
  // What stands in front of the one where it went on may have changed.
  for (let i = kept; i <= Math.min(resumed, nodes.length - 1); i++) collector.read(i);
  const on = nodes[resumed];
  let next = on ? countBefore(before.single, on.start - shift) + 1 : 0;
  for (let i = resumed + 1; i < nodes.length; i++) {
    if (nodes[i]?.kind === 'paragraph') collector.readKnown(i, before.single[next++], shift);
    else collector.read(i);
  }
  return collector;
}

/** How many drafts stand in front of an offset. */
function countBefore(drafts: readonly Draft[], offset: number): number {
  return countWhile(drafts.length, (i) => (drafts[i] as Draft).node.start < offset);
}

class Collector implements Drafts {
  private paged = false;
  private numbers: Set<string> | undefined;

  constructor(
    private readonly text: string,
    readonly nodes: readonly Node[],
    /** The drafts so far. */
    readonly single: Draft[] = [],
    readonly joined: Draft[] = [],
  ) {}

  /** Takes in the node at a place, the next one. */
  read(index: number): void {
    const node = this.nodes[index] as Node;
    if (node.kind === 'paragraph') {
      this.add(draftOf(this.text, node, this.surroundingsOf(node, index)));
    } else if (node.kind !== 'blank') this.paged = node.kind === 'page-line';
  }

  /**
   * The same for a paragraph that had a draft before an edit and stands `by` further on now, as does
   * all between it and the paragraph in front of it.
   */
  readKnown(index: number, known: Draft | undefined, by: number): void {
    const node = this.nodes[index] as Node;
    if (known && !known.surroundings.isLettered) {
      this.add(by === 0 ? known : movedDraft(known, node, by));
    } else this.read(index);
  }

  private add(draft: Draft): void {
    this.single.push(draft);
    if (this.numbers && draft.number) this.numbers.add(draft.number.value);
    const last = this.joined.at(-1);
    if (this.paged && !draft.number && !draft.mark && last) {
      this.joined[this.joined.length - 1] = joinedDraft(last, draft);
    } else this.joined.push(draft);
    this.paged = false;
  }

  private surroundingsOf(node: Node, index: number): Surroundings {
    const first = node.leaves.find(({ kind }) => kind === 'number');
    const before = first && MARK_LETTERS.get(this.text.slice(first.start, first.end));
    return {
      atBlock: this.isAtBlock(index),
      isLettered: before !== undefined,
      isMark: before !== undefined && !this.hasNumber(before),
      afterSentence: endsSentence(this.text, node.start),
      belowHeader: first !== undefined && this.isBelowHeader(first, index),
    };
  }

  private isAtBlock(index: number): boolean {
    return this.nodes[index - 1]?.kind !== 'paragraph';
  }

  /** Asked of paragraphs 1 alone. The message's own headers are none of its paragraphs. */
  private isBelowHeader(number: Leaf, index: number): boolean {
    if (!/^1{1,2}\D?$/.test(this.text.slice(number.start, number.end))) return false;
    let above = index - 1;
    if (this.nodes[above]?.kind === 'blank') above--;
    const node = this.nodes[above];
    return node?.kind === 'paragraph' && endsWithHeader(this.text, node);
  }

  /** One of the paragraphs so far has this number. */
  private hasNumber(value: string): boolean {
    if (!this.numbers) {
      this.numbers = new Set();
      for (const { number } of this.single) if (number) this.numbers.add(number.value);
    }
    return this.numbers.has(value);
  }
}

/** The draft with the text of another one. */
function joinedDraft(
  { node, span, number, item, mark, body, surroundings }: Draft,
  { body: more }: Draft,
): Draft {
  return { node, span, number, item, mark, body: [...body, ...more], surroundings };
}

function draftOf(text: string, node: Node, surroundings: Surroundings): Draft {
  const { atBlock, isMark, afterSentence, belowHeader } = surroundings;
  let start = -1;
  let end = node.end;
  let number: Leaf | undefined;
  let mark: Leaf | undefined;
  let residue: Leaf | undefined;
  const body: Span[] = [];
  for (const leaf of node.leaves) {
    if (leaf.kind === 'blank' || leaf.kind === 'newline') continue;
    if (start < 0) start = leaf.start;
    end = leaf.end;
    if (leaf.kind === 'number') number ??= leaf;
    else if (leaf.kind === 'mark') mark ??= leaf;
    else if (leaf.kind === 'residue') residue ??= leaf;
    else if (leaf.kind === 'text') body.push({ start: leaf.start, end: leaf.end });
  }
  if (isMark) [mark, number] = [number, undefined];
  if (start < 0) start = node.start;
  const place = mark && number && mark.start < number.start ? 'before-number' : 'after-number';
  const found = mark ? describeMark(text, mark, place) : number && misplacedMark(text, body);
  const written = number && writtenNumber(text, number);
  return {
    node,
    span: { start, end },
    number: number && spanned(text, { start: residue?.start ?? number.start, end: number.end }),
    item: written
      ? {
          digits: written.digits,
          pilcrow: residue !== undefined,
          marked: mark !== undefined && place === 'after-number',
          atBlock,
          afterSentence,
          belowHeader,
          indent: start - node.start,
          closing: written.closing,
        }
      : undefined,
    mark: found || undefined,
    body,
    surroundings,
  };
}

/** `1.`, `2)`, `3 .`, `4`: the digits of a number and what closes it; undefined for all others. */
function writtenNumber(
  text: string,
  { start, end }: Span,
): { digits: string; closing: string } | undefined {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at === start) return undefined;
  const digits = text.slice(start, at);
  if (at < end && isBlankCode(text.charCodeAt(at))) at++;
  const closing = text.slice(at, end);
  return closing === '' || closing === '.' || closing === ')' ? { digits, closing } : undefined;
}

/** The text before `offset`, blanks apart, ends with the end of a sentence, or there is none. */
function endsSentence(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at--;
  return at < 0 || '.?!:")'.includes(text.charAt(at));
}

const AFTER_HEADING =
  /^[A-Z][A-Za-z/ -]{2,30}:?\s{0,2}(\((?:TS|S|C|U|SBU)(?:\/{1,2}[A-Z]+)?\))(?=[\s:.]|$)/;
const AT_END = /\s(\((?:TS|S|C|U|SBU)(?:\/{1,2}[A-Z]+)?\))\.?\s*$/;
const LONGEST_MARK = 30;

/** `1. Summary (C) ...` and `... agreed to open it. (C)`: a mark, but not where it belongs. */
function misplacedMark(text: string, body: readonly Span[]): PortionMark | undefined {
  const place = body[0];
  if (!place) return undefined;
  const head = text.slice(place.start, Math.min(place.end, place.start + 60));
  const heading = AFTER_HEADING.exec(head);
  if (heading?.[1]) {
    const start = place.start + heading[0].lastIndexOf(heading[1]);
    return describeMark(text, { start, end: start + heading[1].length }, 'after-heading');
  }
  const from = Math.max(place.start, place.end - LONGEST_MARK);
  const end = AT_END.exec(text.slice(from, place.end));
  if (!end?.[1]) return undefined;
  const start = from + end.index + 1;
  return describeMark(text, { start, end: start + end[1].length }, 'at-end');
}
