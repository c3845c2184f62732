import { version } from '../../../package.json';
import { rules } from '../rules';
import { checkFiles, type ExitCode } from './checkFiles';
import type { Io } from './io';
import { HELP, type Options, parseOptions, UsageError } from './options';
import { ruleList } from './reporters/rules';

/** The command line program. `argv` is what stands behind the program's name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let options: Options;
  try {
    options = parseOptions(argv, new Set(rules.map((rule) => rule.name)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.stderr(`cablelint: ${error.message}\nTry cablelint --help.\n`);
    return 2;
  }
  if (!options.show) return checkFiles(options, rules, version, io);
  await io.stdout(shown(options.show));
  return 0;
}

function shown(what: NonNullable<Options['show']>): string {
  if (what === 'help') return HELP;
  return what === 'version' ? `${version}\n` : ruleList(rules);
}
