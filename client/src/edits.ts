import { Range, type Uri, WorkspaceEdit, workspace } from 'vscode';

/** A change of text as the protocol writes it. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/** Adds what the server worked out to a change; its ranges come without methods. */
export function addEdits(to: WorkspaceEdit, uri: Uri, edits: readonly Edit[]): void {
  for (const { range, newText } of edits) {
    const { start, end } = range;
    to.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  }
}

/** Makes changes in one file. False where VS Code would not. */
export async function applyEdits(uri: Uri, edits: readonly Edit[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  addEdits(edit, uri, edits);
  return workspace.applyEdit(edit);
}
