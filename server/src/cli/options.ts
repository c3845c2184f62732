import { parseArgs } from 'node:util';
import { type CalendarDate, parseIsoDate } from '../model/calendar';
import type { FindingLevel, Practice, Profile } from '../rules/rule';
import { nearest } from '../text/spelling';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const PROFILES: readonly (Profile | 'auto')[] = ['auto', 'draft', 'archive'];
const PRACTICES: readonly Practice[] = ['state', 'ic', 'dod'];
const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info', 'hint', 'off'];
/** The lowest level that makes the program end with 1. */
export type FailOn = Exclude<FindingLevel, 'off'> | 'never';
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'hint', 'never'];

/** What the user asked for on the command line. */
export interface Options {
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: Format;
  readonly profile: Profile | 'auto';
  readonly practice: Practice;
  readonly today?: CalendarDate;
  readonly levels: Readonly<Record<string, FindingLevel>>;
  readonly fix: boolean;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly statistics: boolean;
  readonly show?: 'help' | 'version' | 'rules';
}

/** A command line that cannot be understood; the message tells the user why. */
export class UsageError extends Error {}

export const HELP = `Usage: cablelint [options] <file | folder | -> ...

Checks diplomatic cables and Navy record messages. A folder stands for all .cable, .telegram
and .txt files in and below it, - for standard input.

  --format <format>      text (default), json, sarif or github
  --profile <profile>    auto (default), draft or archive
  --practice <practice>  whose marking books decide: state (default), ic or dod
  --today <YYYY-MM-DD>   judge as if it were this day
  --rule <name>=<level>  error, warning, info, hint or off for one rule; may be repeated
  --fix                  make the safe mends in the files; with - the mended text goes to stdout
  --fail-on <level>      end with 1 from this level on: error (default), warning, info, hint, never
  --quiet                report only what --fail-on counts, and no summary
  --statistics           count the findings of each rule
  --list-rules           print every rule with its levels
  --help, --version

Ends with 0, with 1 when something was found at the level of --fail-on or above, and with 2 when
the command line is wrong or a file cannot be read or written.
`;

/** Reads the arguments behind the program's name. Throws a UsageError. */
export function parseOptions(argv: readonly string[], ruleNames: ReadonlySet<string>): Options {
  const { values, positionals } = parsed(argv);
  const show = values.help
    ? 'help'
    : values.version
      ? 'version'
      : values['list-rules']
        ? 'rules'
        : undefined;
  if (!show && positionals.length === 0) throw new UsageError('Name a file, a folder or -.');
  const today = values.today === undefined ? undefined : dateOption(values.today);
  return {
    paths: positionals,
    format: oneOf('--format', FORMATS, values.format ?? 'text'),
    profile: oneOf('--profile', PROFILES, values.profile ?? 'auto'),
    practice: oneOf('--practice', PRACTICES, values.practice ?? 'state'),
    levels: levelOptions(values.rule ?? [], ruleNames),
    fix: values.fix ?? false,
    failOn: oneOf('--fail-on', FAIL_ON, values['fail-on'] ?? 'error'),
    quiet: values.quiet ?? false,
    statistics: values.statistics ?? false,
    ...(today ? { today } : {}),
    ...(show ? { show } : {}),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        profile: { type: 'string' },
        practice: { type: 'string' },
        today: { type: 'string' },
        rule: { type: 'string', multiple: true },
        fix: { type: 'boolean' },
        'fail-on': { type: 'string' },
        quiet: { type: 'boolean' },
        statistics: { type: 'boolean' },
        'list-rules': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}".`);
}

function dateOption(value: string): CalendarDate {
  const date = parseIsoDate(value);
  if (date) return date;
  throw new UsageError(`--today is a day written YYYY-MM-DD, not "${value}".`);
}

function levelOptions(
  values: readonly string[],
  ruleNames: ReadonlySet<string>,
): Readonly<Record<string, FindingLevel>> {
  const levels: Record<string, FindingLevel> = {};
  for (const value of values) {
    const [name = '', level = ''] = value.split('=', 2);
    if (!ruleNames.has(name)) {
      const [near] = nearest(name, ruleNames, 3);
      const offer = near ? `did you mean ${near.word}?` : '--list-rules prints them all.';
      throw new UsageError(`There is no rule "${name}"; ${offer}`);
    }
    levels[name] = oneOf(`--rule ${name}`, LEVELS, level);
  }
  return levels;
}
