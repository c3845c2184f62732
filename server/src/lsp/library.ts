import { NotificationType } from 'vscode-languageserver';
import type { KnownMessages } from '../features/knownMessages';
import { messageFacts } from '../features/messageFacts';
import type { Cable } from '../model/cable';
import { describe } from '../model/describe';
import { parseCable } from '../syntax/parse';
import { Library } from '../workspace/library';
import type { Feature } from './feature';
import { guarded, type LogFailure } from './guard';
import type { Runtime } from './runtime';

/** A file of the workspace that the client read: its text, or none when it is gone. */
export interface ReportedFile {
  readonly uri: string;
  readonly text?: string | null;
}

/**
 * `cable/files`, client to server: cables of the workspace that are not open in an editor. They are
 * kept as facts (number, subject, references), never as text. A client that sends none has its open
 * files only.
 */
export const FilesNotification = new NotificationType<{ readonly files: readonly ReportedFile[] }>(
  'cable/files',
);

/** A file that is longer than this holds no single message, and is not looked into. */
const LONGEST_FILE = 2_000_000;

/** What the library needs of the server. */
interface Host {
  readonly runtime: Runtime;
  readonly logFailure: LogFailure;
  readonly documents: { keys(): string[] };
  open(
    uri: string,
  ): Promise<{ readonly snapshot: { readonly cables: readonly Cable[] } } | undefined>;
}

/** The messages of the workspace, kept up with what is open and what the client reports. */
class Shelf {
  private readonly library = new Library();
  private readonly seen = new Map<string, readonly Cable[]>();
  private readonly waiting: ReportedFile[] = [];

  constructor(private readonly host: Host) {}

  /** The messages as they are now. Open files are looked at only when somebody asks. */
  async known(): Promise<KnownMessages> {
    const open = new Set(this.host.documents.keys());
    for (const uri of this.seen.keys()) {
      if (open.has(uri)) continue;
      this.seen.delete(uri);
      this.library.open(uri, undefined);
    }
    for (const uri of open) {
      const cables = (await this.host.open(uri))?.snapshot.cables;
      if (!cables || this.seen.get(uri) === cables) continue;
      this.seen.set(uri, cables);
      this.library.open(uri, cables.map(messageFacts));
    }
    return this.library;
  }

  /** Files are read one at a time, so that nobody who types has to wait for a thousand of them. */
  report(files: readonly ReportedFile[]): void {
    const idle = this.waiting.length === 0;
    this.waiting.push(...files.filter(({ uri }) => typeof uri === 'string'));
    if (idle && this.waiting.length > 0) this.later();
  }

  private later(): void {
    this.host.runtime.setImmediate(() => {
      const file = this.waiting.shift();
      if (file) this.take(file);
      if (this.waiting.length > 0) this.later();
    });
  }

  private take({ uri, text }: ReportedFile): void {
    try {
      const readable = typeof text === 'string' && text.length <= LONGEST_FILE;
      const facts = readable ? describe(parseCable(text)).map(messageFacts) : undefined;
      this.library.report(uri, facts);
    } catch (error) {
      this.host.logFailure(FilesNotification.method, error);
    }
  }
}

const shelves = new WeakMap<Host, Shelf>();

/** The messages that a session of the server knows. */
export function messagesOf(host: Host): Promise<KnownMessages> {
  return shelfOf(host).known();
}

function shelfOf(host: Host): Shelf {
  const shelf = shelves.get(host) ?? new Shelf(host);
  shelves.set(host, shelf);
  return shelf;
}

/** Listens to what the client reports. */
export const reportedFiles: Feature = {
  capability: () => ({}),
  register: (session) => {
    session.connection.onNotification(
      FilesNotification,
      guarded(session.logFailure, FilesNotification.method, ({ files }) => {
        if (Array.isArray(files)) shelfOf(session).report(files);
      }),
    );
  },
};
