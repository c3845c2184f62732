// Stryker's test runner for this repository. All fast tests with all the sources under them are one
// script, which stays loaded; only mutants of what runs while modules load want it loaded anew. Which
// test passes which mutant is remembered for every single test, and a run asks the likeliest first.
//
// A mutant is killed only if the same test passes right afterwards without it, so nothing that one
// mutant leaves behind can count for the next.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { bundle, PARAMETERS } from './bundle.mjs';
import { collect } from './suite.mjs';

const FOLDERS =
  process.env.MUTATION_FOLDERS ??
  'text,marking,syntax,model,rules,injection,format,vocabulary,features,workspace,properties';
const TESTS = [`test/{${FOLDERS},none}/**/*.test.ts`, 'test/corpus/prose.test.ts'];
/** Tests that read sources or what is beside the repository, take seconds each or ask the collector. */
const LEFT_OUT = new Set([
  'test/features/newCable.test.ts',
  'test/properties/format.test.ts',
  'test/rules/authoritySlips.test.ts',
  'test/workspace/retention.test.ts',
]);
/** Tests that compare all that is said, offered or read, and so notice most for their time. */
const STRICT = new Set([
  'test/model/readings.test.ts',
  'test/rules/lines.test.ts',
  'test/rules/reports.test.ts',
  'test/rules/surroundings.test.ts',
  'test/rules/values.test.ts',
]);
/** Processor seconds for one mutant; one that is alive then has survived. */
const BUDGET_S = Number(process.env.MUTATION_SECONDS ?? 6);
/** Code that was loaded a moment ago runs so much slower. */
const COLD = 3;
/** A mutant that a test passes so much more often than any test passes the code there will not end. */
const ENDLESS = { times: 20, plus: 20_000 };

/** Stryker's copy of the repository. It is the working directory, but only when the runner starts. */
let root = '';
/** What the processes of one run share is kept in that copy. */
const kept = (name) => join(root, '.mutation', name);
const cpuSeconds = () => process.cpuUsage().user / 1e6;

function testFiles() {
  return globSync(TESTS, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !LEFT_OUT.has(file))
    .sort();
}

/** The script, loaded: its tests and its switch. `active`: the mutant that is on while it loads. */
function load(script, active = -1, cover = undefined) {
  const { modules, tests } = collect();
  const require = createRequire(join(root, 'package.json'));
  const requireOf = (name) => modules[name] ?? require(name);
  const folder = join(root, 'test/mutation');
  const url = pathToFileURL(join(folder, 'script.cjs')).href;
  const control = script.runInThisContext()(requireOf, active, cover, url, folder);
  return { tests, control };
}

const compile = (source, name) =>
  new Script(`(function (${PARAMETERS.join(', ')}) {${source}})`, { filename: kept(name) });

/** What went wrong with a test; undefined when it passed. */
async function failureOf(test) {
  try {
    const result = test.run();
    if (result instanceof Promise) await result;
    return undefined;
  } catch (error) {
    return error ?? new Error('undefined was thrown');
  }
}

/** Which test passes which mutant: a bit for each, one row for a test. */
class Matrix {
  constructor(width, bytes) {
    this.width = width;
    this.bytes = bytes;
  }

  static of(tests, mutants) {
    const width = (mutants >> 3) + 1;
    return new Matrix(width, new Uint8Array(width * tests));
  }

  set(test, mutant) {
    this.bytes[test * this.width + (mutant >> 3)] |= 1 << (mutant & 7);
  }

  has(test, mutant) {
    return (this.bytes[test * this.width + (mutant >> 3)] & (1 << (mutant & 7))) !== 0;
  }
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);

/** The element that a rule is about, by the rule's name: the folder that it is in. */
function elementsOfRules() {
  const files = globSync('server/src/rules/*/*.ts', { cwd: root });
  return new Map(files.map((file) => [kebab(basename(file, '.ts')), basename(dirname(file))]));
}

