import type { Address, Cable } from '../../model/cable';
import { editDistance } from '../../text/spelling';
import { isStatePlad, lookUpPlad, nearestPlads, plainPlad } from '../../vocabulary/routing';
import { pladOf } from './addressList';
import { once } from './once';
import { originators } from './originators';
import { misspeltPrecedence } from './precedenceWord';

/** A State post that is not in the list of PLADs. */
export interface UnknownPost {
  readonly address: Address;
  /** In the order of a heading, in plain spelling. */
  readonly plad: string;
  /** The posts that it may mean, nearest first. */
  readonly near: readonly string[];
  /** `misspelt`: a name very like it is known. `kind`: the post is, as an embassy or a consulate. */
  readonly kind: 'misspelt' | 'kind' | 'unknown';
}

/** The posts of a message that the list does not have. Worked out once for the rules that ask. */
export const unknownPosts = once((cable): readonly UnknownPost[] => {
  const { from, action, info, exempt } = cable.addresses;
  // An originator that line 3 or the message number contradicts has a finding already.
  const sender = originators(cable)?.wrong ? [] : from;
  const found: UnknownPost[] = [];
  for (const address of [...sender, ...action, ...info, ...exempt]) {
    const post = unknownPost(cable, address);
    if (post) found.push(post);
    if (found.length >= MOST) break;
  }
  return found;
});

/** More unknown posts than this are the posts of another world, and each costs a search. */
const MOST = 50;

/**
 * What is left of the word for a kind of post when one letter of it is wrong. Most addressees are
 * agencies and commands, and this rules them out before anything is looked up.
 */
const STATE_LIKE =
  /AMEM|BASSY|AMCO|NSUL|SECS|TATE\b|USMI|SSION|\b(?:US[DEILOR]|AIT|REO|RRT|RPO|APP) ?/;

function unknownPost(cable: Cable, address: Address): UnknownPost | undefined {
  const written = address.plad;
  if (!written || written.value.length < 6 || written.value.length > 60) return undefined;
  if (!STATE_LIKE.test(written.value) || lookUpPlad(written.value).length > 0) return undefined;
  // What is wrong behind the name has a finding of its own.
  const slip = misspeltPrecedence(address)?.typed.value.length ?? 0;
  const name = written.value.slice(0, written.value.length - slip).replace(/\d{3,8}$/, '');
  const plad = plainPlad(
    pladOf(cable, { ...address, plad: { ...written, value: name.trim() } }) ?? '',
  );
  if (lookUpPlad(plad).length > 0) return undefined;
  const near = nearestPlads(plad);
  if (near.some((name) => isNear(plad, plainPlad(name)))) {
    return { address, plad, near, kind: 'misspelt' };
  }
  if (near.length > 0) return { address, plad, near, kind: 'kind' };
  return isStatePlad(plad) ? { address, plad, near, kind: 'unknown' } : undefined;
}

/** One slip; two only where the rest of a long name leaves no doubt. */
function isNear(plad: string, name: string): boolean {
  return (
    editDistance(plad, name, 1) === 1 || (plad.length > 18 && editDistance(plad, name, 2) === 2)
  );
}
