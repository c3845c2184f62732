import { EXPANDABLE, membersOf } from '../vocabulary/markings';
import { sortCodes } from './order';

/**
 * Who may receive or see a text. Groups are the codes of coalitions as they were written;
 * `members` are countries, those of groups that may be expanded among them, and the groups that
 * may not. `everyone` is the REL of a portion mark whose banner is not known: it limits nothing.
 */
export type Audience =
  | 'everyone'
  | { readonly groups: ReadonlySet<string>; readonly members: ReadonlySet<string> };

/** An audience of nobody. */
export const NOBODY: Audience = { groups: new Set(), members: new Set() };

/** The audience of a list of codes; only groups in `expandable` are taken apart. */
export function audienceOf(codes: readonly string[], expandable: ReadonlySet<string>): Audience {
  const groups = codes.filter((code) => membersOf(code) && expandable.has(code));
  const members = codes.flatMap((code) =>
    groups.includes(code) ? (membersOf(code) ?? []) : [code],
  );
  return { groups: new Set(groups), members: new Set(members) };
}

/** The groups that may be expanded: those of the Register, and those an originator lets (p. 59). */
export function expandableWith(more: readonly string[] = []): ReadonlySet<string> {
  return new Set([...EXPANDABLE, ...more]);
}

/** Those in both audiences. */
export function common(a: Audience, b: Audience): Audience {
  if (a === 'everyone') return b;
  if (b === 'everyone') return a;
  return { groups: inBoth(a.groups, b.groups), members: inBoth(a.members, b.members) };
}

/** Those in either audience. */
export function either(a: Audience, b: Audience): Audience {
  if (a === 'everyone' || b === 'everyone') return 'everyone';
  return {
    groups: new Set([...a.groups, ...b.groups]),
    members: new Set([...a.members, ...b.members]),
  };
}

function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((code) => b.has(code)));
}

/** True when nobody is left. */
export function isNobody(audience: Audience): boolean {
  return audience !== 'everyone' && audience.members.size === 0;
}

/** The codes to print: whole groups by their code, the rest one by one. */
export function codesOf(audience: Audience): string[] | 'all' {
  if (audience === 'everyone') return 'all';
  const grouped = new Set([...audience.groups].flatMap((group) => membersOf(group) ?? []));
  return sortCodes([
    ...audience.groups,
    ...[...audience.members].filter((code) => !grouped.has(code)),
  ]);
}

/** The codes of `all` that are not in `part`: who may see a text without receiving it. */
export function beyond(all: Audience, part: Audience): string[] {
  if (all === 'everyone' || part === 'everyone') return [];
  const members = new Set([...all.members].filter((code) => !part.members.has(code)));
  const groups = new Set([...all.groups].filter((group) => !part.groups.has(group)));
  const codes = codesOf({ groups, members });
  return codes === 'all' ? [] : codes;
}
