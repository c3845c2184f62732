import {
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client';
import { features } from './features';

/** What the server tells this client that it can do: the text's coming and going, and the features. */
export function serverCapabilities(client: Client): ServerCapabilities {
  const always: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
  };
  return Object.assign(always, ...features.map((each) => each.capability(client)));
}
