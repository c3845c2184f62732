// npm run bench: prints how fast the program is on this machine, as tables for the README.
import { cpus } from 'node:os';
import { benchKeystrokes, drawKeystrokes } from './keystroke';
import { benchStartup } from './startup';
import { benchRules, benchThroughput } from './throughput';

const [cpu] = cpus();
console.log(`${cpu?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}\n`);
console.log(`## Parse, describe and check\n\n${benchThroughput()}\n`);
console.log(`## Rules\n\n${benchRules()}\n`);
console.log(`## Keystroke to diagnostics\n\n${drawKeystrokes(await benchKeystrokes())}\n`);
console.log(`## Start of a process\n\n${await benchStartup()}`);
