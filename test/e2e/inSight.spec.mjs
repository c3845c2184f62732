import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const SUM = '5 paragraphs: 3 U, 2 C: CONFIDENTIAL';
const settings = {
  'cable.classification.band': true,
  'cable.classification.gutter': true,
  'editor.minimap.enabled': false,
};

for (const host of HOSTS) {
  describe(`the classification in sight, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({ host, files: { 'draft.cable': GOOD }, settings });
      await vscode.openFile('draft.cable');
    });
    after(() => vscode?.close());

    const status = (text) => vscode.page.locator('.statusbar-item', { hasText: text }).waitFor();

    it('says the level in the status bar', async () => {
      await status('CONFIDENTIAL');
    });

    it('says above the level what the paragraphs add up to, and above REF what is cited', async () => {
      const lens = vscode.page.locator('.codelens-decoration');
      await lens.filter({ hasText: SUM }).waitFor();
      await vscode.goTo(20);
      await lens.filter({ hasText: 'A cited once, B cited once' }).waitFor();
      await vscode.goTo(1);
    });

    it('lays a band with the level in words along the top', async () => {
      await vscode.page.waitForFunction(() =>
        [...document.querySelectorAll('.view-line span')].some((each) =>
          getComputedStyle(each, '::after').content.includes('CONFIDENTIAL'),
        ),
      );
    });

    it('marks each paragraph that is to be seen in the gutter', async () => {
      await vscode.page.waitForFunction(
        () =>
          [...document.querySelectorAll('.glyph-margin-widgets .cgmr')].filter((each) =>
            getComputedStyle(each).backgroundImage.includes('data:image/svg'),
          ).length >= 2,
      );
    });

    it('warns in the status bar when a paragraph is above the message', async () => {
      const line = GOOD.split('\n').findIndex((text) => text.startsWith('2. (U)')) + 1;
      await vscode.goTo(line, 5);
      await vscode.type('S', { over: 1 });
      const spoken = '[aria-label*="marked up to SECRET"]';
      const item = `.statusbar-item${spoken}, .statusbar-item ${spoken}`;
      await vscode.page.locator(item).first().waitFor();
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}

describe('cable.check.run: manual', () => {
  let vscode;
  before(async () => {
    vscode = await startWorkbench({
      files: { 'draft.cable': GOOD.replace('0431430', '0441430') },
      settings: { 'cable.check.run': 'manual' },
    });
    await vscode.openFile('draft.cable');
  });
  after(() => vscode?.close());

  it('finds nothing until it is asked to', async () => {
    await vscode.page.locator('.statusbar-item', { hasText: 'CONFIDENTIAL' }).waitFor();
    await vscode.squiggles('error', 0);
    await vscode.command('Cable: Check Now');
    await vscode.squiggles('error', 1);
  });
});