/** The rules that import a file of `rules/shared`, straight or by another one of them, by its name. */
function usersOfShared() {
  const users = new Map();
  const importers = new Map();
  for (const file of globSync('server/src/rules/*/*.ts', { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    const importer = basename(file, '.ts');
    const isShared = basename(dirname(file)) === 'shared';
    for (const [, name] of source.matchAll(isShared ? /from '\.\/(\w+)'/g : /shared\/(\w+)'/g)) {
      const [map, value] = isShared ? [importers, importer] : [users, kebab(importer)];
      map.set(name, (map.get(name) ?? new Set()).add(value));
    }
  }
  const all = (name, seen = new Set()) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const further = [...(importers.get(name) ?? [])].flatMap((one) => all(one, seen));
    return [...(users.get(name) ?? []), ...further];
  };
  const names = new Set([...users.keys(), ...importers.keys()]);
  return new Map(Array.from(names, (name) => [name, new Set(all(name))]));
}

const kebab = (camel) => camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class FastRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = process.cwd();
    Error.stackTraceLimit = 5;
    mkdirSync(kept(''), { recursive: true });
    if (existsSync(kept('known.json'))) this.prepare();
  }

  /** Runs every test once, to see which mutants it passes and how long it takes. */
  async dryRun() {
    const { script, mutants } = await bundle(root, testFiles(), true);
    const count = Math.max(0, ...Object.values(mutants).flat()) + 1;
    const atLoading = new Int32Array(count);
    const most = new Int32Array(count);
    let passed = atLoading;
    const cover = (...ids) => {
      for (const id of ids) passed[id]++;
    };
    const { tests } = load(compile(script, 'coverage.cjs'), -1, cover);
    const matrix = Matrix.of(tests.length, count);
    const byFile = {};
    const times = [];
    const outcomes = new Map();
    for (const [index, test] of tests.entries()) {
      passed = new Int32Array(count);
      const from = cpuSeconds();
      const failure = await failureOf(test);
      times.push((cpuSeconds() - from) * 1000);
      if (failure) outcomes.set(test.file, `${test.name}: ${failure.message}`);
      byFile[test.file] ??= {};
      passed.forEach((hits, id) => {
        if (hits === 0) return;
        matrix.set(index, id);
        most[id] = Math.max(most[id], hits);
        byFile[test.file][id] = 1;
      });
    }
    writeFileSync(kept('matrix.bin'), matrix.bytes);
    writeFileSync(kept('script.cjs'), (await bundle(root, testFiles(), false)).script);
    const known = { mutants, times, width: matrix.width, most: Array.from(most) };
    writeFileSync(kept('known.json'), JSON.stringify(known));
    this.prepare();
    const fixed = [...atLoading.entries()].filter(([, n]) => n > 0);
    // Whatever runs while modules load is passed by every test.
    for (const perTest of Object.values(byFile)) {
      for (const [id] of fixed) perTest[id] ??= 1;
    }
    return {
      status: 'complete',
      tests: Object.keys(byFile).map((file) => ({
        id: file,
        // Results of another run hold only for the same text of the test.
        name: `${file} ${hashOf(join(root, file))}`,
        fileName: join(root, file),
        timeSpentMs: 1,
        ...(outcomes.has(file) ? { status: 1, failureMessage: outcomes.get(file) } : { status: 0 }),
      })),
      mutantCoverage: {
        static: Object.fromEntries(fixed),
        perTest: byFile,
      },
    };
  }

  prepare() {
    const known = JSON.parse(readFileSync(kept('known.json'), 'utf8'));
    this.most = known.most;
    this.matrix = new Matrix(known.width, new Uint8Array(readFileSync(kept('matrix.bin'))));
    this.script = compile(readFileSync(kept('script.cjs'), 'utf8'), 'script.cjs');
    this.clean = load(this.script);
    this.times = new Map(this.clean.tests.map(({ name }, i) => [name, known.times[i] ?? 0]));
    this.rows = new Map(this.clean.tests.map(({ name }, i) => [name, i]));
    this.mutants = new Map(Object.entries(known.mutants));
    this.kills = new Map();
    this.touched = new Map();
    this.elements = elementsOfRules();
    this.users = usersOfShared();
  }

  async mutantRun({ activeMutant, mutantActivation, sandboxFileName }) {
    const id = Number(activeMutant.id);
    const file = sandboxFileName
      .slice(root.length + 1)
      .split(sep)
      .join('/');
    // Some tests judge messages while they load, so that much of what is called later counts as
    // static as well. Loading anew makes tests slow: they are asked without it first.
    const result = await this.runTwice(id, file);
    const done = mutantActivation !== 'static' || result.status !== 'survived';
    return done ? result : this.runStatic(id, file);
  }

  /** Once more on a clean script, where the first run was spoilt by what another mutant left. */
  async runTwice(id, file) {
    const first = await this.runRuntime(id, file);
    if (first) return first;
    this.clean = load(this.script);
    return (await this.runRuntime(id, file)) ?? { status: 'error', errorMessage: 'unsteady' };
  }

  async runStatic(id, file) {
    try {
      const suite = load(this.script, id);
      return (await this.run(suite, id, this.ordered(suite.tests, file), file, COLD)).result;
    } catch (error) {
      return killed('loading', error, 0);
    }
  }

  /** Undefined when the killing test fails without the mutant as well: something was left behind. */
  async runRuntime(id, file) {
    const passing = this.clean.tests.filter((_, i) => this.matrix.has(i, id));
    const { result, by } = await this.run(this.clean, id, this.ordered(passing, file), file);
    this.clean.control.activate(-1, Infinity);
    return by && (await failureOf(by)) ? undefined : result;
  }

  async run({ control }, id, tests, file, patience = 1) {
    const from = cpuSeconds();
    let ran = 0;
    for (const test of tests) {
      control.activate(id, (this.most[id] ?? 0) * ENDLESS.times + ENDLESS.plus);
      const failure = await failureOf(test);
      ran++;
      if (control.isEndless()) return { result: { status: 'timeout', reason: 'Hit limit' } };
      if (failure) {
        const key = `${file} ${test.name}`;
        this.kills.set(key, (this.kills.get(key) ?? 0) + 1);
        return { result: killed(test.file, `${test.name}: ${failure.message}`, ran), by: test };
      }
      if (cpuSeconds() - from > BUDGET_S * patience) break;
    }
    return { result: { status: 'survived', nrOfTests: ran } };
  }

  /** The rows of the tests that pass anything in a file. */
  touching(file) {
    const known = this.touched.get(file);
    if (known) return known;
    const mutants = this.mutants.get(file) ?? [];
    const rows = new Set(this.rows.values());
    for (const row of rows) {
      if (!mutants.some((id) => this.matrix.has(row, id))) rows.delete(row);
    }
    this.touched.set(file, rows);
    return rows;
  }

  /** The likeliest killers first: a rule's own examples, then what is quick or has killed before. */
  ordered(tests, file) {
    const rule = kebab(basename(file, '.ts'));
    const own = [`> ${rule} >`, ` by ${rule},`];
    const ownFile = `/${basename(file, '.ts')}.test.ts`;
    const [, , folder, element] = file.replace(/\.ts$/, '').split('/');
    const touching = this.touching(file);
    const cost = ({ name, file: testFile }) => {
      const time = (this.times.get(name) ?? 0) + 0.05;
      const row = this.rows.get(name) ?? -1;
      const mine = testFile.endsWith(ownFile) || own.some((part) => name.includes(part));
      // What a rule says of itself is asked by tests of its own that run none of its code.
      const far = mine || touching.has(row) ? 1 : 1000;
      const [, subject] = name.split(' > ');
      const related =
        testFile.startsWith(`test/${folder}/`) || this.elements.get(subject) === element;
      const users = element === 'shared' ? this.users.get(basename(file, '.ts')) : undefined;
      // Kept values of an element are as good as a rule's own examples, and take longer.
      const ofElement =
        subject === element ||
        [...(users ?? [])].some((user) => this.elements.get(user) === subject);
      const kin = mine ? 0.0001 : users?.has(subject) || ofElement ? 0.0002 : related ? 0.001 : 1;
      const strict = STRICT.has(testFile) ? 0.1 : 1;
      return (time * far * kin * strict) / (1 + 20 * (this.kills.get(`${file} ${name}`) ?? 0));
    };
    return tests
      .map((test) => ({ test, cost: cost(test) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ test }) => test);
  }
}

function killed(by, why, nrOfTests) {
  const failureMessage = String(why?.message ?? why).slice(0, 300);
  return { status: 'killed', killedBy: [by], failureMessage, nrOfTests };
}
