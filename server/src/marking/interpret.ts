import { withoutEntireText } from './entireText';
import { nearestLevel, readLevel } from './levels';
import type { MarkingKind } from './marking';
import { type Context, readPiece } from './pieces';
import type { Item, Reading } from './reading';
import {
  beginsMarking,
  completesSensitive,
  joinLists,
  sensitiveNoforn,
  splitFirst,
  unpublishedSystems,
} from './regroup';
import { splitRunOn } from './runOn';
import { type Token, tokenize } from './tokens';

/** A marking taken apart, each piece with its meaning. */
export interface Interpreted {
  readonly items: readonly Item[];
  /** Slashes after the last piece. */
  readonly trailing?: { readonly start: number; readonly end: number };
  /** ENTIRE TEXT stands behind the pieces: the mark is that of all paragraphs (POR-08). */
  readonly entireText: boolean;
}

/** The longest text that is taken for a marking; lists of all countries stay below it. */
const LONGEST = 2000;

/** Reads every piece of a marking. Never throws; what is not understood is `unknown`. */
export function interpret(text: string, kind: MarkingKind): Interpreted {
  const typed = text.slice(0, LONGEST);
  const own = kind === 'portion' ? withoutEntireText(typed, ' ') : typed;
  const { tokens, trailing } = tokenize(own, kind === 'portion');
  const items: Item[] = [];
  for (const token of tokens) addToken(items, token);
  return {
    items: unpublishedSystems(joinLists(items)),
    ...(trailing ? { trailing } : {}),
    entireText: own !== typed,
  };
}

function addToken(items: Item[], token: Token): void {
  const first = items.length === 0;
  if (completesSensitive(items, token)) {
    items.push(sensitiveNoforn(items.pop() as Item, token));
    return;
  }
  const apart = splitRunOn(token);
  if (apart && (!first || beginsMarking(apart[0] as Token))) {
    for (const part of apart) addToken(items, part);
    return;
  }
  const context = contextOf(items, token);
  const reading = (first ? readLevel(token) : undefined) ?? readPiece(token, context);
  if (reading) {
    items.push({ ...token, reading });
    return;
  }
  const parts = first ? splitFirst(token) : undefined;
  if (parts) {
    for (const part of parts) addToken(items, part);
    return;
  }
  items.push({ ...token, reading: first ? unknownFirst(token) : { type: 'unknown' } });
}

function contextOf(items: readonly Item[], token: Token): Context {
  const controlled = items.some(({ reading }) => reading.type === 'cui');
  return {
    previous: items.at(-1)?.reading.type,
    adjoining: token.lead.trim() === '/',
    controlled: controlled && !items.some(({ reading }) => endsCategories(reading)),
  };
}

function endsCategories(reading: Reading): boolean {
  return reading.type === 'control' || reading.type === 'list';
}

/** A first word that no book knows: a misspelt level, or what a marking cannot begin with. */
function unknownFirst(token: Token): Reading {
  const word = nearestLevel(token.text);
  return word || token.text === 'RESTRICTED' || token.text === 'R'
    ? { type: 'unknown-level', word: word ?? '' }
    : { type: 'unknown' };
}
