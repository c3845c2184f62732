/**
 * Where the cursor of a fixture stands: the proofreader's caret, U+2038. It is no character of any
 * telegraph alphabet and of no real message, so a fixture can hold it anywhere; `|` and `^` may
 * stand in a message, and carets on a line of their own mark places of findings (carets.ts).
 *
 *     TAGS: PGOV, terror‸
 */
export const CURSOR = '‸';

/** The text of a fixture without its cursor, and the offset at which that stood. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0 || marked.indexOf(CURSOR, offset + 1) >= 0) {
    throw new Error('A fixture holds one cursor, no more and no less');
  }
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The text as a fixture with the cursor at an offset. */
export function withCursor(text: string, offset: number): string {
  return text.slice(0, offset) + CURSOR + text.slice(offset);
}
