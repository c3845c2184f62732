import {
  ConfigurationTarget,
  commands,
  type Disposable,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ask, type Choice, pick } from './ask';
import { addEdits, type Edit } from './edits';
import type { Server } from './server';

/** What the server is to name in its lightbulb (server/src/lsp/suppressing.ts). */
export const LIGHTBULB = {
  suppressCommand: 'cable.suppressFinding',
  levelCommand: 'cable.changeRuleLevel',
} as const;

/** The finding that a command is about. Of its text there is a hash only. */
interface AboutFinding {
  readonly uri: string;
  readonly rule: string;
  readonly text: string;
  readonly level: string;
}

type Level = 'error' | 'warning' | 'info' | 'hint' | 'off';
const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint', 'off'];

/** Where something is written down: the settings of somebody, or the project file. */
type Place = ConfigurationTarget.Global | ConfigurationTarget.Workspace | 'project';

/** How much a suppression is for. */
interface Extent {
  readonly here: boolean;
  readonly thisText: boolean;
}

/** What the server works out for a project file. */
interface ProjectEdit {
  readonly uri: string;
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
}

/** The commands behind the lightbulb's offers. They need a finding, so no menu lists them. */
export function registerSuppressing(server: Server): Disposable[] {
  return [
    commands.registerCommand(LIGHTBULB.suppressCommand, (about: AboutFinding) =>
      suppress(server, about),
    ),
    commands.registerCommand(LIGHTBULB.levelCommand, (about: AboutFinding) =>
      changeLevel(server, about),
    ),
  ];
}

async function suppress(server: Server, about: AboutFinding): Promise<void> {
  const { rule } = about;
  const title = `Suppress ${rule}`;
  const extent = await pick(title, 'How much of it?', extentsFor(about));
  const place =
    extent && (await pick(title, 'Where is that to be written down?', placesFor(about)));
  const reason = place && (await ask(title, 'Why is it right as it is?'));
  if (!reason) return;
  const text = extent.thisText ? { text: about.text } : {};
  if (place === 'project') {
    await editProject(server, about, { rule, ...text, here: extent.here, reason });
    return;
  }
  const file = extent.here ? { file: patternFor(about) } : {};
  await updateSetting<readonly unknown[]>(about, 'suppressions', place, (before = []) => [
    ...before,
    { rule, ...file, ...text, reason },
  ]);
}

async function changeLevel(server: Server, about: AboutFinding): Promise<void> {
  const { rule } = about;
  const title = `Level of ${rule}`;
  const levels = LEVELS.map((level) => ({
    label: level,
    value: level,
    ...(level === about.level ? { description: 'now' } : {}),
  }));
  const level = await pick(title, 'Which level?', levels);
  const place = level && (await pick(title, 'Where is that to be written down?', placesFor(about)));
  if (!place) return;
  if (place === 'project') {
    await editProject(server, about, { rule, level });
    return;
  }
  await updateSetting<object>(about, 'rules', place, (before) => ({ ...before, [rule]: level }));
}

function extentsFor({ uri, rule }: AboutFinding): Choice<Extent>[] {
  const everywhere = { label: 'This text in every file', value: { here: false, thisText: true } };
  if (isUntitled(uri)) return [everywhere];
  return [
    { label: 'This text in this file', value: { here: true, thisText: true } },
    everywhere,
    { label: `All of ${rule} in this file`, value: { here: true, thisText: false } },
  ];
}

function placesFor({ uri }: AboutFinding): Choice<Place>[] {
  const project = {
    label: 'Project file',
    description: '.cablelint.json',
    value: 'project',
  } as const;
  const ofWorkspace = {
    label: 'Workspace settings',
    value: ConfigurationTarget.Workspace,
  } as const;
  return [
    ...(isUntitled(uri) ? [] : [project]),
    ...(workspace.workspaceFolders ? [ofWorkspace] : []),
    { label: 'User settings', value: ConfigurationTarget.Global },
  ];
}

function isUntitled(uri: string): boolean {
  return Uri.parse(uri).scheme === 'untitled';
}

/** The path in the workspace; signs that patterns have are made to stand for any. */
function patternFor({ uri }: AboutFinding): string {
  return workspace.asRelativePath(Uri.parse(uri), false).replace(/[*?{},]/g, '?');
}

/** Changes what stands in one place of the settings; the other places stay as they are. */
async function updateSetting<T>(
  { uri }: AboutFinding,
  name: 'suppressions' | 'rules',
  place: Exclude<Place, 'project'>,
  change: (before: T | undefined) => T,
): Promise<void> {
  const section = workspace.getConfiguration('cable', Uri.parse(uri));
  const values = section.inspect<T>(name);
  const isGlobal = place === ConfigurationTarget.Global;
  const before = isGlobal ? values?.globalValue : values?.workspaceValue;
  await section.update(name, change(before), place);
}

/** Writes into the project file and saves it, unless there is something unsaved in it already. */
async function editProject(server: Server, { uri }: AboutFinding, change: object): Promise<void> {
  const made = await server.request<ProjectEdit | null>('cable/editProjectFile', { uri, change });
  if (!made) {
    await window.showWarningMessage('The project file cannot be changed: it is no JSON.');
    return;
  }
  const file = Uri.parse(made.uri);
  const unsaved = workspace.textDocuments.some(
    (each) => each.isDirty && each.uri.toString() === file.toString(),
  );
  const edit = new WorkspaceEdit();
  if (made.isNew) edit.createFile(file, { ignoreIfExists: true });
  addEdits(edit, file, made.edits);
  const applied = await workspace.applyEdit(edit);
  if (applied && !unsaved) await (await workspace.openTextDocument(file)).save();
}
