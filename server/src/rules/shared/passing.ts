import { editDistance } from '../../text/spelling';

/** FOR or PASS behind the Department, misspelt. */
export interface MisspeltWord {
  readonly typed: string;
  readonly meant: 'FOR' | 'PASS';
  /** Where it begins in the line. */
  readonly at: number;
}

/** `DEPT FRO EUR`: the word that makes a line a passing instruction, misspelt by a letter. */
export function forOrPassMeant(line: string): MisspeltWord | undefined {
  const match = /^(?:DEPT|DEPARTMENT|STATE)\.? ((?:PLEASE |PLS |ALSO )?)([A-Z]{2,5}) [A-Z]/.exec(
    line,
  );
  const typed = match?.[2];
  if (!match || !typed) return undefined;
  for (const meant of ['FOR', 'PASS'] as const) {
    if (editDistance(typed, meant, 1) === 1) {
      return { typed, meant, at: match[0].length - 2 - typed.length };
    }
  }
  return undefined;
}
