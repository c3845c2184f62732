import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const WRONG = GOOD.replace('0431430', '0441430');
const OTHER = GOOD.replace('0431430', '0451430');
const RULE = 'filing-day-differs';
/** With a word in it that is wider than the paper. */
const PRINTED = GOOD.replace('HARBOR LIBRARY', 'HARBOR '.concat('LIBRARY'.repeat(40)));
/** Letter paper within the margins of a browser, in CSS pixels. */
const PAPER = { width: 740, height: 980 };
const CONFIDENTIAL_BLUE = 'rgb(0, 51, 160)';

/** The numbered paragraphs of a message from their numbers on, a blank for each break of the line. */
function paragraphsOf(text) {
  const blocks = text.split('\n\n').filter((block) => /^\d\. /.test(block));
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim());
}

for (const host of HOSTS) {
  describe(`starting and finishing a message, ${host} host`, () => {
    let vscode;
    before(async () => {
      vscode = await startWorkbench({
        host,
        files: { 'finished.cable': GOOD, 'printed.cable': PRINTED },
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

    /** Opens a file's message in another form, up to the first words of it that can be known. */
    async function exportAs(name, form, language, words) {
      await vscode.press('Control+1');
      await vscode.openFile(name);
      await vscode.command('Cable: Export...');
      await vscode.asked('In what form?');
      await vscode.pick(form);
      await vscode.page.locator('.tab.active[data-resource-name^="Untitled"]').waitFor();
      const item = vscode.page.locator('#status\\.editor\\.mode', { hasText: language });
      await item.first().waitFor();
      await vscode.line(words);
    }

    for (const [form, language, words] of [
      ['Clean Text', 'Cable', 'C O N F I D E N T I A L VALLETTA 000118'],
      ['Transmission Form', 'Cable', '1. (C) SUMMARY: The new Harbor Library'],
      ['Transmission Form in Capitals', 'Cable', '1. (C) SUMMARY: THE NEW HARBOR LIBRARY'],
      ['JSON', 'JSON', '"level": "CONFIDENTIAL"'],
    ]) {
      it(`exports the message as ${form}`, () => exportAs('finished.cable', form, language, words));
    }

    describe('the page for printing', () => {
      let page;
      let html = '';
      before(async () => {
        page = await vscode.page.context().newPage();
        await page.setViewportSize(PAPER);
        await page.emulateMedia({ media: 'print' });
      });
      after(() => page.close());

      it('is exported as HTML', async () => {
        await exportAs('printed.cable', 'Page for Printing', 'HTML', '<!DOCTYPE html>');
        html = await vscode.copiedText(/^<!DOCTYPE html>[\s\S]*<\/html>\s*$/);
        await page.setContent(html);
      });

      it('has every word of the text, and each mark in letters', async () => {
        const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
        for (const paragraph of paragraphsOf(PRINTED)) assert.ok(shown.includes(paragraph));
        const marks = page.locator('.mark');
        assert.deepEqual(await marks.allInnerTexts(), ['(C)', '(U)', '(U)', '(C)', '(U)']);
        assert.deepEqual(
          await page.locator('.banner').allInnerTexts(),
          Array(2).fill('CONFIDENTIAL'),
        );
      });

      it('is as wide as the paper, whatever words are in it, and makes a PDF', async () => {
        assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /(?:LIBRARY){40}/);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} of ${clientWidth} pixels`);
        const pdf = (await page.pdf()).toString('latin1');
        assert.match(pdf, /^%PDF-/);
        assert.ok(1 <= pdf.match(/\/Type\s*\/Page\b/g).length);
      });

      it('has no script, and runs none; its own styles alone are let in', async () => {
        assert.equal(await page.locator('script').count(), 0);
        const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
        assert.equal(
          await policy.getAttribute('content'),
          "default-src 'none'; style-src 'nonce-cable'",
        );
        const slippedIn =
          '<script>document.title = "run"</script><style>p { color: red !important }</style>';
        await page.setContent(html.replace('</body>', `${slippedIn}</body>`));
        assert.notEqual(await page.title(), 'run');
        const banner = page.locator('.banner').first();
        const { color, backgroundColor } = await banner.evaluate((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return { color, backgroundColor };
        });
        assert.deepEqual([color, backgroundColor], ['rgb(255, 255, 255)', CONFIDENTIAL_BLUE]);
      });
    });

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

    /** Posts are chosen from a list; the name of a command is written. */
    const FROM_POST = ['From which post?', () => vscode.pick('AMEMBASSY VALLETTA')];
    const FROM_COMMAND = ['From which command?', () => vscode.answer('NAVSTA EXAMPLETOWN')];

    for (const [kind, [question, reply], line] of [
      ['Telegram', FROM_POST, 'FM AMEMBASSY VALLETTA'],
      ['Telegram, text only', FROM_POST, 'UNCLAS VALLETTA'],
      ['Record message', FROM_COMMAND, 'FM NAVSTA EXAMPLETOWN'],
    ]) {
      it(`begins a message from the palette, nothing wrong with it: ${kind}`, async () => {
        await vscode.command('Cable: New Cable...');
        await vscode.asked('What kind of message?');
        await vscode.pick(kind);
        await vscode.asked(question);
        await reply();
        await vscode.asked('At what level?');
        await vscode.pick('UNCLASSIFIED');
        await vscode.asked('What is its subject?');
        await vscode.answer('Library opening');
        await vscode.line(line);
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
      const files = { 'one.cable': WRONG, 'two.cable': WRONG, 'three.cable': OTHER };
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
    async function suppress(extent, place, day = '0441430') {
      await vscode.goToPiece(GOOD.replace('0431430', day), day);
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

    it('goes into the settings of the user, for a text in every file', async () => {
      await vscode.openFile('three.cable');
      await vscode.command('Cable: Check Now');
      await vscode.squiggles('error', 1);
      await suppress('This text in every file', 'User settings', '0451430');
      await vscode.squiggles('error', 0);
      await vscode.command('Preferences: Open User Settings (JSON)');
      await vscode.line('"cable.suppressions"');
      await vscode.line(`"rule": "${RULE}"`);
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
