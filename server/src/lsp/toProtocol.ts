import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkupKind,
  type TextEdit as ProtocolEdit,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FixAction } from '../features/codeActions';
import type { OutlineEntry, OutlineKind } from '../features/documentSymbols';
import type { Fold } from '../features/folding';
import type { HoverText } from '../features/hover';
import type { Finding } from '../rules/check';
import type { TextEdit } from '../text/edits';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { OpenDocument } from './session';

export const SEVERITIES: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS: Readonly<Record<NonNullable<Finding['tag']>, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** A span in lines and characters. An end inside a line's terminator is moved before it. */
export function toRange(lines: Lines, span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) };
}

function toPosition(lines: Lines, offset: number): Range['start'] {
  const { line, character } = lines.position(offset);
  return { line, character: Math.min(character, lines.end(line) - lines.start(line)) };
}

export function toEdit(lines: Lines, edit: TextEdit): ProtocolEdit {
  return { range: toRange(lines, edit.span), newText: edit.newText };
}

/** The edits of one file, tied to its version where the client can check that. */
export function toWorkspaceEdit(document: OpenDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const { uri, version, client } = document;
  const { lines } = document.snapshot.tree;
  const changed = edits.map((edit) => toEdit(lines, edit));
  if (!client.versionedEdits) return { changes: { [uri]: changed } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changed }] };
}

/** A finding as the client can show it; what it has no use for is left out. */
export function toDiagnostic(document: OpenDocument, finding: Finding): Diagnostic {
  const { client, rulePages, uri } = document;
  const { lines } = document.snapshot.tree;
  const { rule, tag, related } = finding;
  const diagnostic: Diagnostic = {
    range: toRange(lines, finding.span),
    severity: SEVERITIES[finding.level],
    code: rule.name,
    source: 'cable',
    message: finding.message,
  };
  if (client.codeDescription && rulePages) {
    diagnostic.codeDescription = { href: `${rulePages}${rule.name}.md` };
  }
  if (client.diagnosticTags && tag) diagnostic.tags = [TAGS[tag]];
  if (client.diagnosticData) diagnostic.data = { fix: rule.fix };
  if (client.relatedInformation && related.length > 0) {
    diagnostic.relatedInformation = related.map(({ span, message }) => ({
      location: { uri, range: toRange(lines, span) },
      message,
    }));
  }
  return diagnostic;
}

/** A code action that mends one finding. */
export function toQuickFix(document: OpenDocument, action: FixAction): CodeAction {
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, action.finding)],
    ...(action.preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(document, action.edits),
  };
}

/** Titles and lines, with all that Markdown would take for its own kept from it. */
export function toHover(document: OpenDocument, text: HoverText | undefined): Hover | null {
  if (!text) return null;
  const markdown = document.client.markdownHover;
  const parts = text.parts.map(({ title, lines, source }) => {
    const told = [...lines, ...(source ? [`Source: ${source}`] : [])];
    return markdown
      ? [`**${escapeMarkdown(title)}**`, ...told.map(escapeMarkdown)].join('  \n')
      : [title, ...told].join('\n');
  });
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join('\n\n'),
    },
    range: toRange(document.snapshot.tree.lines, text.span),
  };
}

/** All that Markdown would take for its own, kept from it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&');
}

const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  message: SymbolKind.File,
  heading: SymbolKind.Namespace,
  addressees: SymbolKind.Array,
  address: SymbolKind.Constant,
  classification: SymbolKind.Key,
  subject: SymbolKind.String,
  set: SymbolKind.Field,
  section: SymbolKind.Module,
  paragraph: SymbolKind.Number,
  signature: SymbolKind.Constant,
};

/** The outline as a tree, or as a plain list for clients that know no other. */
export function toSymbols(
  document: OpenDocument,
  outline: readonly OutlineEntry[],
): DocumentSymbol[] | SymbolInformation[] {
  const { lines } = document.snapshot.tree;
  if (document.client.nestedSymbols) return outline.map((entry) => toSymbol(lines, entry));
  return outline.flatMap((entry) => toFlatSymbols(document, entry, undefined));
}

function toSymbol(lines: Lines, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    ...(entry.detail ? { detail: entry.detail } : {}),
    kind: SYMBOL_KINDS[entry.kind],
    range: toRange(lines, entry.span),
    selectionRange: toRange(lines, entry.selection),
    children: entry.children.map((child) => toSymbol(lines, child)),
  };
}

function toFlatSymbols(
  document: OpenDocument,
  entry: OutlineEntry,
  containerName: string | undefined,
): SymbolInformation[] {
  const own: SymbolInformation = {
    name: entry.name,
    kind: SYMBOL_KINDS[entry.kind],
    location: { uri: document.uri, range: toRange(document.snapshot.tree.lines, entry.span) },
    ...(containerName ? { containerName } : {}),
  };
  return [own, ...entry.children.flatMap((child) => toFlatSymbols(document, child, entry.name))];
}

/** As many of the folds as the client takes. They are whole lines, which every client can fold. */
export function toFoldingRanges(document: OpenDocument, folds: readonly Fold[]): FoldingRange[] {
  return folds.slice(0, document.client.foldingLimit).map((fold) => ({ ...fold }));
}
