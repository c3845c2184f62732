import type { Cable } from '../model/cable';
import { type NodeKind, TRANSMISSION_LINES } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import { overlaps, type Span } from '../text/span';
import { headingSpacing } from './headingSpacing';
import { paragraphSpacing } from './paragraphSpacing';
import { bodyOf, readAfter, structureOf } from './reading';
import { headingGaps } from './stripDamage';
import { tagsList } from './tagsList';
import { type WrapOptions, wrap } from './wrap';

/** What a user may ask for besides. */
export interface FormatOptions {
  /** Break the lines of paragraphs that are too long; not done when left out. */
  readonly wrap?: WrapOptions;
  /** Heading lines in capitals. */
  readonly capitals?: boolean;
}

/**
 * The smallest edits that put a message into its usual form: one blank between the groups of
 * heading lines and behind labels, no blank line inside the heading, commas between TAGS, a blank
 * behind paragraph numbers and marks. Every word stays, none is joined to another, the message is
 * read as before, and a second time there is nothing left to do. In order, without overlaps.
 */
export function format(cable: Cable, options: FormatOptions = {}): TextEdit[] {
  const capitals = options.capitals ? headingCapitals(cable) : { edits: [], after: cable };
  // No letter moves when it becomes a capital, so the edits of both are of the same places.
  const { after } = capitals;
  const spacing = sound(after, [
    headingSpacing(after),
    headingGaps(after),
    tagsList(after),
    paragraphSpacing(after),
  ]);
  return inOrder([
    ...capitals.edits,
    ...spacing,
    ...(options.wrap ? wrap(after, options.wrap) : []),
  ]);
}

/** The edits of `format` that touch a part of the text, such as a selection or a finished line. */
export function formatRange(cable: Cable, range: Span, options: FormatOptions = {}): TextEdit[] {
  return format(cable, options).filter(
    ({ span }) => overlaps(span, range) || (range.start <= span.start && span.end <= range.end),
  );
}

/** The edits of each concern, left out where the message would be read in another way. */
function sound(cable: Cable, concerns: readonly TextEdit[][]): TextEdit[] {
  const all = concerns.flat();
  if (all.length === 0) return [];
  const structure = structureOf(cable);
  const keeps = (edits: readonly TextEdit[]): boolean => {
    const after = readAfter(cable, edits);
    return after !== undefined && structureOf(after) === structure;
  };
  if (keeps(all)) return all;
  return concerns.filter((edits) => edits.length > 0 && keeps(edits)).flat();
}

/** The lines that the telegraph's capitals are for. */
export const CAPITALS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...TRANSMISSION_LINES,
  'classification-line',
  'caption-line',
]);

/** Capitals let more of a heading be read, in which there may be small letters again. */
const MOST_ROUNDS = 8;

/**
 * The heading in capitals, and the message as it is read then: indicators and prosigns in small letters
 * are none. What stands below the heading must be read as before.
 */
function headingCapitals(cable: Cable): { readonly edits: TextEdit[]; readonly after: Cable } {
  const edits: TextEdit[] = [];
  let after = cable;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = smallLetters(after);
    const next = more.length > 0 ? readAfter(after, more) : undefined;
    if (!next || bodyOf(next) !== bodyOf(after)) break;
    edits.push(...more);
    after = next;
  }
  return { edits, after };
}

/** The telegraph has no small letters; the labelled layout is not sent by it. */
function smallLetters({ text, nodes, layout }: Cable): TextEdit[] {
  if (layout === 'labelled') return [];
  return nodes.flatMap(({ kind, start, end }) => {
    if (!CAPITALS.has(kind)) return [];
    return lettersRaised(text, { start, end });
  });
}

/** Each run of small letters within a span as capitals. */
export function lettersRaised(text: string, { start, end }: Span): TextEdit[] {
  return Array.from(text.slice(start, end).matchAll(/[a-z]+/g), (match) => {
    const at = start + match.index;
    return { span: { start: at, end: at + match[0].length }, newText: match[0].toUpperCase() };
  });
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter(({ span }, i) => i === 0 || span.start >= (sorted[i - 1]?.span.end ?? 0));
}
