import { resolve } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { ROOT } from '../helpers/sources';

/** VS Code's own tokeniser (vscode-textmate on Oniguruma) with our grammar loaded. */
export const registry = createRegistry([
  {
    path: resolve(ROOT, 'syntaxes/cable.tmLanguage.json'),
    scopeName: 'source.cable',
    language: 'cable',
  },
]);

/** A run of characters of one line and the scopes on it, the grammar's own left out. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The lines of a text, each with its tokens, as the editor would colour them. */
export async function tokenize(text: string): Promise<{ line: string; tokens: Token[] }[]> {
  const grammar = await registry.loadGrammar('source.cable');
  if (!grammar) throw new Error('The grammar did not load.');
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const tokens = result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1),
    }));
    return { line, tokens };
  });
}
