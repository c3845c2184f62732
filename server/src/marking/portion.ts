import { controlOf, isCountry, isTetragraph, releaseCode } from '../vocabulary/markings';
import type { Level, PortionReading } from './level';

/** The longest text between brackets that is looked at; REL TO lists are the longest marks. */
const LONGEST = 240;

type Section =
  | 'sci'
  | 'aea'
  | 'dissemination'
  | 'non-ic'
  | 'cui'
  | 'cui-category'
  | 'fgi'
  | 'unknown';

interface Head {
  readonly level: Level;
  /** The portion abbreviation that the head should be. */
  readonly portion: string;
  /** The control that the head itself is, by its banner name. */
  readonly control?: string;
  readonly foreign?: boolean;
}

const U = 'UNCLASSIFIED';
const C = 'CONFIDENTIAL';
const S = 'SECRET';
const TS = 'TOP SECRET';

/** What a mark may begin with, in capitals and single blanks. */
const HEADS = new Map<string, Head>([
  ['U', { level: U, portion: 'U' }],
  ['UNCLAS', { level: U, portion: 'U' }],
  ['UNCLASSIFIED', { level: U, portion: 'U' }],
  ['C', { level: C, portion: 'C' }],
  ['CONFIDENTIAL', { level: C, portion: 'C' }],
  ['S', { level: S, portion: 'S' }],
  ['SECRET', { level: S, portion: 'S' }],
  ['TS', { level: TS, portion: 'TS' }],
  ['TOP SECRET', { level: TS, portion: 'TS' }],
  ['SBU', { level: U, portion: 'SBU', control: 'SBU' }],
  ['SENSITIVE BUT UNCLASSIFIED', { level: U, portion: 'SBU', control: 'SBU' }],
  ['FOUO', { level: U, portion: 'U//FOUO', control: 'FOUO' }],
  ['FOR OFFICIAL USE ONLY', { level: U, portion: 'U//FOUO', control: 'FOUO' }],
  ['LOU', { level: U, portion: 'LOU', control: 'LIMITED OFFICIAL USE' }],
  ['LIMITED OFFICIAL USE', { level: U, portion: 'LOU', control: 'LIMITED OFFICIAL USE' }],
  ['EFTO', { level: U, portion: 'EFTO', control: 'EFTO' }],
  ['CUI', { level: U, portion: 'CUI', control: 'CUI' }],
  ['CONTROLLED', { level: U, portion: 'CUI', control: 'CUI' }],
  ['LES', { level: U, portion: 'U//LES', control: 'LES' }],
  ['SSI', { level: U, portion: 'U//SSI', control: 'SSI' }],
  ['NU', { level: U, portion: '//NU', foreign: true }],
  ['NR', { level: C, portion: '//NR', foreign: true }],
  ['NC', { level: C, portion: '//NC', foreign: true }],
  ['NS', { level: S, portion: '//NS', foreign: true }],
  ['CTS', { level: TS, portion: '//CTS', foreign: true }],
]);

/** First words of the heads above that have more than one. */
const LONG_HEADS: ReadonlyMap<string, string> = new Map([
  ['TOP', 'TOP SECRET'],
  ['SENSITIVE', 'SENSITIVE BUT UNCLASSIFIED'],
  ['FOR', 'FOR OFFICIAL USE ONLY'],
  ['LIMITED', 'LIMITED OFFICIAL USE'],
]);

/** A foreign level in letters (CAPCO-2016 section H.7): R stands for RESTRICTED. */
const FOREIGN_LETTERS: ReadonlyMap<string, Level> = new Map([
  ['U', U],
  ['R', C],
  ['C', C],
  ['S', S],
  ['TS', TS],
]);

interface Piece {
  readonly section: Section;
  readonly portion: string;
  readonly banner: string;
}

/**
 * Reads what stands between the brackets of a portion mark. Takes the forms of today's books and
 * those of older cables: `C//NF`, `C/NF`, `S-NF`, `C NF`, `SBU/NF`, `Secret`, `S/REL NATO`,
 * `//GBR S`. Gives undefined for anything that is no mark: `1`, `a`, `Note`, `C-17`, `s/he`.
 * An unknown control is let through only behind `//`, which nothing but a mark has.
 */
