import { nearest } from '../text/spelling';
import table from './captions.json';
import { type Day, lazy, type Sourced, withSources } from './source';

export type CaptionGroup =
  | 'distribution'
  | 'channel'
  | 'attention'
  | 'series'
  | 'collective'
  | 'dissemination'
  | 'control'
  | 'reference'
  | 'precedence'
  | 'correction'
  | 'transmission'
  | 'passing';

type CaptionLevel = 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET';

/** A caption, or the beginning of a passing instruction (`group` is `passing`). */
export interface CaptionEntry extends Sourced {
  readonly caption: string;
  readonly meaning: string;
  readonly group: CaptionGroup;
  /** 4 for NODIS to 1 for LIMDIS; absent where the books give no order. */
  readonly restrictiveness?: number;
  /** It limits who may read the message. */
  readonly restrictive?: boolean;
  /** No other caption may stand beside it. */
  readonly exclusive?: boolean;
  /** The message must be classified or administratively controlled. */
  readonly needsControl?: boolean;
  /** Captions that it may be combined with. */
  readonly combines?: readonly string[];
  /** The levels it may stand on; absent where it may stand on all. */
  readonly levels?: readonly CaptionLevel[];
  /** How it is filled in: `CODEL <NAME>`. */
  readonly form?: string;
  /** It may stand on the classification line. */
  readonly onClassificationLine?: boolean;
  /** No longer used; `until` gives the last day (`YYYY-MM-DD`) where it is known. */
  readonly historic?: boolean;
  readonly until?: string;
  /** What took its place. */
  readonly instead?: string;
  /** The equivalent of the Department of Defense. */
  readonly dod?: string;
}

/** Why two captions do not go together. */
export interface CaptionConflict extends Sourced {
  readonly why: string;
}

interface ConflictRule extends CaptionConflict {
  /** Captions by name, or `group:` and a group. */
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Captions that end in words of the drafter's own, and the words that other captions begin with. */
const OPEN_ENDED = ['CODEL', 'STAFFDEL', 'REL TO', 'SPECAT', 'EYES ONLY'];

const captions = lazy(() => withSources<CaptionEntry>(table.captions, table.sources));
const byName = lazy(() => new Map(captions().map((entry) => [entry.caption, entry])));
const conflicts = lazy(() => withSources<ConflictRule>(table.conflicts, table.sources));

/** All captions and passing instructions of the table. */
export function allCaptions(): readonly CaptionEntry[] {
  return captions();
}

/** Capitals, single blanks, without the slashes and points that drafters put at the end. */
export function plainCaption(text: string): string {
  const plain = text.toUpperCase().replace(/\s+/g, ' ').trim();
  let end = plain.length;
  while (end > 0 && '/.,;* '.includes(plain[end - 1] as string)) end--;
  return plain.slice(0, end);
}

/**
 * The caption that a line is: the whole line, or a caption with a name behind it (`CODEL DOE`).
 * Passing instructions are found by `lookUpPassing`. Undefined for anything else.
 */
export function lookUpCaption(text: string): CaptionEntry | undefined {
  const plain = plainCaption(text);
  const whole = byName().get(plain);
  if (whole) return whole.group === 'passing' ? undefined : whole;
  if (plain.startsWith('RELTO ')) return byName().get('REL TO');
  const open = OPEN_ENDED.find((caption) => plain.startsWith(`${caption} `));
  if (open) return byName().get(open);
  return /^FOR .{1,60} ONLY$/.test(plain) ? byName().get('EYES ONLY') : undefined;
}

/** The passing instruction that a line begins with: DEPT FOR, STATE PASS, FOR AMBASSADOR ... */
export function lookUpPassing(text: string): CaptionEntry | undefined {
  const plain = plainCaption(text);
  const known = captions().find(
    ({ group, caption }) => group === 'passing' && plain.startsWith(`${caption} `),
  );
  if (known) return known;
  if (/^(PLS|PLEASE) PASS /.test(plain)) return byName().get('PASS TO');
  return /^[A-Z][A-Z' -]{1,30} (FOR|PASS) ./.test(plain) ? byName().get('<POST> FOR') : undefined;
}

/** 4 for NODIS, 3 EXDIS, 2 STADIS, 1 LIMDIS, 0 for all that the books give no order for. */
export function restrictiveness(text: string): number {
  return lookUpCaption(text)?.restrictiveness ?? 0;
}

/** Why these two captions may not stand together; undefined when they may, or are the same. */
export function captionConflict(a: string, b: string): CaptionConflict | undefined {
  const first = lookUpCaption(a);
  const second = lookUpCaption(b);
  if (!first || !second || first === second || combine(first, second)) return undefined;
  return conflicts().find(
    ({ one, other }) =>
      (names(one, first) && names(other, second)) || (names(one, second) && names(other, first)),
  );
}

/** Captions that may stand on a message of this level and day, for completion. */
export function captionsFor(level: CaptionLevel, date?: Day): readonly CaptionEntry[] {
  return captions().filter(
    (entry) =>
      (!entry.levels || entry.levels.includes(level)) &&
      (!entry.needsControl || level !== 'UNCLASSIFIED') &&
      inUse(entry, date),
  );
}

/** Whether a caption was in use on this day. Where no last day is known, a historic one is not. */
export function inUse(entry: CaptionEntry, date?: Day): boolean {
  if (!entry.historic) return true;
  if (!date) return false;
  if (!entry.until) return date.year < 1996;
  const [year, month, day] = entry.until.split('-').map(Number) as [number, number, number];
  return (date.year - year || date.month - month || date.day - day) <= 0;
}

/** The captions that a misspelt one may mean, nearest first, at most three. */
export function nearestCaptions(text: string): readonly CaptionEntry[] {
  const plain = plainCaption(text);
  if (plain.length < 4 || lookUpCaption(plain)) return [];
  const candidates = captions().filter((entry) => entry.group !== 'passing');
  const max = plain.length > 7 ? 2 : 1;
  const near = nearest(
    plain,
    candidates.map((entry) => entry.caption),
    max,
  );
  return near.slice(0, 3).map(({ word }) => byName().get(word) as CaptionEntry);
}

function names(list: readonly string[], entry: CaptionEntry): boolean {
  return list.includes(entry.caption) || list.includes(`group:${entry.group}`);
}

function combine(a: CaptionEntry, b: CaptionEntry): boolean {
  return (a.combines?.includes(b.caption) ?? false) || (b.combines?.includes(a.caption) ?? false);
}
