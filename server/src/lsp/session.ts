import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type KnownReference, knownIn, type Moment } from '../features/completion';
import { PAGES_SCHEME } from '../features/rulePages';
import { type CalendarDate, compareDates } from '../model/calendar';
import type { Display } from '../workspace/display';
import type { Settings } from '../workspace/settings';
import { Snapshot } from '../workspace/snapshot';
import { type Client, readClient } from './client';
import { Configuration } from './configuration';
import { type Guard, Log } from './guard';
import { Pacing } from './pacing';
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
  /** The messages that this one may refer to. */
  readonly known: () => readonly KnownReference[];
}

interface Kept {
  readonly settings: Settings;
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
  readonly configuration = new Configuration();
  readonly pacing: Pacing;
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
  }

  get logFailure(): Guard['logFailure'] {
    return this.log.failure;
  }

  /** Takes what the client says of itself. */
  start(params: InitializeParams): void {
    this.client = readClient(params.capabilities);
    const options: unknown = params.initializationOptions;
    const served = this.client.asksForDocuments ? `${PAGES_SCHEME}:/` : this.runtime.rulePages;
    this.rulePages = rulePagesOf(options) ?? served;
    this.suggestCommand = suggestCommandOf(options);
    const { workspace } = this.connection;
    const ask = (uri: string): Promise<unknown> =>
      workspace.getConfiguration({ scopeUri: uri, section: 'cable' });
    this.configuration.start(options, this.client.configuration ? ask : undefined);
    this.state = 'running';
  }

  /** The present state of an open file; undefined when it is not open. */
  async open(uri: string): Promise<OpenDocument | undefined> {
    if (!this.documents.get(uri)) return undefined;
    const { settings, display } = await this.configuration.of(uri);
    // It may have been closed, or changed, while the settings were on their way.
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const today = todayOf(this.runtime);
    const kept = this.kept.get(uri);
    const judgedAlike = kept?.settings === settings && compareDates(kept.today, today) === 0;
    if (kept && judgedAlike && !kept.stale) return kept.document;
    const before = judgedAlike ? kept?.document.snapshot : undefined;
    const snapshot = before?.after(document.getText()) ?? this.judge(document, settings, today);
    const opened = this.describe(document, snapshot, display);
    this.kept.set(uri, { settings, today, document: opened, stale: false });
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

  private judge(document: TextDocument, settings: Settings, today: CalendarDate): Snapshot {
    const { rules } = this.runtime;
    return new Snapshot(document.getText(), {
      settings,
      today,
      ...(rules ? { rules } : {}),
      onRuleFailure: ({ rule, span, error }) =>
        this.logFailure(`rule ${rule} at ${span.start}-${span.end}`, error),
    });
  }

  private describe(document: TextDocument, snapshot: Snapshot, display: Display): OpenDocument {
    return {
      uri: document.uri,
      version: document.version,
      snapshot,
      resultId: `${this.started}-${++this.count}`,
      client: this.client,
      display,
      pacing: this.pacing,
      rulePages: this.rulePages,
      suggestCommand: this.suggestCommand,
      now: () => momentOf(this.runtime),
      known: () => this.knownReferences(document.uri),
    };
  }

  /** The messages in the other open files that have a number of their own. */
  private knownReferences(uri: string): KnownReference[] {
    const others = [...this.kept].filter(([each]) => each !== uri);
    return others.flatMap(([, { document }]) => knownIn(document.snapshot.cables));
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
