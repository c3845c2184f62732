import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const UNMARKED = GOOD.replace('2. (U) ', '2. ').replace('3. (U) ', '3. ').replace('4. (C) ', '4. ');
const OUT_OF_STEP = GOOD.replace('5. (U) ', '6. (U) ')
  .replace('4. (C) ', '5. (C) ')
  .replace('3. (U) ', '4. (U) ');

for (const host of HOSTS) {
  describe(`writing with the server's help, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = {
        'draft.cable': GOOD,
        'unmarked.cable': UNMARKED,
        'numbers.cable': OUT_OF_STEP,
        'spaced.cable': GOOD.replace('SCUL, KPAO, ELTN', 'SCUL,KPAO,  ELTN'),
        'posts.cable': GOOD.replace(
          'TO RUEHC/SECSTATE WASHDC ROUTINE 0117\n',
          'TO RUEHRO/AMEMBASSY ROME\nRUEHC/SECSTATE WASHDC ROUTINE 0117\n',
        ).replace('INFO RUEHRO/AMEMBASSY ROME ROUTINE 0031\n', ''),
      };
      vscode = await startWorkbench({ host, files, open: 'draft.cable' });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    for (const [typedBehind, wanted] of [
      ['FM ', 'AMEMBASSY'],
      ['E.O. 13526: ', 'DECL: 02/12/2036'],
      ['for reasons 1.4 ', '(a)'],
      ['2. (', 'U'],
    ]) {
      it(`completes what stands behind "${typedBehind}"`, async () => {
        await vscode.goToPiece(GOOD, typedBehind, { behind: true });
        await vscode.suggest(wanted);
        await vscode.press('Escape');
        await vscode.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      });
    }

    it('finds TAGS by their names', async () => {
      await vscode.goToPiece(GOOD, 'ELTN, MT', { behind: true });
      await vscode.type(', ');
      await vscode.type('terror');
      await (await vscode.suggestion('PTER')).click();
      await vscode.line('TAGS: SCUL, KPAO, ELTN, MT, PTER');
    });

    it('goes on with the next number and mark on Enter', async () => {
      await vscode.goToPiece(GOOD, 'END COMMENT.', { behind: true });
      await vscode.press('Enter');
      await vscode.press('Enter');
      const number = vscode.page.locator('.view-line', { hasText: '6. (U)' });
      // VS Code drops what it asked for at one Enter when the next comes at once.
      while (!(await vscode.appears(number))) {
        await vscode.press('Backspace');
        await vscode.press('Enter');
      }
    });

    it('renames the letter of a reference wherever it is cited', async () => {
      await vscode.goToPiece(GOOD, 'A. VALLETTA');
      await vscode.press('F2');
      const box = vscode.page.locator('.rename-box input');
      await box.waitFor();
      await box.fill('C');
      await vscode.press('Enter');
      await vscode.line('REF: C. VALLETTA 000102');
      await vscode.goToPiece(GOOD, 'of tram lines');
      await vscode.line('of tram lines (ref C)');
    });

    it('marks one paragraph after the other by Enter', async () => {
      await vscode.openFile('unmarked.cable');
      await vscode.goTo(1);
      await vscode.command('Cable: Mark the Unmarked Paragraphs...');
      for (const [name, mark] of [
        ['Paragraph 2', '(C)'],
        ['Paragraph 3', '(U)'],
        ['Paragraph 4', '(C)'],
      ]) {
        await vscode.page.locator('.quick-input-title', { hasText: name }).waitFor();
        await vscode.pick(mark);
      }
      await vscode.line('4. (C) The head');
      await vscode.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      const text = await vscode.savedText('unmarked.cable');
      assert.match(text, /^2\. \(C\) Some 200/m);
      assert.match(text, /^3\. \(U\) The seminar/m);
      assert.match(text, /^4\. \(C\) The head/m);
    });

    it('writes the classification block from a few answers', async () => {
      await vscode.command('Cable: Write the Classification Block...');
      await vscode.asked('Who classifies it?');
      await vscode.answer('John Sample');
      await vscode.asked('In what position?');
      await vscode.answer('Consul');
      await vscode.asked('On what grounds?');
      await vscode.pick('A source that is classified');
      await vscode.asked('Derived from what?');
      await vscode.answer('Memo of the Library, February 1, 2026');
      await vscode.asked('Until when?');
      await vscode.pick('10 years');
      await vscode.line('Classified By: John Sample, Consul.');
      await vscode.line('Derived From: Memo of the Library, February 1, 2026');
    });

    it('numbers the paragraphs anew from the lightbulb', async () => {
      await vscode.openFile('numbers.cable');
      await vscode.goToPiece(OUT_OF_STEP, 'The seminar advised');
      await vscode.quickFix('Number the paragraphs one after the other');
      await vscode.line('3. (U) The seminar');
      const text = await vscode.savedText('numbers.cable');
      assert.match(text, /^3\. \(U\) The seminar/m);
      assert.match(text, /^4\. \(C\) The head/m);
    });

    it('sorts the addressees from the lightbulb', async () => {
      await vscode.openFile('posts.cable');
      await vscode.goTo(7, 4);
      await vscode.quickFix('Sort the addressees');
      await vscode.line('TO RUEHC/SECSTATE');
      assert.match(
        await vscode.savedText('posts.cable'),
        /^TO RUEHC\/SECSTATE WASHDC ROUTINE 0117\nRUEHRO\/AMEMBASSY ROME$/m,
      );
    });

    it('formats the heading', async () => {
      await vscode.openFile('spaced.cable');
      await vscode.command('Format Document');
      await vscode.line('TAGS: SCUL, KPAO, ELTN, MT');
      assert.equal(await vscode.savedText('spaced.cable'), GOOD);
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}
