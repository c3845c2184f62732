import { SnippetString, window, workspace } from 'vscode';
import { ask, pick } from './ask';
import type { Server } from './server';

/** What the server says may be chosen (server/src/features/newCable.ts). */
interface Choices {
  readonly kinds: readonly {
    kind: string;
    label: string;
    detail: string;
    originator?: string;
  }[];
  readonly levels: readonly { level: string; label: string; detail: string }[];
  readonly posts: readonly { post: string; indicator: string }[];
}

interface NewCable {
  readonly text: string;
  readonly snippet: string;
}

/** Asks for kind, post, level and subject, and opens what the server makes of them. */
export async function newCable(server: Server): Promise<void> {
  const choices = await server.request<Choices | null>('cable/newCable/choices');
  if (!choices) return;
  const kind = await pick(
    titled(1),
    'What kind of message?',
    choices.kinds.map((each) => ({ value: each, label: each.label, detail: each.detail })),
  );
  const post = kind && (await askPost(kind.originator, choices));
  const level =
    post &&
    (await pick(
      titled(3),
      'At what level?',
      choices.levels.map(({ level, label, detail }) => ({ value: level, label, detail })),
    ));
  const subject = level && (await ask(titled(4), 'What is its subject?', 'Road-safety seminar'));
  if (!subject) return;
  const made = await server.request<NewCable | null>('cable/newCable', {
    kind: kind.kind,
    post,
    level,
    subject,
  });
  if (made) await open(made);
}

/** `example`: of what is to be typed; the posts are offered where there is none. */
function askPost(example: string | undefined, { posts }: Choices): Promise<string | undefined> {
  if (example) return ask(titled(2), 'From which command?', example);
  return pick(
    titled(2),
    'From which post?',
    posts.map(({ post, indicator }) => ({ value: post, label: post, description: indicator })),
  );
}

/** The tab key goes through what is left to fill in. */
async function open({ snippet }: NewCable): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'cable', content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

const titled = (step: number): string => `New Cable (${step}/4)`;
