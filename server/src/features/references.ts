import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import { cableAt } from './cableAt';
import type { KnownCitation, KnownMessages } from './knownMessages';
import { messageFacts } from './messageFacts';
import { occurrencesAt, occurrencesOf, sameName } from './occurrences';

/** Where something is spoken of: in its own message, and in others of the workspace. */
export interface References {
  readonly here: readonly Span[];
  readonly elsewhere: readonly KnownCitation[];
}

/**
 * Who speaks of what is named at the offset: of a reference or a paragraph, the text of the
 * message; of the message's own number, the reference lines of other messages. With `declaration`
 * the place where it is defined counts too.
 */
export function references(
  cables: readonly Cable[],
  offset: number,
  known: KnownMessages,
  declaration: boolean,
): References {
  const cable = cableAt(cables, offset);
  if (!cable) return { here: [], elsewhere: [] };
  const all = occurrencesOf(cable);
  const at = occurrencesAt(all, offset);
  const here = sameName(all, at)
    .filter(({ role }) => declaration || role === 'mention')
    .map(({ span }) => span);
  const number = at.some(({ kind }) => kind === 'message');
  return { here, elsewhere: number ? known.citing(messageFacts(cable).key) : [] };
}
