import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const FILING_DAY = '0431430';

for (const host of HOSTS) {
  describe(`a mistake on the line that is being typed, where that is hidden, ${host} host`, () => {
    let vscode;
    before(async () => {
      const settings = { 'cable.check.hideOnTypedLine': true };
      vscode = await startWorkbench({
        host,
        settings,
        files: { 'typed.cable': GOOD },
        open: 'typed.cable',
      });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    it('is shown elsewhere only: the filing day is, the letters of the level are not', async () => {
      await vscode.goToPiece(GOOD, FILING_DAY);
      await vscode.type('044', { over: 3 });
      await vscode.goToPiece(GOOD, 'CCCCC');
      await vscode.type('SSSSS', { over: 5 });
      await vscode.squiggles('error', 1);
    });

    it('is shown there as well once the line is left alone', () => vscode.squiggles('error', 2));

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });

  describe(`a mistake where files are checked on saving, ${host} host`, () => {
    let vscode;
    before(async () => {
      const settings = { 'cable.check.run': 'save' };
      vscode = await startWorkbench({
        host,
        settings,
        files: { 'saved.cable': GOOD },
        open: 'saved.cable',
      });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    it('is shown when the file is saved, and not before', async () => {
      await vscode.goToPiece(GOOD, FILING_DAY);
      await vscode.type('044', { over: 3 });
      await vscode.settle();
      await vscode.squiggles('error', 0);
      await vscode.savedText('saved.cable');
      await vscode.squiggles('error', 1);
    });

    it('goes away once it is mended, saved or not', async () => {
      await vscode.goToPiece(GOOD, FILING_DAY);
      await vscode.type('043', { over: 3 });
      await vscode.squiggles('error', 0);
      await vscode.page.locator('.tab.active.dirty').waitFor();
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
