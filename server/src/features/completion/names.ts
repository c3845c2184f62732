import type { Address } from '../../model/cable';
import { pladOf } from '../../rules/shared/addressList';
import { type Span, touches } from '../../text/span';
import { plainPlad } from '../../vocabulary/plads';
import { lookUpIndicator } from '../../vocabulary/routing';
import { lookUpPrecedence } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, replaced } from './caret';
import { precedences } from './dtg';
import type { Completion } from './item';
import { aboutPost, findPosts } from './posts';

/** The post behind the indicator of line 3 first; a PLAD alone (FL6-1). */
export function originators(caret: Caret, typed: string): Completion[] {
  const { origin } = caret.cable;
  const known = origin?.indicator && lookUpIndicator(origin.indicator.value);
  const own =
    typed.trim() === '' && known ? known.names.map((name) => ({ entry: known, name })) : [];
  const span = wholeName(caret, typed);
  return [...own, ...findPosts(typed)].map((post, rank) => ({
    ...aboutPost(post),
    label: post.name,
    kind: 'post',
    span,
    insert: [post.name],
    filters: [post.entry.indicator],
    searched: true,
    rank,
  }));
}

/** What was typed, and the rest of the name where the caret stands inside one. */
export function wholeName(caret: Caret, typed: string): Span {
  const { start } = replaced(caret, typed);
  const address = everyone(caret).find(({ plad }) => plad && touches(plad.span, caret.offset));
  return { start, end: Math.max(caret.offset, address?.plad?.span.end ?? 0) };
}

/** Whom the message names already, but for the one at the caret. */
export function presentNames(caret: Caret): ReadonlySet<string> {
  const others = everyone(caret).filter(({ span }) => !touches(span, caret.offset));
  return new Set(others.map((address) => plainPlad(pladOf(caret.cable, address) ?? '')));
}

function everyone({ cable }: Caret): readonly Address[] {
  const { from, action, info, exempt } = cable.addresses;
  return [...from, ...action, ...info, ...exempt];
}

/** The precedence words, the one of the DTG line first. */
export function precedencesFor(caret: Caret, typed: string, role: 'action' | 'info'): Completion[] {
  const letters = caret.cable.dtgLine?.precedences ?? [];
  const fitting = (role === 'info' ? letters[1] : undefined) ?? letters[0];
  const first = fitting && lookUpPrecedence(fitting.value);
  const all = precedences(caret);
  const ordered = [...all].sort((a, b) => Number(b === first) - Number(a === first));
  return ordered.map((entry, index) => ({
    label: entry.word,
    kind: 'word',
    detail: entry === first ? 'as on the DTG line' : entry.meaning,
    about: [`${entry.word}: ${entry.meaning}`],
    source: sourceOf(entry),
    span: replaced(caret, typed),
    insert: [entry.word],
    rank: index,
  }));
}
