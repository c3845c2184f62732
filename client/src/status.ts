import {
  LanguageStatusSeverity,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { type Display, type Sight, sightAt } from './overview';

const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** The level of the message at the cursor, in words: in the status bar and among the language's items. */
export class Status implements Display {
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

  show(editor: TextEditor | undefined, sights: readonly Sight[] | undefined): void {
    const sight = sightAt(sights, editor?.selection.active.line ?? 0);
    if (!sight) {
      this.item.hide();
      this.language.text = '';
      this.language.detail = '';
      this.language.severity = LanguageStatusSeverity.Information;
      return;
    }
    this.showLanguage(sight);
    this.showItem(sight);
    this.item.show();
  }

  dispose(): void {
    this.language.dispose();
    this.item.dispose();
  }

  private showLanguage({ level, detail, disagrees }: Sight): void {
    this.language.text = level;
    this.language.detail = detail;
    this.language.severity = disagrees
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
  }

  private showItem(sight: Sight): void {
    const { level, disagrees, spoken } = sight;
    this.item.text = `$(${disagrees ? 'warning' : 'shield'}) ${level}`;
    this.item.backgroundColor = disagrees
      ? new ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.item.tooltip = tooltipOf(sight);
    this.item.accessibilityInformation = { label: spoken, role: 'button' };
  }
}

/** The level on its colour, which the status bar itself has no room for, and what is known of it. */
function tooltipOf({ level, colour, notes }: Sight): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.supportHtml = true;
  const style = `color:${colour.text};background-color:${colour.background};`;
  tooltip.appendMarkdown(`<span style="${style}">&nbsp;${escapeHtml(level)}&nbsp;</span>`);
  for (const note of notes) {
    tooltip.appendMarkdown('\n\n');
    tooltip.appendText(note);
  }
  return tooltip;
}

/** Letters, digits and blanks stay; all else is written by its number. */
function escapeHtml(text: string): string {
  return text.replace(/[^A-Za-z0-9 ]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
