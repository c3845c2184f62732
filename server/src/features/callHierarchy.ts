import type { Cable } from '../model/cable';
import { touches } from '../text/span';
import { cableAt } from './cableAt';
import type { KnownMessage, KnownMessages } from './knownMessages';
import {
  type CitationFacts,
  citedIn,
  keyText,
  type MessageFacts,
  type MessageKey,
  messageFacts,
} from './messageFacts';

/** A message in the tree of references. One that is not in the workspace is only a name. */
export type Entry =
  | { readonly kind: 'known'; readonly message: KnownMessage }
  | { readonly kind: 'unknown'; readonly by: KnownMessage; readonly citation: CitationFacts };

/** Two messages of which one cites the other, and where it does so. */
export interface Call {
  readonly entry: Entry;
  readonly citations: readonly CitationFacts[];
}

/** What the tree begins with: the message cited under the cursor, else the message itself. */
export function prepareCallHierarchy(
  uri: string,
  cables: readonly Cable[],
  offset: number,
  known: KnownMessages,
): Entry[] {
  const cable = cableAt(cables, offset);
  if (!cable) return [];
  const message: KnownMessage = { uri, facts: messageFacts(cable) };
  const index = citedIn(cable).findIndex(({ span }) => touches(span, offset));
  const citation = message.facts.citations[index];
  return citation ? entriesFor(message, citation, known) : [{ kind: 'known', message }];
}

/** What a message cites. */
export function citedBy(facts: MessageFacts, uri: string, known: KnownMessages): Call[] {
  const message = { uri, facts };
  return joined(
    facts.citations.flatMap((citation) =>
      entriesFor(message, citation, known).map((entry) => ({ entry, citations: [citation] })),
    ),
  );
}

/** Who cites the message with this key. */
export function citersOf(key: MessageKey, known: KnownMessages): Call[] {
  return joined(
    known.citing(key).map(({ by, citation }) => ({
      entry: { kind: 'known', message: by },
      citations: [citation],
    })),
  );
}

/** The key by which an entry is found again. */
export function keyOfEntry(entry: Entry): MessageKey {
  return entry.kind === 'known' ? entry.message.facts.key : entry.citation.key;
}

function entriesFor(by: KnownMessage, citation: CitationFacts, known: KnownMessages): Entry[] {
  const messages = known.named(citation.key);
  if (messages.length === 0) return [{ kind: 'unknown', by, citation }];
  return messages.map((message) => ({ kind: 'known', message }));
}

/** One call for each message, however often it is cited. */
function joined(calls: readonly Call[]): Call[] {
  const byEntry = new Map<string, Call>();
  for (const call of calls) {
    const { entry, citations } = call;
    const uri = entry.kind === 'known' ? entry.message.uri : '';
    const name = `${uri}\n${keyText(keyOfEntry(entry))}`;
    const before = byEntry.get(name);
    byEntry.set(name, before ? { entry, citations: [...before.citations, ...citations] } : call);
  }
  return [...byEntry.values()];
}
