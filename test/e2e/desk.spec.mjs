import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');

for (const host of HOSTS) {
  describe(`starting and finishing a message, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({ host, files: { 'draft.cable': GOOD } });
      // The first webview of a workbench takes long to come up on a busy machine.
      vscode.page.setDefaultTimeout(60_000);
      await vscode.openFile('draft.cable');
    });
    after(() => vscode?.close());

    it('shows the message beside its text', async () => {
      await vscode.command('Cable: Show Preview to the Side');
      const page = vscode.webview();
      await page.locator('.banner').first().waitFor();
      assert.equal(await page.locator('.banner').first().textContent(), 'CONFIDENTIAL');
      assert.equal(await page.locator('.mark').first().textContent(), '(C)');
    });

    it('draws the band in the colour of the level', async () => {
      const band = vscode.webview().locator('.banner').first();
      const colour = await band.evaluate((element) => getComputedStyle(element).backgroundColor);
      assert.equal(colour, 'rgb(0, 51, 160)');
    });

    it('follows what is typed', async () => {
      await vscode.press('Control+1');
      const line = GOOD.slice(0, GOOD.indexOf('SUBJECT: ')).split('\n').length;
      await vscode.goTo(line, 'SUBJECT: '.length + 1);
      await vscode.type('SMALL ');
      await vscode.webview().getByRole('heading', { name: 'SMALL HARBOR LIBRARY' }).waitFor();
    });

    it('begins a message with nothing wrong with it', async () => {
      await vscode.press('Control+1');
      await vscode.command('Cable: New Cable...');
      await vscode.pick('Labelled message');
      await vscode.pick('AMEMBASSY VALLETTA');
      await vscode.pick('CONFIDENTIAL');
      await vscode.page.locator('.quick-input-widget input.input').fill('Library opening');
      await vscode.press('Enter');
      await vscode.page.locator('.view-line', { hasText: 'From: AMEMBASSY VALLETTA' }).waitFor();
      await vscode.squiggles('error', 0);
      await vscode.squiggles('warning', 0);
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
