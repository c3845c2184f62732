import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import type { Finding } from '../rules/check';
import { documentFeature } from './feature';
import type { OpenDocument, Session } from './session';
import { toDiagnostic } from './toProtocol';

/** More than this many findings in one file are of no use to anybody; the gravest are kept. */
const MOST = 1000;

const GRAVITY: readonly Finding['level'][] = ['error', 'warning', 'info', 'hint'];

/** The diagnostics that a client asks for. */
export const pulledDiagnostics = documentFeature(
  DocumentDiagnosticRequest.type,
  (client) =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'cable',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  { kind: DocumentDiagnosticReportKind.Full, items: [] },
  (document, params): DocumentDiagnosticReport => {
    const { resultId } = document;
    if (params.previousResultId === resultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    }
    const items = toDiagnostics(document, document.snapshot.findings);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  },
);

function toDiagnostics(document: OpenDocument, findings: readonly Finding[]): Diagnostic[] {
  return gravest(findings).map((finding) => toDiagnostic(document, finding));
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  return GRAVITY.flatMap((level) => findings.filter((each) => each.level === level)).slice(0, MOST);
}

/** How the client learns that what it was told is out of date. */
export interface DiagnosticsSupport {
  /** The settings changed: every open file is to be judged again. */
  refresh(): void;
}

/** Pulled diagnostics where the client asks for them, pushed ones for all others. */
export function supportDiagnostics(session: Session): DiagnosticsSupport {
  return session.client.pullsDiagnostics ? new Pulled(session) : new Pushed(session);
}

class Pulled implements DiagnosticsSupport {
  constructor(private readonly session: Session) {}

  refresh(): void {
    const { client, connection } = this.session;
    if (!client.refreshesDiagnostics) return;
    connection.sendRequest(DiagnosticRefreshRequest.type).catch((error: unknown) => {
      this.session.logFailure(DiagnosticRefreshRequest.method, error);
    });
  }
}

/** The shortest and the longest pause in typing, in milliseconds, after which findings are shown. */
const SHORTEST_PAUSE = 150;
const LONGEST_PAUSE = 1000;

interface Pushing {
  /** What the client shows now: how often each finding, by rule and message. */
  shown: ReadonlyMap<string, number>;
  /** When the text last changed, and the usual time between changes, both in milliseconds. */
  changed: number;
  pace: number;
  /** How long the last check took, in milliseconds. */
  cost: number;
  clearing?: Disposable | undefined;
  showing?: Disposable | undefined;
}

/**
 * Diagnostics for clients that do not ask (Neovim before 0.10, Helix). What was mended goes away at
 * once; what is new appears after a pause, which is the longer the slower somebody types, so that
 * nothing flickers between two keystrokes.
 */
class Pushed implements DiagnosticsSupport {
  private readonly files = new Map<string, Pushing>();

  constructor(private readonly session: Session) {
    const { documents } = session;
    documents.onDidChangeContent(({ document }) => this.changed(document.uri));
    documents.onDidSave(({ document }) => this.show(document.uri));
    documents.onDidClose(({ document }) => this.closed(document.uri));
    for (const uri of documents.keys()) this.opened(uri);
  }

  refresh(): void {
    for (const uri of this.files.keys()) this.show(uri);
  }

  private opened(uri: string): void {
    this.files.set(uri, { shown: new Map(), changed: this.now(), pace: SHORTEST_PAUSE, cost: 0 });
    this.show(uri);
  }

  private changed(uri: string): void {
    const file = this.files.get(uri);
    if (!file) {
      this.opened(uri);
      return;
    }
    const { runtime } = this.session;
    const now = this.now();
    const sinceLast = now - file.changed;
    if (sinceLast < LONGEST_PAUSE) file.pace = (file.pace + sinceLast) / 2;
    file.changed = now;
    file.clearing ??= runtime.setTimeout(() => this.clear(uri), file.cost);
    file.showing?.dispose();
    const pause = Math.max(SHORTEST_PAUSE, 2 * file.pace, 2 * file.cost);
    file.showing = runtime.setTimeout(() => this.show(uri), Math.min(pause, LONGEST_PAUSE));
  }

  private closed(uri: string): void {
    const file = this.files.get(uri);
    file?.clearing?.dispose();
    file?.showing?.dispose();
    this.files.delete(uri);
    void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Takes away what is no longer found and moves the rest to where it stands now. */
  private clear(uri: string): void {
    const file = this.files.get(uri);
    if (!file) return;
    file.clearing = undefined;
    if (file.shown.size === 0) return;
    this.push(uri, (findings) => {
      const left = new Map(file.shown);
      return findings.filter((finding) => take(left, keyOf(finding)));
    });
  }

  private show(uri: string): void {
    this.push(uri, (findings) => findings);
  }

  private push(uri: string, choose: (findings: readonly Finding[]) => readonly Finding[]): void {
    this.publish(uri, choose).catch((error: unknown) => {
      this.session.logFailure('textDocument/publishDiagnostics', error);
    });
  }

  private async publish(
    uri: string,
    choose: (findings: readonly Finding[]) => readonly Finding[],
  ): Promise<void> {
    const document = await this.session.open(uri);
    const file = this.files.get(uri);
    if (!document || !file) return;
    const before = this.now();
    const findings = choose(document.snapshot.findings);
    file.cost = Math.max(this.now() - before, file.cost / 2);
    file.shown = countKeys(findings);
    await this.session.connection.sendDiagnostics({
      uri,
      ...(document.client.diagnosticVersion ? { version: document.version } : {}),
      diagnostics: toDiagnostics(document, findings),
    });
  }

  private now(): number {
    return this.session.runtime.now().getTime();
  }
}

function keyOf(finding: Finding): string {
  return `${finding.rule.name}\n${finding.message}`;
}

function countKeys(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Takes one of the key's count; false when none is left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}
