import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from 'vscode-languageserver';
import {
  citedBy,
  citersOf,
  type Entry,
  keyOfEntry,
  prepareCallHierarchy,
} from '../features/callHierarchy';
import type { KnownMessage, KnownMessages } from '../features/knownMessages';
import { keyText, type MessageKey } from '../features/messageFacts';
import type { Feature } from './feature';
import { toOffset } from './fromProtocol';
import { knowingDocumentFeature, knowingFeature } from './knowing';

/** What this message cites and what cites it, in the editor's tree of calls. */
export const callHierarchy: readonly Feature[] = [
  knowingDocumentFeature(
    CallHierarchyPrepareRequest.type,
    { callHierarchyProvider: true },
    null,
    ({ uri, snapshot: { cables, tree } }, known, { position }) => {
      const offset = toOffset(tree.lines, position);
      const items = prepareCallHierarchy(uri, cables, offset, known).map(toItem);
      return items.length > 0 ? items : null;
    },
  ),
  knowingFeature(CallHierarchyIncomingCallsRequest.type, {}, null, (known, { item }) =>
    citersOf(keyOfItem(item), known).map(({ entry, citations }) => ({
      from: toItem(entry),
      fromRanges: citations.map(({ place }) => place),
    })),
  ),
  knowingFeature(CallHierarchyOutgoingCallsRequest.type, {}, null, (known, { item }) => {
    const message = messageOf(item, known);
    if (!message) return [];
    return citedBy(message.facts, message.uri, known).map(({ entry, citations }) => ({
      to: toItem(entry),
      fromRanges: citations.map(({ place }) => place),
    }));
  }),
];

/** A message that nobody has is shown where it is cited. */
function toItem(entry: Entry): CallHierarchyItem {
  const data = keyOfEntry(entry);
  if (entry.kind === 'unknown') {
    const { by, citation } = entry;
    return {
      name: citation.text,
      detail: 'not in the workspace',
      kind: SymbolKind.Null,
      uri: by.uri,
      range: citation.place,
      selectionRange: citation.place,
      data,
    };
  }
  const { uri, facts } = entry.message;
  return {
    name: facts.name,
    ...(facts.subject ? { detail: facts.subject } : {}),
    kind: SymbolKind.File,
    uri,
    range: facts.place,
    selectionRange: facts.selection,
    data,
  };
}

function keyOfItem({ data }: CallHierarchyItem): MessageKey {
  return typeof data === 'object' && data !== null ? (data as MessageKey) : {};
}

/** The message that an item stands for; undefined when it is not in the workspace. */
function messageOf(item: CallHierarchyItem, known: KnownMessages): KnownMessage | undefined {
  const wanted = keyText(keyOfItem(item));
  for (const message of known.all()) {
    const { key, selection } = message.facts;
    const here =
      message.uri === item.uri && selection.start.line === item.selectionRange.start.line;
    if (here && keyText(key) === wanted) return message;
  }
  return undefined;
}
