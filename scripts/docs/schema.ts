import type { Rule } from '../../server/src/rules/rule';

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

/** The part of the extension's manifest that this generator keeps up to date. */
interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<Record<string, Record<string, unknown>>>;
    };
  };
}

/**
 * package.json with a property for every rule under the setting `cable.rules`, so that the editor
 * completes their names and shows what they find.
 */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed: Manifest = JSON.parse(manifest);
  const setting = parsed.contributes.configuration.properties['cable.rules'];
  if (!setting) throw new Error('package.json has no setting cable.rules.');
  setting.properties = Object.fromEntries(rules.map((rule) => [rule.name, ruleSetting(rule)]));
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

function ruleSetting(rule: Rule) {
  return {
    type: 'string',
    enum: LEVELS,
    default: rule.level.draft,
    description: `${rule.summary}. In an archived copy: ${rule.level.archive}.`,
  };
}
