import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  RequestType,
} from 'vscode-languageserver';
import { folderOf, nameOf, pathBelow } from '../workspace/paths';
import { PROJECT_FILE } from '../workspace/projectFile';
import type { Project, ReadFile } from '../workspace/projects';
import type { Client } from './client';
import { sameFile } from './configuration';
import type { LogFailure } from './guard';

/**
 * The server asks a client that said `readsFiles` when it started for the text of a file; null when
 * there is none. So project files are found wherever the client has its files: on the disk, in a
 * browser, on another machine. Only project files and what they build on are asked for.
 */
export const READ_FILE = new RequestType<{ uri: string }, { text: string } | null, void>(
  'cable/readFile',
);

/** Whoever has files gives the text of one: the client, or else the platform of the server. */
export function fileReader(
  connection: Connection,
  client: Client,
  platform: ReadFile | undefined,
): ReadFile {
  if (!client.readsFiles) return platform ?? (async () => undefined);
  return async (uri) => (await connection.sendRequest(READ_FILE, { uri }))?.text;
}

export function isProjectFile(uri: string): boolean {
  return nameOf(uri) === PROJECT_FILE;
}

/** Asks the client to report changes of project files and of what they build on. */
export class ProjectWatch {
  private readonly watched = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    private readonly folders: readonly string[],
    private readonly logFailure: LogFailure,
  ) {}

  start(): void {
    this.watch({ globPattern: `**/${PROJECT_FILE}` });
  }

  /** Files of another name, and those above the folders of the workspace, are watched one by one. */
  follow(project: Project): void {
    for (const { uri } of project.files) {
      const inside = this.folders.some((folder) => pathBelow(`${folder}/`, uri) !== undefined);
      if (inside && isProjectFile(uri)) continue;
      const folder = folderOf(uri);
      const pattern = nameOf(uri);
      const relative = this.client.relativePatterns && folder;
      const baseUri = relative ? folder.replace(/([^/])\/$/, '$1') : undefined;
      this.watch({ globPattern: baseUri ? { baseUri, pattern } : `**/${pattern}` });
    }
  }

  private watch(watcher: FileSystemWatcher): void {
    const key = JSON.stringify(watcher);
    if (!this.client.registersWatchers || this.watched.has(key)) return;
    this.watched.add(key);
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] })
      .catch((error: unknown) => this.logFailure('client/registerCapability', error));
  }
}

/** The address of a project file as the client spelled it when it opened the file, if it did. */
export function openedAs(uri: string, opened: Iterable<string>): string | undefined {
  for (const each of opened) if (isProjectFile(each) && sameFile(each, uri)) return each;
  return undefined;
}

/** The project file that a change for one cable belongs in, as it is at this moment. */
export interface ProjectTarget {
  readonly uri: string;
  /** The folder that its patterns count from. */
  readonly folder: string;
  /** It is not there yet. */
  readonly isNew: boolean;
  readonly text: string;
  /** Of the text in the client's editor; null when it is not open there. */
  readonly version: number | null;
}

/**
 * Where a change for a cable is to be written: its project file, else a new one in its folder of the
 * workspace, else one beside it. Undefined for a cable that lies in no folder.
 */
export async function targetFor(
  uri: string,
  project: Project | undefined,
  folders: readonly string[],
  read: ReadFile,
): Promise<Omit<ProjectTarget, 'version'> | undefined> {
  const holding = folders
    .map((folder) => `${folder}/`)
    .filter((folder) => pathBelow(folder, uri) !== undefined)
    .sort((a, b) => b.length - a.length)[0];
  const folder = project?.folder ?? holding ?? folderOf(uri);
  if (folder === undefined) return undefined;
  const file = project?.uri ?? folder + PROJECT_FILE;
  const text = await read(file);
  return { uri: file, folder, isNew: text === undefined, text: text ?? '' };
}
