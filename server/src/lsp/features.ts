import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols';
import { folding } from '../features/folding';
import { hover } from '../features/hover';
import { codeActions, FIX_ALL, resolveCodeAction, uriOfAction } from './codeActions';
import { completed } from './completion';
import { desk } from './desk';
import { checkNow, pulledDiagnostics } from './diagnostics';
import { editing } from './editing';
import { documentFeature, type Feature, feature } from './feature';
import { toOffset, toSpan } from './fromProtocol';
import { LEGEND, toCodeLenses, toInlayHints, toSemanticTokens } from './inSight';
import { marking } from './marking';
import { navigation } from './navigation';
import { overviews } from './overview';
import { servedRulePages } from './rulePages';
import { projectEdits, suppressing } from './suppressing';
import { toFoldingRanges, toHover, toSymbols } from './toProtocol';

/** Everything that the server answers. A new feature is a file in features/ and an entry here. */
export const features: readonly Feature[] = [
  pulledDiagnostics,
  checkNow,
  documentFeature(
    CodeActionRequest.type,
    {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, CodeActionKind.RefactorRewrite],
        resolveProvider: true,
      },
    },
    [],
    codeActions,
  ),
  feature(CodeActionResolveRequest.type, {
    capability: {},
    uri: uriOfAction,
    fallback: (action) => action,
    answer: resolveCodeAction,
  }),
  completed,
  suppressing,
  projectEdits,
  documentFeature(HoverRequest.type, { hoverProvider: true }, null, (document, { position }) => {
    const { cables, findings, tree, tagSystem } = document.snapshot;
    const offset = toOffset(tree.lines, position);
    return toHover(document, hover(cables, findings, offset, tagSystem));
  }),
  documentFeature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, [], (document) =>
    toSymbols(document, documentSymbols(document.snapshot.cables)),
  ),
  documentFeature(FoldingRangeRequest.type, { foldingRangeProvider: true }, [], (document) =>
    toFoldingRanges(document, folding(document.snapshot.cables)),
  ),
  documentFeature(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend: LEGEND, full: true, range: true } },
    { data: [] },
    (document) => toSemanticTokens(document),
  ),
  documentFeature(SemanticTokensRangeRequest.type, {}, { data: [] }, (document, { range }) =>
    toSemanticTokens(document, toSpan(document.snapshot.tree.lines, range)),
  ),
  documentFeature(InlayHintRequest.type, { inlayHintProvider: true }, [], toInlayHints),
  documentFeature(CodeLensRequest.type, { codeLensProvider: {} }, [], toCodeLenses),
  overviews,
  servedRulePages,
  ...desk,
  ...navigation,
  ...editing,
  ...marking,
];
