import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  LinkedEditingRangeRequest,
  type Location,
  type LocationLink,
  type Range,
  ReferencesRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { type Definition, definition, type Target } from '../features/definition';
import { documentLinks } from '../features/documentLinks';
import { highlights } from '../features/highlights';
import type { KnownMessage } from '../features/knownMessages';
import { linkedEditing } from '../features/linkedEditing';
import type { Place } from '../features/messageFacts';
import { references } from '../features/references';
import { selectionRanges } from '../features/selectionRanges';
import { titleOf, workspaceSymbols } from '../features/workspaceSymbols';
import { callHierarchy } from './callHierarchy';
import { documentFeature, type Feature } from './feature';
import { toOffset } from './fromProtocol';
import { knowingDocumentFeature, knowingFeature } from './knowing';
import { reportedFiles } from './library';
import type { OpenDocument } from './session';
import { toRange } from './toProtocol';

/** Going from a name to what it names and back, in one message and from message to message. */
export const navigation: readonly Feature[] = [
  reportedFiles,
  knowingDocumentFeature(
    DefinitionRequest.type,
    { definitionProvider: true },
    null,
    (document, known, { position }) => {
      const { cables, tree } = document.snapshot;
      const found = definition(cables, toOffset(tree.lines, position), known);
      return found ? toDefinition(document, found) : null;
    },
  ),
  knowingDocumentFeature(
    ReferencesRequest.type,
    { referencesProvider: true },
    [],
    (document, known, { position, context }) => {
      const { cables, tree } = document.snapshot;
      const declaration = context?.includeDeclaration ?? false;
      const found = references(cables, toOffset(tree.lines, position), known, declaration);
      return [
        ...found.here.map((span) => ({ uri: document.uri, range: toRange(tree.lines, span) })),
        ...found.elsewhere.map(({ by, citation }) => ({ uri: by.uri, range: citation.place })),
      ].map(plain);
    },
  ),
  documentFeature(
    DocumentHighlightRequest.type,
    { documentHighlightProvider: true },
    [],
    ({ snapshot: { cables, tree } }, { position }) =>
      highlights(cables, toOffset(tree.lines, position)).map(({ span, role }) => ({
        range: toRange(tree.lines, span),
        kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
  ),
  documentFeature(
    SelectionRangeRequest.type,
    { selectionRangeProvider: true },
    [],
    ({ snapshot: { text, cables, tree } }, { positions }) =>
      positions.map((position) => {
        const spans = selectionRanges(text, cables, toOffset(tree.lines, position));
        return nested(spans.map((span) => toRange(tree.lines, span)));
      }),
  ),
  documentFeature(
    LinkedEditingRangeRequest.type,
    { linkedEditingRangeProvider: true },
    null,
    ({ snapshot: { cables, tree } }, { position }) => {
      const names = linkedEditing(cables, toOffset(tree.lines, position));
      if (!names) return null;
      return { ranges: names.map((span) => toRange(tree.lines, span)), wordPattern: '[A-Za-z -]+' };
    },
  ),
  knowingDocumentFeature(
    DocumentLinkRequest.type,
    { documentLinkProvider: {} },
    [],
    ({ snapshot: { cables, tree } }, known) =>
      documentLinks(cables, known).map(({ span, message }) => ({
        range: toRange(tree.lines, span),
        target: addressOf(message),
        tooltip: titleOf(message),
      })),
  ),
  knowingFeature(
    WorkspaceSymbolRequest.type,
    { workspaceSymbolProvider: true },
    [],
    (known, { query }) =>
      workspaceSymbols(known, query).map((message) => ({
        name: titleOf(message),
        kind: SymbolKind.File,
        location: locationOf(message),
      })),
  ),
  ...callHierarchy,
];

function toDefinition(
  document: OpenDocument,
  { origin, targets }: Definition,
): Location[] | LocationLink[] {
  const { client, snapshot } = document;
  if (!client.definitionLinks) return targets.map((target) => toLocation(document, target));
  const { lines } = snapshot.tree;
  const originSelectionRange = toRange(lines, origin);
  return targets.map((target): LocationLink => {
    const { uri, range: targetSelectionRange } = toLocation(document, target);
    const targetRange =
      target.kind === 'here' ? toRange(lines, target.whole) : target.message.facts.place;
    return { originSelectionRange, targetUri: uri, targetRange, targetSelectionRange };
  });
}

function toLocation(document: OpenDocument, target: Target): Location {
  if (target.kind === 'message') return locationOf(target.message);
  return { uri: document.uri, range: toRange(document.snapshot.tree.lines, target.selection) };
}

function locationOf({ uri, facts }: KnownMessage): Location {
  return plain({ uri, range: facts.selection });
}

/** A place of our own is a range of the protocol; a copy keeps them apart. */
function plain({ uri, range }: { uri: string; range: Place }): Location {
  return { uri, range: { start: { ...range.start }, end: { ...range.end } } };
}

/** Editors take a line behind the address of a file. */
function addressOf({ uri, facts }: KnownMessage): string {
  return `${uri}#L${facts.selection.start.line + 1}`;
}

/** The innermost range, each with the one around it. */
function nested(ranges: readonly Range[]): SelectionRange {
  let parent: SelectionRange | undefined;
  for (const range of [...ranges].reverse()) parent = parent ? { range, parent } : { range };
  const nowhere = { line: 0, character: 0 };
  return parent ?? { range: { start: nowhere, end: nowhere } };
}
