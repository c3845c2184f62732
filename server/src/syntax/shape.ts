/** The first character that is no blank, or the empty text: what most lines can be told by. */
export function firstLetter(line: string): string {
  return line.charAt(indentOf(line));
}

/** The codes of some characters, to compare others with. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** The number of blanks before the first character that is none. */
export function indentOf(line: string): number {
  let i = 0;
  while (i < line.length && isBlankCode(line.charCodeAt(i))) i++;
  return i;
}

/** The code of the first character that is no blank, NaN for a line of blanks. */
export function firstCode(line: string): number {
  return line.charCodeAt(indentOf(line));
}

/** A small letter of the telegraph alphabet. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A capital of the telegraph alphabet. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A figure. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Blanks and control characters of a line, no-break spaces and byte order marks. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
