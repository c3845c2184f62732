import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as anything here depends on it. */
export interface Client {
  /** It asks for diagnostics itself; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** It can be told to ask for inlay hints again. */
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticData: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticVersion: boolean;
  /** It asks the server for the text of documents that are no files. */
  readonly asksForDocuments: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It wants to be told that changes of configuration are welcome. */
  readonly registersConfiguration: boolean;
  /** It can be asked to report changes of files, and knows patterns that count from a folder. */
  readonly registersWatchers: boolean;
  readonly relativePatterns: boolean;
  /** It reads files for the server (`readsFiles` of its initialization options). */
  readonly readsFiles: boolean;
  /** An edit of the workspace may make a file. */
  readonly makesFiles: boolean;
  /** Its own commands that ask where a suppression, or a rule's level, is to be written. */
  readonly suppressCommand: string | undefined;
  readonly levelCommand: string | undefined;
  /** It understands code actions with edits; older clients know commands only. */
  readonly codeActionLiterals: boolean;
  /** A code action's edit may be worked out when the action is chosen. */
  readonly lazyEdits: boolean;
  readonly versionedEdits: boolean;
  /** It asks whether there is something to rename before it lets a person type. */
  readonly preparesRename: boolean;
  /** It takes the place that a definition was asked from, with the definition. */
  readonly definitionLinks: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  /** The most folding ranges it takes. */
  readonly foldingLimit: number;
  /** What is put in may have fields to fill in. */
  readonly snippets: boolean;
  readonly markdownCompletion: boolean;
  /** It lets the user choose between putting in and replacing the rest of the word. */
  readonly insertReplace: boolean;
  /** It shows a few words behind each label. */
  readonly labelDetails: boolean;
}

const FOLDING_LIMIT = 5000;

/** Reads the capabilities of a client; one that says nothing of itself can do the least. */
export function readClient(capabilities: ClientCapabilities, options?: unknown): Client {
  const text = capabilities.textDocument ?? {};
  const workspace = capabilities.workspace ?? {};
  const diagnostics = { ...text.publishDiagnostics, ...defined(text.diagnostic) };
  const action = text.codeAction;
  const folding = text.foldingRange;
  const item = text.completion?.completionItem;
  const said = saidIn(options);
  return {
    pullsDiagnostics: Boolean(text.diagnostic),
    refreshesDiagnostics: Boolean(workspace.diagnostics?.refreshSupport),
    refreshesHints: Boolean(workspace.inlayHint?.refreshSupport),
    relatedInformation: Boolean(diagnostics.relatedInformation),
    diagnosticTags: Boolean(diagnostics.tagSupport),
    diagnosticData: Boolean(diagnostics.dataSupport),
    codeDescription: Boolean(diagnostics.codeDescriptionSupport),
    diagnosticVersion: Boolean(text.publishDiagnostics?.versionSupport),
    asksForDocuments: Boolean(workspace.textDocumentContent),
    configuration: Boolean(workspace.configuration),
    registersConfiguration: Boolean(workspace.didChangeConfiguration?.dynamicRegistration),
    registersWatchers: Boolean(workspace.didChangeWatchedFiles?.dynamicRegistration),
    relativePatterns: Boolean(workspace.didChangeWatchedFiles?.relativePatternSupport),
    readsFiles: said.readsFiles === true,
    makesFiles: Boolean(workspace.workspaceEdit?.resourceOperations?.includes('create')),
    suppressCommand: asName(said.suppressCommand),
    levelCommand: asName(said.levelCommand),
    codeActionLiterals: Boolean(action?.codeActionLiteralSupport),
    lazyEdits: Boolean(action?.dataSupport && action.resolveSupport?.properties?.includes('edit')),
    versionedEdits: Boolean(workspace.workspaceEdit?.documentChanges),
    preparesRename: Boolean(text.rename?.prepareSupport),
    definitionLinks: Boolean(text.definition?.linkSupport),
    markdownHover: Boolean(text.hover?.contentFormat?.includes('markdown')),
    nestedSymbols: Boolean(text.documentSymbol?.hierarchicalDocumentSymbolSupport),
    foldingLimit: Math.min(folding?.rangeLimit ?? FOLDING_LIMIT, FOLDING_LIMIT),
    snippets: Boolean(item?.snippetSupport),
    markdownCompletion: Boolean(item?.documentationFormat?.includes('markdown')),
    insertReplace: Boolean(item?.insertReplaceSupport),
    labelDetails: Boolean(item?.labelDetailsSupport),
  };
}

/** The entries that are set, so that they may lie over others without hiding them. */
function defined<T extends object>(value: T | null | undefined): Partial<T> {
  const entries = Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

/** The initialization options, which may be anything. */
function saidIn(options: unknown): Readonly<Record<string, unknown>> {
  return typeof options === 'object' && options !== null
    ? (options as Record<string, unknown>)
    : {};
}

function asName(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
