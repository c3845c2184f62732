// The part of vitest that the fast tests use, as one object per loading of the bundle: vitest itself
// takes a second to start a run, and a mutant needs one run.
import { readFileSync } from 'node:fs';
import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import fastCheck from 'fast-check';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (file) {
    this.assert(this._obj === snapshotOf(file), `is not what ${file} holds`, '', this._obj);
  });
});
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

const snapshots = new Map();

/** What a file of the sandbox holds, read once: a run asks thousands of times. */
function snapshotOf(file) {
  if (!snapshots.has(file)) snapshots.set(file, readFileSync(file, 'utf8'));
  return snapshots.get(file);
}

/** How many cases a property tries for one mutant; the suite itself tries hundreds. */
const CASES = 20;
const SEED = 20061220;

/** fast-check with few cases that are the same every time, and no search for a smaller one. */
const fc = {
  ...fastCheck,
  assert: (property, parameters) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? CASES, CASES),
      seed: SEED,
      endOnFailure: true,
    }),
};

/**
 * Collects tests. `modules` is what the bundle gets for `vitest` and `fast-check`; `tests` fills as
 * the test files are loaded: `{ name, file, run }` in their order, names unique.
 */
export function collect() {
  const tests = [];
  const path = [];
  let file = '';

  function describe(name, body) {
    path.push(name);
    body();
    path.pop();
  }
  function it(name, ...rest) {
    const run = rest.find((one) => typeof one === 'function');
    tests.push({ name: [file, ...path, name, `#${tests.length}`].join(' > '), file, run });
  }
  const noOp = () => {};
  function extended(one) {
    const each =
      (rows) =>
      (name, ...rest) => {
        const body = rest.find((part) => typeof part === 'function');
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row];
          const places = (name.match(/%[a-z]/g) ?? []).length;
          const named = name.replace(/\$([a-z]+)/g, (whole, key) => row[key] ?? whole);
          one(format(named, ...values.slice(0, places)), () => body(...values));
        }
      };
    return Object.assign(one, {
      each,
      skipIf: (skip) => (skip ? Object.assign(() => {}, { each: () => noOp }) : one),
      runIf: (run) => (run ? one : Object.assign(() => {}, { each: () => noOp })),
    });
  }
  extended(describe);
  extended(it);
  const enter = (name) => {
    file = name;
  };
  const vitest = { describe, suite: describe, it, test: it, expect, enter };
  const modules = { vitest, 'fast-check': { __esModule: true, default: fc } };
  return { modules, tests };
}
