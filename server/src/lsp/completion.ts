import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import {
  type CompletionRequest as Asked,
  asksForReferences,
  completion,
  knownReferences,
  type Offer,
  plainText,
  snippetText,
} from '../features/completion';
import { answer, type Feature } from './feature';
import { toOffset } from './fromProtocol';
import { messagesOf } from './library';
import type { OpenDocument } from './session';
import { escapeMarkdown, toEdit, toRange } from './toProtocol';

/**
 * What stands before a value: labels, prosigns, commas, slashes, brackets, numbers. The blank is
 * among them because nothing else stands between `TO` and an addressee; in the text it is answered
 * with nothing.
 */
const TRIGGERS: readonly string[] = [':', ' ', ',', '/', '(', '.', ';', '#'];

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

const NONE: CompletionList = { isIncomplete: false, items: [] };

/**
 * `textDocument/completion`. The messages of the workspace are looked up only where one of them may
 * be put in, for that takes longer than all the rest.
 */
export const completed: Feature = {
  capability: () => ({ completionProvider: { triggerCharacters: [...TRIGGERS] } }),
  register: (session) => {
    const list = async (params: CompletionParams): Promise<CompletionList> => {
      const document = await session.open(params.textDocument.uri);
      if (!document) return NONE;
      const asked = toRequest(document, params);
      if (!asksForReferences(asked)) return toList(document, params, asked);
      const known = knownReferences((await messagesOf(session)).all());
      return toList(document, params, { ...asked, known });
    };
    answer(session, CompletionRequest.method, () => NONE, list);
  },
};

function toRequest(document: OpenDocument, { context, position }: CompletionParams): Asked {
  const { cables, tree, tagSystem } = document.snapshot;
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const trigger = typed ? context.triggerCharacter : undefined;
  return {
    cables,
    offset: toOffset(tree.lines, position),
    now: document.now(),
    tagSystem,
    ...(trigger === undefined ? {} : { trigger }),
  };
}

function toList(
  document: OpenDocument,
  { position }: CompletionParams,
  asked: Asked,
): CompletionList {
  const { items, incomplete } = completion(asked);
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
