// npm run docs writes everything that is made from the list of rules; with --check it writes
// nothing and fails when something differs from what it would write.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesIndex, rulesTable } from '../../server/src/features/rulePages';
import { rules } from '../../server/src/rules';
import { configurationParts } from './configuration';
import { type Coverage, contradictions, coveragePage, readBook } from './coverage';
import { replaceBetween } from './markdown';
import { judgedPage } from './rules';
import { projectFileSchema, withRuleSettings } from './schema';

declare const REPOSITORY: string;

const checking = process.argv.includes('--check');
const problems: string[] = [];

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');

/** Every generated file with its content. */
function generated(coverage: Coverage): ReadonlyMap<string, string> {
  const manifest = withRuleSettings(read('package.json'), rules);
  const pages = rules.map((rule) => [`docs/rules/${rule.name}.md`, judgedPage(rule)] as const);
  return new Map([
    ...pages,
    ['docs/rules/README.md', rulesIndex(rules)],
    ['docs/coverage.md', coveragePage(coverage, rules)],
    ['package.json', manifest],
    ['schemas/cablelint.schema.json', projectFileSchema(manifest, read('package.nls.json'))],
    ...replaced('README.md', { rules: rulesTable(rules, 'docs/rules/') }),
    ...replaced('docs/configuration.md', configurationParts()),
  ]);
}

/** A document that is written by hand but for some parts. */
function replaced(
  path: string,
  parts: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  try {
    let text = read(path);
    for (const [name, content] of Object.entries(parts)) text = replaceBetween(text, name, content);
    return [[path, text]];
  } catch (error) {
    problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

/** The law book is not on every machine; where it is, docs/coverage.json must name all its ids. */
function compareWithLawBook(coverage: Coverage): void {
  const folder = join(process.env.CABLE_SHARED ?? join(REPOSITORY, '../shared'), 'domain');
  for (const book of coverage.books) {
    const path = join(folder, book.file);
    if (!existsSync(path)) continue;
    const there = readBook(book.file, readFileSync(path, 'utf8'));
    if (JSON.stringify(there) !== JSON.stringify(book)) {
      problems.push(`docs/coverage.json does not have the sections and ids of ${book.file}`);
    }
  }
}

function settle(path: string, content: string | undefined): void {
  const full = join(REPOSITORY, path);
  const current = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  if (current === content || sameJson(path, current, content)) return;
  if (checking) problems.push(`${path} is not up to date: npm run docs`);
  else if (content === undefined) rmSync(full);
  else writeFileSync(full, content);
}

/** The formatter may have its own way with the lines of a JSON file. */
function sameJson(path: string, a: string | undefined, b: string | undefined): boolean {
  if (!path.endsWith('.json') || a === undefined || b === undefined) return false;
  return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
}

const coverage: Coverage = JSON.parse(read('docs/coverage.json'));
problems.push(...contradictions(coverage, rules));
compareWithLawBook(coverage);
mkdirSync(join(REPOSITORY, 'docs/rules'), { recursive: true });
const files = generated(coverage);
for (const [path, content] of files) settle(path, content);
for (const name of readdirSync(join(REPOSITORY, 'docs/rules'))) {
  if (!files.has(`docs/rules/${name}`)) settle(`docs/rules/${name}`, undefined);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
