/** A blank of a template that a person fills in; one of the same name shows the same words. */
export interface Blank {
  readonly name: string;
  readonly words: string;
}

/** A piece of a template: words that stand as they are, or a blank. */
export type Part = string | Blank;

export function blank(name: string, words: string): Blank {
  return { name, words };
}

/** The blank once more: what is written into one is written into both. */
export function same(first: Blank): Blank {
  return first;
}

/** The text with the words that stand in the blanks. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}

/** The text as a snippet of the language server protocol; the blanks are its tab stops, in order. */
export function snippetText(parts: readonly Part[]): string {
  const stops = new Map<string, number>();
  const body = parts.map((part) => {
    if (typeof part === 'string') return escaped(part);
    const known = stops.get(part.name);
    if (known !== undefined) return `\${${known}}`;
    stops.set(part.name, stops.size + 1);
    return `\${${stops.size}:${escaped(part.words)}}`;
  });
  return `${body.join('')}$0`;
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
