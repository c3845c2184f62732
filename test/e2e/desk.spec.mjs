import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const CITED = GOOD.replace('A. VALLETTA 000102', 'A. VALLETTA 000099')
  .replaceAll('0118', '0102')
  .replace('HARBOR LIBRARY OPENS ITS DOORS, AND A', 'TRAM LINES OF THE ATLAS, AND A');
const ONE_REFERENCE = GOOD.replaceAll('0118', '0119')
  .replace('A. VALLETTA 000102\n     B. 25 STATE 123456 (NOTAL)', 'VALLETTA 000102')
  .replace('ref A', 'reftel')
  .replace(' (ref B)', '');

for (const host of HOSTS) {
  describe(`finding one's way, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = { 'citing.cable': GOOD, 'cited.cable': CITED, 'reftel.cable': ONE_REFERENCE };
      vscode = await startWorkbench({ host, files, open: 'citing.cable' });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    const at = (place) =>
      vscode.until(
        (wanted) =>
          document.getElementById('status.editor.selection')?.textContent.includes(wanted),
        place,
      );
    const lineOf = (piece) => GOOD.slice(0, GOOD.indexOf(piece)).split('\n').length;

    it('explains what the cursor is on', async () => {
      await vscode.goToPiece(GOOD, 'KPAO');
      await vscode.command('Show or Focus Hover');
      await vscode.page.locator('.monaco-hover', { hasText: 'Public Affairs' }).first().waitFor();
      await vscode.press('Escape');
    });

    it('goes from para 1 to the paragraph', async () => {
      await vscode.goToPiece(GOOD, '1 stay a');
      await vscode.press('F12');
      await at(`Ln ${lineOf('1. (C)')},`);
    });

    it('goes from ref B to the reference', async () => {
      await vscode.goToPiece(GOOD, 'B).');
      await vscode.press('F12');
      await at(`Ln ${lineOf('     B. 25')},`);
    });

    it('goes from reftel to the only reference', async () => {
      await vscode.openFile('reftel.cable');
      await vscode.goToPiece(ONE_REFERENCE, 'reftel');
      await vscode.press('F12');
      const above = ONE_REFERENCE.slice(0, ONE_REFERENCE.indexOf('REF: ')).split('\n');
      await at(`Ln ${above.length},`);
      await vscode.openFile('citing.cable');
    });

    it('marks every place that names what the cursor is on', async () => {
      await vscode.goToPiece(GOOD, 'B).');
      await vscode.until(
        () => 2 <= document.querySelectorAll('.view-overlays [class*="wordHighlight"]').length,
      );
    });

    it('underlines as a link what is a message of the workspace', async () => {
      await vscode.goToPiece(GOOD, 'REF: A');
      await vscode.page.locator('.view-line .detected-link', { hasText: 'VALLETTA' }).waitFor();
    });

    it('goes from a reference to the message of the workspace', async () => {
      await vscode.goToPiece(GOOD, 'VALLETTA 000102');
      await vscode.press('F12');
      await vscode.inEditor('cited.cable');
      await vscode.openFile('citing.cable');
    });

    it('goes from a reference to the one place that cites it', async () => {
      await vscode.goToPiece(GOOD, 'B. 25 STATE');
      await vscode.press('Shift+F12');
      await at(`Ln ${lineOf('(ref B)')},`);
    });

    it('finds messages by subject and by number', async () => {
      const found = vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: 'TRAM' });
      for (const wanted of ['TRAM LINES', 'VALLETTA 102']) {
        await vscode.press('Control+T');
        await vscode.page.locator('.quick-input-widget input.input').fill(`#${wanted}`);
        await found.first().waitFor();
        await vscode.press('Escape');
      }
    });

    it('shows messages and what cites them in a tree', async () => {
      await vscode.openFile('cited.cable');
      await vscode.goToPiece(CITED, 'VALLETTA 000102');
      await vscode.press('Shift+Alt+H');
      const rows = vscode.page.locator('.sidebar .monaco-list-row');
      await rows.filter({ hasText: '26 VALLETTA 102' }).first().waitFor();
      await rows.filter({ hasText: '26 VALLETTA 118' }).waitFor();
      await vscode.openFile('citing.cable');
    });

    it('names the parts of the message in the breadcrumbs and in the outline', async () => {
      await vscode.goToPiece(GOOD, 'Some 200');
      await vscode.page.locator('.breadcrumbs-control', { hasText: '2. (U) Some 200' }).waitFor();
      await vscode.press('Control+Shift+O');
      await vscode.page.locator('.quick-input-list', { hasText: 'Heading' }).waitFor();
      await vscode.press('Escape');
    });

    it('grows the selection from the word to the sentence', async () => {
      await vscode.goToPiece(GOOD, 'visitors came');
      await vscode.press('Shift+Alt+ArrowRight');
      await at('(8 selected)');
      await vscode.press('Shift+Alt+ArrowRight');
      await at('(22 selected)');
    });

    it('folds a paragraph', async () => {
      await vscode.goToPiece(GOOD, '1. (C)');
      await vscode.press('Control+Shift+[');
      await vscode.page.locator('.cldr.codicon-folding-collapsed').first().waitFor();
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
