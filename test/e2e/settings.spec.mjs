import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
/** An error, a warning and two hints, which the Problems panel does not list. */
const JUDGED = GOOD.replace('0431430', '0441430')
  .replace('RR RUEHC', 'PP RUEHC')
  .replace('R 121430Z', 'P 121430Z')
  .replaceAll(' ROUTINE ', ' PRIORITY ')
  .replace('ELTN, MT', 'ELTN, AJ')
  .replace('(NOTAL)', 'NOTAL');
const HINTS = { '[cable]': { 'editor.inlayHints.enabled': 'on' } };

for (const host of HOSTS) {
  describe(`the settings, changed while a message is open, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({
        host,
        settings: {},
        files: { 'judged.cable': JUDGED },
        open: 'judged.cable',
      });
      await vscode.problem('filing-day-differs', 'Error');
      await vscode.problem('tag-wrong-system', 'Warning');
      await vscode.press('Control+2');
      await vscode.openFile('settings.json');
    });
    after(() => vscode?.close());

    /** Writes the settings of the folder, which stand beside the message. */
    async function set(settings) {
      await vscode.press('Control+2');
      const beside = '.editor-group-container.active:has([data-resource-name="settings.json"])';
      await vscode.page.locator(`${beside} .monaco-editor.focused`).waitFor();
      await vscode.replaceAll(JSON.stringify(settings));
      await vscode.save();
    }

    /** Writes the settings of the machine, which all windows have in common. */
    async function setForMachine(settings) {
      await vscode.command('Preferences: Open Remote Settings (JSON)');
      const path = vscode.page.locator('.breadcrumbs-control', { hasText: 'Machine' });
      await path.first().waitFor();
      await vscode.page.locator('.monaco-editor.focused').waitFor();
      await vscode.replaceAll(JSON.stringify(settings));
      await vscode.save();
      await vscode.command('View: Close Editor');
      await path.first().waitFor({ state: 'hidden' });
    }

    for (const [what, settings, found, level] of [
      ['words that need a level', { terms: [{ words: ['atlas'], level: 'SECRET' }] }, 'term-above'],
      ['the century of a year', { centuryPivot: 25 }, 'dtg-year-doubtful'],
      ['how old a copy it is', { profile: 'archive' }, 'filing-day-differs', 'Warning'],
      ['what becomes of hints', { preset: 'strict' }, 'priority-retired', 'Warning'],
    ]) {
      const name = Object.keys(settings)[0];
      it(`say ${what}: ${name}`, async () => {
        await set({ [`cable.${name}`]: settings[name] });
        await vscode.problem(found, level);
      });
    }

    for (const [what, settings, gone] of [
      ['whose books count', { practice: 'dod', preset: 'strict' }, 'priority-retired'],
      ['since when a list holds', { tagSystem: { gencFrom: '2030-01-01' } }, 'tag-wrong-system'],
      ['the level of a rule', { rules: { 'tag-wrong-system': 'off' } }, 'tag-wrong-system'],
    ]) {
      const name = Object.keys(settings)[0];
      it(`say ${what}: ${name}`, async () => {
        const { [name]: _, ...others } = settings;
        const named = (each) =>
          Object.fromEntries(Object.entries(each).map(([key, value]) => [`cable.${key}`, value]));
        await set(named(others));
        await vscode.problem(gone);
        await set(named(settings));
        await vscode.noProblem(gone);
      });
    }

    it('say the highest level that the machine may hold: maximumClassification', async () => {
      try {
        await setForMachine({ 'cable.maximumClassification': 'UNCLASSIFIED' });
        await vscode.problem('maximum-classification-exceeded', 'Error');
      } finally {
        await setForMachine({});
      }
      await vscode.noProblem('maximum-classification-exceeded');
    });

    it('switch hints on, all or some: inlayHints', async () => {
      const hints = async () => (await vscode.page.locator('.view-line').allTextContents()).join();
      assert.doesNotMatch(await hints(), /Cultural Affairs|AMEMBASSY ROME,/);
      await set(HINTS);
      await vscode.line('SCULCultural Affairs');
      await vscode.line('044143013 February 2026');
      await vscode.line('RUEHROAMEMBASSY ROME');
      await set({ ...HINTS, 'cable.inlayHints.tags': false, 'cable.inlayHints.posts': false });
      await vscode.line(/TAGS:\sSCUL,\sKPAO/);
      await vscode.line(/RUEHC\sRUEHRO$/);
      await vscode.line('044143013 February 2026');
    });

    it('have all safe fixes made on saving', async () => {
      await set({
        'editor.codeActionsOnSave': { 'source.fixAll.cable': 'explicit' },
        'cable.rules': { 'tag-wrong-system': 'off' },
      });
      // By this it is seen that the settings are in force.
      await vscode.noProblem('tag-wrong-system');
      await vscode.goToPiece(JUDGED, 'HARBOR LIBRARY OPENS');
      await vscode.type('SMALL ');
      const text = await vscode.savedText('judged.cable');
      assert.match(text, /^DE RUEHVT #0118 0431430$/m);
      assert.match(text, /\(NOTAL\)$/m);
    });

    it('need no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
