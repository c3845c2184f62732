import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';
import { overlaps, type Span } from '../text/span';
import { headingCapitals } from './headingCapitals';
import { headingSpacing } from './headingSpacing';
import { paragraphSpacing } from './paragraphSpacing';
import { readAfter, structureOf } from './reading';
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

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter(({ span }, i) => i === 0 || span.start >= (sorted[i - 1]?.span.end ?? 0));
}
