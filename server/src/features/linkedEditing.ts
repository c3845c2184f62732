import type { Cable } from '../model/cable';
import { type Span, slice, touches } from '../text/span';
import { cableAt } from './cableAt';
import { pairsOf } from './pairs';

/**
 * The name behind Begin and that behind its End, which change together while one of them is typed.
 * Undefined away from them, and where the two are not written alike.
 */
export function linkedEditing(
  cables: readonly Cable[],
  offset: number,
): readonly [Span, Span] | undefined {
  const cable = cableAt(cables, offset);
  if (!cable) return undefined;
  const pair = pairsOf(cable).find(({ names }) => names.some((name) => touches(name, offset)));
  if (!pair) return undefined;
  const [begin, end] = pair.names;
  return slice(cable.text, begin) === slice(cable.text, end) ? pair.names : undefined;
}
