import {
  allRouting,
  findRouting,
  lookUpIndicator,
  type RoutingEntry,
} from '../../vocabulary/routing';
import { sourceOf } from '../../vocabulary/source';
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
  const wanted = query.trim().toUpperCase();
  const slash = wanted.indexOf('/');
  if (slash >= 0) {
    const entry = lookUpIndicator(wanted.slice(0, slash).trim());
    if (entry) return namesOf(entry);
    return findPosts(wanted.slice(slash + 1));
  }
  if (wanted !== '') return findRouting(wanted, MOST).flatMap((entry) => fitting(entry, wanted));
  const department = lookUpIndicator(DEPARTMENT);
  const posts = allRouting().slice(0, MOST);
  return [...(department ? namesOf(department) : []), ...posts.flatMap(namesOf)].slice(0, MOST);
}

function namesOf(entry: RoutingEntry): readonly Post[] {
  return entry.names.map((name) => ({ entry, name }));
}

/** The name that was asked for, or the main one where the indicator was. */
function fitting(entry: RoutingEntry, wanted: string): readonly Post[] {
  const names = entry.names.filter(
    (name) => name.startsWith(wanted) || name.includes(` ${wanted}`),
  );
  const name = names[0] ?? entry.names[0];
  return name === undefined ? [] : [{ entry, name }];
}

/** The words of the detail, the documentation and its source. */
export function aboutPost({ entry }: Post): { detail: string; about: string[]; source: string } {
  return { detail: routingKind(entry), about: routingInWords(entry), source: sourceOf(entry) };
}

/** The name first where it was typed, then the indicator: clients compare the beginning. */
export function postFilter({ entry, name }: Post, query: string): string {
  const wanted = query.trim().toUpperCase();
  const at = wanted === '' ? -1 : ` ${name}`.indexOf(` ${wanted}`);
  const whole = `${entry.indicator}/${name}`;
  return at < 0 || entry.indicator.startsWith(wanted) ? whole : `${name.slice(at)} ${whole}`;
}
