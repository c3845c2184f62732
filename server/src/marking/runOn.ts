import { CONTROLS, RETIRED, SCI } from '../vocabulary/markings';
import { AEA_WORDS } from './aea';
import { LIST_WORDS, listBeginning } from './lists';
import { squeeze, subToken, type Token, typedLength } from './tokens';

/** Words with which a new piece begins, wherever they stand, under the first of them. */
type Openers = ReadonlyMap<string, readonly string[]>;

/** More characters than any of the words has, blanks that stand twice among them. */
const LONGEST = 80;

/** AC and AWP are too short, and seldom enough, to be told from a compartment. */
const SHORTEST_LIMIT = 4;

/** EYES ONLY stands behind its list, a compartment behind its system: neither begins a piece. */
const INSIDE: ReadonlySet<string | undefined> = new Set([
  'EYES ONLY',
  ...SCI.flatMap(({ compartments }) => compartments.map(({ title }) => title)),
]);

/** Controls, lists and what were controls once. */
const CONTROLS_BEGIN = openersOf([
  ...CONTROLS.filter(({ banner }) => !INSIDE.has(banner)).flatMap((control) => {
    const { banner, portion, title, caption, other = [] } = control;
    const words = [banner, portion, title, caption, ...other];
    const least = control.category === 'limited' ? SHORTEST_LIMIT : 0;
    return words.flatMap((word) => (word && word.length >= least ? [word] : []));
  }),
  ...LIST_WORDS,
  ...RETIRED.map(({ word }) => word).filter((word) => word.length > 3 && !INSIDE.has(word)),
]);

/** What else begins a piece, but may be a code inside a list of countries. */
const CATEGORIES_BEGIN = openersOf([
  ...SCI.flatMap(({ name, title }) => (title ? [name, title] : [name])),
  ...AEA_WORDS,
  'SAR',
  'FGI',
  'CUI',
]);

function openersOf(words: readonly string[]): Openers {
  const openers = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const [first = ''] = word.split(/[ -]/);
    openers.set(
      first,
      [...(openers.get(first) ?? []), word].sort((a, b) => b.length - a.length),
    );
  }
  return openers;
}

/**
 * Takes pieces apart that only blanks or commas part: `SI NF`, `REL TO USA, GBR NOFORN`,
 * `ORCON, NOFORN`. No name of a compartment, no code and no nickname is a control's, so where the
 * word of a control stands behind a blank, the slashes were forgotten. Undefined for one piece.
 */
export function splitRunOn(token: Token): Token[] | undefined {
  const { typed, text } = token;
  const list = listBeginning(text) !== undefined;
  const codes = list || text.startsWith('FGI ') || text.startsWith('JOINT ');
  const parts: Token[] = [];
  const gap = /(?<!\s)\s+(?:[-,]\s*)?|[-,]\s+|,/g;
  gap.lastIndex = openerAt(typed, 0, false);
  let lead = 0;
  let from = 0;
  for (let match = gap.exec(typed); match; match = gap.exec(typed)) {
    const length = openerAt(typed, gap.lastIndex, codes);
    // Two letters behind a comma are some other list's code for a country: REL TO USA, RS.
    if (length === 0 || (list && length === 2 && match[0].includes(','))) continue;
    parts.push(subToken(token, lead, from, match.index));
    lead = match.index;
    from = gap.lastIndex;
    gap.lastIndex = from + length;
  }
  return parts.length > 0 ? [...parts, subToken(token, lead, from, typed.length)] : undefined;
}

/** How many typed characters hold the words at `from` that begin a piece; 0 where none do. */
function openerAt(typed: string, from: number, codes: boolean): number {
  const part = typed.slice(from, from + LONGEST);
  const text = squeeze(part);
  const words =
    opener(CONTROLS_BEGIN, text, /^[ ,]?$/) ??
    (codes ? undefined : opener(CATEGORIES_BEGIN, text, /^[ ,-]?$/));
  return words === undefined ? 0 : typedLength({ typed: part }, words);
}

function opener(openers: Openers, text: string, behind: RegExp): string | undefined {
  const first = /^[A-Z]+/.exec(text)?.[0] ?? '';
  return openers
    .get(first)
    ?.find((words) => text.startsWith(words) && behind.test(text.charAt(words.length)));
}
