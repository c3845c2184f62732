/** The words, wherever they stand beside the level: `C - ENTIRE TEXT`, `(C) (ENTIRE TEXT)`, `ENTIRE TEXT IS SECRET`. */
const BEHIND = /(?:\s?-{1,2})?\s?(?:\(ENTIRE TEXT\)|ENTIRE TEXT)\.?\s*(?=\)?$)/i;
const BEFORE = /(?<=^\(?)ENTIRE TEXT\s?(?:-{1,2}\s?|IS\s)?/i;
const SHORTEST = 'ENTIRE TEXT'.length;

/**
 * The mark without the words ENTIRE TEXT, which said until 1995 that one mark is that of all
 * paragraphs (POR-08). A `fill` of one character keeps the rest in its place; the same text where
 * the words do not stand.
 */
export function withoutEntireText(typed: string, fill = ''): string {
  if (typed.length < SHORTEST) return typed;
  const filled = (words: string): string => fill.repeat(words.length);
  return typed.replace(BEHIND, filled).replace(BEFORE, filled);
}
