// One run of StrykerJS over a folder below server/src: node stryker.mjs PART [--force].
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { reportOf } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(join(here, '../..'));
// The score is the same on a machine that has the reference material beside the repository.
process.env.CABLE_SHARED = join(here, 'none');

const [part, ...flags] = process.argv.slice(2);
const whole = join('server/src', part);
const [folder, file] = existsSync(whole) ? [whole, '**/*.ts'] : [`${whole}.ts`, ''];
await new Stryker({
  mutate: [join(folder, file)],
  plugins: [join(here, 'plugins.mjs')],
  testRunner: 'fast',
  ignorers: ['prose'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: reportOf(part),
  force: flags.includes('--force'),
  // No fast test reads these, and every run copies the rest.
  ignorePatterns: [
    'docs',
    'images',
    'out',
    'reports',
    'test/bench',
    'test/e2e',
    'test/mutation',
  ].map((folder) => `/${folder}`),
  tempDirName: join('reports/mutation/copies', part.replaceAll('/', '-')),
  // Written for the API of TypeScript before 7, which Stryker would look for.
  tsconfigFile: 'none',
  reporters: ['progress-append-only'],
  // A mutant that hangs without passing its own place again; the machine may be busy with others.
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
  warnings: { slow: false },
  allowConsoleColors: false,
}).runMutationTest();
