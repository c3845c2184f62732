import type { KnownCitation, KnownMessage, KnownMessages } from '../features/knownMessages';
import { isSameMessage, type MessageFacts, type MessageKey } from '../features/messageFacts';

/**
 * The messages of the workspace by number, by date-time group and by what they cite. It is told of
 * files and reads none: open files come from the server, others from the editor. It keeps facts
 * and no text. An open file hides what was reported of it before.
 */
export class Library implements KnownMessages {
  private readonly opened = new Map<string, readonly KnownMessage[]>();
  private readonly reported = new Map<string, readonly KnownMessage[]>();
  private readonly byKey = new Map<string, Set<KnownMessage>>();
  private readonly byCited = new Map<string, Set<KnownMessage>>();

  /** What is known of an open file; undefined when it was closed. */
  open(uri: string, facts: readonly MessageFacts[] | undefined): void {
    this.update(this.opened, uri, facts);
  }

  /** What the editor reported of a file; undefined when the file is gone. */
  report(uri: string, facts: readonly MessageFacts[] | undefined): void {
    this.update(this.reported, uri, facts);
  }

  *all(): Iterable<KnownMessage> {
    for (const messages of this.opened.values()) yield* messages;
    for (const [uri, messages] of this.reported) if (!this.opened.has(uri)) yield* messages;
  }

  named(key: MessageKey): readonly KnownMessage[] {
    return this.lookUp(this.byKey, key).filter(({ facts }) => isSameMessage(facts.key, key));
  }

  citing(key: MessageKey): readonly KnownCitation[] {
    return this.lookUp(this.byCited, key).flatMap((by) =>
      by.facts.citations
        .filter((citation) => isSameMessage(citation.key, key))
        .map((citation) => ({ by, citation })),
    );
  }

  private update(
    shelf: Map<string, readonly KnownMessage[]>,
    uri: string,
    facts: readonly MessageFacts[] | undefined,
  ): void {
    for (const message of this.visible(uri)) this.index(message, remove);
    if (facts)
      shelf.set(
        uri,
        facts.map((each) => ({ uri, facts: each })),
      );
    else shelf.delete(uri);
    for (const message of this.visible(uri)) this.index(message, add);
  }

  private visible(uri: string): readonly KnownMessage[] {
    return this.opened.get(uri) ?? this.reported.get(uri) ?? [];
  }

  private index(message: KnownMessage, change: typeof add): void {
    for (const name of namesOf(message.facts.key)) change(this.byKey, name, message);
    for (const { key } of message.facts.citations) {
      for (const name of namesOf(key)) change(this.byCited, name, message);
    }
  }

  private lookUp(
    index: ReadonlyMap<string, ReadonlySet<KnownMessage>>,
    key: MessageKey,
  ): readonly KnownMessage[] {
    return [...new Set(namesOf(key).flatMap((name) => [...(index.get(name) ?? [])]))];
  }
}

/** The names under which a message is filed. The year is left out: references often lack it. */
function namesOf({ station, serial, dtg }: MessageKey): string[] {
  return [
    ...(station && serial !== undefined ? [`${station} ${serial}`] : []),
    ...(dtg ? [dtg] : []),
  ];
}

type Index = Map<string, Set<KnownMessage>>;

function add(index: Index, name: string, message: KnownMessage): void {
  const messages = index.get(name) ?? new Set();
  index.set(name, messages.add(message));
}

function remove(index: Index, name: string, message: KnownMessage): void {
  const messages = index.get(name);
  messages?.delete(message);
  if (messages?.size === 0) index.delete(name);
}
