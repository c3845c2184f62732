import type { CitationFacts, MessageFacts, MessageKey } from './messageFacts';

/** A message of the workspace. */
export interface KnownMessage {
  readonly uri: string;
  readonly facts: MessageFacts;
}

/** A reference of one message to another. */
export interface KnownCitation {
  readonly by: KnownMessage;
  readonly citation: CitationFacts;
}

/** The messages of the workspace, as far as anybody told of them. */
export interface KnownMessages {
  all(): Iterable<KnownMessage>;
  /** The messages that a key may stand for; several where a number has no year. */
  named(key: MessageKey): readonly KnownMessage[];
  /** Who refers to the message that the key stands for. */
  citing(key: MessageKey): readonly KnownCitation[];
}
