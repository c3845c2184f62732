import { PRESETS } from '../../server/src/rules/presets';
import type { Rule } from '../../server/src/rules/rule';
import { SETTING_NAMES } from '../../server/src/workspace/readSettings';

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

type Schema = Record<string, unknown>;

/** The part of the extension's manifest that this generator reads and keeps up to date. */
interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Schema>> };
  };
}

/** What only a project file has. */
const FILES = {
  type: ['array', 'string'],
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  markdownDescription:
    'Patterns for paths from the folder of this file: `*` for part of a name, `**` for any ' +
    'folders, `{a,b}` for either. One without `/` is for a name in any folder.',
};
const EXTENDS = {
  type: ['array', 'string'],
  items: { type: 'string', minLength: 1 },
  markdownDescription:
    'Files that this one builds on, by their paths from its folder. It outranks them, and the ' +
    'later of them the earlier.',
};

/**
 * package.json with the rules and the presets in its settings, so that the editor completes their
 * names, shows what they do, and underlines names that there are not.
 */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed: Manifest = JSON.parse(manifest);
  const setting = settingOf(parsed, 'rules');
  setting.properties = Object.fromEntries(rules.map((rule) => [rule.name, ruleSetting(rule)]));
  const preset = settingOf(parsed, 'preset');
  preset.enum = Object.keys(PRESETS);
  preset.enumDescriptions = Object.values(PRESETS).map(({ summary }) => summary);
  const { items } = settingOf(parsed, 'suppressions') as { items: { properties: Schema } };
  const rule = items.properties.rule as Schema;
  rule.enum = rules.map(({ name }) => name);
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/**
 * The schema of project files: the settings of package.json without what only an editor needs, with
 * their words (package.nls.json) put in, on one line.
 */
export function projectFileSchema(manifest: string, words: string): string {
  const parsed: Manifest = JSON.parse(manifest);
  const wording: Readonly<Record<string, string>> = JSON.parse(words);
  const definitions = Object.fromEntries(
    SETTING_NAMES.map((name) => {
      const { scope: _, order: __, ...schema } = settingOf(parsed, name);
      return [name, worded(schema, wording)];
    }),
  );
  definitions.rules = withSharedLevel(definitions.rules as Schema);
  const settings = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, { $ref: `#/definitions/${name}` }]),
  );
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What cables in this folder and below it are judged by',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: EXTENDS,
      ...settings,
      overrides: {
        type: 'array',
        items: {
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: { files: FILES, ...settings },
        },
        markdownDescription:
          'Settings for some of the files. Later ones outrank earlier ones, and all outrank what ' +
          'stands outside.',
      },
    },
    definitions: { ...definitions, level: { type: 'string', enum: LEVELS } },
  });
}

/** The rules' levels written once and not with each rule: the schema goes into the extension. */
function withSharedLevel(rules: Schema): Schema {
  const properties = Object.entries(rules.properties as Readonly<Record<string, Schema>>);
  const short = properties.map(([name, { description }]) => [
    name,
    { $ref: '#/definitions/level', description },
  ]);
  return { ...rules, properties: Object.fromEntries(short) };
}

function settingOf({ contributes }: Manifest, name: string): Schema {
  const setting = contributes.configuration.properties[`cable.${name}`];
  if (!setting) throw new Error(`package.json has no setting cable.${name}.`);
  return setting;
}

/** A value with every `%key%` in it replaced by its words. */
function worded(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return value.replace(/^%(.+)%$/, (all, key) => words[key] ?? all);
  if (Array.isArray(value)) return value.map((item) => worded(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, worded(entry, words)]),
  );
}

function ruleSetting(rule: Rule): Schema {
  return {
    type: 'string',
    enum: LEVELS,
    default: rule.level.draft,
    description: `${rule.summary}. In an archived copy: ${rule.level.archive}.`,
  };
}
