import { DEFAULT_DISPLAY, type Display, readDisplay } from '../workspace/display';
import { readSettings } from '../workspace/readSettings';
import { DEFAULT_SETTINGS, mergeSettings, type Settings } from '../workspace/settings';

/** Asks the client for the section `cable` as it applies to one file. */
export type AskSettings = (uri: string) => Promise<unknown>;

/** What applies to one file: what it is judged by, and what is shown of it when. */
export interface FileSettings {
  readonly settings: Settings;
  readonly display: Display;
}

/**
 * The settings of each open file. A client that can be asked is asked once per file and again after
 * every change; the others say what they want when they start or when they report a change.
 */
export class Configuration {
  private said: FileSettings = { settings: DEFAULT_SETTINGS, display: DEFAULT_DISPLAY };
  private ask: AskSettings | undefined;
  private readonly asked = new Map<string, Promise<FileSettings>>();

  /** `options` are the client's initialization options, of any shape; `ask` if it can be asked. */
  start(options: unknown, ask: AskSettings | undefined): void {
    this.said = read(sectionOf(options) ?? options);
    this.ask = ask;
  }

  /** The settings for a file. Never rejects: a client that fails to answer gets what it said before. */
  of(uri: string): Promise<FileSettings> {
    let settings = this.asked.get(uri);
    if (!settings) {
      settings = this.request(uri);
      this.asked.set(uri, settings);
    }
    return settings;
  }

  /** The client reported a change; `settings` are the new ones, or null where it wants to be asked. */
  changed(settings: unknown): void {
    const section = sectionOf(settings);
    if (section !== undefined) this.said = read(section);
    this.asked.clear();
  }

  forget(uri: string): void {
    this.asked.delete(uri);
  }

  private request(uri: string): Promise<FileSettings> {
    if (!this.ask) return Promise.resolve(this.said);
    return this.ask(uri).then(read, () => this.said);
  }
}

function read(section: unknown): FileSettings {
  return { settings: mergeSettings([readSettings(section)]), display: readDisplay(section) };
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as { cable?: unknown }).cable;
}
