import type { Disposable } from 'vscode-languageserver';
import type { Moment } from '../features/completion';
import { type CalendarDate, dateOfEpochDay } from '../model/calendar';
import type { Rule } from '../rules/rule';
import type { ReadFile } from '../workspace/projects';

/** What differs between a Node process and a browser worker: the only seam to the platform. */
export interface Runtime {
  /** The present moment. Nothing else in the server reads a clock. */
  now(): Date;
  /** Runs `callback` after what is already waiting in the event loop. */
  setImmediate(callback: () => void): Disposable;
  setTimeout(callback: () => void, milliseconds: number): Disposable;
  /** Where the rules' pages lie, with a slash at the end, when the entry point knows. */
  readonly rulePages?: string;
  /**
   * The text of a file, for clients that do not read files for the server; undefined when there is
   * none. Left out where the platform has no files.
   */
  readonly readFile?: ReadFile;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

const DAY_MS = 86_400_000;

/** Today's date in UTC, which is what date-time groups are written in. */
export function todayOf(runtime: Runtime): CalendarDate {
  return dateOfEpochDay(Math.floor(runtime.now().getTime() / DAY_MS));
}

/** The present moment in UTC, to the minute. */
export function momentOf(runtime: Runtime): Moment {
  const now = runtime.now();
  return { date: todayOf(runtime), hour: now.getUTCHours(), minute: now.getUTCMinutes() };
}
