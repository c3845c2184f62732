import {
  type Disposable,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from './server';

const UPDATE_AFTER_MS = 200;

/** Shows the message of the active editor as it is read, beside its text; follows its changes. */
export class Preview implements Disposable {
  private panel: WebviewPanel | undefined;
  private document: TextDocument | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners: Disposable[];

  constructor(private readonly server: Server) {
    this.listeners = [
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.updateSoon();
      }),
      // The preview of a file goes with it to the editor that is used next.
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'cable') this.follow(editor.document);
      }),
    ];
  }

  async show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'cable') return;
    this.document = document;
    if (this.panel) this.panel.reveal(undefined, true);
    else this.panel = this.open();
    await this.update();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.listeners) each.dispose();
    this.panel?.dispose();
  }

  /** Without scripts and without access to any file: the page needs neither. */
  private open(): WebviewPanel {
    const panel = window.createWebviewPanel(
      'cable.preview',
      'Cable Preview',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: false,
        enableCommandUris: false,
        localResourceRoots: [],
        enableFindWidget: true,
      },
    );
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    return panel;
  }

  private follow(document: TextDocument): void {
    if (!this.panel || document === this.document) return;
    this.document = document;
    this.updateSoon();
  }

  private updateSoon(): void {
    if (!this.panel) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), UPDATE_AFTER_MS);
  }

  private async update(): Promise<void> {
    const { document } = this;
    if (!document) return;
    const nonce = crypto.randomUUID();
    const html = await this.server.request<string | null>('cable/preview', {
      textDocument: { uri: document.uri.toString() },
      nonce,
    });
    if (html && this.panel && document === this.document) this.panel.webview.html = html;
  }
}
