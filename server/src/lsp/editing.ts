import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextEdit,
} from 'vscode-languageserver';
import { onEnter } from '../features/onType';
import { prepareRename, rename } from '../features/rename';
import { WRAP } from '../features/rewrites';
import { type FormatOptions, format, formatRange } from '../format/format';
import type { TextEdit as Edit } from '../text/edits';
import { documentFeature, type Feature } from './feature';
import { toOffset, toSpan } from './fromProtocol';
import { rewriting } from './rewriting';
import type { OpenDocument } from './session';
import { toEdit, toRange, toWorkspaceEdit } from './toProtocol';

/** Formatting, renaming and the changes that a person asks for by name. */
export const editing: readonly Feature[] = [
  documentFeature(
    DocumentFormattingRequest.type,
    { documentFormattingProvider: true },
    [],
    (document) => {
      const options = optionsOf(document);
      return toEdits(
        document,
        document.snapshot.cables.flatMap((cable) => format(cable, options)),
      );
    },
  ),
  documentFeature(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: true },
    [],
    (document, { range }) => {
      const { cables, tree } = document.snapshot;
      const span = toSpan(tree.lines, range);
      const touched = cables.filter(
        (cable) => cable.span.start <= span.end && span.start <= cable.span.end,
      );
      const options = optionsOf(document);
      return toEdits(
        document,
        touched.flatMap((cable) => formatRange(cable, span, options)),
      );
    },
  ),
  documentFeature(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
    [],
    (document, { position, ch }) => {
      if (ch !== '\n') return [];
      const { cables, tree } = document.snapshot;
      return toEdits(
        document,
        onEnter(cables, toOffset(tree.lines, position), optionsOf(document)),
      );
    },
  ),
  documentFeature(
    PrepareRenameRequest.type,
    (client) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
    null,
    ({ snapshot: { cables, tree } }, { position }) => {
      const found = prepareRename(cables, toOffset(tree.lines, position));
      return found
        ? { range: toRange(tree.lines, found.span), placeholder: found.placeholder }
        : null;
    },
  ),
  documentFeature(RenameRequest.type, {}, null, (document, { position, newName }) => {
    const { cables, tree } = document.snapshot;
    const renamed = rename(cables, toOffset(tree.lines, position), newName);
    if (renamed.edits) return toWorkspaceEdit(document, renamed.edits);
    // The message is shown to the person who renames, and holds nothing but letters of references.
    throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.refused);
  }),
  rewriting,
];

function optionsOf({ display: { wrap, capitals } }: OpenDocument): FormatOptions {
  return { capitals, ...(wrap ? { wrap: WRAP } : {}) };
}

function toEdits({ snapshot: { tree } }: OpenDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => toEdit(tree.lines, edit));
}
