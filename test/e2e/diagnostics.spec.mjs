import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const FILING_TIME = '0431430';
const RULE = 'filing-day-differs';

/** Where a piece of the good message stands, counted from 1. */
function placeOf(piece) {
  const before = GOOD.slice(0, GOOD.indexOf(piece)).split('\n');
  return { line: before.length, column: before.at(-1).length + 1 };
}

for (const host of HOSTS) {
  describe(`a mistake while typing, ${host} host`, () => {
    let vscode;
    before(async () => {
      const wrong = GOOD.replace(FILING_TIME, '0441430');
      const files = { 'mistake.cable': GOOD, 'taken-in': wrong, 'received.msg': wrong };
      vscode = await startWorkbench({ host, files });
      await vscode.openFile('mistake.cable');
    });
    after(() => vscode?.close());

    it('colours the message', async () => {
      const tokens = vscode.page.locator('.view-line span[class*="mtk"]:not(.mtk1)');
      await tokens.first().waitFor();
      assert.ok(3 < (await tokens.count()));
    });

    it('finds nothing wrong with a good message', async () => {
      await vscode.squiggles('error', 0);
      await vscode.squiggles('warning', 0);
    });

    it('underlines a wrong filing day and names it in the Problems panel', async () => {
      await vscode.showProblems();
      const { line, column } = placeOf(FILING_TIME);
      await vscode.goTo(line, column);
      await vscode.type('044', { over: 3 });
      await vscode.squiggles('error', 1);
      await vscode.problem(RULE);
      const rows = await vscode.problems();
      assert.equal(rows.length, 1, rows.join('\n'));
    });

    it('says in the hover what is wrong and why the rule is there', async () => {
      const { line, column } = placeOf(FILING_TIME);
      await vscode.goTo(line, column + 1);
      await vscode.command('Show or Focus Hover');
      const hover = vscode.page.locator('.monaco-hover', { hasText: RULE }).first();
      // Findings that come again close the hover; what it said stays in the page.
      const why = hover.filter({ hasText: 'A message is filed on the day' });
      await why.waitFor({ state: 'attached' });
      await vscode.press('Escape');
      await hover.waitFor({ state: 'hidden' });
    });

    it('opens the page of the rule from the Problems panel', async () => {
      await vscode.page.locator('.markers-panel a.monaco-link', { hasText: RULE }).first().click();
      await vscode.page.locator(`.tab.active[data-resource-name="${RULE}.md"]`).waitFor();
      await vscode.webview().getByRole('heading', { name: RULE }).waitFor();
      await vscode.openFile('mistake.cable');
    });

    it('mends it from the lightbulb', async () => {
      const { line, column } = placeOf(FILING_TIME);
      await vscode.goTo(line, column);
      await vscode.quickFix('043');
      await vscode.squiggles('error', 0);
      await vscode.noProblem(RULE);
      assert.equal(await vscode.savedText('mistake.cable'), GOOD);
    });

    it('is found in a file of any name that begins as a message does', async () => {
      for (const name of ['taken-in', 'received.msg']) {
        await vscode.openFile(name);
        await vscode.page.locator('#status\\.editor\\.mode', { hasText: 'Cable' }).waitFor();
        await vscode.squiggles('error', 1);
      }
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
