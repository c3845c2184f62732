import {
  type Disposable,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode';
import type { Server } from './server';

/** A quiet word in the status bar where a level is lower than in the saved file. */
export class LoweredNotice implements Disposable {
  private readonly known = new WeakMap<TextDocument, readonly string[]>();
  private readonly item = window.createStatusBarItem('cable.lowered', StatusBarAlignment.Right, 99);

  constructor(private readonly server: Server) {
    this.item.name = 'Lowered Classification';
  }

  /** Looks again at a document of cables. */
  async ask(document: TextDocument): Promise<void> {
    const textDocument = { uri: document.uri.toString() };
    const params = { textDocument };
    const found = await this.server.request<{ message: string }[]>('cable/lowered', params);
    this.known.set(document, found?.map(({ message }) => message) ?? []);
  }

  show(editor: TextEditor | undefined): void {
    const said = (editor && this.known.get(editor.document)) ?? [];
    if (said.length === 0) {
      this.item.hide();
      return;
    }
    this.item.text = '$(arrow-down) lowered';
    this.item.tooltip = said.join('\n');
    this.item.accessibilityInformation = { label: said.join(' ') };
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
