import { describe, expect, it } from 'vitest';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentContentResult,
} from 'vscode-languageserver-protocol';
import { rulePage } from '../../server/src/features/rulePages';
import { VSCODE } from './clients';
import { testRules } from './rules';
import { serverOf, TEST_SERVER, URI } from './start';

const start = serverOf(TEST_SERVER);
const ASKING = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, textDocumentContent: { dynamicRegistration: true } },
};

describe('the pages of the rules, for a client that asks for documents', () => {
  it('are linked from the findings, and each link leads to its page', async () => {
    const client = await start({ capabilities: ASKING });
    expect(client.result?.capabilities.workspace?.textDocumentContent).toEqual({
      schemes: ['cable-rule'],
    });
    client.open(URI, 'A BAD LINE\n');
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    const found: readonly Diagnostic[] = report.kind === 'full' ? report.items : [];
    const uri = found[0]?.codeDescription?.href;
    expect(uri).toBe('cable-rule:/bad-word.md');
    const page = await client.request<TextDocumentContentResult>('workspace/textDocumentContent', {
      uri,
    });
    const rule = testRules.find(({ name }) => name === 'bad-word');
    expect(rule && rulePage(rule)).toBe(page.text);
    expect(page.text).toContain('# bad-word');
  });

  it('have an index', async () => {
    const client = await start({ capabilities: ASKING });
    const index = await client.request<TextDocumentContentResult>('workspace/textDocumentContent', {
      uri: 'cable-rule:/README.md',
    });
    for (const { name } of testRules) expect(index.text).toContain(`[${name}](${name}.md)`);
  });

  it.each(['cable-rule:/no-such-rule.md', 'file:///etc/hosts', 'cable-rule:/../a.md'])(
    'are empty at %s',
    async (uri) => {
      const client = await start({ capabilities: ASKING });
      expect(await client.request('workspace/textDocumentContent', { uri })).toEqual({ text: '' });
    },
  );
});
