import { fixAll } from '../features/fixAll';
import { type CalendarDate, dateOfEpochDay } from '../model/calendar';
import { type Finding, TOGETHER } from '../rules/check';
import type { Rule } from '../rules/rule';
import { applyEdits } from '../text/edits';
import { Lines } from '../text/lines';
import type { Settings } from '../workspace/settings';
import { Snapshot } from '../workspace/snapshot';
import { printable } from './columns';
import { Configs, EXTENSIONS } from './configs';
import { type Decoded, decode, encode } from './decode';
import type { Io } from './io';
import type { Options } from './options';
import { inGroups, readAhead } from './readAhead';
import { githubReporter } from './reporters/github';
import { jsonReporter } from './reporters/json';
import { type FileResult, noTotals, type Reported, type Reporter } from './reporters/reporter';
import { statistics } from './reporters/rules';
import { sarifReporter } from './reporters/sarif';
import { textReporter } from './reporters/text';

/** 0: nothing found at the level of --fail-on; 1: something; 2: the program could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** Standard input, as it is called in reports. */
const STDIN = '<stdin>';
/** Output is handed on in pieces of about this many characters. */
const PIECE = 1 << 16;
const DAY_MS = 86_400_000;
/** Gravest first. */
const LEVELS = ['error', 'warning', 'info', 'hint'] as const;

/**
 * Checks what the options name. Files are read, checked, reported and forgotten a few at a time, so
 * that memory does not grow with their number.
 */
export function checkFiles(
  options: Options,
  rules: readonly Rule[],
  version: string,
  io: Io,
): Promise<ExitCode> {
  const reporter = reporterFor(options, rules, version, io);
  return new Run(options, rules, reporter, io).checkAll();
}

function reporterFor(options: Options, rules: readonly Rule[], version: string, io: Io): Reporter {
  switch (options.format) {
    case 'json':
      return jsonReporter();
    case 'sarif':
      return sarifReporter({ version, rules, cwd: io.cwd });
    case 'github':
      return githubReporter();
    default:
      return textReporter({ colour: io.isTTY, summary: !options.quiet });
  }
}

/** A file's bytes, or why they could not be had. */
interface Source {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly error?: unknown;
}

/** A file that could be read, and the names of the rules that failed on it. */
interface Opened {
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly broken: readonly string[];
}

class Run {
  private readonly totals = noTotals();
  private readonly today: CalendarDate;
  private readonly configs: Configs;
  /** With --fix standard output belongs to the mended text of standard input. */
  private readonly reportsToStderr: boolean;
  private waiting = '';
  private failed = false;

  constructor(
    private readonly options: Options,
    private readonly rules: readonly Rule[],
    private readonly reporter: Reporter,
    private readonly io: Io,
  ) {
    this.today = options.today ?? dateOfEpochDay(Math.floor(io.now().getTime() / DAY_MS));
    this.configs = new Configs(options, rules, io, (path, error) =>
      this.complain(`${path}: ${reason(error)}`),
    );
    this.reportsToStderr = options.fix && options.paths.includes('-');
  }

  async checkAll(): Promise<ExitCode> {
    await this.print(this.reporter.begin());
    // While some are being checked, as many more are being read.
    for await (const sources of inGroups(readAhead(this.sources(), TOGETHER), TOGETHER)) {
      await this.checkTogether(sources);
    }
    for (const result of this.configs.reports()) await this.report(result);
    await this.print(this.reporter.end(this.totals));
    await this.flush();
    if (this.options.statistics) await this.io.stderr(statistics(this.totals));
    if (this.totals.files === 0 && !this.failed) {
      await this.complain('There are no .cable, .telegram or .txt files there.');
    }
    if (this.failed) return 2;
    return LEVELS.some((level) => this.fails(level) && this.totals.levels[level] > 0) ? 1 : 0;
  }

  private async *sources(): AsyncGenerator<() => Promise<Source>> {
    const wanted = (name: string): boolean => EXTENSIONS.test(name);
    for (const path of this.options.paths) {
      if (path === '-') {
        yield () => sourceOf(STDIN, this.io.readStdin());
        continue;
      }
      for await (const listed of this.io.listFiles(path, wanted)) {
        const failed = 'error' in listed;
        yield () =>
          failed ? Promise.resolve(listed) : sourceOf(listed.path, this.io.readFile(listed.path));
      }
    }
  }

