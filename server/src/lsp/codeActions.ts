import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { findingsAt, fixesAt, hasSafeFix, repeatedRulesAt } from '../features/codeActions';
import { fixAll } from '../features/fixAll';
import type { Finding } from '../rules/check';
import type { Rule } from '../rules/rule';
import { toSpan, wantsKind } from './fromProtocol';
import { resolveRewrite, rewriteActions } from './rewriting';
import type { OpenDocument } from './session';
import { suppressActions } from './suppressing';
import { toQuickFix, toWorkspaceEdit } from './toProtocol';

/** Every safe fix of the file: what an editor runs on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cable`;

/** What an action without its edit carries, so that the edit can be worked out when it is chosen. */
interface ActionData {
  readonly uri: string;
  /** The rule whose findings are mended; all of them when left out. */
  readonly rule?: string;
}

/**
 * The actions for a selection: the fixes of the findings there, all fixes of those rules in the
 * file, ways to suppress those findings, every safe fix of the file, and rewrites of the message.
 * The diagnostics that the client sends along are not needed: the findings are at hand.
 */
export async function codeActions(
  document: OpenDocument,
  params: CodeActionParams,
): Promise<CodeAction[]> {
  const { client, snapshot } = document;
  if (!client.codeActionLiterals) return [];
  const actions: CodeAction[] = [];
  if (wantsKind(params.context, CodeActionKind.QuickFix)) {
    const selection = toSpan(snapshot.tree.lines, params.range);
    for (const fix of fixesAt(snapshot.findings, selection)) {
      actions.push(toQuickFix(document, fix));
    }
    for (const rule of repeatedRulesAt(snapshot.findings, selection)) {
      const title = `Fix all of ${rule} in this document`;
      actions.push(withEdit({ title, kind: CodeActionKind.QuickFix }, document, rule));
    }
    actions.push(...(await suppressActions(document, findingsAt(snapshot.findings, selection))));
  }
  if (wantsKind(params.context, FIX_ALL) && hasSafeFix(snapshot.findings)) {
    const action = { title: 'Make all safe fixes in this document', kind: FIX_ALL };
    actions.push(withEdit(action, document));
  }
  return [...actions, ...rewriteActions(document, params)];
}

/** The action with its edit, or with what it takes to work that out where the client can ask. */
function withEdit(action: CodeAction, document: OpenDocument, rule?: string): CodeAction {
  if (!document.client.lazyEdits) return { ...action, edit: editOf(document, rule) };
  const data: ActionData = { uri: document.uri, ...(rule ? { rule } : {}) };
  return { ...action, data };
}

function editOf(document: OpenDocument, rule: string | undefined): NonNullable<CodeAction['edit']> {
  const { snapshot } = document;
  const isWanted = ({ name, fix }: Rule): boolean => fix === 'safe' && (rule ?? name) === name;
  const findingsOf = (text: string): readonly Finding[] =>
    text === snapshot.text ? snapshot.findings : snapshot.withText(text, isWanted).findings;
  return toWorkspaceEdit(document, fixAll(snapshot.text, findingsOf, rule).edits);
}

/** The file that an action without its edit is about. */
export function uriOfAction(action: CodeAction): string | undefined {
  return dataOf(action)?.uri;
}

/** Works out the edit of an action that the user chose, for the text as it is now. */
export function resolveCodeAction(document: OpenDocument, action: CodeAction): CodeAction {
  const rewritten = resolveRewrite(document, action);
  return rewritten ?? { ...action, edit: editOf(document, dataOf(action)?.rule) };
}

function dataOf(action: CodeAction): ActionData | undefined {
  const data = action.data as Partial<ActionData> | null | undefined;
  return typeof data?.uri === 'string' ? (data as ActionData) : undefined;
}
