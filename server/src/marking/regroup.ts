import { nearest } from '../text/spelling';
import { controlOf, controlWords } from '../vocabulary/markings';
import { readLevel } from './levels';
import { isListCode } from './lists';
import { NO_CONTEXT, readPiece } from './pieces';
import { readUnpublished } from './programs';
import type { Item, ListCode, Reading } from './reading';
import { subToken, type Token } from './tokens';

/** NOFORN hung on SBU or LES with anything: `SBU/NF`, `SBU-N`, `SBU NF`, and `SBU//NF` alone. */
export function completesSensitive(items: readonly Item[], token: Token): boolean {
  const last = items.at(-1);
  if (last?.reading.type !== 'control') return false;
  const { banner } = last.reading.control;
  if (banner !== 'SBU' && banner !== 'LES') return false;
  if (token.lead.includes('//') && items.length > 1) return false;
  return token.text === 'NF' || token.text === 'NOFORN' || (token.text === 'N' && banner === 'SBU');
}

/** The two pieces as the one control that they are. */
export function sensitiveNoforn(item: Item, token: Token): Item {
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

/** More words than any level has, its letters spaced. */
const MOST_GAPS = 24;

/** A level and its first control without slashes between: `C NF`, `S-NF`, `SECRET NOFORN`. */
export function splitFirst(token: Token): Token[] | undefined {
  const gap = /(?<!\s)\s*[- ,]\s*/g;
  for (let tries = 0; tries < MOST_GAPS; tries++) {
    const match = gap.exec(token.typed);
    if (!match) return undefined;
    const head = subToken(token, 0, 0, match.index);
    const level = readLevel(head) ?? readPiece(head, NO_CONTEXT);
    if (!level || !HEADS.has(level.type)) continue;
    const rest = subToken(token, match.index, gap.lastIndex, token.typed.length);
    if (rest.text === 'N' && head.text === 'SBU') return [head, rest];
    if (rest.text !== '' && readable(rest)) return [head, rest];
  }
  return undefined;
}

/** What a marking may begin with. */
const HEADS: ReadonlySet<Reading['type']> = new Set(['us', 'nato', 'foreign', 'joint', 'control']);

function readable(token: Token): boolean {
  return readPiece(token, NO_CONTEXT) !== undefined;
}

/** True for a first piece that is understood, though its controls may hang on it. */
export function beginsMarking(token: Token): boolean {
  const reading = readLevel(token) ?? readPiece(token, NO_CONTEXT);
  return (reading !== undefined && HEADS.has(reading.type)) || splitFirst(token) !== undefined;
}

/** Puts codes that a slash cuts off from their list back into it: `REL TO USA/GBR`. */
export function joinLists(items: readonly Item[]): Item[] {
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
export function unpublishedSystems(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (let first = 0; first < items.length; ) {
    let end = first + 1;
    while (items[end]?.lead.trim() === '/') end++;
    const group = items.slice(first, end);
    result.push(...(isSciGroup(group) ? group.map(asUnpublished) : group));
    first = end;
  }
  return result;
}

function isSciGroup(group: readonly Item[]): boolean {
  const types = group.map(({ reading }) => reading.type);
  const allowed = types.every((type) => type === 'sci' || type === 'unknown' || type === 'retired');
  return allowed && types.includes('sci');
}

/** A misspelt control is none: SI/NOFRON. */
function asUnpublished(item: Item): Item {
  if (item.reading.type !== 'unknown') return item;
  const misspelt = item.text.length > 4 && nearest(item.text, controlWords(), 1).length > 0;
  return misspelt ? item : { ...item, reading: readUnpublished(item.text) ?? item.reading };
}
