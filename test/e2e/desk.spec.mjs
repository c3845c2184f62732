import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const CITED = GOOD.replace('A. VALLETTA 000102', 'A. VALLETTA 000099')
  .replaceAll('0118', '0102')
  .replace('HARBOR LIBRARY OPENS ITS DOORS, AND A', 'TRAM LINES OF THE ATLAS, AND A');
const EXPLAINED = GOOD.replaceAll('0118', '0120')
  .replace('MT\n', 'CH\n')
  .replace('DECL: 02', 'DECL: 25X4, 02');
const RECORD = readFileSync(join(samples, 'record-genadmin.cable'), 'utf8');

/** A piece of a message, and a part of what is said of it; of each kind once. */
const DECODED = [
  ['RR RUEHC', 'ROUTINE: the lowest precedence'],
  ['0431430', '12 February 2026, 14:30 UTC'],
  ['ZNY', 'needs an approved or encrypted circuit'],
  ['121430Z', '12 February 2026, 14:30 UTC'],
  ['RUEHC/', 'SECSTATE WASHDC'],
  ['000120', 'Others refer to it as 26 VALLETTA 120'],
  ['SIPDIS', 'Telegram 06 STATE 89712'],
  ['DEPT FOR', 'For the offices named in the Department'],
  ['13526', 'In force since 27 June 2010'],
  ['25X4', 'impairs state-of-the-art technology'],
  ['CH\n', 'In FIPS 10-4 (about 1976 to the 2010s) CH is China'],
  ['B. 25 STATE', 'NOTAL: not sent to'],
  ['(b) and', 'foreign government information'],
  ['C) SUMMARY', 'CONFIDENTIAL'],
];

const ONE_REFERENCE = GOOD.replaceAll('0118', '0119')
  .replace('A. VALLETTA 000102\n     B. 25 STATE 123456 (NOTAL)', 'VALLETTA 000102')
  .replace('ref A', 'reftel')
  .replace(' (ref B)', '');

