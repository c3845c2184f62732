import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
} from 'vscode-languageserver';
import { documentSymbols } from '../features/documentSymbols';
import { folding } from '../features/folding';
import { hover } from '../features/hover';
import { codeActions, FIX_ALL, resolveCodeAction, uriOfAction } from './codeActions';
import { completionList, TRIGGERS } from './completion';
import { pulledDiagnostics } from './diagnostics';
import { documentFeature, type Feature, feature } from './feature';
import { toOffset } from './fromProtocol';
import { servedRulePages } from './rulePages';
import { toFoldingRanges, toHover, toSymbols } from './toProtocol';

/** Everything that the server answers. A new feature is a file in features/ and an entry here. */
export const features: readonly Feature[] = [
  pulledDiagnostics,
  documentFeature(
    CodeActionRequest.type,
    {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
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
  documentFeature(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: [...TRIGGERS] } },
    { isIncomplete: false, items: [] },
    completionList,
  ),
  documentFeature(HoverRequest.type, { hoverProvider: true }, null, (document, { position }) => {
    const { cables, findings, tree } = document.snapshot;
    return toHover(document, hover(cables, findings, toOffset(tree.lines, position)));
  }),
  documentFeature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, [], (document) =>
    toSymbols(document, documentSymbols(document.snapshot.cables)),
  ),
  documentFeature(FoldingRangeRequest.type, { foldingRangeProvider: true }, [], (document) =>
    toFoldingRanges(document, folding(document.snapshot.cables)),
  ),
  servedRulePages,
];
