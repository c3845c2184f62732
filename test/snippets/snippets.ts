import { type Expansion, expandSnippet } from '../helpers/expandSnippet';
import { readSource } from '../helpers/sources';

/** One entry of snippets/cable.json. */
export interface Snippet {
  readonly name: string;
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
  readonly expansion: Expansion;
}

interface Entry {
  readonly prefix: string | string[];
  readonly description: string;
  readonly body: string[];
}

const entries = JSON.parse(readSource('snippets/cable.json')) as Record<string, Entry>;

export const snippets: readonly Snippet[] = Object.entries(entries).map(([name, entry]) => ({
  name,
  prefix: [entry.prefix].flat(),
  description: entry.description,
  body: entry.body,
  expansion: expandSnippet(entry.body),
}));

/** The text that the snippet with this prefix inserts; the first prefix of a snippet is its own. */
export function expanded(prefix: string): string {
  const snippet = snippets.find((candidate) => candidate.prefix[0] === prefix);
  if (!snippet) throw new Error(`There is no snippet ${prefix}.`);
  return snippet.expansion.text;
}
