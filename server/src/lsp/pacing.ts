import type { Disposable } from 'vscode-languageserver';
import type { Finding } from '../rules/check';
import { changeBetween } from '../text/change';
import type { CheckRun, Display } from '../workspace/display';
import type { Snapshot } from '../workspace/snapshot';
import { Postponed } from './postponed';
import type { Runtime } from './runtime';

/** The shortest and the longest pause in typing, in milliseconds, after which findings are shown. */
const SHORTEST_PAUSE = 150;
const LONGEST_PAUSE = 1000;

/** A line on which nobody has typed for this many milliseconds is not being typed any more. */
const LEFT_ALONE = 3000;

/** What last happened to a file. */
type Stage = 'opened' | 'typing' | 'paused' | 'left' | 'saved' | 'asked';

/** When all that is found may be shown; at other times only what was shown already. */
const OPEN_STAGES: Readonly<Record<CheckRun, readonly Stage[]>> = {
  type: ['opened', 'paused', 'left', 'saved', 'asked'],
  save: ['opened', 'saved', 'asked'],
  manual: ['asked'],
};

interface File {
  stage: Stage;
  /** What the client shows: how often each finding, by rule and message. */
  shown: ReadonlyMap<string, number>;
  /** When the text last changed, and the usual time between changes, both in milliseconds. */
  changed: number;
  pace: number;
  /** How long the last check took, in milliseconds. */
  cost: number;
  /** The text that was last asked about, and the line on which it was changed since the one before. */
  text?: string;
  typedLine?: number;
  /** Something was found that is not shown yet. */
  withheld: boolean;
  clearing?: Disposable | undefined;
  readonly showing: Postponed;
  leaving?: Disposable | undefined;
}

/** A file as it stands, with what its user wants to see when. */
export interface Judged {
  readonly uri: string;
  readonly snapshot: Snapshot;
  readonly display: Display;
}

/** What may be shown of a file now. */
export interface Choice {
  readonly findings: readonly Finding[];
  /** Names what was chosen from the findings; empty when it is all of them. */
  readonly part: string;
}

/**
 * Decides when findings are shown. What was mended goes away at once; what is new appears after a
 * pause, which is the longer the slower somebody types, so that nothing flickers between two
 * keystrokes. The user may want it on saving only, or only when he asks, and not on the line that
 * he is typing.
 */
export class Pacing {
  /** Told when a client that shows `uri` should look again: for less at once, for more after a pause. */
  onNews: (uri: string, news: 'less' | 'more') => void = () => undefined;
  private readonly files = new Map<string, File>();

  constructor(private readonly runtime: Runtime) {}

  /** True when something of the file is found and not shown yet. */
  withholds(uri: string): boolean {
    return this.files.get(uri)?.withheld ?? false;
  }

  /** The file was opened, or its text has changed. */
  changed(uri: string): void {
    const file = this.files.get(uri);
    if (!file) {
      this.fileOf(uri);
      this.onNews(uri, 'more');
      return;
    }
    const { runtime } = this;
    const now = this.now();
    const sinceLast = now - file.changed;
    if (sinceLast < LONGEST_PAUSE) file.pace = (file.pace + sinceLast) / 2;
    file.changed = now;
    file.stage = 'typing';
    if (file.shown.size > 0) {
      file.clearing ??= runtime.setTimeout(() => {
        file.clearing = undefined;
        if (file.shown.size > 0) this.onNews(uri, 'less');
      }, file.cost);
    }
    file.leaving?.dispose();
    const pause = Math.max(SHORTEST_PAUSE, 2 * file.pace, 2 * file.cost);
    file.showing.until(Math.min(pause, LONGEST_PAUSE));
  }

  saved(uri: string): void {
    this.enter(uri, 'saved');
  }

  /** The user asked for a check. */
  asked(uri: string): void {
    this.enter(uri, 'asked');
  }

  closed(uri: string): void {
    const file = this.files.get(uri);
    for (const timer of [file?.clearing, file?.showing, file?.leaving]) timer?.dispose();
    this.files.delete(uri);
  }

  /** What may be shown of a file now. */
  choose({ uri, snapshot, display }: Judged): Choice {
    const file = this.fileOf(uri);
    const before = this.now();
    const found = snapshot.findings;
    file.cost = Math.max(this.now() - before, file.cost / 2);
    let findings = found;
    if (!OPEN_STAGES[display.run].includes(file.stage)) {
      const left = new Map(file.shown);
      findings = findings.filter((finding) => take(left, keyOf(finding)));
    }
    if (display.hideOnTypedLine) findings = withoutTypedLine(file, snapshot, findings);
    file.shown = countKeys(findings);
    file.withheld = findings.length < found.length;
    return { findings, part: file.withheld ? file.stage : '' };
  }

  private paused(uri: string, file: File): void {
    file.stage = 'paused';
    this.onNews(uri, 'more');
    file.leaving = this.runtime.setTimeout(() => {
      file.stage = 'left';
      if (file.withheld) this.onNews(uri, 'more');
    }, LEFT_ALONE);
  }

  private enter(uri: string, stage: Stage): void {
    const file = this.fileOf(uri);
    file.showing.dispose();
    file.leaving?.dispose();
    file.stage = stage;
    this.onNews(uri, 'more');
  }

  private fileOf(uri: string): File {
    const known = this.files.get(uri);
    if (known) return known;
    const file: File = {
      stage: 'opened',
      shown: new Map(),
      changed: this.now(),
      pace: SHORTEST_PAUSE,
      cost: 0,
      withheld: false,
      showing: new Postponed(this.runtime, () => this.paused(uri, file)),
    };
    this.files.set(uri, file);
    return file;
  }

  private now(): number {
    return this.runtime.now().getTime();
  }
}

/** Leaves out what stands on the line of the last change while that line is being typed. */
function withoutTypedLine(
  file: File,
  { text, tree: { lines } }: Snapshot,
  findings: readonly Finding[],
): readonly Finding[] {
  if (file.text !== undefined && file.text !== text) {
    file.typedLine = lines.lineAt(changeBetween(file.text, text).newEnd);
  }
  file.text = text;
  const { stage, typedLine } = file;
  if (typedLine === undefined || (stage !== 'typing' && stage !== 'paused')) return findings;
  return findings.filter(({ span }) => lines.lineAt(span.start) !== typedLine);
}

function keyOf(finding: Finding): string {
  return `${finding.rule.name}\n${finding.message}`;
}

function countKeys(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Takes one of the key's count; false when none is left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  counts.set(key, count - 1);
  return true;
}
