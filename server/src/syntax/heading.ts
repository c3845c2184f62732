import { editDistance } from '../text/spelling';
import {
  ADDRESS_KEYWORDS,
  type AddressKind,
  addressKind,
  isIndicatedAddress,
  splitProsign,
} from './addresses';
import { isClassificationLine, isLevelAlone, startsWithLevel } from './classification';
import { isDtgLine } from './dtg';
import { isLevelWord } from './levelWords';
import { isPageLine } from './paragraphs';
import { firstLetter } from './shape';
import type { Source } from './source';
import {
  isAccountingLine,
  isBreakLine,
  isJanapLine,
  isOriginLine,
  isRoutingContinuation,
  isRoutingLine,
  isSecurityLine,
  isStartLine,
} from './transmission';
import type { NodeKind } from './tree';

/** The format lines that stand alone, in their order (FL-00). */
export const FORMAT_LINES: readonly NodeKind[] = [
  'start-line',
  'routing-line',
  'origin-line',
  'security-line',
  'dtg-line',
  'from-line',
  'to-line',
];

/** The kind of a heading line that is spelt as it should be. Its first letter rules most kinds out. */
export function headingKind(line: string): NodeKind | undefined {
  switch (firstLetter(line)) {
    case 'V':
      return isStartLine(line) ? 'start-line' : undefined;
    case 'D':
      return isOriginLine(line) ? 'origin-line' : undefined;
    case 'B':
      return isBreakLine(line) ? 'break-line' : undefined;
    case 'F':
    case 'T':
    case 'I':
    case 'X':
      return addressKind(line);
    case 'A':
    case 'G':
      return isAccountingLine(line) ? 'accounting-line' : undefined;
    case 'Z':
      if (isStartLine(line)) return 'start-line';
      return isSecurityLine(line) ? 'security-line' : precedenceKind(line);
    default:
      return precedenceKind(line);
  }
}

/** FL2 and FL5 begin with a precedence, or FL5 with its group. */
function precedenceKind(line: string): NodeKind | undefined {
  if (isRoutingLine(line)) return 'routing-line';
  if (isJanapLine(line)) return 'janap-line';
  return isDtgLine(line) ? 'dtg-line' : undefined;
}

/** Where a kind stands in FORMAT_LINES. A JANAP 128 line is lines 2 and 3 in one; lists have their own order. */
function placeOf(kind: NodeKind): number {
  return FORMAT_LINES.indexOf(kind === 'janap-line' ? 'origin-line' : kind);
}

