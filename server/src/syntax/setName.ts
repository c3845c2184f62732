import { editDistance } from '../text/spelling';
import { lookUpMtfSet, nearestMtfSets } from '../vocabulary/mtfSets';

/** A name of a set that is not written as it should be. */
export interface NearSetName {
  /** The name that is meant. */
  readonly meant: string;
  /** What stands for it, from the first character of the line that is no blank. */
  readonly typed: string;
}

/** Letters and figures, perhaps parted by a blank, up to the first slash. */
const BEFORE_SLASH = /^\s*([A-Za-z0-9](?:[A-Za-z0-9 ]{0,8}[A-Za-z0-9])?)\s?(?=\/)/;
/** A name that runs into its first field, or has a blank for its slash, on a line that ends as a set does. */
const RUN_ON = /^\s*(?:(MSGID|SUBJ)(?= ?[A-Z0-9])|(AMPN|NARR)(?=[A-Z0-9]))(?=.{0,200}\/\/\s*$)/;
/** `RMKS 1. TEXT`, `RMKS1. TEXT`. */
const TEXT_RUN_ON = /^\s*(RMKS)(?=\s?\d{1,2}\.)/;
/** `REFA/DOC/`, `REF7A/DOC/`. */
const REFERENCE_RUN_ON = /^\s*(REF)(?=[A-Z0-9]?[A-Z]\/[A-Z])/;
/** What stands behind the name of a reference: its letter and its kind. */
const LETTER = /^\s?\/[A-Z]{1,2}\/[A-Z]/;

/**
 * The name of a set that the line begins with, misspelt, in small letters, with a blank in it or
 * behind it, or without its slash. Undefined where it is written well, or where none is meant.
 */
export function nearSetName(line: string): NearSetName | undefined {
  const before = BEFORE_SLASH.exec(line);
  const typed = before?.[1];
  if (before && typed) {
    const meant = meantName(typed, line.slice(before[0].length));
    if (meant) return typed === meant && !/\s$/.test(before[0]) ? undefined : { meant, typed };
  }
  const run = RUN_ON.exec(line) ?? TEXT_RUN_ON.exec(line) ?? REFERENCE_RUN_ON.exec(line);
  const name = run?.[1] ?? run?.[2];
  return name ? { meant: name, typed: name } : undefined;
}

/** What the names of sets stand for. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['SUBJECT', 'SUBJ'],
  ['REMARKS', 'RMKS'],
  ['REFERENCE', 'REF'],
]);

/**
 * The set that stands under a name like this one. A name of three letters is near to many words:
 * there only letters swapped or doubled count, or what follows has to be the rest of a reference.
 */
function meantName(typed: string, behind: string): string | undefined {
  const plain = typed.toUpperCase().replace(/ /g, '');
  if (lookUpMtfSet(plain)) return plain;
  if (SPELT_OUT.has(plain)) return SPELT_OUT.get(plain);
  if (typed.includes(' ')) return undefined;
  if (LETTER.test(behind) && editDistance(plain, 'REF', 1) <= 1) return 'REF';
  const near = nearestMtfSets(plain)
    .map((entry) => entry.name)
    .filter((name) => name.length > 3 || sameLetters(name, plain));
  return near.length === 1 ? near[0] : undefined;
}

function sameLetters(name: string, typed: string): boolean {
  const letters = (word: string): string => [...new Set(word)].sort().join('');
  return typed.length >= name.length && letters(name) === letters(typed);
}
