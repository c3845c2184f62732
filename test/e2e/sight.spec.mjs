import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { coloursOf, contrastOf } from './contrast.mjs';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const PLAIN = GOOD.replace('AMEMBASSY VALLETTA\n', 'amembassy valletta\n').replace(
  'with a\nseminar on road safety.',
  'with a seminar on road safety.',
);
const TYPED = GOOD.replace(/^TO .*\n/m, '');
/** With a paragraph of every level, and the level whose colour is the brightest. */
const HIGHEST = GOOD.replace('C O N F I D E N T I A L', 'T O P S E C R E T//SI')
  .replace('2. (U)', '2. (S)')
  .replace('4. (C)', '4. (TS)');
const READABLE = 4.5;
const settings = {
  'cable.format.capitals': true,
  'cable.format.wrap': true,
  'cable.classification.band': true,
  'cable.classification.gutter': true,
  '[cable]': { 'editor.inlayHints.enabled': 'on' },
};

for (const host of HOSTS) {
  describe(`the classification in sight, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = { 'draft.cable': GOOD, 'plain.cable': PLAIN, 'typed.cable': TYPED };
      vscode = await startWorkbench({ host, files, open: 'draft.cable', settings });
    });
    after(() => vscode?.close());

    it('stands in words in the status bar, and among what is told of the language', async () => {
      await vscode.status('Classification: CONFIDENTIAL');
      await vscode.status('Editor Language Status: CONFIDENTIAL, 5 paragraphs: 3 U, 2 C');
    });

    it('is a button of the status bar that says the level and the counts to a screen reader', async () => {
      const name = /^Classification: CONFIDENTIAL; 5 paragraphs: 3 U, 2 C: CONFIDENTIAL; \d+ words/;
      await vscode.page.getByRole('button', { name }).waitFor();
    });

    it('stands in files with an icon of their own', async () => {
      const address = await vscode.until(() => {
        const icon = document.querySelector('.tab .cable-lang-file-icon');
        const style = icon && getComputedStyle(icon, '::before').backgroundImage;
        return /^url\("(.*cable-(?:light|dark)\.svg.*)"\)$/.exec(style ?? '')?.[1];
      });
      assert.ok(0 < (await widthOfPicture(vscode.page, address)));
    });

    it('is what the paragraphs add up to, above the level; above REF is what is cited', async () => {
      const lens = vscode.page.locator('.codelens-decoration');
      await lens.filter({ hasText: '5 paragraphs: 3 U, 2 C: CONFIDENTIAL' }).waitFor();
      await vscode.goToPiece(GOOD, 'Classified By');
      await lens.filter({ hasText: 'A cited once, B cited once' }).waitFor();
      await vscode.goTo(1);
    });

    it('is a band along the top of the editor, with the level in words', async () => {
      await vscode.until(() =>
        [...document.querySelectorAll('.view-line span')].some((each) =>
          getComputedStyle(each, '::after').content.includes('CONFIDENTIAL'),
        ),
      );
    });

    it('is a mark in the gutter for each paragraph', async () => {
      await vscode.goToPiece(GOOD, '3. (U)');
      await vscode.until(
        () =>
          [...document.querySelectorAll('.glyph-margin-widgets .cgmr')].filter((each) =>
            getComputedStyle(each).backgroundImage.includes('data:image/svg'),
          ).length >= 2,
      );
      await vscode.goTo(1);
    });

    it('comes with hints of what codes stand for, where they are switched on', async () => {
      await vscode.line('13526: DECL: 02/12/203610 years');
      await vscode.line('SCULCultural Affairs');
    });

    it('is told by tokens of the server, not by the grammar alone', async () => {
      await vscode.goToPiece(GOOD, 'O N F I D');
      await vscode.command('Developer: Inspect Editor Tokens and Scopes');
      const inspected = vscode.page.locator('.token-inspect-widget');
      await inspected.filter({ hasText: 'semantic token typelevel' }).waitFor();
      const words = await inspected.textContent();
      assert.match(words, /modifiersconfidential/);
      await vscode.press('Escape');
    });

    it('warns in the status bar when a paragraph is above the message', async () => {
      await vscode.goToPiece(GOOD, 'U) Some 200');
      await vscode.type('S', { over: 1 });
      await vscode.status('marked up to SECRET');
      await vscode.goToPiece(GOOD, 'U) Some 200');
      await vscode.type('U', { over: 1 });
      await vscode.status('Classification: CONFIDENTIAL; 5 paragraphs');
    });

    it('is raised and lowered with the marks; what is lowered is told quietly', async () => {
      await vscode.goToPiece(GOOD, 'Some 200');
      await vscode.command('Cable: Change the Mark of the Paragraph...');
      await vscode.asked('What level?');
      await vscode.pick('SECRET');
      await vscode.asked('(S)');
      await vscode.pick('NOFORN');
      await vscode.asked('(S//NF)');
      await vscode.pick('Set (S//NF)');
      await vscode.line('2. (S//NF) Some 200');
      await vscode.status('Classification: SECRET');
      assert.match(await vscode.savedText('draft.cable'), /^S E C R E T VALLETTA 000118$/m);
      await vscode.command('Cable: Change the Mark of the Paragraph...');
      await vscode.asked('What level?');
      await vscode.pick('UNCLASSIFIED');
      await vscode.asked('(U)');
      await vscode.pick('Set (U)');
      await vscode.line('2. (U) Some 200');
      await vscode.page.locator('.statusbar-item', { hasText: 'lowered' }).waitFor();
    });

    it('has its heading written in capitals while it is typed, where the settings say so', async () => {
      await vscode.openFile('typed.cable');
      const line = vscode.page.locator('.view-line', { hasText: /^TO\sRUEHC\/SECSTATE\sWASHDC$/ });
      const again = 3;
      // VS Code drops what it asked for at Enter when something else comes in between.
      for (let tries = 0; tries < again && !(await line.isVisible()); tries++) {
        if (tries > 0) await vscode.replaceAll(TYPED);
        await vscode.goToPiece(TYPED, 'FM AMEMBASSY VALLETTA', { behind: true });
        await vscode.press('Enter');
        await vscode.type('to ruehc/secstate washdc');
        // What is offered meanwhile is not what Enter is for.
        await vscode.press('Escape');
        await vscode.press('Enter');
        await vscode.appears(line);
      }
      await line.waitFor();
    });

    it('is formatted with capitals and broken lines where the settings say so', async () => {
      await vscode.openFile('plain.cable');
      await vscode.command('Format Document');
      await vscode.line(/FM\sAMEMBASSY\sVALLETTA/);
      const text = await vscode.savedText('plain.cable');
      assert.match(text, /^FM AMEMBASSY VALLETTA$/m);
      assert.ok(text.split('\n').every((line) => line.length <= 69));
    });

    it('shows no pop-up', async () => {
      assert.deepEqual(await vscode.notifications(), []);
    });
  });
}

// VS Code lists what is installed, and a worker's extension comes with the page; colours are for the theme
// and the extension to say, not for the host.
describe('the classification in sight, in every theme', () => {
  let vscode;
  before(async () => {
    const files = { 'draft.cable': GOOD, 'highest.cable': HIGHEST };
    vscode = await startWorkbench({ files, open: 'highest.cable', settings });
    await vscode.status('Classification: TOP SECRET');
  });
  after(() => vscode?.close());

  it('comes from an extension with an icon and a name', async () => {
    await vscode.command('Extensions: Show Installed Extensions');
    const entry = vscode.page.locator('.extension-list-item', { hasText: 'Cable Authoring' });
    const address = await entry.locator('img.icon').getAttribute('src');
    assert.match(address, /images\/icon\.png|images%2Ficon\.png/);
    assert.ok(0 < (await widthOfPicture(vscode.page, address)));
    await vscode.command('View: Show Explorer');
    await vscode.press('Control+1');
  });

  describe('in the preview', () => {
    const preview = () => vscode.webview();

    it('is told to a screen reader: language, main part, headings, rows, marks', async () => {
      await vscode.openFile('highest.cable');
      const subject = preview().getByRole('heading', { level: 1, name: /^HARBOR LIBRARY/ });
      do await vscode.command('Cable: Show Preview to the Side');
      while (!(await vscode.appears(subject)));
      assert.equal(await preview().locator('html').getAttribute('lang'), 'en');
      const article = preview()
        .getByRole('main')
        .getByRole('article', { name: /^HARBOR LIBRARY/ });
      await article.getByRole('heading', { level: 2, name: 'Bicycles and Bells' }).waitFor();
      await article.getByRole('rowheader', { name: 'From', exact: true }).waitFor();
      const marks = await article.locator('.mark').allTextContents();
      assert.deepEqual(marks, ['(C)', '(S)', '(U)', '(TS)', '(U)']);
      assert.equal(await preview().locator('.banner').first().innerText(), 'TOP SECRET//SI');
    });

    for (const [theme, kind] of [
      ['Light Modern', 'vscode-light'],
      ['Dark Modern', 'vscode-dark'],
      ['Default High Contrast Light', 'vscode-high-contrast-light'],
      ['Default High Contrast', 'vscode-high-contrast'],
    ]) {
      it(`can be read in the theme ${theme}`, async () => {
        await vscode.settings({ ...settings, 'workbench.colorTheme': theme });
        await preview().locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
        for (const kindOfText of ['.banner', '.mark', 'h1', 'h2', 'th', 'td', '.prose', '.counts'])
          await canBeRead(preview().locator(kindOfText));
      });
    }
  });

  describe('in the high-contrast theme', () => {
    for (const [name, level] of [
      ['draft.cable', 'CONFIDENTIAL'],
      ['highest.cable', 'TOP SECRET//SI'],
    ]) {
      it(`can be read on the band of ${level}, and so can the line under it`, async () => {
        await vscode.openFile(name);
        await vscode.goTo(1);
        const { label, words } = await coloursOfBand(level);
        assert.ok(READABLE <= contrastOf(label), JSON.stringify(label));
        assert.ok(0 < words.length);
        for (const each of words) assert.ok(READABLE <= contrastOf(each), JSON.stringify(each));
      });
    }

    it('can be read in the gutter, in letters', async () => {
      await vscode.goToPiece(HIGHEST, '4. (TS)');
      const pictures = await vscode.until(() => {
        const marks = [...document.querySelectorAll('.glyph-margin-widgets .cgmr')]
          .map((each) => decodeURIComponent(getComputedStyle(each).backgroundImage))
          .filter((picture) => picture.includes('data:image/svg'));
        return marks.some((picture) => picture.includes('>TS</text>')) && marks;
      });
      const colours =
        /<rect [^>]*fill=\\?"(#\w{6})\\?".*<text [^>]*fill=\\?"(#\w{6})\\?"[^>]*>[A-Z]+<\/text>/;
      for (const picture of pictures) {
        const [, ground, letters] = colours.exec(picture) ?? assert.fail(picture);
        assert.ok(READABLE <= contrastOf({ letters, grounds: [ground] }), picture);
      }
      await vscode.goTo(1);
    });

    it('can be read in the status bar', async () => {
      const name = /^Classification: TOP SECRET\/\/SI; /;
      await canBeRead(vscode.page.getByRole('button', { name }));
    });
  });

  async function canBeRead(locator) {
    await locator.first().waitFor();
    for (const each of await locator.all()) {
      const colours = await each.evaluate(coloursOf);
      assert.ok(READABLE <= contrastOf(colours), JSON.stringify(colours));
    }
  }

  /** The colours of the band's label, and those of the words on the line that it tints. */
  async function coloursOfBand(level) {
    await vscode.page.evaluate(`globalThis.coloursOf = ${coloursOf}`);
    return vscode.until((wanted) => {
      const spans = [...document.querySelectorAll('.view-line span')];
      const label = spans.find((each) =>
        getComputedStyle(each, '::after').content.includes(wanted),
      );
      const tint = document.querySelector('.view-overlays [class*="TextEditorDecorationType"]');
      if (!label || !tint) return false;
      const ground = getComputedStyle(tint).backgroundColor;
      const words = [...label.closest('.view-line').querySelectorAll('span')]
        .filter((each) => each.childElementCount === 0 && each.textContent.trim() !== '')
        .map((each) => globalThis.coloursOf(each))
        .map((colours) => ({ ...colours, grounds: [...colours.grounds, ground] }));
      return { label: globalThis.coloursOf(label, '::after'), words };
    }, level);
  }

  it('shows no pop-up', async () => {
    assert.deepEqual(await vscode.notifications(), []);
  });
});

/** The width of a picture as a window can load it. */
function widthOfPicture(page, address) {
  return page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    return picture.naturalWidth;
  }, address);
}
