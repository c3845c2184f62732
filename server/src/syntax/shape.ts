/** The first character that is no blank, or the empty text: what most lines can be told by. */
export function firstLetter(line: string): string {
  let i = 0;
  while (i < line.length && isBlankCode(line.charCodeAt(i))) i++;
  return line.charAt(i);
}

/** Blanks and control characters of a line, no-break spaces and byte order marks. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
