import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Moment } from '../features/completion';
import { PAGES_SCHEME } from '../features/rulePages';
import { type CalendarDate, compareDates } from '../model/calendar';
import { rules as allRules } from '../rules';
import type { Display } from '../workspace/display';
import type { Project, ReadFile } from '../workspace/projects';
import type { Settings } from '../workspace/settings';
import { Snapshot } from '../workspace/snapshot';
import { type Client, readClient } from './client';
import { Configuration, type Settled } from './configuration';
import { type Guard, Log } from './guard';
import { Pacing } from './pacing';
import {
  fileReader,
  isProjectFile,
  openedAs,
  type ProjectTarget,
  ProjectWatch,
  targetFor,
} from './projectFiles';
import { momentOf, type Runtime, todayOf } from './runtime';

/** An open file in one version, with all that a request about it may need. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly snapshot: Snapshot;
  /** The name of this snapshot, which no other one has, not even that of an earlier server. */
  readonly resultId: string;
  readonly client: Client;
  /** What is shown of it, and when. */
  readonly display: Display;
  /** Decides when findings are shown. */
  readonly pacing: Pacing;
  /** Where the rules' pages lie, with a slash at the end; undefined when nobody knows. */
  readonly rulePages: string | undefined;
  /** The client's own command that asks for completion again, when it has named one. */
  readonly suggestCommand: string | undefined;
  /** The present moment. */
  readonly now: () => Moment;
  /** The project that the file belongs to, if any. */
  readonly project: Project | undefined;
  /** The project file that a change for this file belongs in; undefined when it can have none. */
  readonly projectFile: () => Promise<ProjectTarget | undefined>;
}

interface Kept {
  readonly settled: Settled;
  readonly today: CalendarDate;
  readonly document: OpenDocument;
  /** The text has changed since. */
  readonly stale: boolean;
}

/** What the server knows: its client, the open files, their snapshots and their settings. */
export class Session implements Guard {
  client: Client = readClient({});
  state: 'waiting' | 'running' | 'stopped' = 'waiting';
  readonly log: Log;
  readonly documents = new TextDocuments(TextDocument);
  readonly configuration: Configuration;
  readonly pacing: Pacing;
  private readFile: ReadFile = async () => undefined;
  private watch: ProjectWatch | undefined;
  /** The folders of the workspace, without `/` at the end. */
  folders: readonly string[] = [];
  private readonly kept = new Map<string, Kept>();
  private rulePages: string | undefined;
  private suggestCommand: string | undefined;
  private readonly started: string;
  private count = 0;

  constructor(
    readonly connection: Connection,
    readonly runtime: Runtime,
  ) {
    this.log = new Log(connection);
    this.pacing = new Pacing(runtime);
    this.started = runtime.now().getTime().toString(36);
    this.configuration = new Configuration({
      readFile: (uri) => this.textOf(uri),
      ruleNames: new Set((runtime.rules ?? allRules).map(({ name }) => name)),
      onUnreadable: (_, error) => this.logFailure('reading a project file', error),
    });
  }

  get logFailure(): Guard['logFailure'] {
    return this.log.failure;
  }

  /** Takes what the client says of itself. */
  start(params: InitializeParams): void {
    const options: unknown = params.initializationOptions;
    this.client = readClient(params.capabilities, options);
    const served = this.client.asksForDocuments ? `${PAGES_SCHEME}:/` : this.runtime.rulePages;
    this.rulePages = rulePagesOf(options) ?? served;
    this.suggestCommand = suggestCommandOf(options);
    const { workspace } = this.connection;
    const ask = (uri: string): Promise<unknown> =>
      workspace.getConfiguration({ scopeUri: uri, section: 'cable' });
    this.configuration.start({ options, ask: this.client.configuration ? ask : undefined });
    this.readFile = fileReader(this.connection, this.client, this.runtime.readFile);
    this.folders = foldersOf(params);
    this.state = 'running';
  }

  /** The client is ready to be asked to report changes of project files. */
  watchProjects(): void {
    const { connection, client, folders, logFailure } = this;
    this.watch = new ProjectWatch(connection, client, folders, logFailure);
    this.watch.start();
  }

