import { rereadOf } from '../syntax/reread';
import type { Leaf, Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';
import type { Paragraph, PortionMark } from './cable';
import { spanned } from './leaves';
import { describeMark } from './mark';
import { type NumberedItem, type Numbering, numberingOf, paragraphNumbers } from './numbering';

/** A paragraph while its numbers are not understood yet. */
interface Draft {
  readonly node: Node;
  readonly span: Span;
  readonly number: Spanned<string> | undefined;
  /** Set when the number is of digits alone. */
  readonly item: NumberedItem | undefined;
  readonly mark: PortionMark | undefined;
  readonly body: readonly Span[];
}

/** How the paragraphs of a message came about, for reading the message again after an edit. */
interface Reading {
  /** One for each paragraph node. */
  readonly drafted: readonly Drafted[];
  /** One for each paragraph. */
  readonly drafts: readonly Draft[];
  readonly count: Count;
}

/** The numbers of a message and what they were found to mean. */
interface Count {
  readonly items: readonly NumberedItem[];
  readonly numbering: Numbering;
  readonly values: readonly (number | undefined)[];
}

const readings = new WeakMap<readonly Paragraph[], Reading>();

/**
 * All paragraphs of a message and how their numbers were stored (TXT-14). Of those `before` an
 * edit, the ones in front of it whose nodes are the same come back as the same objects.
 */
export function describeParagraphs(
  text: string,
  nodes: readonly Node[],
  before: readonly Paragraph[] = [],
): { paragraphs: readonly Paragraph[]; numbering: Numbering } {
  const old = readings.get(before);
  const { drafted, drafts } = collect(text, nodes, old ? draftsBefore(old, nodes) : noDrafts);
  const count = countOf(drafts, old?.count);
  let next = 0;
  const paragraphs = drafts.map((draft, index) => {
    const value = draft.item ? count.values[next++] : undefined;
    const known = old?.drafts[index] === draft ? before[index] : undefined;
    return known && known.value === value ? known : paragraphOf(draft, value);
  });
  readings.set(paragraphs, { drafted, drafts, count });
  return { paragraphs, numbering: count.numbering };
}

/** What the numbers mean; the same as before an edit while it left every one of them alone. */
function countOf(drafts: readonly Draft[], old: Count | undefined): Count {
  const items: NumberedItem[] = [];
  for (const { item } of drafts) if (item) items.push(item);
  if (old?.items.length === items.length && items.every((item, i) => item === old.items[i])) {
    return old;
  }
  const numbering = numberingOf(items);
  return { items, numbering, values: paragraphNumbers(items, numbering) };
}

function paragraphOf(draft: Draft, value: number | undefined): Paragraph {
  return {
    span: draft.span,
    node: draft.node,
    number: draft.number,
    value,
    top: value !== undefined,
    mark: draft.mark,
    body: draft.body,
  };
}

/** The draft that a node had before an edit, moved to where the node is now. */
type Before = (node: Node, index: number) => Drafted | undefined;

const noDrafts: Before = () => undefined;

function draftsBefore({ drafted }: Reading, nodes: readonly Node[]): Before {
  const reread = rereadOf(nodes);
  const inFront = startingAt(drafted);
  // Lines that the edit put in lie further on than lines behind it lay before: one more place to keep.
  const behind = startingAt(drafted);
  return (node, index) => {
    if (!reread || index < reread.resumed || reread.shift === 0) {
      const known = inFront(node.start);
      return known?.draft.node === node ? known : undefined;
    }
    // Behind the edit the nodes are those before it, one for one.
    const known = behind(node.start - reread.shift);
    return known && { ...known, draft: movedDraft(known.draft, node, reread.shift) };
  };
}

/** Finds the draft whose node begins at an offset; asked in the order of the text. */
function startingAt(drafted: readonly Drafted[]): (offset: number) => Drafted | undefined {
  let next = 0;
  return (offset) => {
    while (next < drafted.length && (drafted[next] as Drafted).draft.node.start < offset) next++;
    const found = drafted[next];
    return found?.draft.node.start === offset ? found : undefined;
  };
}

function movedDraft({ span, number, item, mark, body }: Draft, node: Node, by: number): Draft {
  return {
    node,
    span: movedSpan(span, by),
    number: number && { value: number.value, span: movedSpan(number.span, by) },
    item,
    mark: mark && { ...mark, span: movedSpan(mark.span, by) },
    body: body.map((part) => movedSpan(part, by)),
  };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** One draft a paragraph node; text that only a page line parted from its paragraph is joined to it. */
function collect(
  text: string,
  nodes: readonly Node[],
  before: Before,
): Pick<Reading, 'drafted' | 'drafts'> {
  const drafted: Drafted[] = [];
  const drafts: Draft[] = [];
  const letters = new Set<string>();
  let previous: Node['kind'] | undefined;
  let paged = false;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.kind === 'page-line') paged = true;
    if (node.kind === 'paragraph') {
      const known = before(node, i);
      const made = describeDraft(text, node, previous !== 'paragraph', letters, known);
      drafted.push(made);
      const { draft } = made;
      const last = drafts.at(-1);
      if (draft.number) letters.add(draft.number.value);
      if (paged && !draft.number && !draft.mark && last) {
        drafts[drafts.length - 1] = { ...last, body: [...last.body, ...draft.body] };
      } else drafts.push(draft);
      paged = false;
    } else if (node.kind !== 'blank' && node.kind !== 'page-line') paged = false;
    previous = node.kind;
  }
  return { drafted, drafts };
}

/** Bracketed letters that are marks as well, and the item of a list that stands before each. */
const MARK_LETTERS: ReadonlyMap<string, string> = new Map([
  ['(C)', '(B)'],
  ['(S)', '(R)'],
  ['(U)', '(T)'],
]);

/** What a draft depends on besides the characters of its own lines. */
interface Surroundings {
  readonly atBlock: boolean;
  /** `(C)` does not count on from `(B)`: it is a mark. */
  readonly isMark: boolean;
  readonly afterSentence: boolean;
}

/** A draft, and what it was made from besides its node. */
interface Drafted extends Surroundings {
  readonly draft: Draft;
}

/** `letters`: the numbers of the items so far, which tell whether `(C)` counts on from `(B)`. */
function describeDraft(
  text: string,
  node: Node,
  atBlock: boolean,
  letters: ReadonlySet<string>,
  known: Drafted | undefined,
): Drafted {
  const first = node.leaves.find(({ kind }) => kind === 'number');
  const before = first && MARK_LETTERS.get(text.slice(first.start, first.end));
  const isMark = before !== undefined && !letters.has(before);
  const afterSentence = endsSentence(text, node.start);
  const same =
    known?.draft.node === node &&
    known.atBlock === atBlock &&
    known.isMark === isMark &&
    known.afterSentence === afterSentence;
  if (known && same) return known;
  const surroundings = { atBlock, isMark, afterSentence };
  return { ...surroundings, draft: draftOf(text, node, surroundings) };
}

function draftOf(
  text: string,
  node: Node,
  { atBlock, isMark, afterSentence }: Surroundings,
): Draft {
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
  const digits = number && /^(\d+)\s?([.)]?)$/.exec(text.slice(number.start, number.end));
  return {
    node,
    span: { start, end },
    number: number && spanned(text, { start: residue?.start ?? number.start, end: number.end }),
    item: digits
      ? {
          digits: digits[1] ?? '',
          pilcrow: residue !== undefined,
          marked: mark !== undefined && place === 'after-number',
          atBlock,
          afterSentence,
          indent: start - node.start,
          closing: digits[2] ?? '',
        }
      : undefined,
    mark: found || undefined,
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
