import { type QuickPickItem, window } from 'vscode';

export type Choice<T> = QuickPickItem & { readonly value: T };

/** One of the choices; undefined when the user thought better of it. */
export async function pick<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  return (await window.showQuickPick(choices, options))?.value;
}

/** A few words, never none; undefined when the user thought better of it. */
export async function ask(
  title: string,
  prompt: string,
  placeHolder?: string,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt,
    ...(placeHolder ? { placeHolder } : {}),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'Write a few words.' : undefined),
  });
  return answer?.trim();
}
