import type { Cable, Precedence } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { allPrecedences, precedenceRank } from '../../vocabulary/signals';
import { suggest } from '../fixes';
import type { Fix } from '../rule';
import { once } from './once';

const LETTERS = /^[ZOPRY]$/;

/** The word of a precedence letter: IMMEDIATE for O. */
export function precedenceWord(letter: string): string {
  return allPrecedences().find((entry) => entry.letter === letter)?.word ?? letter;
}

/**
 * The precedences of the DTG line, when there is nothing wrong with them by themselves: one known
 * letter, or two of which the first is the higher (FL5-1, FL5-2, FL5-4). Else undefined.
 */
export const soundPrecedences = once(({ dtgLine }): readonly Spanned<string>[] | undefined => {
  const letters = dtgLine?.precedences ?? [];
  if (letters.length < 1 || letters.length > 2) return undefined;
  if (!letters.every(({ value }) => LETTERS.test(value))) return undefined;
  const [action, info] = letters.map(({ value }) => precedenceRank(value));
  return info === undefined || (action as number) > info ? letters : undefined;
});

/**
 * Puts another letter in the place of one on the DTG line. Where the only other one is that letter
 * already, one stays: it holds for action and information (FL5-4).
 */
export function writePrecedence(
  { dtgLine }: Cable,
  wrong: Spanned<string>,
  letter: string,
  title = `Write ${letter}`,
): Fix {
  const [action, info, third] = dtgLine?.precedences ?? [];
  const other = action?.span.start === wrong.span.start ? info : action;
  const span =
    action && info && !third && other?.value === letter
      ? { start: action.span.start, end: info.span.end }
      : wrong.span;
  return suggest(title, span, letter);
}

/** What the routing line, or the JANAP line, says of the precedence. */
export function routingPrecedence(cable: Cable): Spanned<Precedence> | undefined {
  const { routing, janap } = cable;
  if (routing?.prosign && routing.precedence) {
    return { value: routing.precedence, span: routing.prosign.span };
  }
  const letter = janap?.precedence;
  return letter && LETTERS.test(letter.value)
    ? { value: letter.value as Precedence, span: letter.span }
    : undefined;
}

/** The highest of the words behind the addressees, as a letter; undefined when there is none. */
export function addresseePrecedence(cable: Cable): string | undefined {
  let best = 0;
  for (const list of [cable.addresses.action, cable.addresses.info]) {
    for (const { precedence } of list) {
      if (precedence) best = Math.max(best, precedenceRank(precedence.value));
    }
  }
  return allPrecedences().find(({ rank }) => rank === best)?.letter;
}

/**
 * The routing line and the DTG line contradict each other (X-01). While they do, nothing follows
 * from either about the addressees' own words.
 */
export function precedenceInDispute(cable: Cable): boolean {
  const [highest] = soundPrecedences(cable) ?? [];
  const routing = routingPrecedence(cable);
  return highest !== undefined && routing !== undefined && routing.value !== highest.value;
}
