import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import { completion, type Offer, plainText, snippetText } from '../features/completion';
import { toOffset } from './fromProtocol';
import type { OpenDocument } from './session';
import { escapeMarkdown, toEdit, toRange } from './toProtocol';

/**
 * What stands before a value: labels, prosigns, commas, slashes, brackets, numbers. The blank is
 * among them because nothing else stands between `TO` and an addressee; in the text it is answered
 * with nothing.
 */
export const TRIGGERS: readonly string[] = [':', ' ', ',', '/', '(', '.', ';', '#'];

const KINDS: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  line: CompletionItemKind.Snippet,
  code: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  mark: CompletionItemKind.Keyword,
  number: CompletionItemKind.Value,
  post: CompletionItemKind.Module,
  reference: CompletionItemKind.Reference,
  set: CompletionItemKind.Struct,
  word: CompletionItemKind.Text,
};

/** Answers `textDocument/completion`. */
export function completionList(document: OpenDocument, params: CompletionParams): CompletionList {
  const { cables, tree } = document.snapshot;
  const { context, position } = params;
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const trigger = typed ? context.triggerCharacter : undefined;
  const { items, incomplete } = completion({
    cables,
    offset: toOffset(tree.lines, position),
    now: document.now(),
    known: document.known(),
    ...(trigger === undefined ? {} : { trigger }),
  });
  return {
    isIncomplete: incomplete,
    items: items.map((item, index) => toItem(document, item, { index, position })),
  };
}

interface Where {
  readonly index: number;
  readonly position: CompletionParams['position'];
}

function toItem(document: OpenDocument, item: Offer, { index, position }: Where): CompletionItem {
  const { client, suggestCommand } = document;
  const { lines } = document.snapshot.tree;
  const { label, detail, filter, insert, also, more } = item;
  const snippet = client.snippets ? snippetText(insert) : undefined;
  const newText = snippet ?? plainText(insert);
  const range = toRange(lines, item.span);
  const insertRange = { start: range.start, end: position };
  return {
    label,
    kind: KINDS[item.kind],
    ...(detail ? { detail } : {}),
    ...(detail && client.labelDetails ? { labelDetails: { description: detail } } : {}),
    ...documentation(document, item),
    sortText: String(index).padStart(4, '0'),
    ...(filter === label ? {} : { filterText: filter }),
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: client.insertReplace
      ? { newText, insert: insertRange, replace: range }
      : { newText, range },
    ...(also ? { additionalTextEdits: also.map((edit) => toEdit(lines, edit)) } : {}),
    ...(more && suggestCommand ? { command: { title: 'Suggest', command: suggestCommand } } : {}),
  };
}

/** What the item means, one fact a line, and where that is from. */
function documentation(
  { client }: OpenDocument,
  { about = [], source }: Offer,
): Pick<CompletionItem, 'documentation'> {
  const lines = [...about, ...(source ? [`Source: ${source}`] : [])];
  if (lines.length === 0) return {};
  if (!client.markdownCompletion) return { documentation: lines.join('\n') };
  const value = lines.map(escapeMarkdown).join('  \n');
  return { documentation: { kind: MarkupKind.Markdown, value } };
}
