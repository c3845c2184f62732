import type { Cable, Caption } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import type { Span } from '../../text/span';
import {
  type CaptionEntry,
  lookUpCaption,
  nearestCaptions,
  plainCaption,
} from '../../vocabulary/captions';
import type { Fix } from '../rule';
import { once } from './once';

/** A caption as typed, with what the books say of it. */
export interface ListedCaption extends Caption {
  readonly plain: string;
  /** Undefined when no book has it. */
  readonly entry?: CaptionEntry;
}

/** The captions of a message, each looked up once for all rules. */
export const listedCaptions = once((cable): readonly ListedCaption[] =>
  cable.captions.map((caption) => {
    const entry = lookUpCaption(caption.text);
    return { ...caption, plain: plainCaption(caption.text), ...(entry ? { entry } : {}) };
  }),
);

/** The captions that one of no book may mean; none for what is clearly something else. */
export function captionsMeant({ plain, entry }: ListedCaption): readonly CaptionEntry[] {
  return entry || plain.length > 40 || /\d/.test(plain) ? [] : nearestCaptions(plain);
}

/**
 * The names of the captions, and those that misspelt ones mean and retired ones were replaced by:
 * what is told of them puts these there, so that none is missing.
 */
export const namedCaptions = once((cable): readonly string[] =>
  listedCaptions(cable).flatMap((caption) => [
    caption.plain,
    ...(caption.entry?.instead ? [caption.entry.instead] : []),
    ...captionsMeant(caption).map((entry) => entry.caption),
  ]),
);

/** The lines between the classification line and the E.O. line that hold captions or pass the message on. */
export function captionLines(cable: Cable): readonly Node[] {
  return cable.nodes.filter(({ kind }) => kind === 'caption-line' || kind === 'passing-line');
}

/**
 * Takes a caption or a passing instruction out: its whole line with a blank line before it, or,
 * where others stand on the line, the words alone with what parts them from their neighbour.
 */
export function takeOut(cable: Cable, title: string, kind: Fix['kind'], span: Span): Fix {
  return { title, kind, edits: [{ span: placeOf(cable, span), newText: '' }] };
}

function placeOf(cable: Cable, span: Span): Span {
  const index = cable.nodes.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const node = cable.nodes[index];
  if (!node) return span;
  const { text } = cable;
  const before = text
    .slice(node.start, span.start)
    .replace(/^[^:]*:/, '')
    .trim();
  const behind = text.slice(span.end, node.end).trim();
  if (before === '' && behind === '') {
    const above = cable.nodes[index - 1];
    const alone = above?.kind === 'blank' && cable.nodes[index + 1]?.kind === 'blank';
    return { start: alone ? above.start : node.start, end: node.end };
  }
  let { start, end } = span;
  if (before === '') while (/[\s,;/]/.test(text.charAt(end))) end++;
  else while (/[\s,;/]/.test(text.charAt(start - 1))) start--;
  return { start, end: Math.min(end, node.end) };
}
