// A language server that does nothing: what the protocol and the pipe cost by themselves.
const { createConnection } = require('vscode-languageserver/node');

const connection = createConnection();
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: 2,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDidChangeTextDocument(() => undefined);
connection.onRequest('textDocument/diagnostic', () => ({ kind: 'full', items: [] }));
connection.onRequest(() => null);
connection.listen();
