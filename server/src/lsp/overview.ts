import {
  ProtocolRequestType,
  type Range,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { overview } from '../features/overview';
import type { LevelColour } from '../vocabulary/levelColours';
import type { OpenDocument } from './session';
import { toRange } from './toProtocol';

/** Names the file that an overview is wanted of. */
export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A message of the file: everything that is shown of its level, in words that are final. */
export interface MessageOverview {
  readonly range: Range;
  readonly level: string;
  readonly colour?: LevelColour;
  readonly sum?: string;
  readonly disagreement?: string;
  readonly paragraphs: readonly {
    readonly range: Range;
    readonly name: string;
    readonly level: string;
    readonly letters: string;
    readonly colour?: LevelColour;
  }[];
  readonly words: number;
  readonly lines: number;
}

/** `cable/overview`: what the status item, the band and the gutter show; one entry a message. */
export const OverviewRequest = {
  type: new ProtocolRequestType<OverviewParams, MessageOverview[], never, void, void>(
    'cable/overview',
  ),
};

/** Answers `cable/overview`. */
export function overviewOf({ snapshot }: OpenDocument): MessageOverview[] {
  const { cables, tree } = snapshot;
  return overview(cables).map(({ span, paragraphs, ...message }) => ({
    ...message,
    range: toRange(tree.lines, span),
    paragraphs: paragraphs.map(({ span: place, ...paragraph }) => ({
      ...paragraph,
      range: toRange(tree.lines, place),
    })),
  }));
}
