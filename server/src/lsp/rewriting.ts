import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  ProtocolRequestType,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';
import { cableAt } from '../features/cableAt';
import { REWRITES, type Rewrite } from '../features/rewrites';
import type { TextEdit as Edit } from '../text/edits';
import { documentFeature } from './feature';
import { toSpan, wantsKind } from './fromProtocol';
import type { OpenDocument } from './session';
import { toEdit, toWorkspaceEdit } from './toProtocol';

/** What a rewrite is asked for: the file, and the name of one of the `REWRITES`. */
export interface RewriteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly rewrite: string;
}

/** `cable/rewrite`: the edits that renumber, wrap, sort or clean a whole file. */
export const RewriteRequest = new ProtocolRequestType<RewriteParams, TextEdit[], never, void, void>(
  'cable/rewrite',
);

/** Answers `cable/rewrite`; no edits for a name that is none. */
export const rewriting = documentFeature(RewriteRequest, {}, [], (document, { rewrite }) => {
  const wanted = rewriteNamed(rewrite);
  const { lines } = document.snapshot.tree;
  return wanted ? editsOf(document, wanted).map((edit) => toEdit(lines, edit)) : [];
});

/** What an action carries until its edit is wanted. */
interface RewriteData {
  readonly uri: string;
  readonly rewrite: Rewrite['name'];
}

/**
 * The rewrites that have something to do where the cursor is. They are for a person who looks for
 * them: a lightbulb does not come on for their sake.
 */
export function rewriteActions(document: OpenDocument, params: CodeActionParams): CodeAction[] {
  const { context, range } = params;
  if (context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { cables, tree } = document.snapshot;
  const selection = toSpan(tree.lines, range);
  const cable = cableAt(cables, selection.start);
  return REWRITES.flatMap((rewrite) => {
    const kind = `${CodeActionKind.RefactorRewrite}.${rewrite.name}`;
    if (!cable || !wantsKind(context, kind) || !rewrite.isOffered(cable, selection)) return [];
    const action: CodeAction = { title: rewrite.title, kind };
    if (!document.client.lazyEdits) return [withEdit(document, action, rewrite)];
    const data: RewriteData = { uri: document.uri, rewrite: rewrite.name };
    return [{ ...action, data }];
  });
}

/** The action with its edit; undefined when it is no rewrite. */
export function resolveRewrite(document: OpenDocument, action: CodeAction): CodeAction | undefined {
  const { rewrite } = (action.data ?? {}) as Partial<RewriteData>;
  const wanted = rewriteNamed(rewrite);
  return wanted && withEdit(document, action, wanted);
}

function rewriteNamed(name: string | undefined): Rewrite | undefined {
  return REWRITES.find((each) => each.name === name);
}

function withEdit(document: OpenDocument, action: CodeAction, rewrite: Rewrite): CodeAction {
  return { ...action, edit: toWorkspaceEdit(document, editsOf(document, rewrite)) };
}

function editsOf({ snapshot: { cables } }: OpenDocument, { edits }: Rewrite): Edit[] {
  return cables.flatMap(edits);
}
