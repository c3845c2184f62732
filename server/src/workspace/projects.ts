import { CONFIG_CHECKS } from './configChecks';
import { compileGlob, type Glob } from './glob';
import { folderOf, keyOf, parentOf, pathBelow, resolvePath, wholePath } from './paths';
import { PROJECT_FILE, type Problem, type ProjectFile, readProjectFile } from './projectFile';
import { type Given, mergeSettings, type Settings } from './settings';
import type { Suppression } from './suppressions';

/** Gives the text of a file; undefined when there is none. Rejects when it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** What `Projects` asks of the world. */
export interface ProjectsOptions {
  readonly readFile: ReadFile;
  /** The names that rules may have. */
  readonly ruleNames: ReadonlySet<string>;
  /** Told of a project file that is there and cannot be read. */
  readonly onUnreadable: (uri: string, error: unknown) => void;
}

/** A file that settings come from. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Settings, and what they are for. */
interface Layer {
  readonly given: Given;
  /** The folder that patterns count from; in the editor's settings they may begin in any folder. */
  readonly folder?: string;
  /** All files when left out. */
  readonly files?: readonly Glob[];
}

/** More files than this do not build on one another for any good reason. */
const MOST_FILES = 50;

/**
 * The project files of all folders, each read once until `forget`. The nearest one upwards from a
 * file holds for it; others only where that one names them in `extends`.
 */
export class Projects {
  private folders = new Map<string, Promise<Project | undefined>>();

  constructor(private readonly options: ProjectsOptions) {}

  /** The project that a file belongs to. Never rejects. */
  of(uri: string): Promise<Project | undefined> {
    const folder = folderOf(uri);
    return folder === undefined ? Promise.resolve(undefined) : this.ofFolder(folder);
  }

  /** The project of one project file. Its patterns count from `folder`, its own when left out. */
  async ofFile(uri: string, folder = folderOf(uri) ?? ''): Promise<Project | undefined> {
    const text = await this.read(uri);
    if (text === undefined) return undefined;
    return new Loading(this.options, this.read, folder).load(uri, text);
  }

  /** Something changed on the disk: everything is read anew when next asked for. */
  forget(): void {
    this.folders = new Map();
  }

  private ofFolder(folder: string): Promise<Project | undefined> {
    let found = this.folders.get(folder);
    if (!found) {
      found = this.find(folder);
      this.folders.set(folder, found);
    }
    return found;
  }

  private async find(folder: string): Promise<Project | undefined> {
    const project = await this.ofFile(folder + PROJECT_FILE);
    if (project) return project;
    const parent = parentOf(folder);
    return parent === undefined ? undefined : this.ofFolder(parent);
  }

  private readonly read: ReadFile = async (uri) => {
    try {
      return await this.options.readFile(uri);
    } catch (error) {
      this.options.onUnreadable(uri, error);
      return undefined;
    }
  };
}

/** Reads a project file and those that it builds on, each once, bases first. */
class Loading {
  private readonly files = new Map<string, ConfigFile>();
  private readonly layers: Layer[] = [];

  constructor(
    private readonly options: ProjectsOptions,
    private readonly read: ReadFile,
    /** The patterns of the bases count from here as well: they are written for many folders. */
    private readonly folder: string,
  ) {}

  async load(uri: string, text: string): Promise<Project> {
    await this.add(uri, text, []);
    return new Project(uri, this.folder, [...this.files.values()], this.layers);
  }

  private async add(uri: string, text: string, path: readonly string[]): Promise<void> {
    const folder = folderOf(uri) ?? '';
    const file = readProjectFile(uri, text, this.options.ruleNames);
    const problems = [...file.problems];
    this.files.set(keyOf(uri), { uri, text, problems });
    for (const base of file.bases) {
      const wrong = await this.addBase(resolvePath(folder, base.path), [...path, keyOf(uri)]);
      if (!wrong) continue;
      problems.push({ check: CONFIG_CHECKS.extends, span: base.span, message: wrong });
    }
    this.layers.push(...layersOf(file, this.folder));
  }

  /** Adds a file that another one builds on, and says why when that cannot be done. */
  private async addBase(
    uri: string | undefined,
    path: readonly string[],
  ): Promise<string | undefined> {
    if (uri === undefined) return 'This path leads out of the file system.';
    const key = keyOf(uri);
    if (path.includes(key)) return 'This file builds on the one that names it here, in a circle.';
    if (this.files.has(key)) return undefined;
    if (this.files.size >= MOST_FILES) return `More than ${MOST_FILES} files build on one another.`;
    const text = await this.read(uri);
    if (text === undefined) return 'There is no such file, or it cannot be read.';
    await this.add(uri, text, path);
    return undefined;
  }
}

function layersOf({ given, overrides }: ProjectFile, folder: string): Layer[] {
  return [{ given, folder }, ...overrides.map((override) => ({ ...override, folder }))];
}

/** A project file, with those that it builds on. */
export class Project {
  constructor(
    /** The address of the project file itself. */
    readonly uri: string,
    /** The folder that its patterns count from. */
    readonly folder: string,
    /** It and its bases. */
    readonly files: readonly ConfigFile[],
    readonly layers: readonly Layer[],
  ) {}

  /** All suppressions of its files. */
  get suppressions(): readonly Suppression[] {
    return this.layers.flatMap(({ given }) => given.suppressions ?? []);
  }
}

/** What is said besides project files, by what it weighs: less than they do, or more. */
export interface Around {
  /** The settings of an editor. */
  readonly below?: Given;
  /** The options of a command line. */
  readonly above?: Given;
}

/**
 * Works out what each file of one project is judged by. Files that the same layers and suppressions
 * are for get the very same object.
 */
export class Settler {
  private readonly layers: readonly Layer[];
  private readonly settled = new Map<string, Settings>();
  private readonly globs = new Map<Suppression, Glob>();

  constructor(project: Project | undefined, { below = {}, above = {} }: Around) {
    this.layers = [{ given: below }, ...(project?.layers ?? []), { given: above }];
    for (const { given, folder } of this.layers) {
      for (const each of given.suppressions ?? []) {
        if (each.file === undefined) continue;
        this.globs.set(each, compileGlob(each.file, folder === undefined));
      }
    }
  }

  settingsFor(uri: string): Settings {
    let key = '';
    const mark = (holds: boolean): boolean => {
      key += holds ? '1' : '0';
      return holds;
    };
    const holding = this.layers.filter((layer) => mark(isFor(layer, uri)));
    const given = holding.map((layer) => {
      const { suppressions, ...others } = layer.given;
      const fitting = suppressions?.filter((each) => mark(this.suppresses(each, layer, uri)));
      return fitting && fitting.length > 0 ? { ...others, suppressions: fitting } : others;
    });
    const known = this.settled.get(key);
    if (known) return known;
    const settings = mergeSettings(given);
    this.settled.set(key, settings);
    return settings;
  }

  private suppresses(suppression: Suppression, layer: Layer, uri: string): boolean {
    const glob = this.globs.get(suppression);
    const path = glob && pathIn(layer, uri);
    return !glob || (path !== undefined && glob(path));
  }
}

function isFor(layer: Layer, uri: string): boolean {
  const path = layer.files && pathIn(layer, uri);
  return !layer.files || (path !== undefined && layer.files.some((glob) => glob(path)));
}

function pathIn({ folder }: Layer, uri: string): string | undefined {
  return folder === undefined ? wholePath(uri) : pathBelow(folder, uri);
}
