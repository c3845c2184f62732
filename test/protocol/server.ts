import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';
import { testRules } from './rules';

/** The server with rules made for these tests and a clock that stands at noon on 1 January 2007. */
startServer(createConnection(), {
  now: () => new Date(Date.UTC(2007, 0, 1, 12)),
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
