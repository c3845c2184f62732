import type { Span } from '../text/span';
import { releaseCode } from '../vocabulary/markings';

/** A piece of a marking between slashes, and the separator in front of it. */
export interface Token {
  /** In capitals, blanks single. */
  readonly text: string;
  /** As typed. */
  readonly typed: string;
  readonly span: Span;
  /** The slashes before it as typed, with the blanks round them; empty for the first piece. */
  readonly lead: string;
  readonly leadSpan: Span;
}

/** The pieces of a marking in order. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Slashes after the last piece. */
  readonly trailing?: Span;
}

/** In capitals, blanks single and none at the ends. */
export function squeeze(text: string): string {
  return text.trim().toUpperCase().replace(/\s+/g, ' ');
}

/**
 * Takes a marking apart at its slashes. Round brackets about a portion mark are left out. The slashes
 * of `USA/CAN/GBR EYES ONLY` do not part anything.
 */
export function tokenize(text: string, bracketed: boolean): Tokens {
  const { start, end } = inside(text, bracketed);
  const tokens: Token[] = [];
  let leadStart = start;
  let position = start;
  let trailing: Span | undefined;
  while (position < end) {
    const from = skip(text, position, end);
    const to = pieceEnd(text, from, end);
    if (to > from) tokens.push(token(text, leadStart, from, to));
    else if (from >= end && tokens.length > 0 && text.slice(leadStart, from).includes('/')) {
      trailing = { start: leadStart, end: from };
    }
    leadStart = to;
    position = Math.max(to, from, position + 1);
  }
  return { tokens: joinEyesOnly(tokens), ...(trailing ? { trailing } : {}) };
}

/** The marking without the blanks, and the one pair of brackets, round it. */
function inside(text: string, bracketed: boolean): Span {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const brackets = text.charCodeAt(start) === 40 && text.charCodeAt(end - 1) === 41;
  return bracketed && brackets ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Past slashes and blanks. */
function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 47 || isBlank(text.charCodeAt(at)))) at++;
  return at;
}

/** The end of the piece at `from`: before its slash, and before the blanks in front of that. */
function pieceEnd(text: string, from: number, end: number): number {
  const slash = text.indexOf('/', from);
  let to = slash < 0 || slash > end ? end : slash;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

function token(text: string, leadStart: number, from: number, to: number): Token {
  const typed = text.slice(from, to);
  return {
    text: squeeze(typed),
    typed,
    span: { start: from, end: to },
    lead: text.slice(leadStart, from),
    leadSpan: { start: leadStart, end: from },
  };
}

/** Puts the pieces of `USA/CAN/GBR EYES ONLY` together again. */
function joinEyesOnly(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    joined.push(token);
    if (!token.text.endsWith(' EYES ONLY')) continue;
    const first = firstOfEyesOnly(joined);
    const parts = joined.splice(first);
    const head = parts[0] as Token;
    const typed = parts.map((part, index) => (index === 0 ? '' : part.lead) + part.typed).join('');
    const span = { start: head.span.start, end: token.span.end };
    joined.push({ ...head, text: squeeze(typed), typed, span });
  }
  return joined;
}

/** Where the list before EYES ONLY, the last piece, begins: at its USA, or after the codes end. */
function firstOfEyesOnly(tokens: readonly Token[]): number {
  let first = tokens.length - 1;
  while (first > 0 && tokens[first]?.lead === '/' && !tokens[first]?.text.startsWith('USA')) {
    if (releaseCode(tokens[first - 1]?.text ?? '') === undefined) break;
    first--;
  }
  return first;
}

/** A piece cut out of another one: `[from, to)` of the typed text, after a separator of its own. */
export function subToken(token: Token, leadStart: number, from: number, to: number): Token {
  const offset = token.span.start;
  const typed = token.typed.slice(from, to);
  return {
    text: squeeze(typed),
    typed,
    span: { start: offset + from, end: offset + to },
    lead: from === 0 ? token.lead : token.typed.slice(leadStart, from),
    leadSpan: from === 0 ? token.leadSpan : { start: offset + leadStart, end: offset + from },
  };
}

/** How many typed characters hold the squeezed `words` that the piece begins with. */
export function typedLength(token: Pick<Token, 'typed'>, words: string): number {
  let at = 0;
  for (const word of words.split(' ')) {
    while (at < token.typed.length && isBlank(token.typed.charCodeAt(at))) at++;
    at += word.length;
  }
  return at;
}
