import {
  ProtocolRequestType,
  type Range,
  type TextDocumentChangeEvent,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lowered } from '../features/lowered';
import type { Level } from '../marking/level';
import { answer, type Feature } from './feature';
import { toRange } from './toProtocol';

interface LoweredParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A level that is lower than in the saved file, with a sentence that says so. */
export interface LoweredLevel {
  readonly what: 'message' | 'paragraph';
  readonly from: Level;
  readonly to: Level;
  readonly range: Range;
  readonly message: string;
}

/** `cable/lowered`: what is marked lower than when the file was opened or saved last. */
export const LoweredRequest = new ProtocolRequestType<
  LoweredParams,
  LoweredLevel[],
  never,
  void,
  void
>('cable/lowered');

/** Keeps the text of each open file as it was saved, to compare with when somebody asks. */
export const loweredLevels: Feature = {
  capability: () => ({}),
  register: (session) => {
    const saved = new Map<string, string>();
    const keep = ({ document }: TextDocumentChangeEvent<TextDocument>): void => {
      saved.set(document.uri, document.getText());
    };
    session.documents.onDidOpen(keep);
    session.documents.onDidSave(keep);
    session.documents.onDidClose(({ document }) => saved.delete(document.uri));
    const compare = async ({ textDocument: { uri } }: LoweredParams): Promise<LoweredLevel[]> => {
      const before = saved.get(uri);
      const document = await session.open(uri);
      if (before === undefined || !document || before === document.snapshot.text) return [];
      const { snapshot } = document;
      return lowered(snapshot.withText(before).cables, snapshot.cables).map(
        ({ span, ...rest }) => ({
          ...rest,
          range: toRange(snapshot.tree.lines, span),
        }),
      );
    };
    answer(session, LoweredRequest.method, () => [], compare);
  },
};
