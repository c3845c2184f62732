import { parseArgs } from 'node:util';
import { type CalendarDate, parseIsoDate } from '../model/calendar';
import { PRESETS, type Preset } from '../rules/presets';
import type { FindingLevel, Practice, Profile } from '../rules/rule';
import { nearest } from '../text/spelling';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const PROFILES: readonly (Profile | 'auto')[] = ['auto', 'draft', 'archive'];
const PRACTICES: readonly Practice[] = ['state', 'ic', 'dod'];
const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];
const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info', 'hint', 'off'];
/** The lowest level that makes the program end with 1. */
export type FailOn = Exclude<FindingLevel, 'off'> | 'never';
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'hint', 'never'];

/** What the user asked for on the command line. */
export interface Options {
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** What outranks the project file; undefined where the command line says nothing. */
  readonly profile?: Profile | 'auto';
  readonly practice?: Practice;
  readonly preset?: Preset;
  /** The project file to take for all files, as typed; false for none at all. */
  readonly config?: string | false;
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
  --preset <preset>      recommended (default), strict or archive
  --rule <name>=<level>  error, warning, info, hint or off for one rule; may be repeated
  --config <file>        take this project file, not the nearest .cablelint.json upwards
  --no-config            take no project file
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
    ...chosen('profile', PROFILES, values.profile),
    ...chosen('practice', PRACTICES, values.practice),
    ...chosen('preset', PRESET_NAMES, values.preset),
    ...configOption(values.config, values['no-config']),
    levels: levelOptions(values.rule ?? [], ruleNames),
    fix: values.fix ?? false,
    failOn: oneOf('--fail-on', FAIL_ON, values['fail-on'] ?? 'error'),
    quiet: values.quiet ?? false,
    statistics: values.statistics ?? false,
    ...(today ? { today } : {}),
    ...(show ? { show } : {}),
  };
}

const OPTIONS = {
  format: { type: 'string' },
  profile: { type: 'string' },
  practice: { type: 'string' },
  preset: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  today: { type: 'string' },
  rule: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean' },
  statistics: { type: 'boolean' },
  'list-rules': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new UsageError(complaint(error instanceof Error ? error.message : String(error)));
  }
}

/** Node's words; of an option that there is not, ours, with the one that may be meant. */
function complaint(message: string): string {
  const option = /^Unknown option '(--?[^'\s]+)'/.exec(message)?.[1];
  if (!option) return message;
  const [near] = nearest(option.slice(2), Object.keys(OPTIONS), 2);
  return `There is no option ${option}.${near ? ` Did you mean --${near.word}?` : ''}`;
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new UsageError(`${option} is one of ${allowed.join(', ')}, not "${value}".`);
}

/** An option without a default: what the project file says counts where it is not given. */
function chosen<K extends string, T extends string>(
  name: K,
  allowed: readonly T[],
  value: string | undefined,
): { readonly [key in K]?: T } {
  if (value === undefined) return {};
  return { [name]: oneOf(`--${name}`, allowed, value) } as { readonly [key in K]: T };
}

function configOption(file: string | undefined, none = false): Pick<Options, 'config'> {
  if (file !== undefined && none)
    throw new UsageError('--config and --no-config exclude each other.');
  if (none) return { config: false };
  return file === undefined ? {} : { config: file };
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
