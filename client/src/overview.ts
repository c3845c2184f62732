import {
  Disposable,
  type TextDocument,
  type TextEditor,
  type TextEditorSelectionChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { LoweredNotice } from './lowered';
import type { Server } from './server';

/** `#rrggbb`, with a contrast that can be read. */
export interface LabelColour {
  readonly background: string;
  readonly text: string;
}

/** What the server has to be shown of a message; all words are final (server/src/features/sight.ts). */
export interface Sight {
  readonly lines: { readonly first: number; readonly last: number };
  readonly level: string;
  readonly colour: LabelColour;
  readonly disagrees: boolean;
  readonly band: string;
  readonly detail: string;
  readonly notes: readonly string[];
  readonly spoken: string;
  readonly labels: readonly {
    readonly line: number;
    readonly letters: string;
    readonly colour: LabelColour;
  }[];
}

/** Something that shows what is known of an editor's messages. */
export interface Display extends Disposable {
  /** `sights` is undefined where nothing is known of what the editor shows. */
  show(editor: TextEditor | undefined, sights: readonly Sight[] | undefined): void;
}

/** A pause in typing, in milliseconds, after which the server is asked again. */
const PAUSE = 250;

/** Asks for an overview of each cable that is to be seen, and shows it in all the places. */
export class Overviews implements Disposable {
  private readonly known = new WeakMap<TextDocument, readonly Sight[]>();
  private readonly waiting = new Map<TextDocument, NodeJS.Timeout>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly server: Server,
    private readonly status: Display,
    private readonly banner: Display,
    private readonly lowered: LoweredNotice,
  ) {
    this.subscriptions = Disposable.from(
      status,
      banner,
      lowered,
      window.onDidChangeVisibleTextEditors(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.showStatus()),
      window.onDidChangeTextEditorSelection((event) => this.moved(event)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.showBanner(textEditor)),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      workspace.onDidSaveTextDocument((document) => this.changed(document)),
      workspace.onDidOpenTextDocument(() => this.refresh()),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('cable')) this.refresh();
      }),
    );
  }

  /** Asks again for all that is to be seen. */
  refresh(): void {
    this.showStatus();
    const documents = new Set(window.visibleTextEditors.map(({ document }) => document));
    for (const document of documents) void this.ask(document);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.subscriptions.dispose();
  }

  private changed(document: TextDocument): void {
    if (!isCable(document) || editorsOf(document).length === 0) return;
    clearTimeout(this.waiting.get(document));
    this.waiting.set(
      document,
      setTimeout(() => void this.ask(document), PAUSE),
    );
  }

  private moved({ textEditor }: TextEditorSelectionChangeEvent): void {
    if (textEditor === window.activeTextEditor) this.showStatus();
  }

  private forget(document: TextDocument): void {
    clearTimeout(this.waiting.get(document));
    this.waiting.delete(document);
    this.known.delete(document);
  }

  private async ask(document: TextDocument): Promise<void> {
    this.waiting.delete(document);
    if (isCable(document)) {
      const textDocument = { uri: document.uri.toString() };
      const params = { textDocument };
      const [sights] = await Promise.all([
        this.server.request<Sight[]>('cable/overview', params),
        this.lowered.ask(document),
      ]);
      if (sights) this.known.set(document, sights);
    } else this.known.delete(document);
    for (const editor of editorsOf(document)) this.showBanner(editor);
    if (window.activeTextEditor?.document === document) this.showStatus();
  }

  private showStatus(): void {
    const editor = window.activeTextEditor;
    this.status.show(editor, editor && this.known.get(editor.document));
    this.lowered.show(editor);
  }

  private showBanner(editor: TextEditor): void {
    this.banner.show(editor, this.known.get(editor.document));
  }
}

/** The message that a person is in on a line. */
export function sightAt(sights: readonly Sight[] | undefined, line: number): Sight | undefined {
  return sights?.find(({ lines }) => lines.first <= line && line <= lines.last);
}

function isCable(document: TextDocument): boolean {
  return document.languageId === 'cable';
}

function editorsOf(document: TextDocument): readonly TextEditor[] {
  return window.visibleTextEditors.filter((editor) => editor.document === document);
}