export function readPortion(inner: string): PortionReading | undefined {
  return COMMON.get(inner) ?? readRare(inner);
}

function readRare(inner: string): PortionReading | undefined {
  if (inner.length === 0 || inner.length > LONGEST || !mayBegin(inner.charCodeAt(0))) {
    return undefined;
  }
  const upper = squeeze(inner);
  if (upper.startsWith('//')) return readForeign(inner, upper);
  const end = headEnd(upper);
  const head = HEADS.get(upper.slice(0, end));
  if (!head) return readConcealed(inner, upper);
  return compose(inner, head, upper.slice(end));
}

/** A letter, a slash or a blank. */
function mayBegin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 47 || code === 32;
}

/** In capitals, blanks single and none at the ends. */
function squeeze(text: string): string {
  return text.trim().toUpperCase().replace(/\s+/g, ' ');
}

function headEnd(upper: string): number {
  let end = 0;
  while (end < upper.length && isCapital(upper.charCodeAt(end))) end++;
  const long = LONG_HEADS.get(upper.slice(0, end));
  return long && upper.startsWith(long) ? long.length : end;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** What follows the level: pieces parted by slashes, a hyphen or a blank. */
function compose(inner: string, head: Head, rest: string): PortionReading | undefined {
  const double = rest.startsWith('//');
  const pieces = rest === '' ? [] : piecesOf(rest, double, head);
  if (!pieces) return undefined;
  const sensitive = head.portion === 'SBU' && pieces[0]?.banner === 'NOFORN';
  const start = sensitive ? sensitiveForm(inner) : head.portion;
  const corrected = join(start, sensitive ? pieces.slice(1) : pieces);
  return {
    level: head.level,
    controls: [...(head.control ? [head.control] : []), ...pieces.flatMap(controlsOf)],
    canonical: corrected === inner,
    corrected,
    singleSlash: rest !== '' && !double && corrected !== inner,
    foreign: head.foreign ?? false,
  };
}

/** Undefined when one of the pieces shows that this is no mark. */
function piecesOf(rest: string, double: boolean, head: Head): Piece[] | undefined {
  const first = rest.trimStart();
  if (!'/- '.includes(rest.charAt(0))) return undefined;
  const text = double ? rest.slice(2) : first.slice('/-'.includes(first.charAt(0)) ? 1 : 0);
  const pieces: Piece[] = [];
  let controlled = head.control === 'CUI';
  for (const part of text.split('/')) {
    const word = part.trim();
    if (word === '') continue;
    const piece = pieceOf(word, controlled, head);
    if (piece.section === 'unknown' && (!double || !/^[A-Z][A-Z0-9 ,-]*$/.test(word))) {
      return undefined;
    }
    controlled ||= piece.section === 'cui';
    pieces.push(piece);
  }
  return pieces;
}

/** SBU NOFORN is one control in the Register and two facts to whoever reads a cable. */
function controlsOf(piece: Piece): string[] {
  if (piece.banner === 'SBU NOFORN') return ['SBU', 'NOFORN'];
  return piece.banner === 'LES NOFORN' ? ['LES', 'NOFORN'] : [piece.banner];
}

/** SBU-NF is the Register's form, SBU-N that of 5 FAH-1 H-240 (2004); both are right. */
function sensitiveForm(inner: string): string {
  return inner === 'SBU-N' ? 'SBU-N' : 'SBU-NF';
}

/** Puts `//` between categories and `/` inside one. */
function join(start: string, pieces: readonly Piece[]): string {
  let text = start;
  let previous: Section | undefined;
  for (const piece of pieces) {
    const inside = piece.section === previous && piece.section !== 'unknown';
    text += `${inside ? '/' : '//'}${piece.portion}`;
    previous = piece.section;
  }
  return text;
}

/** `controlled`: the word CUI stands before, so that an unknown word is a category of CUI. */
function pieceOf(word: string, controlled: boolean, head: Head): Piece {
  const control = controlOf(word === 'N' && head.portion === 'SBU' ? 'NF' : word);
  if (control)
    return { section: control.category, portion: control.portion, banner: control.banner };
  if (word === 'CUI') return piece('cui', word);
  if (word === 'EFTO') return piece('dissemination', word);
  const list = releaseList(word);
  if (list) return piece('dissemination', list);
  if (word === 'FGI' || word.startsWith('FGI ')) return piece('fgi', word);
  const base = controlOf(word.split(/[- ]/, 1)[0] as string);
  if (base && (base.category === 'sci' || base.category === 'aea'))
    return piece(base.category, word);
  return piece(controlled ? 'cui-category' : 'unknown', word);
}

function piece(section: Section, word: string): Piece {
  return { section, portion: word, banner: word };
}

const RELEASE_WORDS = ['REL TO', 'RELTO', 'RELEASABLE TO', 'RELEASE TO', 'REL', 'DISPLAY ONLY'];

/** `REL NATO`, `RELEASABLE TO ITALY` and the like as `REL TO USA, NATO`; undefined when it is none. */
function releaseList(word: string): string | undefined {
  const begin = RELEASE_WORDS.find((words) => word === words || word.startsWith(`${words} `));
  if (!begin) return undefined;
  const display = begin === 'DISPLAY ONLY';
  const names = word
    .slice(begin.length)
    .split(',')
    .map((name) => name.trim());
  const listed = names.flatMap(codesOf);
  if (listed.length === 0) return begin === 'REL' ? 'REL' : undefined;
  if (listed.some((name) => !isCountry(name) && !isTetragraph(name))) {
    return `${display ? 'DISPLAY ONLY' : 'REL TO'} ${listed.join(', ')}`;
  }
  const others = [...new Set(listed)].filter((code) => code !== 'USA');
  others.sort((a, b) => Number(!isCountry(a)) - Number(!isCountry(b)) || (a < b ? -1 : 1));
  return display ? `DISPLAY ONLY ${others.join(', ')}` : `REL TO ${['USA', ...others].join(', ')}`;
}

/** A name of the list by its code; a run of codes parted by blanks or `AND` as several. */
function codesOf(name: string): string[] {
  if (name === '') return [];
  const code = releaseCode(name);
  if (code) return [code];
  const parts = name.split(' ').filter((part) => part !== 'AND');
  const codes = parts.map(releaseCode);
  return codes.every((part) => part !== undefined) ? (codes as string[]) : [name];
}

/** `//GBR S`, `//FGI S`, `//NS`, `//JOINT S USA GBR` and what follows them. */
function readForeign(inner: string, upper: string): PortionReading | undefined {
  const end = upper.indexOf('//', 2);
  const first = upper.slice(2, end < 0 ? undefined : end).trim();
  const rest = end < 0 ? '' : upper.slice(end);
  const nato = HEADS.get(first);
  if (nato?.foreign) return compose(inner, nato, rest);
  const words = first.split(' ');
  const joint = words[0] === 'JOINT';
  const letters = joint ? words[1] : words.at(-1);
  const level = FOREIGN_LETTERS.get(letters ?? '');
  const owners = joint ? words.slice(2) : words.slice(0, -1);
  if (!level || owners.length === 0 || owners.some((owner) => owner.length < 3)) return undefined;
  return compose(inner, { level, portion: `//${first}`, foreign: true }, rest);
}

/** `GBR-C` and `FGI-C`, the forms of 32 CFR 2001.24(c). */
function readConcealed(inner: string, upper: string): PortionReading | undefined {
  const hyphen = upper.indexOf('-');
  const owner = upper.slice(0, hyphen);
  const level = FOREIGN_LETTERS.get(upper.slice(hyphen + 1));
  if (hyphen < 0 || !level || (owner !== 'FGI' && !isCountry(owner))) return undefined;
  return {
    level,
    controls: [owner === 'FGI' ? 'FGI' : `FGI ${owner}`],
    canonical: upper === inner,
    corrected: upper,
    singleSlash: false,
    foreign: true,
  };
}

/**
 * The marks of nearly every paragraph that was counted (domain/real-messages.md section 6), read
 * once, so that a look-up and no work is all that most paragraphs need.
 */
const COMMON: ReadonlyMap<string, PortionReading> = new Map(
  ['U', 'C', 'S', 'TS', 'SBU', 'S/NF', 'C/NF', 'S//NF', 'C//NF', 'SBU/NF', 'U//FOUO', 'LOU'].map(
    (mark) => [mark, readRare(mark) as PortionReading],
  ),
);
