import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HOSTS, samples, startWorkbench } from './harness.mjs';

const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');
const UNMARKED = GOOD.replace('2. (U) ', '2. ').replace('3. (U) ', '3. ').replace('4. (C) ', '4. ');
const CITED = GOOD.replaceAll('0118', '0102');
const RECORD = readFileSync(join(samples, 'record-genadmin.cable'), 'utf8');
const PAIRED = GOOD.replace('Some 200 visitors', 'Begin text: Some 200 visitors').replace(
  'was a cookbook.',
  'was a cookbook.  End text.',
);
const COPY = readFileSync(join(samples, 'archive-copy.cable'), 'utf8');
const SMALL_MARKS = GOOD.replace('2. (U) ', '2. (u) ').replace('3. (U) ', '3. (u) ');
const OUT_OF_STEP = GOOD.replace('5. (U) ', '6. (U) ')
  .replace('4. (C) ', '5. (C) ')
  .replace('3. (U) ', '4. (U) ')
  .replace('in para 1 stay', 'in para 4 stay');

const upTo = (piece, text = GOOD) => text.slice(0, text.indexOf(piece));

/** A message as far as it is written, and what is offered then; in each element once. */
const OFFERED = [
  ['the group of this minute', 'R ', /\d{6}Z [A-Z]{3} \d\d/],
  ['a month', 'R 121430Z ', 'DEC'],
  ['a routing indicator by its post', 'RR RUEHC\nDE val', 'RUEHVT'],
  ['the security line', upTo('ZNY'), 'ZNY CCCCC ZZH'],
  ['the post of line 3', upTo('AMEMBASSY VALLETTA'), 'AMEMBASSY VALLETTA'],
  ['an addressee', upTo('RUEHC/SECSTATE'), 'RUEHC/SECSTATE WASHDC'],
  ['a precedence', upTo('ROUTINE 0117'), 'IMMEDIATE'],
  ['the classification line', upTo('C O N F'), 'C O N F I D E N T I A L VALLETTA 000118'],
  ['a caption', upTo('SIPDIS'), 'SIPDIS'],
  ['a passing instruction', upTo('DEPT FOR'), 'DEPT FOR'],
  ['the E.O. line with its date', upTo('E.O. 13526'), 'E.O. 13526: DECL: 02/12/2036'],
  ['a later date', upTo('E.O. 13526'), 'E.O. 13526: DECL: 02/12/2051'],
  ['an exemption', `${upTo('02/12/2036')}25X`, '25X4'],
  ['a subject by its code', `${upTo('SCUL,')}KP`, 'KPAO'],
  ['a subject by its name', `${upTo('SCUL,')}terror`, 'PTER'],
  ['a country by its name', `${upTo('SCUL,')}malt`, 'MT'],
  ['a message of the workspace', upTo('VALLETTA 000102'), 'VALLETTA 102'],
  ['the classification block', upTo('Classified By'), 'Classified By:'],
  ['a reason with its meaning', upTo('(b) and'), /\(b\).*foreign government information/i],
  ['a portion mark', upTo('C) SUMMARY'), 'C'],
  ['the next paragraph', upTo('2. (U)'), '2. (C)'],
  [
    'the end of a summary',
    `${upTo('SUMMARY:')}Begin summary. The library opened.  En`,
    'End summary.',
  ],
  ['the end number', upTo('#0118\nNNNN'), '#0118'],
  ['a set', upTo('SUBJ/ROAD', RECORD), 'SUBJ/'],
];