  private async checkTogether(sources: readonly Source[]): Promise<void> {
    const opened: Opened[] = [];
    for (const source of sources) {
      const found = await this.guarded(source.path, () => this.open(source));
      if (found) opened.push(found);
    }
    try {
      Snapshot.judgeTogether(opened.map(({ snapshot }) => snapshot));
    } catch {
      // Asked for one by one they are judged one by one, and the one at fault is told.
    }
    for (const one of opened) await this.guarded(one.path, () => this.tell(one));
  }

  /** One file that brings the program down must not keep the others from being checked. */
  private async guarded<T>(path: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      // The error itself is not shown: it might quote the cable.
      await this.complain(`${path}: could not be checked, a fault of cablelint`);
      return undefined;
    }
  }

  private async open({ path, bytes, error }: Source): Promise<Opened | undefined> {
    if (!bytes) {
      await this.complain(`${path}: ${reason(error)}`);
      return undefined;
    }
    const decoded = decode(bytes);
    const settings = await this.configs.settingsFor(path);
    const text = this.options.fix ? await this.mendFile(path, decoded, settings) : decoded.text;
    const broken: string[] = [];
    return { path, snapshot: this.judge(text, settings, (rule) => broken.push(rule)), broken };
  }

  private async tell({ path, snapshot, broken }: Opened): Promise<void> {
    const { text, findings, usedSuppressions } = snapshot;
    await this.configs.noteUsed(path, usedSuppressions);
    for (const rule of broken)
      await this.complain(`${path}: the rule ${rule} failed, a fault of cablelint`);
    this.totals.files++;
    await this.report({ path, lines: new Lines(text), findings });
  }

  private async report({ findings, ...file }: FileResult): Promise<void> {
    this.count(findings);
    const shown = this.options.quiet ? findings.filter(({ level }) => this.fails(level)) : findings;
    await this.print(this.reporter.file({ ...file, findings: shown }));
  }

  private judge(text: string, settings: Settings, onBroken: (rule: string) => void): Snapshot {
    return new Snapshot(text, {
      settings,
      today: this.today,
      rules: this.rules,
      onRuleFailure: ({ rule }) => onBroken(rule),
    });
  }

  /** Makes the safe mends of a file and writes it, when there were any. The text that is there now. */
  private async mendFile(
    path: string,
    { text, encoding }: Decoded,
    settings: Settings,
  ): Promise<string> {
    const judge = (version: string) => this.judge(version, settings, () => {}).findings;
    const { edits, count } = fixAll(text, judge);
    const mended = applyEdits(text, edits);
    const bytes = encode(mended, encoding);
    if (!bytes) {
      await this.complain(
        `${path}: a mend needs a character that ${encoding.name} does not have; left as it was`,
      );
      return text;
    }
    try {
      if (path === STDIN) await this.io.stdout(bytes);
      else if (count > 0) await this.io.writeFile(path, bytes);
    } catch (error) {
      await this.complain(`${path}: could not be written: ${reason(error)}`);
      return text;
    }
    this.totals.mended += count;
    return mended;
  }

  private count(findings: readonly Reported[]): void {
    for (const { level, rule } of findings) {
      this.totals.levels[level]++;
      this.totals.rules.set(rule.name, (this.totals.rules.get(rule.name) ?? 0) + 1);
    }
  }

  /** The level is one that makes the program end with 1. */
  private fails(level: Finding['level']): boolean {
    const { failOn } = this.options;
    return failOn !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);
  }

  private async print(output: string): Promise<void> {
    this.waiting += output;
    if (this.waiting.length >= PIECE) await this.flush();
  }

  private async flush(): Promise<void> {
    const output = this.waiting;
    this.waiting = '';
    if (output === '') return;
    await (this.reportsToStderr ? this.io.stderr(output) : this.io.stdout(output));
  }

  /** Something could not be done: the run goes on and ends with 2. */
  private async complain(message: string): Promise<void> {
    this.failed = true;
    await this.io.stderr(`cablelint: ${printable(message)}\n`);
  }
}

function sourceOf(path: string, reading: Promise<Uint8Array>): Promise<Source> {
  return reading.then(
    (bytes) => ({ path, bytes }),
    (error: unknown) => ({ path, error }),
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
};

function reason(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}
