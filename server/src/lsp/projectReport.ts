import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver';
import { Lines } from '../text/lines';
import { CONFIG_CHECKS } from '../workspace/configChecks';
import { onlyPath } from '../workspace/glob';
import { pathBelow } from '../workspace/paths';
import type { Problem } from '../workspace/projectFile';
import { SETTINGS_FILE, unusedInSettings } from '../workspace/settingsFile';
import type { Suppression } from '../workspace/suppressions';
import { Postponed } from './postponed';
import type { OpenDocument, Session } from './session';
import { SEVERITIES, toRange } from './toProtocol';

/** So many milliseconds after the last change the project files are looked at again. */
const PAUSE = 500;

/** What is to be shown in one file. */
interface Shown {
  readonly lines: Lines;
  readonly problems: Set<Problem>;
}

/**
 * Shows in project files what is wrong with them, and useless suppressions in the settings of a
 * folder, whether those files are open or not. This is always pushed: a client asks for the
 * diagnostics of cables only.
 */
export class ProjectReport {
  /** What each file was sent last. */
  private readonly sent = new Map<string, string>();
  private readonly showing: Postponed;

  constructor(private readonly session: Session) {
    this.showing = new Postponed(session.runtime, () => {
      this.show().catch((error: unknown) => session.logFailure('project report', error));
    });
  }

  /** Something changed that may change what is to be said. */
  touch(): void {
    this.showing.until(PAUSE);
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

  /** The files with something to show, of the projects and folders that the open cables belong to. */
  private async collect(): Promise<Map<string, Shown>> {
    const files = new Map<string, Shown>();
    const add = (uri: string, text: string, problems: Iterable<Problem>): void => {
      const file = files.get(uri) ?? { lines: new Lines(text), problems: new Set() };
      files.set(uri, file);
      for (const each of problems) file.problems.add(each);
    };
    for (const uri of this.session.documents.keys()) {
      const document = await this.session.open(uri);
      if (!document) continue;
      const unused = unusedIn(document);
      for (const { uri: file, text, problems } of document.project?.files ?? []) {
        const own = unused.flatMap(({ origin }) => (origin?.uri === file ? origin : []));
        add(file, text, [...problems, ...own.map(({ span }) => useless(span))]);
      }
      await this.addSettings(uri, unused, add);
    }
    for (const [uri, { problems }] of files) if (problems.size === 0) files.delete(uri);
    return files;
  }

  /** Suppressions of the editor's settings are looked for in those of the cable's folder. */
  private async addSettings(
    uri: string,
    unused: readonly Suppression[],
    add: (uri: string, text: string, problems: Problem[]) => void,
  ): Promise<void> {
    const set = unused.filter(({ origin }) => !origin);
    if (set.length === 0 || !this.session.client.readsFiles) return;
    for (const folder of this.session.folders) {
      if (pathBelow(`${folder}/`, uri) === undefined) continue;
      const file = `${folder}/${SETTINGS_FILE}`;
      const text = await this.session.textOf(file);
      if (text !== undefined) add(file, text, unusedInSettings(text, set));
    }
  }
}

/**
 * Suppressions for this very file that did nothing. Others may be of use in files that are not open.
 */
function unusedIn({ snapshot }: OpenDocument): readonly Suppression[] {
  const own = snapshot.suppressions.filter(({ file }) => onlyPath(file ?? '') !== undefined);
  return own.length > 0 ? own.filter((each) => !snapshot.usedSuppressions.has(each)) : own;
}

function useless(span: Problem['span']): Problem {
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
