import { type Change, isNear, movedSpan } from '../../text/change';
import type { Span } from '../../text/span';

/** Something that a search of the text finds. */
interface Found {
  readonly span: Span;
}

/** How the things look that are searched for. */
export interface Searched {
  /** Without it there is none; not global. */
  readonly sign: RegExp;
  /** How many UTF-16 code units around one decide whether it is one. */
  readonly reach: number;
}

/**
 * What was found in the text before an edit, as the same search finds it now. Undefined where the
 * edit may have made one or spoiled one: the sign of one is near, or one that had been found.
 */
export function carriedOver<T extends Found>(
  found: readonly T[],
  change: Change,
  text: string,
  { sign, reach }: Searched,
): readonly T[] | undefined {
  const near = text.slice(Math.max(0, change.start - reach), change.newEnd + reach);
  if (sign.test(near) || found.some(({ span }) => isNear(change, span, reach))) return undefined;
  if (found.length === 0) return found;
  return found.map((each) => ({ ...each, span: movedSpan(each.span, change) }));
}
