import type { Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';
import type { Paragraph, PortionMark } from './cable';
import { spanned, when } from './leaves';
import { describeMark } from './mark';
import { type NumberedItem, type Numbering, numberingOf, paragraphNumbers } from './numbering';

/** A paragraph while its numbers are not understood yet. */
interface Draft {
  readonly node: Node;
  readonly span: Span;
  readonly number?: Spanned<string>;
  /** Set when the number is of digits alone. */
  readonly item?: NumberedItem;
  readonly mark?: PortionMark;
  readonly body: Span[];
}

/** All paragraphs of a message and how their numbers were stored (TXT-14). */
export function describeParagraphs(
  text: string,
  nodes: readonly Node[],
): { paragraphs: Paragraph[]; numbering: Numbering } {
  const drafts = collect(text, nodes);
  const items = drafts.flatMap(({ item }) => item ?? []);
  const numbering = numberingOf(items);
  const values = paragraphNumbers(items, numbering);
  let next = 0;
  const paragraphs = drafts.map(({ span, node, number, item, mark, body }): Paragraph => {
    const value = item ? values[next++] : undefined;
    return {
      span,
      node,
      ...when('number', number),
      ...when('value', value),
      top: value !== undefined,
      ...when('mark', mark),
      body,
    };
  });
  return { paragraphs, numbering };
}

/** One draft a paragraph node; text that only a page line parted from its paragraph is joined to it. */
function collect(text: string, nodes: readonly Node[]): Draft[] {
  const drafts: Draft[] = [];
  const letters = new Set<string>();
  let previous: Node['kind'] | undefined;
  let paged = false;
  for (const node of nodes) {
    if (node.kind === 'page-line') paged = true;
    if (node.kind === 'paragraph') {
      const draft = describeDraft(text, node, previous !== 'paragraph', letters);
      const last = drafts.at(-1);
      if (draft.number) letters.add(draft.number.value);
      if (paged && !draft.number && !draft.mark && last) last.body.push(...draft.body);
      else drafts.push(draft);
      paged = false;
    } else if (node.kind !== 'blank' && node.kind !== 'page-line') paged = false;
    previous = node.kind;
  }
  return drafts;
}

/** Bracketed letters that are marks as well, and the item of a list that stands before each. */
const MARK_LETTERS: ReadonlyMap<string, string> = new Map([
  ['(C)', '(B)'],
  ['(S)', '(R)'],
  ['(U)', '(T)'],
]);

/** `letters`: the numbers of the items so far, which tell whether `(C)` counts on from `(B)`. */
function describeDraft(
  text: string,
  node: Node,
  atBlock: boolean,
  letters: ReadonlySet<string>,
): Draft {
  const first = node.leaves.find(({ kind }) => kind === 'number');
  const before = first && MARK_LETTERS.get(text.slice(first.start, first.end));
  const isMark = before !== undefined && !letters.has(before);
  const number = isMark ? undefined : first;
  const mark = isMark ? first : node.leaves.find(({ kind }) => kind === 'mark');
  const residue = node.leaves.find(({ kind }) => kind === 'residue');
  const body = node.leaves
    .filter(({ kind }) => kind === 'text')
    .map(({ start, end }) => ({ start, end }));
  const visible = node.leaves.filter(({ kind }) => kind !== 'blank' && kind !== 'newline');
  const start = visible[0]?.start ?? node.start;
  const place = mark && number && mark.start < number.start ? 'before-number' : 'after-number';
  const found = mark ? describeMark(text, mark, place) : number && misplacedMark(text, body);
  const digits = number && /^(\d+)\s?([.)]?)$/.exec(text.slice(number.start, number.end));
  const item = digits && {
    digits: digits[1] ?? '',
    pilcrow: residue !== undefined,
    marked: mark !== undefined && place === 'after-number',
    atBlock,
    afterSentence: endsSentence(text, node.start),
    indent: start - node.start,
    closing: digits[2] ?? '',
  };
  return {
    node,
    span: { start, end: visible.at(-1)?.end ?? node.end },
    ...when(
      'number',
      number && spanned(text, { start: residue?.start ?? number.start, end: number.end }),
    ),
    ...when('item', item ?? undefined),
    ...when('mark', found),
    body,
  };
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
