/** No code, number or mark that a message quotes is longer. */
const LONGEST = 32;

/**
 * What stands in the text, for a message that quotes it: runs of blanks and line ends are one
 * blank, and what is too long to be a code is cut, so that no sentence gets into a message.
 */
export function shown(text: string): string {
  const plain = text
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > LONGEST || text.length > 2 * LONGEST
    ? `${plain.slice(0, LONGEST).trimEnd()}…`
    : plain;
}
