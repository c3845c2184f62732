import { type Diagnostic, DiagnosticTag, type Disposable } from 'vscode-languageserver';
import { Lines } from '../text/lines';
import { CONFIG_CHECKS } from '../workspace/configChecks';
import { onlyPath } from '../workspace/glob';
import type { Problem } from '../workspace/projectFile';
import type { Project } from '../workspace/projects';
import type { Suppression } from '../workspace/suppressions';
import type { OpenDocument, Session } from './session';
import { SEVERITIES, toRange } from './toProtocol';

/** So many milliseconds after the last change the project files are looked at again. */
const PAUSE = 500;

/** What is to be shown in one project file. */
interface Shown {
  readonly uri: string;
  readonly lines: Lines;
  readonly problems: Set<Problem>;
}

/**
 * Shows in project files what is wrong with them, whether they are open or not. They are always
 * pushed: a client asks for the diagnostics of cables only.
 */
export class ProjectReport {
  private waiting: Disposable | undefined;
  /** What each file was sent last. */
  private readonly sent = new Map<string, string>();

  constructor(private readonly session: Session) {}

  /** Something changed that may change what is to be said. */
  touch(): void {
    this.waiting?.dispose();
    this.waiting = this.session.runtime.setTimeout(() => {
      this.show().catch((error: unknown) => this.session.logFailure('project report', error));
    }, PAUSE);
  }

  private async show(): Promise<void> {
    const { connection } = this.session;
    const files = await this.collect();
    for (const uri of this.sent.keys()) {
      if (files.has(uri)) continue;
      this.sent.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, { lines, problems }] of files) {
      const diagnostics = [...problems].map((problem) => toDiagnostic(lines, problem));
      const key = JSON.stringify(diagnostics);
      if (this.sent.get(uri) === key) continue;
      this.sent.set(uri, key);
      await connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  /** The files with something to show, of the projects that the open cables belong to. */
  private async collect(): Promise<Map<string, Shown>> {
    const shown = new Map<string, Shown>();
    for (const uri of this.session.documents.keys()) {
      const document = await this.session.open(uri);
      if (!document?.project) continue;
      for (const { uri: file, text, problems } of document.project.files) {
        const known = shown.get(file) ?? { uri: file, lines: new Lines(text), problems: new Set() };
        shown.set(file, known);
        for (const each of problems) known.problems.add(each);
      }
      for (const { origin } of unusedIn(document, document.project)) {
        if (origin) shown.get(origin.uri)?.problems.add(unused(origin.span));
      }
    }
    for (const [uri, { problems }] of shown) if (problems.size === 0) shown.delete(uri);
    return shown;
  }
}

/**
 * Suppressions for this very file that did nothing. Others may be of use in files that are not open.
 */
function unusedIn({ snapshot }: OpenDocument, project: Project): readonly Suppression[] {
  const own = snapshot.suppressions.filter(
    ({ origin, file }) => origin?.uri === project.uri && onlyPath(file ?? '') !== undefined,
  );
  return own.length > 0 ? own.filter((each) => !snapshot.usedSuppressions.has(each)) : own;
}

function unused(span: Problem['span']): Problem {
  const message = 'This suppresses nothing in its file any more. Take it out.';
  return { check: CONFIG_CHECKS.unused, span, message };
}

function toDiagnostic(lines: Lines, { check, span, message }: Problem): Diagnostic {
  return {
    range: toRange(lines, span),
    severity: SEVERITIES[check.level],
    code: check.name,
    source: 'cable',
    message,
    ...(check === CONFIG_CHECKS.unused ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
