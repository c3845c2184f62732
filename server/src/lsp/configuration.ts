import { readSettings } from '../workspace/readSettings';
import { DEFAULT_SETTINGS, mergeSettings, type Settings } from '../workspace/settings';

/** Asks the client for the section `cable` as it applies to one file. */
export type AskSettings = (uri: string) => Promise<unknown>;

/**
 * The settings of each open file. A client that can be asked is asked once per file and again after
 * every change; the others say what they want when they start or when they report a change.
 */
export class Configuration {
  private said: Settings = DEFAULT_SETTINGS;
  private ask: AskSettings | undefined;
  private readonly asked = new Map<string, Promise<Settings>>();

  /** `options` are the client's initialization options, of any shape; `ask` if it can be asked. */
  start(options: unknown, ask: AskSettings | undefined): void {
    this.said = mergeSettings([readSettings(sectionOf(options) ?? options)]);
    this.ask = ask;
  }

  /** The settings for a file. Never rejects: a client that fails to answer gets what it said before. */
  of(uri: string): Promise<Settings> {
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
    if (section !== undefined) this.said = mergeSettings([readSettings(section)]);
    this.asked.clear();
  }

  forget(uri: string): void {
    this.asked.delete(uri);
  }

  private request(uri: string): Promise<Settings> {
    if (!this.ask) return Promise.resolve(this.said);
    return this.ask(uri).then(
      (section) => mergeSettings([readSettings(section)]),
      () => this.said,
    );
  }
}

function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return (settings as { cable?: unknown }).cable;
}
