import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rule } from '../rules/rule';
import { Lines } from '../text/lines';
import { CONFIG_CHECKS } from '../workspace/configChecks';
import { onlyPath } from '../workspace/glob';
import { pathBelow } from '../workspace/paths';
import type { Problem } from '../workspace/projectFile';
import { type ConfigFile, type Project, Projects, Settler } from '../workspace/projects';
import { mergeSettings, type Settings } from '../workspace/settings';
import type { Suppression } from '../workspace/suppressions';
import { decode } from './decode';
import type { Io } from './io';
import type { Options } from './options';
import type { FileResult, Reported } from './reporters/reporter';

/** Files of these names are looked for in folders. */
export const EXTENSIONS = /\.(cable|telegram|txt)$/i;

/** What happened to one project in this run. */
interface Use {
  readonly settler: Settler;
  /** The files that single suppressions are for, by their paths; true for those that were checked. */
  readonly single: Map<string, boolean>;
  readonly used: Set<Suppression>;
}

/** Told of a project file that is there and cannot be read. */
export type OnUnreadable = (path: string, error: unknown) => Promise<void>;

/** The project files of a run: what they say, and what is to be said of them. */
export class Configs {
  private readonly projects: Projects;
  private readonly uses = new Map<Project, Use>();
  /** The same object for every file: the rules are made ready for it once. */
  private readonly withoutProject: Settings;
  private chosen: Promise<Project | undefined> | undefined;
  private readonly complaints: Promise<void>[] = [];

  constructor(
    private readonly options: Options,
    rules: readonly Rule[],
    private readonly io: Io,
    private readonly onUnreadable: OnUnreadable,
  ) {
    this.withoutProject = mergeSettings([this.fromOptions()]);
    this.projects = new Projects({
      readFile: (uri) => this.read(uri),
      ruleNames: new Set(rules.map(({ name }) => name)),
      onUnreadable: (uri, error) => {
        this.complaints.push(this.onUnreadable(this.pathOf(uri), error));
      },
    });
  }

  /** What a file is judged by; `path` as typed or found below what was typed. */
  async settingsFor(path: string): Promise<Settings> {
    const uri = this.uriOf(path);
    const project = await this.projectOf(uri);
    await Promise.all(this.complaints.splice(0));
    if (!project) return this.withoutProject;
    const use = this.useOf(project);
    const below = pathBelow(project.folder, uri);
    if (below !== undefined && use.single.has(below)) use.single.set(below, true);
    return use.settler.settingsFor(uri);
  }

  /** Suppressions that took a finding of that file away. */
  async noteUsed(path: string, used: ReadonlySet<Suppression>): Promise<void> {
    if (used.size === 0) return;
    const project = await this.projectOf(this.uriOf(path));
    const use = project && this.useOf(project);
    for (const each of used) use?.used.add(each);
  }

  /** What is to be said of the project files that were used, each once, in the order of their use. */
  reports(): FileResult[] {
    const files = new Map<string, { file: ConfigFile; problems: Problem[] }>();
    for (const [project, use] of this.uses) {
      for (const file of project.files) {
        if (!files.has(file.uri)) files.set(file.uri, { file, problems: [...file.problems] });
      }
      files.get(project.uri)?.problems.push(...this.unused(project, use));
    }
    return [...files.values()]
      .filter(({ problems }) => problems.length > 0)
      .map(({ file, problems }) => ({
        path: this.pathOf(file.uri),
        lines: new Lines(file.text),
        findings: problems.sort((a, b) => a.span.start - b.span.start).map(asReported),
      }));
  }

  private projectOf(uri: string): Promise<Project | undefined> {
    const { config } = this.options;
    if (config === false) return Promise.resolve(undefined);
    if (config === undefined) return this.projects.of(uri);
    this.chosen ??= this.load(config);
    return this.chosen;
  }

  private async load(config: string): Promise<Project | undefined> {
    const folder = pathToFileURL(this.io.cwd + sep).href;
    const project = await this.projects.ofFile(this.uriOf(config), folder);
    // One that cannot be read has been told of already.
    if (!project && this.complaints.length === 0) {
      this.complaints.push(this.onUnreadable(config, { code: 'ENOENT' }));
    }
    return project;
  }

  private useOf(project: Project): Use {
    let use = this.uses.get(project);
    if (!use) {
      const settler = new Settler(project, { above: this.fromOptions() });
      const paths = project.suppressions.flatMap(({ file }) => onlyPath(file ?? '') ?? []);
      use = { settler, single: new Map(paths.map((path) => [path, false])), used: new Set() };
      this.uses.set(project, use);
    }
    return use;
  }

  private fromOptions() {
    const { profile, practice, preset, levels } = this.options;
    return {
      ...(profile ? { profile } : {}),
      ...(practice ? { practice } : {}),
      ...(preset ? { preset } : {}),
      levels,
    };
  }

  /**
   * The suppressions of the project file itself that did nothing in a run that would have shown it:
   * all files they could be for were checked. Those of its bases may be for other projects.
   */
  private unused(project: Project, { single, used }: Use): Problem[] {
    const covered = this.options.paths.some((path) => {
      const folder = `${this.uriOf(path).replace(/(?<!\/)\/+$/, '')}/`;
      return path !== '-' && pathBelow(folder, project.folder) !== undefined;
    });
    const shown = ({ file = '', rule }: Suppression): boolean => {
      if (this.options.levels[rule] === 'off') return false;
      const path = onlyPath(file);
      if (path === undefined) return covered;
      return single.get(path) === true || (covered && EXTENSIONS.test(path));
    };
    return project.suppressions.flatMap((suppression) => {
      const { origin } = suppression;
      if (origin?.uri !== project.uri || used.has(suppression) || !shown(suppression)) return [];
      const message = 'This suppresses nothing in the files that were checked. Take it out.';
      return [{ check: CONFIG_CHECKS.unused, span: origin.span, message }];
    });
  }

  private async read(uri: string): Promise<string | undefined> {
    try {
      return decode(await this.io.readFile(fileURLToPath(uri))).text;
    } catch (error) {
      const code = (error as { code?: unknown } | undefined)?.code;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  }

  private uriOf(path: string): string {
    return pathToFileURL(resolve(this.io.cwd, path)).href;
  }

  /** As a person would type it here. */
  private pathOf(uri: string): string {
    const path = fileURLToPath(uri);
    const below = relative(this.io.cwd, path);
    return below.startsWith('..') ? path : below;
  }
}

function asReported({ check, span, message }: Problem): Reported {
  const rule = { name: check.name, fix: 'none' } as const;
  return { rule, level: check.level, span, message, related: [], fixes: () => [] };
}
