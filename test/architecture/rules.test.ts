/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { ELEMENTS } from '../../server/src/syntax/tree';
import { filesBelow, readSource } from '../helpers/sources';

/** What several rules use stands in rules/shared, and each folder's list in its index.ts. */
const files = filesBelow('server/src/rules', /\.ts$/).filter(
  (path) => path.split('/').length === 5 && !/\/shared\/|\/index\.ts$/.test(path),
);
const camel = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

const modules = import.meta.glob<Record<string, unknown>>('../../server/src/rules/*/*.ts', {
  eager: true,
});

describe('rule files', () => {
  it('stand in folders named after the elements', () => {
    const folders = new Set(files.map((path) => path.split('/')[3]));
    expect(
      [...folders].filter((folder) => !(ELEMENTS as readonly unknown[]).includes(folder)),
    ).toEqual([]);
  });

  it.each(files)('%s defines the one rule that it is named after', (path) => {
    const [, , , element, file = ''] = path.split('/');
    const name = camel(file.replace(/\.ts$/, ''));
    const exported = modules[`../../${path}`] ?? {};
    expect(Object.keys(exported)).toEqual([name]);
    const rule = exported[name] as Rule;
    expect([camel(rule.name), rule.element]).toEqual([name, element]);
    expect(readSource(path).match(/\bdefineRule\(/g)).toHaveLength(1);
    expect(rules).toContain(rule);
  });
});

describe('the list of rules', () => {
  it('holds nothing that has no file of its own', () => {
    expect(rules).toHaveLength(files.length);
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  });

  it('goes through the elements in their order', () => {
    const places = rules.map((rule) => ELEMENTS.indexOf(rule.element));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  const facts: readonly [string, (rule: Rule) => boolean][] = [
    ['has a name in kebab case', (rule) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(rule.name)],
    [
      'sums itself up in one line without a full stop',
      (rule) => /^[A-Z0-9].{8,110}[^.]$/.test(rule.summary),
    ],
    ['says why', (rule) => rule.why.trim().length >= 30],
    ['names its source', (rule) => rule.source.trim().length >= 4],
    ['has an example of each kind', (rule) => [rule.bad, rule.good].flat().length >= 2],
    [
      'is off where it has no source',
      (rule) => !/^(none|unsourced|no source)/i.test(rule.source) || rule.level.draft === 'off',
    ],
  ];
  it.each(facts)('each %s', (_, holds) => {
    expect(rules.filter((rule) => !holds(rule)).map((rule) => rule.name)).toEqual([]);
  });
});