for (const host of HOSTS) {
  describe(`finding one's way, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = {
        'citing.cable': GOOD,
        'cited.cable': CITED,
        'reftel.cable': ONE_REFERENCE,
        'explained.cable': EXPLAINED,
        'record.cable': RECORD,
        'note.txt': 'Dear library',
      };
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
    /** How many characters are selected, once there are more than before. */
    const selectedBeyond = (before) =>
      vscode.until((fewer) => {
        const place = document.getElementById('status.editor.selection')?.textContent;
        const size = Number(/\((\d+) selected\)/.exec(place ?? '')?.[1] ?? 0);
        return size > fewer && size;
      }, before);
    const lineOf = (piece) => GOOD.slice(0, GOOD.indexOf(piece)).split('\n').length;

    /** Waits for what is said of a piece of the message that is open. */
    async function explains(text, piece, words) {
      await vscode.goToPiece(text, piece);
      await vscode.press('ArrowRight');
      const hover = vscode.page.locator('.monaco-hover', { hasText: words }).first();
      do {
        await vscode.press('Control+K');
        await vscode.press('Control+I');
      } while (!(await vscode.appears(hover)));
      await vscode.press('Escape');
      await hover.waitFor({ state: 'hidden' });
    }

    it('explains what the cursor is on, whatever that is', async () => {
      await vscode.openFile('explained.cable');
      for (const [piece, words] of DECODED) await explains(EXPLAINED, piece, words);
    });

    it('explains the sets of a record message', async () => {
      await vscode.openFile('record.cable');
      await explains(RECORD, 'MSGID', 'Message identification: kind, originator');
      await vscode.openFile('citing.cable');
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
      const second = vscode.page.locator('.view-overlays [class*="wordHighlight"]').nth(1);
      // VS Code asks once for each place of the cursor, and sometimes nothing comes of it.
      do {
        await vscode.goTo(1);
        await vscode.goToPiece(GOOD, 'B).');
      } while (!(await vscode.appears(second)));
    });

    it('underlines as a link what is a message of the workspace', async () => {
      await vscode.goToPiece(GOOD, 'REF: A');
      await vscode.page.locator('.view-line .detected-link', { hasText: 'VALLETTA' }).waitFor();
    });

    it('follows the link by its command', async () => {
      const cited = vscode.page.locator('.tab.active[data-resource-name="cited.cable"]');
      // Nothing is followed before VS Code has asked which links there are.
      do {
        await vscode.openFile('citing.cable');
        await vscode.goToPiece(GOOD, 'LLETTA 000102');
        await vscode.command('Open Link');
      } while (!(await vscode.appears(cited)));
      await vscode.openFile('citing.cable');
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

    it('shows in the tree what a message cites, whether it is in the workspace or not', async () => {
      await vscode.goToPiece(GOOD, 'VALLETTA 000118');
      await vscode.press('Shift+Alt+H');
      const rows = vscode.page.locator('.sidebar .monaco-list-row');
      await rows.filter({ hasText: '26 VALLETTA 118' }).first().waitFor();
      const outgoing = vscode.page.locator('.sidebar [aria-label="Show Outgoing Calls"]').first();
      await outgoing.click();
      await rows.filter({ hasText: '26 VALLETTA 102' }).first().waitFor();
      await rows.filter({ hasText: '25 STATE 123456 (NOTAL)' }).waitFor();
      // VS Code remembers the direction, and the test before asks for the other one.
      await vscode.page.locator('.sidebar [aria-label="Show Incoming Calls"]').first().click();
      await rows.filter({ hasText: '25 STATE' }).waitFor({ state: 'detached' });
    });

    it('names the parts of the message in the breadcrumbs and in the outline', async () => {
      const crumb = vscode.page.locator('.breadcrumbs-control', { hasText: '2. (U) Some 200' });
      do {
        await vscode.goTo(1);
        await vscode.goToPiece(GOOD, 'Some 200');
      } while (!(await vscode.appears(crumb)));
      await vscode.press('Control+Shift+O');
      await vscode.page.locator('.quick-input-list', { hasText: 'Heading' }).waitFor();
      await vscode.press('Escape');
    });

    it('grows the selection from the word to the sentence and to the paragraph', async () => {
      await vscode.goToPiece(GOOD, 'visitors came');
      const text = GOOD.slice(GOOD.indexOf('Some 200'), GOOD.indexOf('\n\nBicycles'));
      const sentence = 'Some 200 visitors came';
      for (const grown of ['visitors', sentence, `${sentence}.`, text, `2. (U) ${text}`]) {
        await vscode.press('Shift+Alt+ArrowRight');
        await at(`(${grown.length} selected)`);
      }
    });

    it('grows it further to the section, and to the message', async () => {
      await vscode.goToPiece(GOOD, 'advised cyclists');
      // What was selected before is still in the status bar for a moment.
      await vscode.until(
        () => !document.getElementById('status.editor.selection')?.textContent.includes('selected'),
      );
      const sizes = [0];
      while (sizes.at(-1) < GOOD.length) {
        await vscode.press('Shift+Alt+ArrowRight');
        sizes.push(await selectedBeyond(sizes.at(-1)));
      }
      const section = GOOD.slice(GOOD.indexOf('Bicycles and'), GOOD.indexOf('\n\nEXAMPLE'));
      assert.ok(sizes.includes(section.length), `${section.length} of ${sizes}`);
    });

    it('folds a paragraph', async () => {
      await vscode.goToPiece(GOOD, '1. (C)');
      await vscode.press('Control+Shift+[');
      await vscode.page.locator('.cldr.codicon-folding-collapsed').first().waitFor();
    });

    it('has a ruler at 69 columns and wrapped lines, as telegrams are read', async () => {
      await vscode.openFile('citing.cable');
      await vscode.page.locator('.monaco-editor.focused .view-ruler').first().waitFor();
      const long = GOOD.replace('Some 200', 'Some two hundred and fifty curious '.repeat(8));
      await vscode.replaceAll(long);
      await vscode.goToPiece(long, 'curious');
      await vscode.until(
        () =>
          [...document.querySelectorAll('.view-line')].filter((each) =>
            each.textContent.includes('curious'),
          ).length > 1,
      );
    });

    it('has commands where there is a message, and leaves other files alone', async () => {
      await vscode.openFile('note.txt');
      await vscode.press('F1');
      await vscode.page.locator('.quick-input-widget input.input').fill('>Cable: ');
      const entries = vscode.page.locator('.quick-input-list .monaco-list-row');
      await entries.filter({ hasText: 'Cable: New Cable' }).waitFor();
      assert.equal(await entries.filter({ hasText: 'Cable: Export' }).count(), 0);
      await vscode.press('Escape');
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
