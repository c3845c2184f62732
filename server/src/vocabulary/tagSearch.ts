import { editDistance } from '../text/spelling';
import { type Day, lazy } from './source';
import { codeOnDate, lookUpTag, tagFits } from './tagLookup';
import type { TagSystemOptions } from './tagSystems';
import { entriesByCode, type TagEntry, type TagKind, tagEntries } from './tagTable';

/** Longer runs than this are no run of codes; the bound keeps the work small. */
const LONGEST_RUN = 80;

/** What drafters look for first. */
const KIND_ORDER: Readonly<Record<TagKind, number>> = {
  subject: 0,
  program: 1,
  place: 2,
  region: 3,
  organisation: 4,
};

/** The subjects used most in 1,079 real telegrams, most first (domain/real-messages.md section 5). */
const COMMONEST = ['PREL', 'PGOV', 'ECON', 'PHUM', 'PTER', 'PINR'];

/** A meaning with the words of its names, in small letters without accents. */
interface Searchable {
  readonly entry: TagEntry;
  readonly code: string;
  readonly words: readonly string[];
}

const searchable = lazy(() => tagEntries().map(toSearchable));

/**
 * Codes by their first letters or by words of their names, best first: `PT` and `terror` both
 * find PTER, `azer` finds AJ in a message of 2006. Every word of the query must begin a word of
 * the name. Codes that do not fit the date are left out. At most `limit` entries.
 */
export function findTags(
  query: string,
  date?: Day,
  options: TagSystemOptions & { readonly limit?: number } = {},
): readonly TagEntry[] {
  const wanted = wordsOf(query);
  const code = query.trim().toUpperCase();
  const found: { entry: TagEntry; score: number }[] = [];
  for (const each of searchable()) {
    const score = scoreOf(each, code, wanted);
    if (score === undefined || (date && !tagFits(each.entry, date, options))) continue;
    found.push({ entry: each.entry, score: score * 10 + KIND_ORDER[each.entry.kind] });
  }
  found.sort((a, b) => a.score - b.score || (a.entry.code < b.entry.code ? -1 : 1));
  return found.slice(0, options.limit ?? 50).map(({ entry }) => entry);
}

/** 0 the code itself, 1 the start of the code, 2 the start of the name, 3 later words of it. */
function scoreOf(each: Searchable, code: string, wanted: readonly string[]): number | undefined {
  if (each.code === code) return 0;
  if (each.code.startsWith(code)) return 1;
  if (wanted.length === 0) return undefined;
  const all = wanted.every((want) => each.words.some((word) => word.startsWith(want)));
  if (!all) return undefined;
  return each.words[0]?.startsWith(wanted[0] as string) ? 2 : 3;
}

/**
 * The codes that a mistyped one may mean in a message of this date, nearest first, at most three.
 * A code of a place in another list gives the place's right code. Two letters are too short to
 * guess from, and give nothing else.
 */
export function nearestTags(
  code: string,
  date?: Day,
  options: TagSystemOptions = {},
): readonly TagEntry[] {
  const wanted = code.toUpperCase();
  const translated = date && codeOnDate(wanted, date, options);
  if (translated) return [translated];
  if (wanted.length < 3) return [];
  const max = wanted.length > 6 ? 2 : 1;
  const found: { entry: TagEntry; distance: number }[] = [];
  for (const candidate of entriesByCode().keys()) {
    if (candidate.length < 3 || candidate === wanted) continue;
    const distance = editDistance(wanted, candidate, max);
    const entry = distance <= max ? lookUpTag(candidate, date, options) : undefined;
    if (entry && (!date || tagFits(entry, date, options))) found.push({ entry, distance });
  }
  found.sort(
    (a, b) => a.distance - b.distance || likeness(b.entry, wanted) - likeness(a.entry, wanted),
  );
  return found.slice(0, 3).map(({ entry }) => entry);
}

/**
 * Among codes equally near: subjects before programs before organisations, then a swap of
 * neighbours, the commonest slip, then the same first letter, which is seldom mistyped, then
 * the codes used most.
 */
function likeness(entry: TagEntry, wanted: string): number {
  const swap = [...entry.code].sort().join() === [...wanted].sort().join();
  const used = COMMONEST.indexOf(entry.code);
  return (
    (4 - KIND_ORDER[entry.kind]) * 2 +
    (swap ? 3 : 0) +
    (entry.code[0] === wanted[0] ? 1 : 0) +
    (used < 0 ? 0 : 0.9 - used / 10)
  );
}

/**
 * The codes of a run whose blanks and commas were lost: `ECONEFIN` is ECON, EFIN. The run must
 * divide without a rest into subjects, programs and places that fit the date, one of them at
 * least a subject or program. Undefined when it does not, or is a code itself.
 */
export function splitRunTogether(
  run: string,
  date?: Day,
  options: TagSystemOptions = {},
): readonly string[] | undefined {
  const text = run.toUpperCase();
  if (!/^[A-Z]{6,}$/.test(text) || text.length > LONGEST_RUN || lookUpTag(text)) return undefined;
  // best[i] is the way to divide the first i letters into the fewest codes.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= text.length; end++) {
    for (const width of [4, 2]) {
      const before = end >= width ? best[end - width] : undefined;
      if (!before) continue;
      const piece = text.slice(end - width, end);
      if (!isPiece(piece, date, options)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, piece];
    }
  }
  const pieces = best[text.length];
  return pieces?.some((piece) => piece.length === 4) ? pieces : undefined;
}

function isPiece(piece: string, date: Day | undefined, options: TagSystemOptions): boolean {
  const entry = lookUpTag(piece, date, options);
  if (!entry || (date && !tagFits(entry, date, options))) return false;
  return piece.length === 4
    ? entry.kind === 'subject' || entry.kind === 'program'
    : entry.kind === 'place' || entry.kind === 'region';
}

function toSearchable(entry: TagEntry): Searchable {
  const words = [entry.name ?? '', ...entry.otherNames].flatMap(wordsOf);
  return { entry, code: entry.code.toUpperCase(), words };
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
