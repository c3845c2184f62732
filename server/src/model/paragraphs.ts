import type { Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';
import type { Paragraph, PortionMark } from './cable';
import { spanned, when } from './leaves';
import { describeMark } from './mark';

/** A paragraph while its numbers are not understood yet. */
interface Draft {
  readonly node: Node;
  readonly span: Span;
  readonly number?: Spanned<string>;
  /** The digits as typed. */
  readonly digits?: string;
  readonly pilcrow: boolean;
  /** A blank line, a page line or the start of the text stands above. */
  readonly atBlock: boolean;
  readonly mark?: PortionMark;
  readonly body: Span[];
}

/** How the numbers were stored: as typed, behind a pilcrow, or behind the 1 that a pilcrow became. */
export type Numbering = 'plain' | 'pilcrow' | 'lost-pilcrow';

/** All paragraphs of a message and how their numbers were stored (TXT-14). */
export function describeParagraphs(text: string, nodes: readonly Node[]): { paragraphs: Paragraph[]; numbering: Numbering } {
  const drafts = collect(text, nodes);
  const numbering = numberingOf(drafts);
  const values = numberTops(drafts, numbering);
  const paragraphs = drafts.map((draft, index): Paragraph => {
    const value = values[index];
    return {
      span: draft.span,
      node: draft.node,
      ...when('number', draft.number),
      ...when('value', value),
      top: value !== undefined,
      ...when('mark', draft.mark),
      body: draft.body,
    };
  });
  return { paragraphs, numbering };
}

/** One draft a paragraph node; text that only a page line parted from its paragraph is joined to it. */
function collect(text: string, nodes: readonly Node[]): Draft[] {
  const drafts: Draft[] = [];
  let previous: Node['kind'] | undefined;
  let paged = false;
  for (const node of nodes) {
    if (node.kind === 'page-line') paged = true;
    if (node.kind === 'paragraph') {
      const draft = describeDraft(text, node, previous !== 'paragraph');
      const last = drafts.at(-1);
      if (paged && !draft.number && !draft.mark && last) last.body.push(...draft.body);
      else drafts.push(draft);
      paged = false;
    } else if (node.kind !== 'blank' && node.kind !== 'page-line') paged = false;
    previous = node.kind;
  }
  return drafts;
}

function describeDraft(text: string, node: Node, atBlock: boolean): Draft {
  const number = node.leaves.find(({ kind }) => kind === 'number');
  const mark = node.leaves.find(({ kind }) => kind === 'mark');
  const residue = node.leaves.find(({ kind }) => kind === 'residue');
  const body = node.leaves.filter(({ kind }) => kind === 'text').map(({ start, end }) => ({ start, end }));
  const visible = node.leaves.filter(({ kind }) => kind !== 'blank' && kind !== 'newline');
  const start = visible[0]?.start ?? node.start;
  const place = mark && number && mark.start < number.start ? 'before-number' : 'after-number';
  const digits = number ? /^\d+(?=\s?[.)]?$)/.exec(text.slice(number.start, number.end))?.[0] : undefined;
  const found = mark ? describeMark(text, mark, place) : misplacedMark(text, body);
  return {
    node,
    span: { start, end: visible.at(-1)?.end ?? node.end },
    ...when('number', number && spanned(text, { start: residue?.start ?? number.start, end: number.end })),
    ...when('digits', digits),
    pilcrow: residue !== undefined,
    atBlock,
    ...when('mark', found),
    body,
  };
}

const AFTER_HEADING = /^[A-Z][A-Za-z/ -]{2,30}:?\s{0,2}(\((?:TS|S|C|U|SBU)(?:\/{1,2}[A-Z]+)?\))(?=[\s:.]|$)/;
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

function numberingOf(drafts: readonly Draft[]): Numbering {
  if (drafts.some(({ pilcrow }) => pilcrow)) return 'pilcrow';
  const typed = drafts.flatMap(({ digits }) => (digits ? [digits] : []));
  const lost = chain(typed, (expected) => `1${expected}`);
  return lost > 0 && typed[0] === '11' && lost >= chain(typed, String) ? 'lost-pilcrow' : 'plain';
}

/** How far 1, 2, 3 ... is found in order. */
function chain(typed: readonly string[], spelling: (expected: number) => string): number {
  let expected = 1;
  for (const digits of typed) {
    if (digits === spelling(expected)) expected++;
  }
  return expected - 1;
}

/**
 * Which numbered lines are the message's own paragraphs, and their numbers. Items of a list in a
 * paragraph restart or run beside the count; where a message marks its paragraphs, an item without
 * a mark that does not carry the count on is one of those.
 */
function numberTops(drafts: readonly Draft[], numbering: Numbering): (number | undefined)[] {
  const marked = drafts.filter(({ digits, mark }) => digits && mark?.place === 'after-number').length;
  const marksMatter = marked >= 2 && marked * 2 >= drafts.filter(({ digits }) => digits).length;
  let expected = 1;
  return drafts.map((draft) => {
    const value = valueOf(draft, numbering);
    if (value === undefined) return undefined;
    const own = value === expected || isOutOfStep(draft, value, expected, marksMatter);
    if (!own) return undefined;
    expected = value + 1;
    return value;
  });
}

function valueOf({ digits, pilcrow }: Draft, numbering: Numbering): number | undefined {
  if (!digits) return undefined;
  if (numbering === 'pilcrow') return pilcrow ? Number(digits) : undefined;
  if (numbering === 'plain') return Number(digits);
  return digits.length > 1 && digits.startsWith('1') ? Number(digits.slice(1)) : undefined;
}

/** The furthest that a slip in the count jumps; anything more is a date, a street number, a list. */
const FURTHEST = 3;

/** A paragraph of its own although its number does not carry the count on: a gap, or a repeat. */
function isOutOfStep(draft: Draft, value: number, expected: number, marksMatter: boolean): boolean {
  const near = value >= expected - 1 && value <= expected + FURTHEST && value > 0;
  return near && draft.atBlock && (marksMatter ? draft.mark?.place === 'after-number' : expected === 1);
}
