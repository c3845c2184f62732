import {
  LanguageStatusSeverity,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { type MessageOverview, messageAt, type Sight } from './overview';

const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** The level of the message at the cursor, in words: in the status bar and among the language's items. */
export class Status implements Sight {
  private readonly language = languages.createLanguageStatusItem('cable.classification', {
    language: 'cable',
  });
  private readonly item = window.createStatusBarItem(
    'cable.classification',
    StatusBarAlignment.Right,
    100,
  );

  constructor() {
    this.language.name = 'Classification';
    this.item.name = 'Classification';
    this.item.command = SHOW_PROBLEMS;
  }

  show(editor: TextEditor | undefined, messages: readonly MessageOverview[] | undefined): void {
    const message = messageAt(messages, editor?.selection.active.line ?? 0);
    if (!message) {
      this.item.hide();
      this.language.text = '';
      this.language.detail = '';
      this.language.severity = LanguageStatusSeverity.Information;
      return;
    }
    this.showLanguage(message);
    this.showItem(message);
    this.item.show();
  }

  dispose(): void {
    this.language.dispose();
    this.item.dispose();
  }

  private showLanguage({ level, sum, disagreement }: MessageOverview): void {
    this.language.text = level;
    this.language.detail = disagreement ?? sum ?? '';
    this.language.severity = disagreement
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
  }

  private showItem(message: MessageOverview): void {
    const { level, disagreement } = message;
    this.item.text = `$(${disagreement ? 'warning' : 'shield'}) ${level}`;
    this.item.backgroundColor = disagreement
      ? new ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.item.tooltip = tooltipOf(message);
    const label = [`Classification: ${level}`, ...linesOf(message)].join('; ');
    this.item.accessibilityInformation = { label, role: 'button' };
  }
}

function linesOf({ sum, disagreement, words, lines }: MessageOverview): string[] {
  const counts = `${words} words, ${lines} lines`;
  return [disagreement, sum, counts].filter((line) => line !== undefined);
}

/** The level on its colour, which the status bar itself has no room for, and what is known of it. */
function tooltipOf(message: MessageOverview): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.supportHtml = true;
  const { level, colour } = message;
  if (colour) {
    const style = `color:${colour.text};background-color:${colour.background};`;
    tooltip.appendMarkdown(`<span style="${style}">&nbsp;${escapeHtml(level)}&nbsp;</span>`);
  } else tooltip.appendText(level);
  for (const line of linesOf(message)) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(line);
  }
  return tooltip;
}

/** Letters, digits and blanks stay; all else is written by its number. */
function escapeHtml(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
