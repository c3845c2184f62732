import {
  type CodeLens,
  type InlayHint,
  type InlayHintParams,
  type SemanticTokens,
  SemanticTokensBuilder,
} from 'vscode-languageserver';
import { codeLenses } from '../features/codeLens';
import { inlayHints } from '../features/inlayHints';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens';
import type { Span } from '../text/span';
import { toSpan } from './fromProtocol';
import type { OpenDocument } from './session';
import { toRange } from './toProtocol';

/** What stands behind the numbers of semantic tokens. */
export const LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** The tokens of a file, or of a part of it, as the protocol's numbers. */
export function toSemanticTokens({ snapshot }: OpenDocument, within?: Span): SemanticTokens {
  const { cables, tree } = snapshot;
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of semanticTokens(cables, within)) {
    const { line, character } = tree.lines.position(span.start);
    const bits = modifiers.reduce((sum, each) => sum | (1 << TOKEN_MODIFIERS.indexOf(each)), 0);
    const length = span.end - span.start;
    builder.push(line, character, length, TOKEN_TYPES.indexOf(type), bits);
  }
  return builder.build();
}

/** The hints of the lines that are to be seen, of the kinds that the user wants. */
export function toInlayHints(document: OpenDocument, { range }: InlayHintParams): InlayHint[] {
  const { snapshot, display } = document;
  const { cables, tagSystem } = snapshot;
  const { lines } = snapshot.tree;
  return inlayHints(cables, toSpan(lines, range), display.hints, tagSystem).map((hint) => ({
    position: toRange(lines, { start: hint.offset, end: hint.offset }).start,
    label: hint.text,
    paddingLeft: true,
  }));
}

/** Lenses that say something and do nothing: their command has no name. */
export function toCodeLenses({ snapshot }: OpenDocument): CodeLens[] {
  return codeLenses(snapshot.cables).map(({ span, title }) => ({
    range: toRange(snapshot.tree.lines, span),
    command: { title, command: '' },
  }));
}
