import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import type { KnownMessage, KnownMessages } from './knownMessages';
import { citedIn } from './messageFacts';

/** A reference that leads to a message of the workspace. */
export interface DocumentLink {
  readonly span: Span;
  readonly message: KnownMessage;
}

/** The references of a file that name exactly one message of the workspace. */
export function documentLinks(cables: readonly Cable[], known: KnownMessages): DocumentLink[] {
  return cables.flatMap((cable) =>
    citedIn(cable).flatMap(({ span, key }) => {
      const [message, ...others] = known.named(key);
      return message && others.length === 0 ? [{ span, message }] : [];
    }),
  );
}
