import { LEVELS as CLASSIFICATIONS, type Level } from '../marking/level';
import { parseIsoDate } from '../model/calendar';
import { rules } from '../rules';
import { PRESETS, type Preset } from '../rules/presets';
import { FINDING_LEVELS, type FindingLevel, type Practice } from '../rules/rule';
import type { Term } from '../rules/shared/terms';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import { CONFIG_CHECKS } from './configChecks';
import { type Note, type Path, Reader, strangeName } from './reader';
import type { Given, Settings } from './settings';
import { type Origin, type Suppression, TEXT_HASH } from './suppressions';

const PROFILES: readonly Settings['profile'][] = ['auto', 'draft', 'archive'];
const PRACTICES: readonly Practice[] = ['state', 'ic', 'dod'];
const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];
const TERM_LEVELS = CLASSIFICATIONS.filter(
  (level): level is Exclude<Level, 'UNCLASSIFIED'> => level !== 'UNCLASSIFIED',
);
const TAG_CHANGES = ['fipsFrom', 'gencFrom'] as const;
const SOMETHING = /\S/;

/** The names of all rules: what a file may name. */
const ALL_RULES: ReadonlySet<string> = new Set(rules.map((rule) => rule.name));

/** The names of the settings, as they stand behind `cable.` and in a project file. */
export const SETTING_NAMES = [
  'profile',
  'practice',
  'preset',
  'rules',
  'centuryPivot',
  'tagSystem',
  'maximumClassification',
  'terms',
  'suppressions',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** What settings are read with. */
export interface Reading {
  /** The names that rules may have. */
  readonly ruleNames: ReadonlySet<string>;
  /** Where an entry stands, when the document is a file that findings can be shown in. */
  readonly originOf?: (path: Path) => Origin;
}

type Read = (value: Reader, reading: Reading) => Given;

const READERS: Readonly<Record<SettingName, Read>> = {
  profile: (value) => given('profile', value.oneOf(PROFILES)),
  practice: (value) => given('practice', value.oneOf(PRACTICES)),
  preset: (value) => given('preset', value.oneOf(PRESET_NAMES)),
  rules: (value, reading) => given('levels', readLevels(value, reading)),
  centuryPivot: (value) => given('centuryPivot', value.integer(0, 99)),
  tagSystem: (value) => given('tagSystem', readTagSystem(value)),
  // An empty one is how the editor's settings say that there is no limit.
  maximumClassification: (value) =>
    value.is('') ? {} : given('maximumClassification', value.oneOf(CLASSIFICATIONS)),
  terms: (value) => given('terms', filled(value.list('a list of terms', readTerm))),
  suppressions: (value, reading) =>
    given(
      'suppressions',
      filled(value.list('a list of suppressions', (item) => readSuppression(item, reading))),
    ),
};

/**
 * Reads what a client gives as the section `cable`. Takes anything, null and nonsense included: a
 * value that is not one of its kind leaves the default in place. Never throws.
 */
export function readSettings(section: unknown, ruleNames = ALL_RULES): Given {
  const entries = new Reader(section, [], ignore).entries();
  return entries ? readEntries(entries, { ruleNames }) : {};
}

/** The settings among the entries of an object; slips are noted by their readers. */
export function readEntries(entries: ReadonlyMap<string, Reader>, reading: Reading): Given {
  let all: Given = {};
  for (const name of SETTING_NAMES) {
    const value = entries.get(name);
    if (value?.given) all = { ...all, ...READERS[name](value, reading) };
  }
  return all;
}

function readLevels(value: Reader, { ruleNames }: Reading): Given['levels'] {
  const entries = value.entries();
  if (!entries) return undefined;
  const levels: [string, FindingLevel][] = [];
  for (const [name, entry] of entries) {
    if (!ruleNames.has(name)) entry.strange(CONFIG_CHECKS.rule, 'rule', ruleNames);
    const level = entry.oneOf(FINDING_LEVELS);
    if (level) levels.push([name, level]);
  }
  return Object.fromEntries(levels);
}

function readTagSystem(value: Reader): TagSystemOptions | undefined {
  const fields = value.fields(TAG_CHANGES);
  const days: [string, string][] = [];
  for (const name of TAG_CHANGES) {
    const field = fields?.get(name);
    const day = field?.given ? readDay(field) : undefined;
    if (day) days.push([name, day]);
  }
  return days.length > 0 ? Object.fromEntries(days) : undefined;
}

function readDay(value: Reader): string | undefined {
  const day = value.text(/^\d{4}-\d{2}-\d{2}$/, 'a day written "YYYY-MM-DD"');
  return day === undefined || parseIsoDate(day) ? day : value.wrong('There is no such day.');
}

function readTerm(item: Reader): Term | undefined {
  const fields = item.fields(['words', 'level', 'why']);
  if (!fields) return undefined;
  const words = fields.get('words')?.list('a word, or a list of words', readWord, true);
  const level = fields.get('level')?.oneOf(TERM_LEVELS);
  const why = fields.get('why')?.text(SOMETHING, 'the text that the finding closes with');
  if (!words || !fields.has('level')) return item.wrong('A term has "words" and a "level".');
  if (!level || words.length === 0) return undefined;
  return { words, level, ...(why ? { why } : {}) };
}

function readWord(item: Reader): string | undefined {
  return item.text(/[\p{L}\p{N}]/u, 'a word with letters or digits in it');
}

function readSuppression(item: Reader, { ruleNames, originOf }: Reading): Suppression | undefined {
  const fields = item.fields(['rule', 'file', 'text', 'reason']);
  if (!fields) return undefined;
  const rule = fields.get('rule')?.text(SOMETHING, 'the name of a rule');
  const file = fields.get('file')?.text(SOMETHING, 'a pattern for paths, such as "archive/**"');
  const text = fields
    .get('text')
    ?.text(TEXT_HASH, 'a hash of eight digits, as the editor writes it');
  if (!fields.has('rule')) return item.wrong('A suppression has a "rule".');
  const misread = (fields.has('file') && !file) || (fields.has('text') && !text);
  // One that was meant for a file or a text must not come to hold everywhere.
  if (!rule || misread) return undefined;
  if (!ruleNames.has(rule)) {
    const message = strangeName('rule', rule, ruleNames);
    return fields.get('rule')?.wrong(message, CONFIG_CHECKS.suppressedRule);
  }
  return {
    rule,
    reason: readReason(item, fields.get('reason')),
    ...(file ? { file } : {}),
    ...(text ? { text } : {}),
    ...(originOf ? { origin: originOf(item.path) } : {}),
  };
}

function readReason(item: Reader, reason: Reader | undefined): string {
  const text = reason?.text(/^/, 'a text');
  if (text?.trim()) return text;
  if (!reason || text !== undefined) {
    (reason ?? item).wrong('Say why, in "reason".', CONFIG_CHECKS.reason);
  }
  return '';
}

function given<K extends keyof Given>(key: K, value: Given[K]): Given {
  return value === undefined ? {} : { [key]: value };
}

function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

const ignore: Note = () => undefined;
