import { isCountry, isTetragraph, releaseCode } from '../vocabulary/markings';
import type { ListCode } from './reading';
import type { Token } from './tokens';

/** The words that begin a release list, longest first: cables write more than the Register. */
const BEGINNINGS = [
  ['AUTHORIZED FOR RELEASE TO', 'REL TO'],
  ['RELEASABLE TO', 'REL TO'],
  ['RELEASE TO', 'REL TO'],
  ['REL TO', 'REL TO'],
  ['RELTO', 'REL TO'],
  ['REL', 'REL TO'],
  ['FOR DISPLAY ONLY', 'DISPLAY ONLY'],
  ['DISPLAY ONLY TO', 'DISPLAY ONLY'],
  ['DISPLAY ONLY', 'DISPLAY ONLY'],
] as const;

/** The words that begin a release list, longest first. */
export const LIST_WORDS: readonly string[] = BEGINNINGS.map(([words]) => words);

/** The kind of list that a piece begins, and the words that say so. */
export function listBeginning(
  text: string,
): { list: 'REL TO' | 'DISPLAY ONLY'; words: string } | undefined {
  for (const [words, list] of BEGINNINGS) {
    if (text === words || text.startsWith(`${words} `)) return { list, words };
  }
  return undefined;
}

/**
 * The codes in the typed text of a piece after its first `skip` characters. Codes are parted by
 * commas, slashes or blanks; a country's or a coalition's English name counts as its code.
 */
export function readCodes(token: Token, skip: number): ListCode[] {
  const codes: ListCode[] = [];
  let from = skip;
  while (from < token.typed.length) {
    const comma = nextComma(token.typed, from);
    codes.push(...readPart(token, from, comma));
    from = comma + 1;
  }
  return codes;
}

function nextComma(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === ',' || text[at] === '/' || text[at] === ';') return at;
  }
  return text.length;
}

/** What stands between two commas: one name, or several codes parted by blanks. */
function readPart(token: Token, from: number, to: number): ListCode[] {
  const whole = listCode(token, from, to);
  if (!whole) return [];
  if (whole.known || !whole.text.includes(' ')) return whole.text === 'AND' ? [] : [whole];
  const words: ListCode[] = [];
  const part = /\S+/g;
  part.lastIndex = from;
  for (
    let match = part.exec(token.typed);
    match && match.index < to;
    match = part.exec(token.typed)
  ) {
    const word = listCode(token, match.index, Math.min(part.lastIndex, to));
    if (word && word.text !== 'AND') words.push(word);
  }
  return words.every((word) => word.known || /^[A-Z]{3,4}$/.test(word.text)) ? words : [whole];
}

function listCode(token: Token, from: number, to: number): ListCode | undefined {
  const typed = token.typed.slice(from, to);
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  const text = trimmed.toUpperCase().replace(/\s+/g, ' ');
  const code = releaseCode(text.startsWith('AND ') ? text.slice(4) : text);
  const start = token.span.start + from + typed.indexOf(trimmed);
  return {
    code: code ?? text,
    text,
    span: { start, end: start + trimmed.length },
    known: code !== undefined,
  };
}

/** True for a code that could stand in a list by its shape or because it is known. */
export function isListCode(text: string): boolean {
  return isCountry(text) || isTetragraph(text);
}