for (const host of HOSTS) {
  describe(`writing with the server's help, ${host} host`, () => {
    let vscode;
    before(async () => {
      const files = {
        'draft.cable': GOOD,
        'cited.cable': CITED,
        'paired.cable': PAIRED,
        'marks.cable': SMALL_MARKS,
        'copy.cable': COPY,
        'unmarked.cable': UNMARKED,
        'built.cable': UNMARKED,
        'numbers.cable': OUT_OF_STEP,
        'spaced.cable': GOOD.replace('SCUL, KPAO, ELTN', 'SCUL,KPAO,  ELTN').replace(
          'RUEHC RUEHRO',
          'RUEHC   RUEHRO',
        ),
        'posts.cable': GOOD.replace(
          'TO RUEHC/SECSTATE WASHDC ROUTINE 0117\n',
          'TO RUEHRO/AMEMBASSY ROME\nRUEHC/SECSTATE WASHDC ROUTINE 0117\n',
        ).replace('INFO RUEHRO/AMEMBASSY ROME ROUTINE 0031\n', ''),
      };
      vscode = await startWorkbench({ host, files, open: 'draft.cable' });
      await vscode.status('Classification: CONFIDENTIAL');
    });
    after(() => vscode?.close());

    for (const [what, written, wanted] of OFFERED) {
      it(`offers ${what}`, async () => {
        await vscode.replaceAll(written);
        await vscode.suggest(wanted);
        await vscode.press('Escape');
        await vscode.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      });
    }

    it('offers the captions that the level allows, and no other', async () => {
      const row = '.suggest-widget.visible .monaco-list-row[aria-label^="SENSITIVE"]';
      const sensitive = vscode.page.locator(row);
      await vscode.replaceAll(`${upTo('SIPDIS')}S`);
      await vscode.suggest('SIPDIS');
      assert.equal(await sensitive.count(), 0);
      await vscode.press('Escape');
      await vscode.replaceAll(`${upTo('SIPDIS').replace('C O N F I D E N T I A L', 'UNCLAS')}S`);
      await vscode.suggest('SENSITIVE');
      await sensitive.first().waitFor();
      await vscode.press('Escape');
      await vscode.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    });

    it('says of what is offered what it is, and where that is from', async () => {
      await vscode.replaceAll(upTo('SIPDIS'));
      await vscode.suggest('SIPDIS');
      const details = vscode.page.locator('.suggest-details', { hasText: 'SIPRNet' });
      const source = details.filter({ hasText: '06 STATE 89712' });
      do await vscode.press('Control+Space');
      while (!(await vscode.appears(source)));
      await vscode.press('Escape');
      await vscode.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    });

    it('puts in a code for the name that was typed', async () => {
      await vscode.replaceAll(GOOD);
      await vscode.goToPiece(GOOD, 'ELTN, MT', { behind: true });
      await vscode.type(', ');
      await vscode.type('terror');
      await (await vscode.suggestion('PTER')).click();
      await vscode.line('TAGS: SCUL, KPAO, ELTN, MT, PTER');
    });

    it('goes on with the next number and mark on Enter', async () => {
      const number = vscode.page.locator('.view-line', { hasText: '6. (U)' });
      const again = 3;
      // VS Code drops what it asked for at one Enter when the next comes at once.
      for (let tries = 0; tries < again && !(await number.isVisible()); tries++) {
        if (tries > 0) await vscode.replaceAll(GOOD);
        await vscode.goToPiece(GOOD, 'END COMMENT.', { behind: true });
        await vscode.press('Enter');
        await vscode.press('Enter');
        await vscode.appears(number);
      }
      await number.waitFor();
    });

    /** Presses Enter behind a piece of a text until it has brought a line: VS Code may drop what it asked for. */
    async function enterBrings(text, piece, line) {
      const brought = vscode.page.locator('.view-line', { hasText: line });
      const again = 3;
      for (let tries = 0; tries < again; tries++) {
        await vscode.replaceAll(text);
        await brought.waitFor({ state: 'detached' });
        await vscode.goToPiece(text, piece, { behind: true });
        await vscode.press('Enter');
        if (await vscode.appears(brought)) return;
      }
      await brought.waitFor();
    }

    it('goes on with the next letter of a reference on Enter', () =>
      enterBrings(GOOD, '(NOTAL)', /^\s{5}C\.\s$/));

    it('puts a line of the heading into its form on Enter', () =>
      enterBrings(
        GOOD.replace('SCUL, KPAO, ELTN, MT', 'SCUL,KPAO  ELTN, MT'),
        'ELTN, MT',
        /^TAGS:\sSCUL,\sKPAO,\sELTN,\sMT$/,
      ));

    async function renamesTo(letter) {
      await vscode.goToPiece(GOOD, 'A. VALLETTA');
      await vscode.press('F2');
      const box = vscode.page.locator('.rename-box input');
      await box.waitFor();
      await box.fill(letter);
      await vscode.press('Enter');
      await vscode.line(`REF: ${letter}. VALLETTA 000102`);
      await vscode.goToPiece(GOOD, 'of tram lines');
      await vscode.line(`of tram lines (ref ${letter})`);
    }

    it('renames the letter of a reference wherever it is cited, and back', async () => {
      await vscode.replaceAll(GOOD);
      await renamesTo('C');
      await renamesTo('A');
      assert.equal(await vscode.savedText('draft.cable'), GOOD);
    });

    const asksAbout = (name) => vscode.page.locator('.quick-input-title', { hasText: name });

    /** Begins to mark paragraphs by the keys for that, which a window may lose that is settling. */
    async function markFrom(name) {
      do await vscode.press('Control+Alt+M');
      while (!(await vscode.appears(asksAbout(name))));
    }

    it('marks one paragraph after the other by Enter', async () => {
      await vscode.openFile('unmarked.cable');
      await vscode.goTo(1);
      await markFrom('Paragraph 2');
      for (const [name, mark] of [
        ['Paragraph 2', '(C)'],
        ['Paragraph 3', '(U)'],
        ['Paragraph 4', '(C)'],
      ]) {
        await asksAbout(name).waitFor();
        await vscode.pick(mark);
      }
      await vscode.line('4. (C) The head');
      await vscode.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      const text = await vscode.savedText('unmarked.cable');
      assert.match(text, /^2\. \(C\) Some 200/m);
      assert.match(text, /^3\. \(U\) The seminar/m);
      assert.match(text, /^4\. \(C\) The head/m);
    });

    it('leaves a paragraph for later, and builds a mark for the next one', async () => {
      await vscode.openFile('built.cable');
      await vscode.goTo(1);
      await markFrom('Paragraph 2');
      await vscode.pick('Go on to the next');
      await asksAbout('Paragraph 3').waitFor();
      await vscode.pick('Another mark...');
      await vscode.asked('What level?');
      await vscode.pick('SECRET');
      await vscode.asked('(S)');
      await vscode.pick('REL TO');
      await vscode.pick('Malta');
      await vscode.asked('(S//REL TO USA, MLT)');
      await vscode.pick('Set (S//REL TO USA, MLT)');
      await asksAbout('Paragraph 4').waitFor();
      await vscode.press('Escape');
      const text = await vscode.savedText('built.cable');
      assert.match(text, /^2\. Some 200/m);
      assert.match(text, /^3\. \(S\/\/REL TO USA, MLT\) The seminar/m);
      assert.match(text, /^S E C R E T VALLETTA 000118$/m);
    });

    /** Begins the classification block, up to the grounds of it. */
    async function classifyBy(grounds) {
      await vscode.command('Cable: Write the Classification Block...');
      await vscode.asked('Who classifies it?');
      await vscode.answer('John Sample');
      await vscode.asked('In what position?');
      await vscode.answer('Consul');
      await vscode.asked('On what grounds?');
      await vscode.pick(grounds);
    }

    it('writes the classification block with the reasons of the order', async () => {
      await classifyBy('Reasons of the order');
      await vscode.asked('For which reasons of section 1.4?');
      for (const letter of ['(b)', '(d)']) {
        await vscode.page.getByRole('checkbox', { name: letter, exact: true }).click();
      }
      await vscode.page.getByRole('button', { name: 'OK' }).click();
      await vscode.asked('Until when?');
      await vscode.pick('10 years');
      await vscode.line('Classified By: John Sample, Consul, for reasons 1.4 (b) and (d).');
    });

    it('writes the classification block from a few answers', async () => {
      await vscode.openFile('unmarked.cable');
      await classifyBy('A source that is classified');
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
      // What is cited goes with the paragraph.
      assert.match(text, /^read .* in para 3 stay a$/m);
    });

    it('mends all of one kind from the lightbulb', async () => {
      await vscode.openFile('marks.cable');
      await vscode.goToPiece(SMALL_MARKS, 'u) Some');
      await vscode.quickFix('Fix all of portion-mark-lower-case');
      // A pattern, because a text is looked for in small letters as well.
      await vscode.line(/^2\.\s\(U\)\sSome/);
      assert.equal(await vscode.savedText('marks.cable'), GOOD);
    });

    it('breaks long lines, and takes storage damage out of a copy, from the lightbulb', async () => {
      await vscode.openFile('copy.cable');
      await vscode.goToPiece(COPY, 'The new city library');
      await vscode.quickFix('Break the lines of paragraphs at 69 columns');
      await vscode.line(/^11\.\s\(U\)\sThe\snew\s.*\sa\sseminar\son$/);
      await vscode.goToPiece(COPY, '[PREL](#)');
      await vscode.quickFix('Take out what storage put into this copy');
      await vscode.line('TAGS: PREL SCUL KPAO ELTN FI');
      await vscode.line('1. (U) The new city library');
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

    it('changes the name behind Begin and the one behind End together', async () => {
      await vscode.openFile('paired.cable');
      await vscode.goToPiece(PAIRED, 'ext: Some');
      await vscode.page.locator('.linked-editing-decoration').first().waitFor();
      await vscode.type('n');
      await vscode.line('Begin tnext: Some');
      await vscode.line('End tnext.');
    });

    it('formats a selection and nothing else', async () => {
      await vscode.openFile('spaced.cable');
      await vscode.goTo(2);
      await vscode.press('Shift+End');
      await vscode.command('Format Selection');
      await vscode.line('RR RUEHC RUEHRO');
      await vscode.line('TAGS: SCUL,KPAO,');
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
