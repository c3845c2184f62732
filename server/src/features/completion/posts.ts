import {
  allRouting,
  findRouting,
  lookUpIndicator,
  type RoutingEntry,
  stationOf,
} from '../../vocabulary/routing';
import { lazy, sourceOf } from '../../vocabulary/source';
import { routingInWords, routingKind } from '../hover/posts';

/** A name behind a routing indicator. */
export interface Post {
  readonly entry: RoutingEntry;
  readonly name: string;
}

/** More than this many are never shown at once. */
const MOST = 80;

/** Nearly every telegram goes there. */
const DEPARTMENT = 'RUEHC';

/**
 * Posts by the beginning of an indicator or of a word of a name; without any, the Department and
 * then the posts. An indicator with a slash behind it gives the names of that indicator alone.
 */
export function findPosts(query: string): readonly Post[] {
  const wanted = query.trimStart().toUpperCase();
  const slash = wanted.indexOf('/');
  if (slash >= 0) {
    const entry = lookUpIndicator(wanted.slice(0, slash).trim());
    const name = wanted.slice(slash + 1).trimStart();
    const own = entry ? namesOf(entry).filter((post) => hasWord(post.name, name)) : [];
    return own.length > 0 ? own : findPosts(name);
  }
  if (wanted === '') return byName().slice(0, MOST);
  const found = findRouting(wanted, MOST).flatMap((entry) => fitting(entry, wanted));
  const first = department(wanted);
  const others = found.filter(({ entry }) => entry !== first[0]?.entry);
  return [...first, ...others.sort((a, b) => (orderOf(a, wanted) < orderOf(b, wanted) ? -1 : 1))];
}

/** Indicators first, then names that begin so, then the others; each by the alphabet. */
function orderOf({ entry, name }: Post, wanted: string): string {
  if (entry.indicator.startsWith(wanted)) return `0${entry.indicator}`;
  return `${name.startsWith(wanted) ? 1 : 2}${name}`;
}

/** The name or one of its words begins so. */
function hasWord(name: string, wanted: string): boolean {
  return name.startsWith(wanted) || name.includes(` ${wanted}`);
}

/** The Department, then the posts by the names of their towns; each under its main name. */
const byName = lazy((): readonly Post[] => {
  const posts = allRouting().flatMap((entry): (Post & { town: string })[] => {
    const name = entry.kind === 'post' ? entry.names[0] : undefined;
    return name === undefined ? [] : [{ entry, name, town: stationOf(name) ?? name }];
  });
  posts.sort((a, b) => (a.town < b.town ? -1 : 1));
  return [...department(''), ...posts];
});

function department(wanted: string): readonly Post[] {
  const entry = lookUpIndicator(DEPARTMENT);
  const name = entry?.names[0];
  return entry && name !== undefined && DEPARTMENT.startsWith(wanted) ? [{ entry, name }] : [];
}

function namesOf(entry: RoutingEntry): readonly Post[] {
  return entry.names.map((name) => ({ entry, name }));
}

/** The name that was asked for, or the main one where the indicator was. */
function fitting(entry: RoutingEntry, wanted: string): readonly Post[] {
  const names = entry.names.filter((name) => hasWord(name, wanted));
  const name = names[0] ?? entry.names[0];
  return name === undefined ? [] : [{ entry, name }];
}

/** The words of the detail, the documentation and its source. */
export function aboutPost({ entry }: Post): { detail: string; about: string[]; source: string } {
  return { detail: routingKind(entry), about: routingInWords(entry), source: sourceOf(entry) };
}
