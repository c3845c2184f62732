// What a user does in VS Code and sees of it, in words that a spec can be written in.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withPalette } from './png.mjs';

/** After so long a click that has done nothing is taken for lost. */
const LOST_CLICK_MS = 5_000;

/** A VS Code that is open in `page` on `folder`. */
export function workbenchOf(page, folder) {
  const { keyboard } = page;
  let settingsWritten = 0;

  /** Chooses an entry of the list that is open, by its whole label, after writing `filter`. */
  async function pick(label, filter = label) {
    await page.locator('.quick-input-widget input.input').fill(filter);
    await choose(label);
  }

  /** The entry of the open list that has this whole label. */
  function entryOf(label, which = '') {
    const entries = page.locator(`.quick-input-list .monaco-list-row${which}`);
    return entries.filter({ has: page.getByText(label, { exact: true }) });
  }

  /** Chooses an entry of the list that is open, as it is filtered, by its whole label. */
  async function choose(label, patience = {}) {
    const entry = entryOf(label).first();
    await entry.waitFor(patience);
    // By the keyboard: the list may move under a pointer while it is still being filtered.
    const chosen = entryOf(label, '.focused');
    while (!(await chosen.isVisible())) {
      await keyboard.press('ArrowDown');
      await entry.waitFor(patience);
    }
    await keyboard.press('Enter');
  }

  /** Runs a command by its whole title in the palette. */
  async function command(title) {
    // A key is lost on a window that is just getting the focus back, and the list goes with the focus.
    do await keyboard.press('F1');
    while (!((await fills(`>${title}`)) && (await chooses(title))));
  }

  /** Whether the open list was there to the end, and had the entry within a few seconds. */
  async function chooses(label) {
    return choose(label, { timeout: LOST_CLICK_MS }).then(
      () => true,
      () => false,
    );
  }

  /** Whether the box of the open list took a filter within a few seconds. */
  async function fills(filter) {
    const box = page.locator('.quick-input-widget input.input');
    return box.fill(filter, { timeout: LOST_CLICK_MS }).then(
      () => true,
      () => false,
    );
  }

  /** Writes a file of the folder, past VS Code. */
  function write(name, text) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  /** Puts settings of the folder in force; by the window's title it is seen that they are. */
  async function settings(values) {
    const title = `cables ${++settingsWritten}`;
    // A window that was just opened does not watch its files yet.
    do write('.vscode/settings.json', JSON.stringify({ ...values, 'window.title': title }));
    while (!(await takesTitle(title)));
  }

  /** Whether the window is called so before long. */
  async function takesTitle(title) {
    const isCalled = (wanted) => document.title.endsWith(wanted);
    const patience = { polling: 50, timeout: LOST_CLICK_MS };
    return page.waitForFunction(isCalled, title, patience).then(
      () => true,
      () => false,
    );
  }

  /** Closes all editors and panels without saving, and empties the folder but for its settings. */
  async function tidyUp() {
    const tab = page.locator('.tabs-container .tab').first();
    for (let pressed = 0; pressed < 3; pressed++) await keyboard.press('Escape');
    while (await tab.isVisible()) {
      await tab.click();
      const before = await page.locator('.tabs-container .tab').count();
      await command('View: Revert and Close Editor');
      await until((was) => document.querySelectorAll('.tabs-container .tab').length < was, before);
    }
    if (await page.locator('.part.panel').isVisible()) await command('View: Hide Panel');
    for (const name of readdirSync(folder)) {
      if (name !== '.vscode') rmSync(join(folder, name), { recursive: true });
    }
  }

  /** Opens a file of the folder and puts the cursor into it. */
  async function openFile(name) {
    // The list goes with the focus, which a page that is just being shown may take, and the click with it.
    do await chooseFile(name);
    while (!(await appears(activeTab(name))));
    await inEditor(name);
  }

  const activeTab = (name) => page.locator(`.tab.active[data-resource-name="${name}"]`);

  async function chooseFile(name) {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    // A file that was just written is not in the first list.
    do {
      await keyboard.press('Escape');
      await keyboard.press('Control+P');
    } while (!(await fills(name)) || !(await appears(row)));
    // The list is filled again when slower answers come in, and a click at that moment is lost.
    do await row.click({ timeout: LOST_CLICK_MS }).catch(() => undefined);
    while (!(await hides(page.locator('.quick-input-widget'))));
  }

  /** Whether something is gone within a few seconds. */
  async function hides(locator) {
    return locator.waitFor({ state: 'hidden', timeout: LOST_CLICK_MS }).then(
      () => true,
      () => false,
    );
  }

  /** Waits until the cursor is in the editor of a file. */
  async function inEditor(name) {
    await activeTab(name).waitFor();
    await page.locator('.monaco-editor.focused .view-line').first().waitFor();
  }

  /** Opens an untitled document of a language, holding `text`. */
  async function newDocument(language, text) {
    await command('File: New Untitled Text File');
    await page.locator('.monaco-editor.focused').waitFor();
    await command('Change Language Mode');
    await pick(language);
    await page.locator('.monaco-editor.focused').waitFor();
    // Pasted, since VS Code indents what is typed.
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await keyboard.press('Control+V');
    await goTo(1);
  }

  /** Puts the cursor before a character; both count from 1. */
  async function goTo(line, column = 1) {
    do await keyboard.press('Control+G');
    while (!(await fills(`:${line}:${column}`)));
    await keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.locator('.monaco-editor.focused .view-line').first().waitFor();
  }

  /** Writes over `length` characters from the cursor on, or inserts where it is 0. */
  async function type(text, { over = 0 } = {}) {
    for (let done = 0; done < over; done++) await keyboard.press('Delete');
    await keyboard.type(text);
  }

  /** Writes over all of the active editor, past what VS Code does with keys; the cursor is behind it. */
  async function replaceAll(text) {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await keyboard.press('Control+A');
    await keyboard.press('Control+V');
    const lines = text.split('\n');
    const end = `Ln ${lines.length}, Col ${lines.at(-1).length + 1}`;
    await until(
      (place) => document.getElementById('status.editor.selection')?.textContent.trim() === place,
      end,
    );
  }

  /** All of the text of the active editor, copied until it is like `whole`: a key may be lost. */
  async function copiedText(whole) {
    for (let text = ''; ; text = await page.evaluate(() => navigator.clipboard.readText())) {
      if (whole.test(text)) return text;
      await keyboard.press('Control+A');
      await keyboard.press('Control+C');
      await page.waitForTimeout(100);
    }
  }

  /** Saves the active editor. */
  async function save() {
    await keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** The text of the file on disk, after saving. */
  async function savedText(name) {
    await save();
    return readFileSync(join(folder, name), 'utf8');
  }

  /** What a JSON file of the folder holds: VS Code empties a file before it writes it. */
  async function writtenJson(name) {
    for (let text = ''; ; text = readFileSync(join(folder, name), 'utf8')) {
      if (text.trim().endsWith('}')) return JSON.parse(text);
      await page.waitForTimeout(100);
    }
  }

  const row = (text, level) =>
    page.locator(`.markers-panel .monaco-list-row${level ? `[aria-label^="${level}"]` : ''}`, {
      hasText: text,
    });

  /** Shows the Problems panel, and puts the cursor back into the editor. */
  async function showProblems() {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await keyboard.press('Control+Shift+M');
      await panel.waitFor();
      // The panel takes the focus a little after it is to be seen.
      await until(() => document.activeElement?.closest('.markers-panel, .pane-body'));
    }
    await keyboard.press('Control+1');
    await page.locator('.monaco-editor.focused .view-line').first().waitFor();
  }

  /** The findings in the Problems panel as text; the files' rows and related places are left out. */
  async function problems() {
    await showProblems();
    const rows = await page.locator('.markers-panel .monaco-list-row').all();
    const texts = await Promise.all(rows.map((each) => each.getAttribute('aria-label')));
    return texts.filter((text) => /^(?:Error|Warning|Info): /.test(text ?? ''));
  }

  /** Waits until the Problems panel holds a row with this text; `level`: as `Error` or `Warning`. */
  async function problem(text, level) {
    await showProblems();
    await row(text, level).first().waitFor();
  }

  /** Waits until no row of the Problems panel holds this text. */
  async function noProblem(text) {
    await showProblems();
    await row(text).first().waitFor({ state: 'detached' });
  }

  /**
   * Waits until a function of the page says so, and gives what it said; asked by the clock, for a still
   * page draws nothing.
   */
  async function until(isSo, about) {
    return (await page.waitForFunction(isSo, about, { polling: 50 })).jsonValue();
  }

  /** Waits until this many places are underlined as `error`, `warning` or `info`. */
  async function squiggles(level, count) {
    const selector = `.monaco-editor .squiggly-${level}`;
    await until(
      ([where, wanted]) => document.querySelectorAll(where).length === wanted,
      [selector, count],
    );
  }

  /** Waits for a line of the active editor that holds this text; blanks count as one. */
  async function line(text) {
    await page.locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** Waits until an entry of the list of suggestions holds this text, and gives it. */
  async function suggestion(text) {
    const entry = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
    await entry.first().waitFor();
    return entry.first();
  }

  /** Opens the list of suggestions at the cursor, and waits until it holds this text. */
  async function suggest(text) {
    const list = page.locator('.suggest-widget.visible .monaco-list-row').first();
    // The key is lost on an editor that is just getting the focus back.
    do await keyboard.press('Control+Space');
    while (!(await appears(list)));
    return suggestion(text);
  }

  /** Whether something is to be seen before long. */
  async function appears(locator) {
    return locator.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  }

  /** Puts the cursor before a piece of `text`, or behind it. */
  async function goToPiece(text, piece, { behind = false } = {}) {
    const at = text.indexOf(piece);
    const above = text.slice(0, behind ? at + piece.length : at).split('\n');
    await goTo(above.length, above.at(-1).length + 1);
  }

  /** Waits until the box that is open asks this: a list in its place-holder, a question below it. */
  async function asked(question) {
    const list = page.locator(`.quick-input-widget input.input[placeholder*="${question}"]`);
    const words = page.locator('.quick-input-message', { hasText: question });
    await list.or(words).first().waitFor();
  }

  /** Writes an answer into the box that is open for one. */
  async function answer(text) {
    const box = page.locator('.quick-input-widget input.input');
    await box.fill(text);
    await keyboard.press('Enter');
  }

  /** Waits for an entry of the status bar, by what it shows or what it says to a screen reader. */
  async function status(text) {
    const spoken = `.statusbar-item[aria-label*="${text}"], .statusbar-item [aria-label*="${text}"]`;
    await page.locator(spoken).first().waitFor();
  }

  /** Chooses an entry of the lightbulb's menu at the cursor by a part of its title. */
  async function quickFix(title) {
    do await keyboard.press('Control+.');
    while (!(await takesFix(title)));
  }

  /**
   * Chooses an entry of the lightbulb that asks something, until it has asked: the menu is closed when
   * findings change under it, and what was chosen in that moment is lost.
   */
  async function quickFixAsking(title, question) {
    do await quickFix(title);
    while (!(await appears(page.getByPlaceholder(question))));
  }

  /** Whether the menu was there to the end: VS Code closes it when findings change under it. */
  async function takesFix(title) {
    const menu = page.locator('.action-widget .monaco-list');
    const entry = menu.locator('.monaco-list-row', { hasText: title }).first();
    const chosen = menu.locator('.monaco-list-row.focused', { hasText: title });
    const patience = { timeout: LOST_CLICK_MS };
    try {
      await entry.waitFor(patience);
      while (!(await chosen.isVisible())) await menu.press('ArrowDown', patience);
      await menu.press('Enter', patience);
      await menu.waitFor({ ...patience, state: 'detached' });
      return true;
    } catch {
      return false;
    }
  }

  /** The document inside the webview that is open, such as a preview. */
  function webview() {
    return page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /** The pop-ups that are to be seen. */
  async function notifications() {
    return page.locator('.notification-list-item-message').allTextContents();
  }

  /** Waits until nothing moves any more, for pictures. */
  async function settle() {
    await page.waitForTimeout(1500);
  }

  /** `clip`: the part of the window that is wanted, in CSS pixels. */
  async function screenshot(path, clip) {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, withPalette(await page.screenshot(clip ? { clip } : {})));
  }

  return {
    page,
    folder,
    write,
    settings,
    tidyUp,
    command,
    pick,
    openFile,
    inEditor,
    until,
    newDocument,
    goTo,
    type,
    replaceAll,
    copiedText,
    press: (keys) => keyboard.press(keys),
    save,
    savedText,
    writtenJson,
    showProblems,
    problems,
    problem,
    noProblem,
    squiggles,
    quickFix,
    quickFixAsking,
    line,
    suggestion,
    suggest,
    appears,
    goToPiece,
    asked,
    answer,
    status,
    webview,
    notifications,
    settle,
    screenshot,
    files: () => readdirSync(folder),
    close: () => page.close(),
  };
}