  /** The text of a project file or of one that it builds on: as it is in an editor, else as saved. */
  textOf(uri: string): Promise<string | undefined> {
    const opened = openedAs(uri, this.documents.keys());
    const text = opened === undefined ? undefined : this.documents.get(opened)?.getText();
    return text === undefined ? this.readFile(uri) : Promise.resolve(text);
  }

  /** The present state of an open cable; undefined when it is not open. */
  async open(uri: string): Promise<OpenDocument | undefined> {
    if (!this.documents.get(uri) || isProjectFile(uri)) return undefined;
    const settled = await this.configuration.of(uri);
    if (settled.project) this.watch?.follow(settled.project);
    // It may have been closed, or changed, while the settings were on their way.
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const today = todayOf(this.runtime);
    const kept = this.kept.get(uri);
    const sameDay = kept && compareDates(kept.today, today) === 0;
    const judgedAlike = sameDay && kept.settled.settings === settled.settings;
    if (judgedAlike && !kept.stale && kept.settled === settled) return kept.document;
    const before = judgedAlike ? kept.document : undefined;
    const opened = this.describe(document, settled, today, before);
    this.kept.set(uri, { settled, today, document: opened, stale: false });
    return opened;
  }

  /** The file's text changed: what was known of the old text is only where the next one starts from. */
  changed(uri: string): void {
    const kept = this.kept.get(uri);
    if (kept) this.kept.set(uri, { ...kept, stale: true });
    this.pacing.changed(uri);
  }

  closed(uri: string): void {
    this.kept.delete(uri);
    this.configuration.forget(uri);
    this.pacing.closed(uri);
  }

  private judge(text: string, settings: Settings, today: CalendarDate): Snapshot {
    const { rules } = this.runtime;
    return new Snapshot(text, {
      settings,
      today,
      ...(rules ? { rules } : {}),
      onRuleFailure: ({ rule, span, error }) =>
        this.logFailure(`rule ${rule} at ${span.start}-${span.end}`, error),
    });
  }

  /** `before`: the document in an earlier version that was judged by the same. */
  private describe(
    document: TextDocument,
    { settings, display, project }: Settled,
    today: CalendarDate,
    before: OpenDocument | undefined,
  ): OpenDocument {
    const text = document.getText();
    const same = before?.snapshot.text === text;
    if (same && sameDisplay(before.display, display)) {
      return { ...before, version: document.version, project };
    }
    const snapshot = same ? before.snapshot : before?.snapshot.after(text);
    return {
      uri: document.uri,
      version: document.version,
      snapshot: snapshot ?? this.judge(text, settings, today),
      resultId: `${this.started}-${++this.count}`,
      client: this.client,
      display,
      pacing: this.pacing,
      rulePages: this.rulePages,
      suggestCommand: this.suggestCommand,
      now: () => momentOf(this.runtime),
      project,
      projectFile: () => this.projectFileFor(document.uri),
    };
  }

  private async projectFileFor(uri: string): Promise<ProjectTarget | undefined> {
    const { project } = await this.configuration.of(uri);
    const target = await targetFor(uri, project, this.folders, (file) => this.textOf(file));
    if (!target) return undefined;
    const opened = openedAs(target.uri, this.documents.keys());
    const version = opened === undefined ? null : (this.documents.get(opened)?.version ?? null);
    return { ...target, uri: opened ?? target.uri, version };
  }
}

/** `suggestCommand` of the initialization options. Only the client knows what it calls it. */
function suggestCommandOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null) return undefined;
  const { suggestCommand } = options as { suggestCommand?: unknown };
  return typeof suggestCommand === 'string' ? suggestCommand : undefined;
}

/** `rulePages` of the initialization options, when it is an address that an editor can open. */
function rulePagesOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null) return undefined;
  const { rulePages } = options as { rulePages?: unknown };
  if (typeof rulePages !== 'string' || !/^(?:file|https?|vscode-[a-z-]+):/.test(rulePages)) {
    return undefined;
  }
  return rulePages.endsWith('/') ? rulePages : `${rulePages}/`;
}

function sameDisplay(a: Display, b: Display): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The addresses of the workspace's folders; older clients have one at most. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map((uri) => uri.replace(/\/$/, ''));
}
