import { controlOf, NATO_CONTROLS, retiredWord } from '../vocabulary/markings';
import { readAea } from './aea';
import { nearestLevel, readLevel } from './levels';
import { isListCode, listBeginning, readCodes } from './lists';
import type { MarkingKind } from './marking';
import { readSap, readSci, readUnpublished } from './programs';
import type { Item, ListCode, Reading } from './reading';
import { subToken, type Token, tokenize, typedLength } from './tokens';

/** A marking taken apart, each piece with its meaning. */
export interface Interpreted {
  readonly items: readonly Item[];
  /** Slashes after the last piece. */
  readonly trailing?: { readonly start: number; readonly end: number };
}

/** What came before a piece and colours its meaning. */
interface Context {
  readonly previous: Reading['type'] | undefined;
  readonly adjoining: boolean;
  readonly controlled: boolean;
}

/** Reads every piece of a marking. Never throws; what is not understood is `unknown`. */
export function interpret(text: string, kind: MarkingKind): Interpreted {
  const { tokens, trailing } = tokenize(text, kind === 'portion');
  const items: Item[] = [];
  for (const token of tokens) addToken(items, token);
  return { items: unpublishedSystems(joinLists(items)), ...(trailing ? { trailing } : {}) };
}

function addToken(items: Item[], token: Token): void {
  const first = items.length === 0;
  if (completesSensitive(items, token)) {
    items.push(sensitiveNoforn(items.pop() as Item, token));
    return;
  }
  const context = contextOf(items, token);
  const reading = (first ? readFirst(token) : undefined) ?? readPiece(token, context);
  if (reading) {
    items.push({ ...token, reading });
    return;
  }
  const parts = first ? splitFirst(token) : splitAtCommas(token);
  if (parts) {
    for (const part of parts) addToken(items, part);
    return;
  }
  items.push({ ...token, reading: first ? unknownFirst(token) : { type: 'unknown' } });
}

/** NOFORN hung on SBU or LES with anything: `SBU/NF`, `SBU-N`, `SBU NF`, and `SBU//NF` alone. */
function completesSensitive(items: readonly Item[], token: Token): boolean {
  const last = items.at(-1);
  if (last?.reading.type !== 'control') return false;
  const { banner } = last.reading.control;
  if (banner !== 'SBU' && banner !== 'LES') return false;
  if (token.lead.includes('//') && items.length > 1) return false;
  return token.text === 'NF' || token.text === 'NOFORN' || (token.text === 'N' && banner === 'SBU');
}

