import table from './signals.json';
import { lazy, type Sourced, withSources } from './source';

/** An operating signal. The list is partial: ACP 131 was not to be had. */
export interface Signal extends Sourced {
  readonly code: string;
  readonly meaning: string;
  /** Where in a message it stands, in words. */
  readonly where: string;
  /** The figures that may follow it: `4`, `1-3`. */
  readonly suffix?: string;
}

/** A procedure sign: BT, DE, FM ... */
export interface Prosign extends Sourced {
  readonly code: string;
  readonly meaning: string;
}

/** What the letter of line 4, given five times, says of the message. */
export interface SecurityLetter extends Sourced {
  readonly letter: string;
  readonly name: string;
  /** The level of the United States that it stands for; RESTRICTED is none. */
  readonly level?: 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET';
  readonly special?: 'EFTO' | 'RESTRICTED';
  /** The signal that it follows. */
  readonly signal: 'ZNR' | 'ZNY';
}

export interface PrecedenceEntry extends Sourced {
  readonly letter: 'Z' | 'O' | 'P' | 'R' | 'Y';
  readonly word: string;
  readonly meaning: string;
  /** 1 for ROUTINE to 4 for FLASH and 5 for the emergency command precedence. */
  readonly rank: number;
}

/** Words of more than one letter's precedence: NIACT IMMEDIATE is an IMMEDIATE. */
interface PrecedenceWord extends Sourced {
  readonly word: string;
  readonly letter: PrecedenceEntry['letter'];
}

/** The five letters of line 4 taken apart. */
export interface SecurityGroup {
  readonly letter: SecurityLetter;
  /** The countries of a release code in the last two places: `SSSBB`, `UUUAC`. */
  readonly release: readonly string[];
}

const signalIndex = lazy(() => indexBy(withSources<Signal>(table.signals, table.sources), 'code'));
const prosignIndex = lazy(() =>
  indexBy(withSources<Prosign>(table.prosigns, table.sources), 'code'),
);
const letterIndex = lazy(() =>
  indexBy(withSources<SecurityLetter>(table.letters, table.sources), 'letter'),
);
const extensionIndex = lazy(() =>
  indexBy(withSources<Prosign>(table.extensions, table.sources), 'code'),
);
const precedences = lazy(() => withSources<PrecedenceEntry>(table.precedence, table.sources));
const words = lazy(() => withSources<PrecedenceWord>(table.words, table.sources));

/** The signal, with or without the figures behind it (`ZFF4`); undefined when it is not in the list. */
export function lookUpSignal(code: string): Signal | undefined {
  const upper = code.toUpperCase();
  return signalIndex().get(upper) ?? signalIndex().get(upper.replace(/\d{1,2}$/, ''));
}

/** All signals of the list. */
export function allSignals(): readonly Signal[] {
  return [...signalIndex().values()];
}

/** The procedure sign, or undefined. */
export function lookUpProsign(code: string): Prosign | undefined {
  return prosignIndex().get(code.toUpperCase());
}

/** What a single letter of line 4 stands for: U, E, R, C, S or T. */
export function securityLetter(letter: string): SecurityLetter | undefined {
  return letterIndex().get(letter.toUpperCase());
}

/** The letters in the order of the table: U, E, R, C, S, T. */
export function securityLetters(): readonly SecurityLetter[] {
  return [...letterIndex().values()];
}

/**
 * Reads `CCCCC`, or `SSSBB` and `UUUAC`, whose last two letters say whom the message may be
 * released to (ACP 117: one country twice, or two in the order of the alphabet). Undefined when
 * the group is neither.
 */
export function readSecurityGroup(group: string): SecurityGroup | undefined {
  const letters = group.toUpperCase();
  const match = /^([A-Z])\1\1([A-Z])([A-Z])$/.exec(letters);
  const letter = match && securityLetter(match[1] as string);
  if (!match || !letter) return undefined;
  const [, one, fourth, fifth] = match as unknown as [string, string, string, string];
  if (fourth === one && fifth === one) return { letter, release: [] };
  const first = releaseCountry(fourth);
  const second = releaseCountry(fifth);
  if (!first || !second || fourth > fifth) return undefined;
  return { letter, release: first === second ? [first] : [first, second] };
}

/** The country that a transmission release letter stands for: `B` is the United Kingdom. */
export function releaseCountry(letter: string): string | undefined {
  return (table.releaseCodes.codes as Readonly<Record<string, string>>)[letter.toUpperCase()];
}

/** What follows the slash of `SSSSS/BBBBB`. */
export function lookUpSecurityExtension(letters: string): Prosign | undefined {
  return extensionIndex().get(letters.toUpperCase());
}

/** The precedences, highest first. */
export function allPrecedences(): readonly PrecedenceEntry[] {
  return precedences();
}

/** The precedence of a letter (`P`), a doubled letter (`PP`) or a word (`NIACT IMMEDIATE`). */
export function lookUpPrecedence(text: string): PrecedenceEntry | undefined {
  const upper = text.trim().toUpperCase().replace(/\s+/g, ' ');
  const letter = words().find((entry) => entry.word === upper)?.letter ?? upper;
  return precedences().find(
    (entry) =>
      entry.letter === letter || entry.letter + entry.letter === letter || entry.word === letter,
  );
}

/** 1 for ROUTINE to 5 for ECP; 0 for what is no precedence. */
export function precedenceRank(text: string): number {
  return lookUpPrecedence(text)?.rank ?? 0;
}

/** The words that stand behind an addressee, longest first, so that a reader may try them in turn. */
export function precedenceWords(): readonly string[] {
  const all = [...words(), ...precedences()].map((entry) => entry.word);
  return all.sort((a, b) => b.length - a.length);
}

function indexBy<K extends string, T extends Readonly<Record<K, string>>>(
  entries: readonly T[],
  key: K,
): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry[key], entry]));
}
