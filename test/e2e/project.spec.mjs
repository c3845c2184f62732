import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const FILE = '.cablelint.json';
const RULE = 'filing-day-differs';
const WRONG = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8').replace(
  '0431430',
  '0441430',
);

for (const host of HOSTS) {
  describe(`a project file, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({ host, files: { 'judged.cable': WRONG } });
      await vscode.openFile('judged.cable');
      await vscode.squiggles('error', 1);
    });
    after(() => vscode?.close());

    it('is written from the lightbulb: the level of a rule', async () => {
      await vscode.goToPiece(WRONG, '0441430');
      await vscode.quickFixAsking(`Change the level of ${RULE}...`, 'Which level?');
      await vscode.pick('warning');
      await vscode.asked('Where is that to be written down?');
      await vscode.pick('Project file');
      await vscode.squiggles('error', 0);
      await vscode.squiggles('warning', 1);
      assert.deepEqual(await vscode.writtenJson(FILE), { rules: { [RULE]: 'warning' } });
    });

    // The schema of an extension that is in the page alone is out of reach for VS Code's JSON server.
    const skip = host === 'worker';
    it('may hold what is offered there, and says of each what it does', { skip }, async () => {
      await vscode.openFile(FILE);
      await vscode.replaceAll('{ "rules": { "filing-d');
      await vscode.suggest(RULE);
      await vscode.press('Escape');
      await vscode.replaceAll('{ "profile": ');
      await vscode.suggest('"archive"');
      await vscode.press('Escape');
      await vscode.replaceAll('{ "centuryPivot": 30 }');
      await vscode.goTo(1, 5);
      await vscode.command('Show or Focus Hover');
      const hover = vscode.page.locator('.monaco-hover', { hasText: 'Two-digit years up to' });
      await hover.first().waitFor();
      await vscode.press('Escape');
    });

    it('is checked like a message', async () => {
      await vscode.openFile(FILE);
      await vscode.replaceAll('{ "practise": "state" }');
      await vscode.savedText(FILE);
      await vscode.problem('did you mean practice?', 'Warning');
      await vscode.problem('config-key-unknown');
    });

    it('takes over what another one says, and says otherwise of some files', async () => {
      const rules = (level) => ({ rules: { [RULE]: level } });
      const override = { files: ['judged.*'], ...rules('info') };
      vscode.write('office.json', JSON.stringify(rules('off')));
      vscode.write('other.cable', WRONG);
      await vscode.openFile(FILE);
      await vscode.replaceAll(JSON.stringify({ extends: './office.json', overrides: [override] }));
      await vscode.save();
      await vscode.openFile('judged.cable');
      await vscode.squiggles('warning', 0);
      await vscode.squiggles('info', 1);
      await vscode.openFile('other.cable');
      await vscode.status('Classification: CONFIDENTIAL');
      await vscode.squiggles('info', 0);
      await vscode.squiggles('error', 0);
    });

    it('needs no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