function sensitiveNoforn(item: Item, token: Token): Item {
  const name = item.reading.type === 'control' ? item.reading.control.banner : 'SBU';
  const control = controlOf(`${name} NOFORN`);
  return {
    ...item,
    text: `${item.text}${token.lead}${token.text}`,
    typed: item.typed + token.lead + token.typed,
    span: { start: item.span.start, end: token.span.end },
    reading: control ? { type: 'control', control } : { type: 'unknown' },
  };
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

function readFirst(token: Token): Reading | undefined {
  return readLevel(token);
}

/** A level and its first control without slashes between: `C NF`, `S-NF`, `SECRET NOFORN`. */
function splitFirst(token: Token): Token[] | undefined {
  const gap = /\s*[- ,]\s*/g;
  for (let match = gap.exec(token.typed); match; match = gap.exec(token.typed)) {
    const head = subToken(token, 0, 0, match.index);
    const level = readLevel(head) ?? readPiece(head, NO_CONTEXT);
    if (level?.type !== 'us' && level?.type !== 'nato' && level?.type !== 'control') continue;
    const rest = subToken(token, match.index, gap.lastIndex, token.typed.length);
    if (rest.text === 'N' && head.text === 'SBU') return [head, rest];
    if (rest.text !== '' && readable(rest)) return [head, rest];
  }
  return undefined;
}

const NO_CONTEXT: Context = { previous: undefined, adjoining: false, controlled: false };

function readable(token: Token): boolean {
  return readPiece(token, NO_CONTEXT) !== undefined || splitAtCommas(token) !== undefined;
}

/** Controls parted by commas, the custom before July 2005 (CAPCO-2016 Table 8). */
function splitAtCommas(token: Token): Token[] | undefined {
  const parts: Token[] = [];
  let lead = 0;
  let from = 0;
  for (let at = 0; at <= token.typed.length; at++) {
    if (at < token.typed.length && token.typed[at] !== ',') continue;
    const word = token.typed.slice(from, at).trim();
    const start = from + token.typed.slice(from, at).indexOf(word);
    parts.push(subToken(token, lead, word === '' ? at : start, at));
    lead = at;
    from = at + 1;
  }
  if (parts.length < 2) return undefined;
  return parts.every((part) => readPiece(part, NO_CONTEXT) !== undefined) ? parts : undefined;
}

/** A first word that no book knows: a misspelt level, or what a marking cannot begin with. */
function unknownFirst(token: Token): Reading {
  const word = nearestLevel(token.text);
  return word || token.text === 'RESTRICTED' || token.text === 'R'
    ? { type: 'unknown-level', word: word ?? '' }
    : { type: 'unknown' };
}

const DECLASSIFICATION =
  /^(\d{8}|(25|50|75)X\d.*|X[1-8]|MR|OADR|MANUAL REVIEW|DECL(ASSIFY)?( ON)?:?.*|D[CN]I ONLY)$/;

function readPiece(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  if (context.adjoining && context.previous === 'accm' && isNickname(text)) {
    return { type: 'accm', name: text, prefixed: false };
  }
  if (context.controlled && context.previous !== undefined) {
    const category = readCategory(text);
    if (category) return category;
  }
  const control = controlOf(text);
  if (control && !LISTS.has(control.banner)) return { type: 'control', control };
  return readList(token) ?? readBody(token, context) ?? readRest(token, context);
}

/** Controls that carry a list, which is read with them. */
const LISTS: ReadonlySet<string> = new Set(['REL TO', 'DISPLAY ONLY', 'EYES ONLY']);

function isNickname(text: string): boolean {
  return /^[A-Z][A-Z ]+$/.test(text) && controlOf(text) === undefined;
}

/** The categories between classification and dissemination. */
function readBody(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  const aea = readAea(text);
  if (aea) return { type: 'aea', aea };
  const program = readSci(text) ?? readSap(text, false);
  if (program) return program;
  if (text === 'FGI' || text.startsWith('FGI ')) return readFgi(token, 'FGI');
  if (text.startsWith('FOREIGN GOVERNMENT INFORMATION')) {
    return readFgi(token, 'FOREIGN GOVERNMENT INFORMATION');
  }
  if (text === 'CUI' || text === 'CONTROLLED') return { type: 'cui' };
  if (text === 'CONTROLLED UNCLASSIFIED INFORMATION') return { type: 'cui' };
  if (Object.hasOwn(NATO_CONTROLS, text)) return { type: 'nato-control', name: text };
  if (text === 'ACCM') return { type: 'accm', name: '', prefixed: true };
  if (text.startsWith('ACCM-')) return { type: 'accm', name: text.slice(5), prefixed: true };
  if (text.startsWith('SP-')) return { type: 'cui-category', code: text.slice(3), specified: true };
  if (context.adjoining && context.previous === 'sap') return readSap(text, true);
  return undefined;
}

function readRest(token: Token, context: Context): Reading | undefined {
  const { text } = token;
  if (context.previous !== undefined && context.previous !== 'cui') {
    const level = readLevel(token);
    if (level) return level;
  }
  if (DECLASSIFICATION.test(text)) return { type: 'declassification' };
  const retired = retiredWord(text);
  return retired ? { type: 'retired', retired } : undefined;
}

function readFgi(token: Token, words: string): Reading {
  return { type: 'fgi', owners: readCodes(token, typedLength(token, words)) };
}

/** A category of CUI, known or not; a dissemination control ends the categories. */
function readCategory(text: string): Reading | undefined {
  if (text.startsWith('SP-')) return { type: 'cui-category', code: text.slice(3), specified: true };
  const ambiguous = text === 'SSI' || text === 'PROPIN' || text === 'FISA' || text === 'INTEL';
  if (!ambiguous && (controlOf(text) || listBeginning(text))) return undefined;
  if (/^[A-Z][A-Z-]*$/.test(text)) return { type: 'cui-category', code: text, specified: false };
  return undefined;
}

function readList(token: Token): Reading | undefined {
  const beginning = listBeginning(token.text);
  if (beginning) {
    const codes = readCodes(token, typedLength(token, beginning.words));
    return { type: 'list', list: beginning.list, words: beginning.words, codes };
  }
  if (token.text !== 'EYES' && token.text !== 'EYES ONLY' && !token.text.endsWith(' EYES ONLY')) {
    return undefined;
  }
  const length = token.text === 'EYES' ? 0 : token.typed.toUpperCase().lastIndexOf('EYES');
  const codes = readCodes({ ...token, typed: token.typed.slice(0, length) }, 0);
  return { type: 'list', list: 'EYES ONLY', words: 'EYES ONLY', codes };
}

/** Puts codes that a slash cuts off from their list back into it: `REL TO USA/GBR`. */
function joinLists(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const codes = last?.reading.type === 'list' && isListCode(item.text);
    if (!last || !codes || item.reading.type !== 'unknown') {
      joined.push(item);
      continue;
    }
    joined.pop();
    joined.push(withCode(last, item));
  }
  return joined;
}

function withCode(list: Item, item: Item): Item {
  if (list.reading.type !== 'list') return list;
  const code: ListCode = { code: item.text, text: item.text, span: item.span, known: true };
  const typed = list.typed + item.lead + item.typed;
  return {
    ...list,
    typed,
    text: `${list.text}${item.lead.trim()}${item.text}`,
    span: { start: list.span.start, end: item.span.end },
    reading: { ...list.reading, codes: [...list.reading.codes, code] },
  };
}

/** Unknown words that share their slashes with a published SCI system are unpublished systems. */
function unpublishedSystems(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    if (item.reading.type !== 'unknown') return item;
    if (!inSciGroup(items, index)) return item;
    return { ...item, reading: readUnpublished(item.text) ?? item.reading };
  });
}

function inSciGroup(items: readonly Item[], index: number): boolean {
  let first = index;
  while (first > 0 && items[first]?.lead.trim() === '/') first--;
  let last = index;
  while (items[last + 1]?.lead.trim() === '/') last++;
  const group = items.slice(first, last + 1).map(({ reading }) => reading.type);
  const foreign = group.some((type) => type !== 'sci' && type !== 'unknown' && type !== 'retired');
  return group.includes('sci') && !foreign;
}
