import type { Cable } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import type { Spanned } from '../../text/span';
import {
  readSecurityGroup,
  type SecurityLetter,
  securityLetter,
  securityLetters,
} from '../../vocabulary/signals';
import { headingNode, spanned, tokensOf } from './heading';
import { once } from './once';
import { mispartedSecurity } from './parting';

/** FL4 taken apart: what stands where, and what the rest of the message says it should be. */
export interface SecurityFacts {
  readonly node: Node;
  /** The first word of the line. */
  readonly signal: Spanned<string>;
  readonly signalKnown: boolean;
  /** The letters where they belong, with the extension behind the slash left out. */
  readonly group?: Spanned<string>;
  readonly extension?: Spanned<string>;
  /** The letters where they do not belong: behind a signal. */
  readonly late?: Spanned<string>;
  /** Set when the letters are sound: one known letter, perhaps with a release code. */
  readonly letter?: SecurityLetter;
  /** The letter that the classification of the text calls for; undefined while that is in doubt. */
  readonly expected?: SecurityLetter;
}

/** What line 4 says; undefined when there is none, or when its blanks are in the wrong places. */
export const securityFacts = once((cable): SecurityFacts | undefined => {
  const node = cable.security && headingNode(cable, 'security-line');
  if (!node || mispartedSecurity(cable)) return undefined;
  const [signal, second, ...rest] = tokensOf(cable, node);
  if (!signal) return undefined;
  const expected = expectedLetter(cable);
  const late = isSignal(second?.value)
    ? rest.find(({ value }) => readSecurityGroup(value))
    : undefined;
  const base = {
    node,
    signal,
    signalKnown: signal.value === 'ZNR' || signal.value === 'ZNY',
    ...(expected ? { expected } : {}),
    ...(late ? { late } : {}),
  };
  if (!second || isSignal(second.value)) return base;
  return { ...base, ...lettersOf(cable, second) };
});

/** Three equal letters may be the beginning of a group; Z, a letter and a letter is a signal. */
function isSignal(text: string | undefined): boolean {
  return text !== undefined && /^Z[A-Z]{2}\d?$/.test(text);
}

function lettersOf(
  cable: Cable,
  token: Spanned<string>,
): Pick<SecurityFacts, 'group' | 'extension' | 'letter'> {
  const slash = token.value.indexOf('/');
  const length = slash < 0 ? token.value.length : slash;
  const { start, end } = token.span;
  const group = spanned(cable, { start, end: start + length });
  const extension = slash < 0 ? undefined : spanned(cable, { start: start + slash + 1, end });
  const letter = readSecurityGroup(group.value)?.letter;
  return {
    group,
    ...(extension ? { extension } : {}),
    ...(letter && group.value === group.value.toUpperCase() ? { letter } : {}),
  };
}

/** U, E, C, S or T by the words of the classification line. */
export function expectedLetter({ classification }: Cable): SecurityLetter | undefined {
  if (!classification?.level) return undefined;
  if (classification.administrative === 'EFTO') return securityLetter('E');
  return securityLetters().find(
    ({ level, special }) => level === classification.level && special === undefined,
  );
}

/** The letter five times. */
export function fiveOf(letter: SecurityLetter): string {
  return letter.letter.repeat(5);
}

/** The letter that most of a group's characters are; undefined when none is a known one. */
export function commonLetter(group: string): SecurityLetter | undefined {
  const counts = new Map<string, number>();
  for (const char of group.toUpperCase()) counts.set(char, (counts.get(char) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best && (counts.get(best) ?? 0) > group.length / 2 ? securityLetter(best) : undefined;
}