/** What a line that fits nothing exactly looks like, whatever stands around it. */
const SHAPES: readonly (readonly [kind: NodeKind, shape: RegExp])[] = [
  [
    'janap-line',
    /^\s*[A-Z][A-Z0-9]{5,9}\s+[QRU][A-Z]{3,9}\d{1,6}\s+\d{5,9}[A-Z]?-{1,3}[A-Z0-9]{1,7}-{1,3}(?![^\s.A-Z])/,
  ],
  ['start-line', /^\s*V?[A-Z]{4,9}\d{2,6}\s*$/],
  ['origin-line', /^\s*(?:[A-Z]{1,3}\s*)?[QRU][A-Z0-9]{3,7}\s+[#\d][\w/#]*\s+\w{5,9}\s*$/],
  ['security-line', /^\s*\w{2,4}\s+([A-Z])\1{2}[A-Z]{0,4}(?:\s+Z[A-Z]{2})?\s*$/],
  ['dtg-line', /^\s*(?:[A-Z]{1,2}\s+){0,2}[\dOIl]{4,8}[A-Z]?\s+[A-Z]{2,4}\s+\w{1,4}(?:\s|$)/],
  ['routing-line', /^\s*[A-Z]{1,3}(?:\s+[A-Z0-9]{4,8}){1,40}\s*$/],
];

/**
 * Reads the lines up to the classification line into nodes and returns the first line that it left.
 * A line that fits nothing is recognised by its neighbours: between FL3 and FL5 stands FL4,
 * whatever is wrong with its first word.
 */
export function readHeading(
  source: Source,
  from: number,
  endsHeading: (line: string) => boolean,
): number {
  const state: State = { place: -1, list: undefined, seen: new Set() };
  let i = from;
  while (i < source.last) {
    if (source.isBlank(i)) {
      i = source.addBlanks(i);
      continue;
    }
    const line = source.line(i);
    if (state.list && isIndicatedAddress(line)) {
      source.add(state.list, i, ++i);
      continue;
    }
    if (isPageLine(line) || isPagedLevel(source, i)) {
      source.add('page-line', i, ++i);
      continue;
    }
    if (endsHeading(line)) return i;
    const kind = headingKind(line);
    if (kind) i = addKnown(source, i, kind, state);
    else if (state.seen.has('break-line')) return i;
    else {
      const near = nearKind(source, i, line, state);
      if (near === 'text') return i;
      i = near ? addKnown(source, i, near, state, true) : addUnknown(source, i, line, state);
    }
  }
  return i;
}

interface State {
  /** Where in FORMAT_LINES the heading has come to. */
  place: number;
  /** The address list that the next bare address belongs to. */
  list: AddressKind | undefined;
  readonly seen: Set<NodeKind>;
}

/** The level alone above or below a page line, as the prints of the 1970s have it. */
export function isPagedLevel(source: Source, i: number): boolean {
  if (!isLevelAlone(source.line(i))) return false;
  const next = source.nextFilled(i + 1);
  if (next >= source.last) return false;
  if (isPageLine(source.line(next))) return true;
  if (!isLevelAlone(source.line(next))) return false;
  const behind = source.nextFilled(next + 1);
  return behind < source.last && isPageLine(source.line(behind));
}

function addKnown(source: Source, i: number, kind: NodeKind, state: State, near = false): number {
  state.seen.add(kind);
  state.place = Math.max(state.place, placeOf(kind));
  if (kind === 'from-line' || kind === 'to-line' || kind === 'info-line' || kind === 'xmt-line') {
    state.list = kind;
    if (kind !== 'from-line') state.place = FORMAT_LINES.length - 1;
  } else state.list = undefined;
  let end = i + 1;
  if (kind === 'routing-line' || kind === 'janap-line') {
    while (end < source.last && isRoutingContinuation(source.line(end))) end++;
  }
  source.add(kind, i, end, near);
  return end;
}

function addUnknown(source: Source, i: number, line: string, state: State): number {
  const carriesOn = state.list && state.list !== 'from-line' && /[A-Za-z]/.test(line);
  source.add(carriesOn && state.list ? state.list : 'unknown', i, i + 1);
  return i + 1;
}

/** The kind that a line means to be; `text` when it means to be the classification line. */
function nearKind(
  source: Source,
  i: number,
  line: string,
  state: State,
): NodeKind | 'text' | undefined {
  if (isLevelWord(line)) return 'text';
  const address = nearAddress(line, state);
  if (address) return address;
  const shape = SHAPES.find(
    ([kind, pattern]) => !state.seen.has(kind) && fits(kind, state) && pattern.test(line),
  );
  if (shape && (shape[0] !== 'routing-line' || state.place === 0)) return shape[0];
  return between(source, i, state);
}

/** A line between FL n and FL n+2 is FL n+1. */
function between(source: Source, i: number, state: State): NodeKind | undefined {
  const next = source.nextFilled(i + 1);
  if (state.place < 0 || next >= source.last) return undefined;
  const line = source.line(next);
  if (isClassificationLine(line) || startsWithLevel(line)) {
    return state.seen.has('break-line') || source.line(i).trim().length > 4
      ? undefined
      : 'break-line';
  }
  const kind = headingKind(line);
  const place = kind === 'info-line' ? FORMAT_LINES.length : kind ? placeOf(kind) : -1;
  const missing = FORMAT_LINES[state.place + 1];
  return place === state.place + 2 && missing && !state.seen.has(missing) ? missing : undefined;
}

function fits(kind: NodeKind, state: State): boolean {
  return placeOf(kind) > state.place;
}

/** `INF RUEHNO/USMISSION USNATO`, `T RUEHC/SECSTATE WASHDC`, `FN AMEMBASSY BAKU`. */
function nearAddress(line: string, state: State): AddressKind | undefined {
  if (state.place < FORMAT_LINES.indexOf('dtg-line') || isIndicatedAddress(line)) return undefined;
  const split = splitProsign(line);
  if (split && (split !== 'from-line' || !state.seen.has(split))) return split;
  const match = /^\s*([A-Za-z0-9]{1,6})\s+(?:([QRU][A-Z]{3,7}\/)|[A-Z])/.exec(line);
  if (!match?.[1]) return undefined;
  const word = match[1].toUpperCase();
  for (const [keyword, kind] of Object.entries(ADDRESS_KEYWORDS)) {
    if (editDistance(word, keyword, 1) > 1) continue;
    if (match[2] && kind !== 'from-line') return kind;
    if (kind === 'from-line' && !state.seen.has('from-line') && !match[2]) return kind;
  }
  return undefined;
}
