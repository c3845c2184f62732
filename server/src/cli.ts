#!/usr/bin/env node
import { nodeIo } from './cli/nodeIo';
import { run } from './cli/run';

// `cablelint ... | head` closes the pipe early; that is no error of this program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

run(process.argv.slice(2), nodeIo(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
