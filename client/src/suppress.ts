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

/** What the server lets be chosen (server/src/workspace/suppressionChoices.ts). */
interface Choices {
  readonly extents: readonly {
    readonly label: string;
    readonly setting: object;
    readonly project: object;
  }[];
  readonly levels: readonly { readonly level: string; readonly now: boolean }[];
  /** There may be a project file. */
  readonly project: boolean;
}

/** Where something is written down: the settings of somebody, or the project file. */
type Place = ConfigurationTarget.Global | ConfigurationTarget.Workspace | 'project';

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
  const title = `Suppress ${about.rule}`;
  const choices = await choicesFor(server, about);
  const extents = choices?.extents.map((each) => ({ label: each.label, value: each })) ?? [];
  const extent = choices && (await pick(title, 'How much of it?', extents));
  // A list in the workspace stands in place of the user's; only objects are put together.
  const own = settingOf<readonly unknown[]>(about, 'suppressions')?.workspaceValue !== undefined;
  const place = extent && (await pickPlace(title, choices, own));
  const reason = place && (await ask(title, 'Why is it right as it is?'));
  if (!reason) return;
  if (place === 'project') await editProject(server, about, { ...extent.project, reason });
  else
    await updateSetting<readonly unknown[]>(about, 'suppressions', place, (before = []) => [
      ...before,
      { ...extent.setting, reason },
    ]);
}

async function changeLevel(server: Server, about: AboutFinding): Promise<void> {
  const { rule } = about;
  const title = `Level of ${rule}`;
  const choices = await choicesFor(server, about);
  const levels = choices?.levels.map(({ level, now }) => ({
    label: level,
    value: level,
    ...(now ? { description: 'now' } : {}),
  }));
  const level = levels && (await pick(title, 'Which level?', levels));
  const own = Object.hasOwn(settingOf<object>(about, 'rules')?.workspaceValue ?? {}, rule);
  const place = level && choices && (await pickPlace(title, choices, own));
  if (!place) return;
  if (place === 'project') await editProject(server, about, { rule, level });
  else
    await updateSetting<object>(about, 'rules', place, (before) => ({ ...before, [rule]: level }));
}

async function choicesFor(server: Server, about: AboutFinding): Promise<Choices | undefined> {
  return (await server.request<Choices | null>('cable/suppressing', about)) ?? undefined;
}

/** `own`: the workspace's settings have a value of their own, against which the user's say nothing. */
function pickPlace(title: string, { project }: Choices, own: boolean): Promise<Place | undefined> {
  const places: Choice<Place>[] = [
    ...(project
      ? [{ label: 'Project file', description: '.cablelint.json', value: 'project' as const }]
      : []),
    ...(workspace.workspaceFolders
      ? [{ label: 'Workspace settings', value: ConfigurationTarget.Workspace as const }]
      : []),
    ...(own ? [] : [{ label: 'User settings', value: ConfigurationTarget.Global as const }]),
  ];
  return pick(title, 'Where is that to be written down?', places);
}

/** What stands in which place of the settings. */
const settingOf = <T>({ uri }: AboutFinding, name: 'suppressions' | 'rules') =>
  workspace.getConfiguration('cable', Uri.parse(uri)).inspect<T>(name);

/** Changes what stands in one place of the settings; the other places stay as they are. */
async function updateSetting<T>(
  about: AboutFinding,
  name: 'suppressions' | 'rules',
  place: Exclude<Place, 'project'>,
  change: (before: T | undefined) => T,
): Promise<void> {
  const section = workspace.getConfiguration('cable', Uri.parse(about.uri));
  const values = settingOf<T>(about, name);
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
