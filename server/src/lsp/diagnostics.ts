import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  ProtocolRequestType,
  type TextDocumentIdentifier,
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
    const { findings, part } = chosen(document);
    const resultId = part ? `${document.resultId}-${part}` : document.resultId;
    if (params.previousResultId === resultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    }
    const items = toDiagnostics(document, findings);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  },
);

/** A client that cannot be told to ask again would never see what is held back now. */
function chosen(document: OpenDocument): ReturnType<OpenDocument['pacing']['choose']> {
  if (document.client.refreshesDiagnostics) return document.pacing.choose(document);
  return { findings: document.snapshot.findings, part: '' };
}

interface CheckParams {
  readonly textDocument: TextDocumentIdentifier;
}

const CheckRequest = new ProtocolRequestType<CheckParams, null, never, void, void>('cable/check');

/** `cable/check`: the user wants to see now what is found, whatever `cable.check.run` says. */
export const checkNow = documentFeature(CheckRequest, {}, null, ({ pacing, uri }) => {
  pacing.asked(uri);
  return null;
});

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

/** The client asks after every change by itself; it is told to ask again when there is more. */
class Pulled implements DiagnosticsSupport {
  constructor(private readonly session: Session) {
    const { pacing } = session;
    pacing.onNews = (uri, news) => {
      if (news === 'more' && pacing.withholds(uri)) this.refresh();
    };
  }

  refresh(): void {
    const { client, connection } = this.session;
    if (!client.refreshesDiagnostics) return;
    connection.sendRequest(DiagnosticRefreshRequest.type).catch((error: unknown) => {
      this.session.logFailure(DiagnosticRefreshRequest.method, error);
    });
  }
}

/** Diagnostics for clients that do not ask (Neovim before 0.10, Helix). */
class Pushed implements DiagnosticsSupport {
  constructor(private readonly session: Session) {
    const { documents, pacing } = session;
    pacing.onNews = (uri) => this.push(uri);
    documents.onDidClose(({ document }) => this.closed(document.uri));
    this.refresh();
  }

  refresh(): void {
    for (const uri of this.session.documents.keys()) this.push(uri);
  }

  private closed(uri: string): void {
    void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private push(uri: string): void {
    this.publish(uri).catch((error: unknown) => {
      this.session.logFailure('textDocument/publishDiagnostics', error);
    });
  }

  private async publish(uri: string): Promise<void> {
    const document = await this.session.open(uri);
    if (!document) return;
    const { findings } = document.pacing.choose(document);
    await this.session.connection.sendDiagnostics({
      uri,
      ...(document.client.diagnosticVersion ? { version: document.version } : {}),
      diagnostics: toDiagnostics(document, findings),
    });
  }
}
