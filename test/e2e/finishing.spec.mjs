import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const WRONG = GOOD.replace('0431430', '0441430');
const RULE = 'filing-day-differs';
const CONFIDENTIAL_BLUE = 'rgb(0, 51, 160)';

for (const host of HOSTS) {
  describe(`starting and finishing a message, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({
        host,
        files: { 'finished.cable': GOOD },
        open: 'finished.cable',
      });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    it('shows the message as it is read, beside its text, by its keys', async () => {
      const band = vscode.webview().locator('.banner').first();
      do {
        await vscode.press('Control+K');
        await vscode.press('v');
      } while (!(await vscode.appears(band)));
      assert.equal(await band.textContent(), 'CONFIDENTIAL');
      assert.equal(await vscode.webview().locator('.mark').first().textContent(), '(C)');
      const colour = await band.evaluate((element) => getComputedStyle(element).backgroundColor);
      assert.equal(colour, CONFIDENTIAL_BLUE);
    });

    it('follows what is typed', async () => {
      await vscode.press('Control+1');
      await vscode.goToPiece(GOOD, 'HARBOR LIBRARY OPENS');
      await vscode.type('SMALL ');
      await vscode.webview().getByRole('heading', { name: 'SMALL HARBOR LIBRARY' }).waitFor();
    });

    it('shows it again by the button above the text', async () => {
      const preview = vscode.page.locator('.tab', { hasText: 'Cable Preview' });
      await preview.getByRole('button', { name: 'Close' }).click();
      await preview.waitFor({ state: 'detached' });
      await vscode.page.getByRole('button', { name: 'Show Preview to the Side' }).click();
      await vscode.webview().getByRole('heading', { name: 'SMALL HARBOR LIBRARY' }).waitFor();
    });

    it('counts words, lines and sections when asked', async () => {
      await vscode.press('Control+1');
      await vscode.command('Cable: Count Words, Lines and Sections');
      const told = vscode.page.locator('.notification-list-item-message');
      await told.filter({ hasText: /\d+ words/ }).waitFor();
      await vscode.command('Notifications: Clear All Notifications');
      await told.first().waitFor({ state: 'detached' });
    });

    for (const [form, language, words] of [
      ['Clean Text', 'Cable', 'C O N F I D E N T I A L VALLETTA 000118'],
      ['Transmission Form', 'Cable', '1. (C) SUMMARY: The new Harbor Library'],
      ['Transmission Form in Capitals', 'Cable', '1. (C) SUMMARY: THE NEW HARBOR LIBRARY'],
      ['JSON', 'JSON', '"level": "CONFIDENTIAL"'],
      ['Page for Printing', 'HTML', '<!DOCTYPE html>'],
    ]) {
      it(`exports the message as ${form}`, async () => {
        await vscode.press('Control+1');
        await vscode.openFile('finished.cable');
        await vscode.command('Cable: Export...');
        await vscode.asked('In what form?');
        await vscode.pick(form);
        await vscode.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
        const item = vscode.page.locator('#status\\.editor\\.mode', { hasText: language });
        await item.first().waitFor();
        await vscode.line(words);
      });
    }

    it('begins a message from File > New File..., with nothing wrong with it', async () => {
      await vscode.command('Create: New File...');
      // Not filtered: what is written there is the name of a file in the first place.
      await vscode.pick('Cable', '');
      await vscode.asked('What kind of message?');
      await vscode.pick('Labelled message');
      await vscode.asked('From which post?');
      await vscode.pick('AMEMBASSY VALLETTA');
      await vscode.asked('At what level?');
      await vscode.pick('CONFIDENTIAL');
      await vscode.asked('What is its subject?');
      await vscode.answer('Library opening');
      await vscode.line('From: AMEMBASSY VALLETTA');
      await vscode.status('Classification: CONFIDENTIAL; 2 paragraphs');
      await vscode.squiggles('error', 0);
      await vscode.squiggles('warning', 0);
    });

    for (const [kind, from, name, choose] of [
      ['Telegram', 'From which post?', 'AMEMBASSY VALLETTA', (post) => vscode.pick(post)],
      [
        'Record message',
        'From which command?',
        'NAVSTA EXAMPLETOWN',
        (command) => vscode.answer(command),
      ],
    ]) {
      it(`begins a message from the palette, nothing wrong with it: ${kind}`, async () => {
        await vscode.command('Cable: New Cable...');
        await vscode.asked('What kind of message?');
        await vscode.pick(kind);
        await vscode.asked(from);
        await choose(name);
        await vscode.asked('At what level?');
        await vscode.pick('UNCLASSIFIED');
        await vscode.asked('What is its subject?');
        await vscode.answer('Library opening');
        await vscode.line(`FM ${name}`);
        await vscode.status('Classification: UNCLASSIFIED');
        await vscode.squiggles('error', 0);
        await vscode.squiggles('warning', 0);
      });
    }

    it('leads through five steps to a practice message', async () => {
      await vscode.command('Welcome: Open Walkthrough...');
      await vscode.pick('Get Started with Cables');
      const steps = vscode.page.locator('.getting-started-step');
      await steps.filter({ hasText: 'Set it up for your office' }).waitFor();
      assert.equal(await steps.count(), 5);
      await vscode.page.getByRole('button', { name: 'Open a Practice Message' }).click();
      await vscode.line('1. (C) This message is fictional');
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });

  describe(`a finding that is right as it is, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = { 'one.cable': WRONG, 'two.cable': WRONG };
      const settings = { 'cable.check.run': 'manual' };
      vscode = await startWorkbench({ host, files, settings, open: 'one.cable' });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    it('is not found before somebody asks, where checks are manual', async () => {
      await vscode.squiggles('error', 0);
      await vscode.command('Cable: Check Now');
      await vscode.squiggles('error', 1);
    });

    /** Suppresses the finding under the cursor, down to the question why. */
    async function suppress(extent, place) {
      await vscode.goToPiece(WRONG, '0441430');
      await vscode.quickFixAsking(`Suppress ${RULE} here...`, 'How much of it?');
      await vscode.pick(extent);
      await vscode.asked('Where is that to be written down?');
      await vscode.pick(place);
      await vscode.asked('Why is it right as it is?');
      await vscode.answer('The sample is meant to be so.');
    }

    it('goes into the project file from the lightbulb, for one file', async () => {
      await suppress(`All of ${RULE} in this file`, 'Project file');
      await vscode.squiggles('error', 0);
      const written = await vscode.writtenJson('.cablelint.json');
      const reason = 'The sample is meant to be so.';
      assert.deepEqual(written.suppressions, [{ rule: RULE, file: './one.cable', reason }]);
    });

    it('goes into the settings of the workspace, for a text in every file', async () => {
      await vscode.openFile('two.cable');
      await vscode.command('Cable: Check Now');
      await vscode.squiggles('error', 1);
      await suppress('This text in every file', 'Workspace settings');
      await vscode.squiggles('error', 0);
      const written = await vscode.writtenJson('.vscode/settings.json');
      const [suppression] = written['cable.suppressions'];
      assert.equal(suppression.rule, RULE);
      assert.match(suppression.text, /^[0-9a-f]{8}$/);
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
