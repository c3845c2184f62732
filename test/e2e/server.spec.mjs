import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, languageServers, samples, startWorkbench } from './harness.mjs';

const WRONG = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8').replace(
  '0431430',
  '0441430',
);

describe('a workbench without a server behind it', () => {
  let vscode;
  before(async () => {
    vscode = await startWorkbench({ host: 'web' });
  });
  after(() => vscode?.close());

  it('judges an untitled document', async () => {
    await vscode.newDocument('Cable', WRONG);
    await vscode.squiggles('error', 1);
    await vscode.problem('filing-day-differs');
  });
});

for (const host of HOSTS) {
  describe(`the server's life, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({ host, files: { 'served.cable': WRONG } });
      await vscode.openFile('served.cable');
      await vscode.squiggles('error', 1);
    });
    after(() => vscode?.close());

    it('starts again on command', async () => {
      await vscode.command('Cable: Restart Server');
      await vscode.squiggles('error', 0);
      await vscode.squiggles('error', 1);
    });

    it('shows its log, with no word of the message in it', async () => {
      await vscode.command('Cable: Show Log');
      const log = vscode.page.locator('.output-view .view-line');
      await log.filter({ hasText: 'The server was restarted.' }).waitFor();
      const text = (await log.allTextContents()).join('\n');
      assert.doesNotMatch(text, /HARBOR|LIBRARY|VALLETTA/);
    });

    it('has shown no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}

describe('a server that crashes', { skip: process.platform !== 'linux' }, () => {
  let vscode;
  before(async () => {
    vscode = await startWorkbench({ files: { 'crashed.cable': WRONG } });
    await vscode.openFile('crashed.cable');
    await vscode.squiggles('error', 1);
  });
  after(() => vscode?.close());

  it('starts again by itself, without a pop-up', async () => {
    const processes = languageServers();
    assert.ok(0 < processes.length);
    for (const id of processes) process.kill(id, 'SIGKILL');
    await vscode.squiggles('error', 0);
    await vscode.squiggles('error', 1);
    assert.deepEqual(await vscode.notifications(), []);
  });
});
