import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A regular expression as it is written. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that stand in a TypeScript source between slashes. */
export function patternsIn(source: string): Pattern[] {
  const { code } = transformSync(source, { loader: 'ts', target: 'esnext' });
  const found: Pattern[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (!('regex' in node)) return;
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found.push({ source: pattern, flags });
  });
  return found;
}

function visit(value: unknown, take: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) take(value as Node);
  for (const each of Object.values(value)) visit(each, take);
}

/** The patterns of a TextMate grammar, read as JavaScript reads them. */
export function patternsOfGrammar(grammar: unknown): Pattern[] {
  if (typeof grammar !== 'object' || grammar === null) return [];
  return Object.entries(grammar).flatMap(([key, value]) => {
    if (typeof value !== 'string') return patternsOfGrammar(value);
    if (!/^(?:match|begin|end|while)$/.test(key)) return [];
    // The start of the text, and the end of what was matched before, are places as `^` is one.
    return { source: value.replace(/\\[AG]/g, '(?:^)'), flags: '' };
  });
}
