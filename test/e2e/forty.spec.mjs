import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/vscode-server.mjs';
import { HOSTS, startWorkbench } from './harness.mjs';

const MOST = 40;

/** What the linter, started by itself, says of a file: an independent reading of the result. */
function findingsOf(path) {
  const cli = join(root, 'out/server/cli.cjs');
  const printed = execFileSync(process.execPath, [cli, '--format', 'json', path], {
    encoding: 'utf8',
  });
  return JSON.parse(printed).flatMap(({ findings }) => findings);
}

for (const host of HOSTS) {
  describe(`a classified message in under ${MOST} keystrokes, ${host} host`, () => {
    let vscode;
    let prose = 0;
    before(async () => {
      vscode = await startWorkbench({ host, files: { 'new.cable': '' }, open: 'new.cable' });
      await vscode.command('Cable: Check Now');
      // While a window is settling the key that opens a list may be lost, which is not counted.
      const list = await vscode.suggest('');
      await vscode.press('Escape');
      await list.waitFor({ state: 'detached' });
      await vscode.page.evaluate(() => {
        window.keysPressed = 0;
        window.addEventListener('keydown', () => window.keysPressed++, { capture: true });
      });
    });
    after(() => vscode?.close());

    /** Presses a key that takes the cursor elsewhere, and waits until it is there. */
    async function moveBy(key) {
      const place = () => document.getElementById('status.editor.selection')?.textContent;
      const before = await vscode.page.evaluate(place);
      await vscode.press(key);
      await vscode.until(
        (was) => document.getElementById('status.editor.selection')?.textContent !== was,
        before,
      );
    }

    async function writeProse(text) {
      await vscode.page.keyboard.type(text);
      prose += text.length;
    }

    /** `open`: the key that opens the list, where it is not open by itself. */
    async function choose(typed, label, open) {
      await vscode.page.keyboard.type(typed);
      if (open) await vscode.press(open);
      const entry = await vscode.suggestion(label);
      await vscode.until(
        (element) => element.classList.contains('focused'),
        await entry.elementHandle(),
      );
      await vscode.press('Tab');
      await entry.waitFor({ state: 'detached' });
    }

    it('needs a template, completion and Tab besides the prose', async () => {
      await vscode.press('Control+Space');
      await vscode.suggestion('');
      await choose('ttc', 'telegram-text-classified');
      await vscode.line('C O N F I D E N T I A L VALLETTA 000001');
      for (let stop = 0; stop < 6; stop++) await moveBy('Tab');
      // Inside a template VS Code opens no list for letters, but for the comma.
      await choose('cult', 'SCUL', 'Control+Space');
      await vscode.page.keyboard.type(', ');
      await choose('malt', 'MT');
      await moveBy('Tab');
      await moveBy('Tab');
      await writeProse('HARBOR LIBRARY OPENS ITS DOORS');
      await moveBy('Tab');
      await moveBy('Tab');
      await writeProse('Jane Example, Ambassador');
      for (let stop = 0; stop < 4; stop++) await moveBy('Tab');
      await writeProse('The librarian named the shelf in confidence.');
      await moveBy('Tab');
      await moveBy('Tab');
      await writeProse('Some 200 visitors came.');
      await moveBy('Tab');
      await writeProse('EXAMPLE');
      await moveBy('Tab');
      const pressed = await vscode.page.evaluate(() => window.keysPressed);
      assert.ok(pressed - prose < MOST, `${pressed - prose} keys`);
    });

    it('has all that a message needs, and nothing is found in it', async () => {
      const text = await vscode.savedText('new.cable');
      assert.match(text, /^C O N F I D E N T I A L VALLETTA 000001\n\nSIPDIS\n/);
      assert.match(
        text,
        /\nE\.O\. 13526: DECL: \d\d\/\d\d\/\d{4}\nTAGS: SCUL, MT\nSUBJECT: \(U\) H/,
      );
      assert.match(
        text,
        /\nClassified By: Jane Example, Ambassador,\nfor reasons 1\.4 \(b\) and \(d\)/,
      );
      assert.match(text, /\n1\. \(C\) The librarian .*\n\n2\. \(U\) Some 200 .*\n\nEXAMPLE\n/);
      assert.deepEqual(findingsOf(join(vscode.folder, 'new.cable')), []);
      await vscode.command('Cable: Check Now');
      assert.deepEqual(await vscode.problems(), []);
    });
  });
}
