// npm run bench: prints how fast the program is on this machine, as tables for the README.
// npm run bench -- requests rules: prints these tables alone.
import { cpus } from 'node:os';
import { benchFolder } from './folder';
import { benchKeystrokes, drawKeystrokes } from './keystroke';
import { benchRequests } from './requests';
import { benchStartup } from './startup';
import { benchRules, benchThroughput } from './throughput';

interface Table {
  readonly title: string;
  readonly draw: () => string | Promise<string>;
}

const TABLES: ReadonlyMap<string, Table> = new Map([
  ['throughput', { title: 'Parse, describe and check', draw: benchThroughput }],
  ['rules', { title: 'Rules', draw: benchRules }],
  [
    'keystrokes',
    {
      title: 'Keystroke to diagnostics',
      draw: async () => drawKeystrokes(await benchKeystrokes()),
    },
  ],
  ['requests', { title: 'Requests on a 20 KB message', draw: benchRequests }],
  ['folder', { title: 'A folder on the command line', draw: benchFolder }],
  ['startup', { title: 'Start of a process', draw: benchStartup }],
]);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !TABLES.has(name));
if (unknown.length > 0) {
  console.error(`No table ${unknown.join(', ')}. There are: ${[...TABLES.keys()].join(', ')}`);
  process.exitCode = 2;
} else {
  const [cpu] = cpus();
  console.log(`${cpu?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}\n`);
  for (const [name, { title, draw }] of TABLES) {
    if (named.length === 0 || named.includes(name)) console.log(`## ${title}\n\n${await draw()}\n`);
  }
}
