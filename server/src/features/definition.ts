import type { Cable } from '../model/cable';
import { type Span, touches } from '../text/span';
import { cableAt } from './cableAt';
import type { KnownMessage, KnownMessages } from './knownMessages';
import { citedIn } from './messageFacts';
import { type Occurrence, occurrencesAt, occurrencesOf, sameName } from './occurrences';

/** Where a name leads: to a place in the same file, or to another message. */
export type Target =
  | { readonly kind: 'here'; readonly whole: Span; readonly selection: Span }
  | { readonly kind: 'message'; readonly message: KnownMessage };

/** What was pointed at, and where it leads. */
export interface Definition {
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/**
 * Where the name at the offset leads: `ref A` and `reftel` to the reference line, a reference there
 * to the message that it names, `para 3` to paragraph 3, an End to its Begin. What is defined at
 * the offset and leads nowhere else leads to itself, so that an editor can show who speaks of it.
 */
export function definition(
  cables: readonly Cable[],
  offset: number,
  known: KnownMessages,
): Definition | undefined {
  const cable = cableAt(cables, offset);
  if (!cable) return undefined;
  const cited = citedIn(cable).find(({ span }) => touches(span, offset));
  const messages = cited ? known.named(cited.key) : [];
  if (cited && messages.length > 0) {
    const targets = messages.map((message): Target => ({ kind: 'message', message }));
    return { origin: cited.span, targets };
  }
  const all = occurrencesOf(cable);
  const here = occurrencesAt(all, offset);
  const [origin] = here;
  const targets = targetsOf(sameName(all, here), here);
  return origin && targets.length > 0 ? { origin: origin.span, targets } : undefined;
}

function targetsOf(same: readonly Occurrence[], here: readonly Occurrence[]): Target[] {
  const [first] = here;
  // From Begin to End and back again.
  const wanted = first?.kind === 'pair' && first.role === 'definition' ? 'mention' : 'definition';
  return same
    .filter(({ role }) => role === wanted)
    .map(({ whole, span }) => ({ kind: 'here', whole, selection: span }));
}
