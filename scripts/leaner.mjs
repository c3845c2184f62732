// Leaves out of the bundles what the protocol's libraries bring and nothing here uses.

/** A feature of the client library that does nothing and tells the server of nothing. */
const IDLE = `class Idle {
  getState() { return { kind: 'static' }; }
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
}`;

/** A module that exports the class under these names. */
const idle = (...names) => `${IDLE}\n${names.map((name) => `exports.${name} = Idle;`).join('\n')}`;

/** The feature of notebooks is asked by others which documents are its own, and what it hears: none, nothing. */
const NOTEBOOKS = `${IDLE}
const never = () => ({ dispose() {} });
class NotebookDocumentSyncFeature extends Idle {
  static CellScheme = 'vscode-notebook-cell';
  registrationType = { method: 'notebookDocument/sync' };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  register() {}
  unregister() {}
  handles() { return false; }
}
exports.NotebookDocumentSyncFeature = NotebookDocumentSyncFeature;`;

const fileOperations = ['Create', 'Rename', 'Delete'].flatMap((what) => [
  `Did${what}FilesFeature`,
  `Will${what}FilesFeature`,
]);

/**
 * What stands in the place of modules, by the ends of their paths. The libraries ask for all of
 * their features by name, so that no bundler can see which are of use: our server answers none of
 * these requests (test/package sees to it), and its documents are no cells of notebooks. VS Code
 * itself compares its version with that of `engines`, and no selector of ours has a pattern.
 */
const INSTEAD = {
  'vscode-languageclient/lib/common/notebook.js': NOTEBOOKS,
  'vscode-languageclient/lib/common/fileOperations.js': idle(...fileOperations),
  'vscode-languageclient/lib/common/typeHierarchy.js': idle('TypeHierarchyFeature'),
  'vscode-languageclient/lib/common/signatureHelp.js': idle('SignatureHelpFeature'),
  'vscode-languageclient/lib/common/inlineValue.js': idle('InlineValueFeature'),
  'vscode-languageclient/lib/common/inlineCompletion.js': idle('InlineCompletionItemFeature'),
  'vscode-languageclient/lib/common/colorProvider.js': idle('ColorProviderFeature'),
  'vscode-languageclient/lib/common/typeDefinition.js': idle('TypeDefinitionFeature'),
  'vscode-languageclient/lib/common/implementation.js': idle('ImplementationFeature'),
  'vscode-languageclient/lib/common/declaration.js': idle('DeclarationFeature'),
  'vscode-languageclient/lib/common/executeCommand.js': idle('ExecuteCommandFeature'),
  'vscode-languageclient/lib/common/utils/globPattern.js':
    "exports.matchGlobPattern = () => { throw new Error('No patterns'); };",
  'semver/functions/parse.js': 'module.exports = () => ({});',
  'semver/functions/satisfies.js': 'module.exports = () => true;',
  'vscode-languageserver/lib/common/notebook.js':
    'exports.NotebookSyncFeature = (Base) => Base; exports.NotebookDocuments = class {};',
  'vscode-languageserver/lib/node/files.js': '',
};

/** The plugin for esbuild. */
export const leaner = {
  name: 'leaner',
  setup(build) {
    const ends = Object.keys(INSTEAD).map((path) =>
      path.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.'),
    );
    build.onLoad({ filter: new RegExp(`(?:${ends.join('|')})$`) }, ({ path }) => {
      const plain = path.replaceAll('\\', '/');
      const [, contents] = Object.entries(INSTEAD).find(([end]) => plain.endsWith(end));
      return { contents, loader: 'js' };
    });
  },
};
