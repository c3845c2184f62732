import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';
import { testRules } from './rules';

/** When the server starts: noon on 1 January 2007. */
const NOON = Date.UTC(2007, 0, 1, 12);

/** The server with rules made for these tests and a clock of their own. */
startServer(createConnection(), {
  now: () => new Date(NOON + performance.now()),
  setImmediate: (callback) => {
    const handle = setImmediate(callback);
    return { dispose: () => clearImmediate(handle) };
  },
  setTimeout: (callback, milliseconds) => {
    const handle = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(handle) };
  },
  rulePages: 'file:///pages/',
  rules: testRules,
});
