import { isSpokenCode, releaseCode } from '../vocabulary/markings';
import { interpret } from './interpret';
import type { PortionReading } from './level';
import { type Classification, levelOf, type Marking, usLevel } from './marking';
import { sortCodes } from './order';
import { markingOf, STANDS_ALONE } from './parse';
import type { Item, ListCode, Reading } from './reading';
import { renderPortion, writeProgram } from './render';
import { isWrongBefore } from './separators';

/** The longest text between brackets that is looked at; REL TO lists are the longest marks. */
const LONGEST = 240;

/** The words that a mark may begin with. Anything else is thrown out before it is taken apart. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'U UNCLAS UNCLASSIFIED C CONFIDENTIAL S SECRET TS TOP SBU SENSITIVE FOUO FOR LOU LIMITED EFTO ' +
    'CUI CONTROLLED LES LAW SSI NU NR NC NS CTS COSMIC NATO FGI'
  ).split(' '),
);

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
  if (inner.length === 0 || inner.length > LONGEST || !mayBegin(inner)) return undefined;
  const { items } = interpret(inner, 'banner');
  if (!isMark(items)) return undefined;
  const marking = markingOf(items);
  const corrected = correct(inner, marking, items);
  return {
    level: usLevel(levelOf(marking)),
    controls: items.flatMap(controlsOf),
    canonical: corrected === inner,
    corrected,
    singleSlash: corrected !== inner && isWronglyParted(items),
    foreign: isForeign(marking.classification),
  };
}

/** A cheap look at the first word: most brackets at the head of a paragraph hold no mark. */
function mayBegin(inner: string): boolean {
  const word = /^\s*(?:(\/\/)\s*)?([A-Za-z]+)(-?)/.exec(inner);
  if (!word) return false;
  const first = (word[2] as string).toUpperCase();
  if (word[1] || FIRST_WORDS.has(first)) return true;
  // What is said for a country begins prose as well.
  return word[3] === '-' && releaseCode(first) !== undefined && !isSpokenCode(first);
}

function isMark(items: readonly Item[]): boolean {
  const [first, ...rest] = items;
  return first !== undefined && isHead(first) && rest.every(mayFollow);
}

function isHead({ reading, lead }: Item): boolean {
  const slashes = lead.trim() === '//';
  switch (reading.type) {
    case 'us':
    case 'cui':
      return !slashes;
    case 'control':
      return !slashes && STANDS_ALONE.has(reading.control.banner);
    case 'nato':
      return slashes || reading.activity === undefined;
    case 'foreign':
      return slashes || reading.hyphen;
    case 'joint':
      return slashes;
    default:
      return false;
  }
}

/** A second level is none of a mark's business, and unknown words need `//` before them. */
function mayFollow({ reading, lead, text }: Item): boolean {
  switch (reading.type) {
    case 'us':
    case 'nato':
    case 'foreign':
    case 'joint':
    case 'unknown-level':
      return false;
    case 'unknown':
      return lead.includes('//') && /^[A-Z][A-Z0-9 ,-]*$/.test(text);
    default:
      return true;
  }
}

/** The right form; where books differ the typed one is left if any of them has it. */
function correct(inner: string, marking: Marking, items: readonly Item[]): string {
  const first = items[0]?.reading;
  if (first?.type === 'foreign' && first.hyphen) return inner.trim().toUpperCase();
  if (inner === 'SBU-N' || inner === 'U//SBU-N') return inner;
  const forms = (['state', 'ic', 'dod'] as const).map((practice) =>
    renderPortion(marking, { practice }),
  );
  return forms.find((form) => form === inner) ?? (forms[0] as string);
}

function isWronglyParted(items: readonly Item[]): boolean {
  return items.some(
    ({ reading, text }, index) =>
      isWrongBefore(items, index) || (reading.type === 'control' && /^(SBU|LES)[ /]N/.test(text)),
  );
}

function isForeign(classification: Classification): boolean {
  return 'level' in classification && classification.system !== 'us';
}

/** Controls by their banner names; SBU NOFORN is two facts to whoever reads a cable. */
function controlsOf({ reading, text }: Item): string[] {
  switch (reading.type) {
    case 'control':
      return reading.control.banner.replace(/^(SBU|LES) NOFORN$/, '$1/NOFORN').split('/');
    case 'list':
      return [listName(reading)];
    case 'sci':
      return [writeProgram(reading.program)];
    case 'cui':
      return ['CUI'];
    case 'foreign':
      return reading.hyphen ? [['FGI', ...codes(reading.owners)].join(' ')] : [];
    case 'nato':
      return [...reading.controls];
    case 'us':
    case 'joint':
      return [];
    default:
      return [text];
  }
}

function listName(reading: Extract<Reading, { type: 'list' }>): string {
  if (reading.codes.length === 0) return reading.list === 'REL TO' ? 'REL' : reading.list;
  const listed = codes(reading.codes).filter((code) => code !== 'USA');
  const all = reading.list === 'REL TO' ? ['USA', ...listed] : listed;
  return `${reading.list} ${all.join(', ')}`;
}

function codes(list: readonly ListCode[]): string[] {
  return sortCodes(list.map(({ code }) => code));
}

/**
 * The marks of nearly every paragraph that was counted (domain/real-messages.md section 6), read
 * once, so that a look-up and no work is all that most paragraphs need.
 */
const COMMON: ReadonlyMap<string, PortionReading> = new Map(
  [
    'U',
    'C',
    'S',
    'TS',
    'SBU',
    'S/NF',
    'C/NF',
    'S//NF',
    'C//NF',
    'SBU/NF',
    'U//FOUO',
    'LOU',
    'c',
    's',
    'u',
  ].map((mark) => [mark, readRare(mark) as PortionReading]),
);
