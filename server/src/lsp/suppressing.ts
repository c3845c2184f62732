import {
  type CodeAction,
  CodeActionKind,
  type TextEdit as ProtocolEdit,
  ProtocolRequestType,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../rules/check';
import { Lines } from '../text/lines';
import { editProjectFile, type ProjectChange } from '../workspace/editProjectFile';
import { patternFor } from '../workspace/glob';
import { pathBelow } from '../workspace/paths';
import {
  type LookedAt,
  type SuppressionChoices,
  suppressionChoices,
} from '../workspace/suppressionChoices';
import { hashOf } from '../workspace/suppressions';
import { type Feature, feature, plainFeature } from './feature';
import type { ProjectTarget } from './projectFiles';
import type { OpenDocument } from './session';
import { toDiagnostic, toEdit } from './toProtocol';

/** A selection over more findings than this is not about one of them. */
const MOST = 3;

/**
 * Ways to see no more of a finding that is right as it is. A client with commands of its own (its
 * initialization options name them: `suppressCommand`, `levelCommand`) asks the user where that is to
 * be written down and why. For all others an edit of the project file is offered, with the reason
 * left to be filled in.
 */
export async function suppressActions(
  document: OpenDocument,
  findings: readonly Finding[],
): Promise<CodeAction[]> {
  const chosen = distinct(document, findings);
  if (chosen.length === 0 || chosen.length > MOST) return [];
  const { suppressCommand, levelCommand } = document.client;
  if (suppressCommand && levelCommand) {
    return chosen.flatMap(({ finding, about }) => [
      withCommand(document, finding, about, `Suppress ${about.rule} here...`, suppressCommand),
      withCommand(document, finding, about, `Change the level of ${about.rule}...`, levelCommand),
    ]);
  }
  const target = await document.projectFile();
  if (!target || (target.isNew && !document.client.makesFiles)) return [];
  return chosen.flatMap(({ finding, about: { uri, rule, text } }) => {
    const suppression = { rule, ...fileOf(target, uri), text, reason: '' };
    return [
      ...withEdit(document, finding, target, `Suppress this ${rule}`, { suppression }),
      ...withEdit(document, finding, target, `Switch ${rule} off`, { rule, level: 'off' }),
    ];
  });
}

interface Chosen {
  readonly finding: Finding;
  readonly about: LookedAt;
}

/** One of those that a suppression could not tell apart. */
function distinct({ uri, snapshot }: OpenDocument, findings: readonly Finding[]): Chosen[] {
  const chosen = new Map<string, Chosen>();
  for (const finding of findings) {
    const { rule, level } = finding;
    const text = hashOf(snapshot.text, finding);
    const key = `${rule.name} ${text}`;
    const about = { uri, rule: rule.name, text, level };
    if (!chosen.has(key)) chosen.set(key, { finding, about });
    if (chosen.size > MOST) break;
  }
  return [...chosen.values()];
}

function withCommand(
  document: OpenDocument,
  finding: Finding,
  about: LookedAt,
  title: string,
  command: string,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding)],
    command: { title, command, arguments: [about] },
  };
}

function withEdit(
  document: OpenDocument,
  finding: Finding,
  target: ProjectTarget,
  what: string,
  change: ProjectChange,
): CodeAction[] {
  const edits = editsOf(target, change);
  if (!edits) return [];
  return [
    {
      title: `${what} (.cablelint.json)`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding)],
      edit: workspaceEdit(document, target, edits),
    },
  ];
}

function workspaceEdit(
  { client }: OpenDocument,
  { uri, isNew, version }: ProjectTarget,
  edits: ProtocolEdit[],
): WorkspaceEdit {
  if (!isNew && !client.versionedEdits) return { changes: { [uri]: edits } };
  const textDocument = { uri, version };
  return {
    documentChanges: [
      ...(isNew ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument, edits },
    ],
  };
}

function editsOf({ text }: ProjectTarget, change: ProjectChange): ProtocolEdit[] | undefined {
  const lines = new Lines(text);
  return editProjectFile(text, change)?.map((edit) => toEdit(lines, edit));
}

/** The pattern for a file in a project file. */
function fileOf({ folder }: ProjectTarget, uri: string): { readonly file?: string } {
  const path = pathBelow(folder, uri);
  if (path === undefined) return {};
  return { file: patternFor(path.includes('/') ? path : `./${path}`) };
}

/**
 * `cable/suppressing`: what a client's command is to offer about the finding that it was told of, and
 * whether there can be a project file to write that into.
 */
const ChoicesRequest = new ProtocolRequestType<
  LookedAt,
  (SuppressionChoices & { readonly project: boolean }) | null,
  never,
  void,
  void
>('cable/suppressing');

/** Answers `cable/suppressing`. */
export const suppressing: Feature = plainFeature(ChoicesRequest, null, async (about, session) => {
  const document = await session.open(about.uri);
  const project = (await document?.projectFile()) !== undefined;
  return { ...suppressionChoices(about, session.folders), project };
});

/** A change of the project file that a client's command asks for, for the file `uri`. */
interface EditParams {
  readonly uri: string;
  readonly change:
    | { readonly rule: string; readonly level: Finding['level'] | 'off' }
    | {
        readonly rule: string;
        readonly reason: string;
        /** Left out where all texts are meant. */
        readonly text?: string;
        /** For the file `uri` only. */
        readonly here: boolean;
      };
}

/** The edits that make the change, and the project file to make them in; null where that cannot be. */
type EditResult = {
  readonly uri: string;
  readonly isNew: boolean;
  readonly edits: readonly ProtocolEdit[];
} | null;

const EditRequest = new ProtocolRequestType<EditParams, EditResult, never, void, void>(
  'cable/editProjectFile',
);

/** Works out what a command of the client is to write into the project file. */
export const projectEdits: Feature = feature(EditRequest, {
  capability: {},
  uri: ({ uri }) => uri,
  fallback: () => null,
  answer: async (document, { uri, change }) => {
    const target = await document.projectFile();
    if (!target) return null;
    const { rule } = change;
    const edits =
      'level' in change
        ? editsOf(target, { rule, level: change.level })
        : editsOf(target, {
            suppression: {
              rule,
              ...(change.here ? fileOf(target, uri) : {}),
              ...(change.text ? { text: change.text } : {}),
              reason: change.reason,
            },
          });
    return edits ? { uri: target.uri, isNew: target.isNew, edits } : null;
  },
});
