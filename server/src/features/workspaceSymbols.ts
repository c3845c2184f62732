import type { KnownMessage, KnownMessages } from './knownMessages';

/** More answers than this help nobody; the editor asks again with every letter. */
const MOST = 500;

/**
 * The messages of the workspace whose number and subject have all letters of the query in their
 * order, capitals and blanks apart: `06baku1837`, `road safety`. All of them for an empty query.
 */
export function workspaceSymbols(known: KnownMessages, query: string): KnownMessage[] {
  const wanted = plain(query);
  const found: KnownMessage[] = [];
  for (const message of known.all()) {
    if (found.length >= MOST) break;
    if (isIn(wanted, plain(titleOf(message)))) found.push(message);
  }
  return found;
}

/** `06 BAKU 1837 ROAD SAFETY SEMINAR`: what a person knows a message by. */
export function titleOf({ facts: { name, subject } }: KnownMessage): string {
  return subject ? `${name} ${subject}` : name;
}

function plain(text: string): string {
  return text.toUpperCase().replace(/\s/g, '');
}

function isIn(wanted: string, text: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    const found = text.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
