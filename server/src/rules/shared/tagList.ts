import type { Cable, Tag } from '../../model/cable';
import { lookUpCaption } from '../../vocabulary/captions';
import { lookUpTag, tagFits } from '../../vocabulary/tagLookup';
import { splitRunTogether } from '../../vocabulary/tagSearch';
import type { TagSystemOptions } from '../../vocabulary/tagSystems';
import type { TagEntry } from '../../vocabulary/tagTable';
import type { RuleContext } from '../rule';
import { once } from './once';

/** What one group of letters on the TAGS line turned out to be. */
export interface ListedTag {
  readonly tag: Tag;
  /** In capitals. */
  readonly code: string;
  /**
   * - `known`: a code of a list in use on the date.
   * - `unfit`: a code, but of another time (AZ in 2006, PFOR in 2006).
   * - `run`: several codes run together.
   * - `caption`: SIPDIS and its like.
   * - `none`: `N/A`, which stands for no TAGS.
   * - `name`: a personal name in brackets.
   * - `unknown`: in no list.
   */
  readonly kind: 'known' | 'unfit' | 'run' | 'caption' | 'none' | 'name' | 'unknown';
  /** The code's meaning on the date, or at another time when it is unfit. */
  readonly entry?: TagEntry;
  /** The codes of a run. */
  readonly pieces?: readonly string[];
}

/** No real TAGS line has more; the rest of a longer one is something else. */
const MOST = 100;

const usual = once((cable) => read(cable, {}));

/** The groups of the TAGS line, each looked up for the date of the message. */
export function listedTags(cable: Cable, context: RuleContext): readonly ListedTag[] {
  return context.tagSystem ? read(cable, context.tagSystem) : usual(cable);
}

function read({ tags, date }: Cable, options: TagSystemOptions): readonly ListedTag[] {
  return (tags?.tags ?? []).slice(0, MOST).map((tag) => {
    const code = tag.code.toUpperCase();
    if (tag.kind === 'name') return { tag, code, kind: 'name' };
    if (code === 'N/A' || code === 'NONE') return { tag, code, kind: 'none' };
    const entry = lookUpTag(code, date, options);
    if (entry) {
      const fits = !date || tagFits(entry, date, options);
      return { tag, code, kind: fits ? 'known' : 'unfit', entry };
    }
    if (lookUpCaption(code)?.group === 'distribution') return { tag, code, kind: 'caption' };
    const pieces = splitRunTogether(code, date, options);
    return pieces ? { tag, code, kind: 'run', pieces } : { tag, code, kind: 'unknown' };
  });
}

/** Groups in no list, looked at one by one; on a line with many of them something else is wrong. */
const MOST_UNKNOWN = 8;

/** The groups that are in no list; none where so many are that the line is no TAGS line. */
export function unknownTags(cable: Cable, context: RuleContext): readonly ListedTag[] {
  const unknown = listedTags(cable, context).filter(({ kind }) => kind === 'unknown');
  return unknown.length > MOST_UNKNOWN ? [] : unknown;
}

/** `PREL (External Political Relations)`, or the code alone where no name is known. */
export function named({ code, name }: TagEntry): string {
  return name ? `${code} (${name})` : code;
}
