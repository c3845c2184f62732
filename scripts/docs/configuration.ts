import { table } from '../../server/src/features/markdown';
import { PRESETS } from '../../server/src/rules/presets';
import { CONFIG_CHECKS } from '../../server/src/workspace/configChecks';

/** The parts of docs/configuration.md that are made from the code, by the names of their markers. */
export function configurationParts(): Readonly<Record<string, string>> {
  return {
    presets: table(
      ['Preset', 'What it does'],
      Object.entries(PRESETS).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ),
    checks: table(
      ['Check', 'Level', 'Finds', 'Why'],
      Object.values(CONFIG_CHECKS).map(({ name, level, summary, why }) => [
        `\`${name}\``,
        level,
        summary,
        why,
      ]),
    ),
  };
}
