import type { Address } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { nearest } from '../../text/spelling';
import { precedenceWords } from '../../vocabulary/signals';

/** A precedence that a slip turned into a part of the name before it. */
export interface MisspeltPrecedence {
  readonly typed: Spanned<string>;
  readonly meant: string;
}

/** The misspelt precedence at the end of a PLAD: `SECSTATE WASHDC PRIORTY`. */
export function misspeltPrecedence({ plad, precedence }: Address): MisspeltPrecedence | undefined {
  const blank = plad && !precedence ? plad.value.lastIndexOf(' ') : -1;
  if (!plad || blank < 0) return undefined;
  const value = plad.value.slice(blank + 1);
  const meant = precedenceMeant(value);
  if (!meant) return undefined;
  return {
    typed: { value, span: { start: plad.span.start + blank + 1, end: plad.span.end } },
    meant,
  };
}

/** One letter wrong in a short word, two in a long one. */
function precedenceMeant(word: string): string | undefined {
  if (word.length < 5 || word.length > 12) return undefined;
  const words = precedenceWords().filter((one) => !one.includes(' ') && one.length > 4);
  return nearest(word.toUpperCase(), words, word.length > 6 ? 2 : 1)[0]?.word;
}
