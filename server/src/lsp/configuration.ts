import { DEFAULT_DISPLAY, type Display, readDisplay } from '../workspace/display';
import { keyOf } from '../workspace/paths';
import { type Project, Projects, type ProjectsOptions, Settler } from '../workspace/projects';
import { readSettings } from '../workspace/readSettings';
import type { Given, Settings } from '../workspace/settings';

/** Asks the client for the section `cable` as it applies to one file. */
export type AskSettings = (uri: string) => Promise<unknown>;

/** What a client says of its settings when it starts. */
export interface Beginning {
  /** The initialization options, of any shape. */
  readonly options: unknown;
  /** Left out when the client cannot be asked. */
  readonly ask: AskSettings | undefined;
}

/** What a client says of one file: what it is judged by, and what is shown of it when. */
interface Said {
  readonly given: Given;
  readonly display: Display;
}

/** What one file is judged by and how that is shown, and the project that had a part in it. */
export interface Settled {
  readonly settings: Settings;
  readonly display: Display;
  readonly project: Project | undefined;
}

/**
 * The settings of each open file: what the client says, and the project file, which outranks it. A
 * client that can be asked is asked once per file and again after every change; the others say what
 * they want when they start or when they report a change.
 */
export class Configuration {
  private said: Said = { given: {}, display: DEFAULT_DISPLAY };
  private ask: AskSettings | undefined;
  private readonly asked = new Map<string, Promise<Said>>();
  private readonly projects: Projects;
  private readonly settled = new Map<string, Promise<Settled>>();
  /** The latest settings of each file, which stay the same object while they say the same. */
  private readonly latest = new Map<string, Settings>();

  constructor(private readonly options: ProjectsOptions) {
    this.projects = new Projects(options);
  }

  start({ options, ask }: Beginning): void {
    this.said = this.read(sectionOf(options) ?? options);
    this.ask = ask;
  }

  /** What a file is judged by. Never rejects. */
  of(uri: string): Promise<Settled> {
    let settled = this.settled.get(uri);
    if (!settled) {
      settled = this.settle(uri);
      this.settled.set(uri, settled);
    }
    return settled;
  }

  /** The client reported a change; `settings` are the new ones, or null where it wants to be asked. */
  changed(settings: unknown): void {
    const section = sectionOf(settings);
    if (section !== undefined) this.said = this.read(section);
    this.asked.clear();
    this.filesChanged();
  }

  /** A project file was written, made or taken away, or may have been. */
  filesChanged(): void {
    this.projects.forget();
    this.settled.clear();
  }

  forget(uri: string): void {
    this.asked.delete(uri);
    this.settled.delete(uri);
    this.latest.delete(uri);
  }

  private async settle(uri: string): Promise<Settled> {
    const [said, project] = await Promise.all([this.saidOf(uri), this.projects.of(uri)]);
    const { display, given: below } = said;
    const settings = new Settler(project, { below }).settingsFor(uri);
    const before = this.latest.get(uri);
    const same = before && JSON.stringify(before) === JSON.stringify(settings);
    if (!same) this.latest.set(uri, settings);
    return { settings: same ? before : settings, display, project };
  }

  /** What the client says; what it said before, when it fails to answer. */
  private saidOf(uri: string): Promise<Said> {
    if (!this.ask) return Promise.resolve(this.said);
    let said = this.asked.get(uri);
    if (!said) {
      said = this.ask(uri).then(
        (section) => this.read(section),
        () => this.said,
      );
      this.asked.set(uri, said);
    }
    return said;
  }

  private read(section: unknown): Said {
    const given = readSettings(section, this.options.ruleNames);
    return { given, display: readDisplay(section) };
  }
}

/** True when two addresses name one file, however they are spelled. */
export function sameFile(a: string, b: string): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as { cable?: unknown }).cable;
}
