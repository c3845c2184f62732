import { nearest } from '../text/spelling';
import { CONFIG_CHECKS, type ConfigCheck } from './configChecks';

/** The way to a value inside a document of objects and lists. */
export type Path = readonly (string | number)[];

/** Something wrong in a document: at a value, or at the name of an entry. */
export interface Slip {
  readonly check: ConfigCheck;
  readonly path: Path;
  readonly at: 'value' | 'key';
  readonly message: string;
}

export type Note = (slip: Slip) => void;

/** Names further than this from a known one are not taken for slips of it. */
const NEAR = 3;

/**
 * A value of a document that anybody may have written, with its place. Its methods give the value as
 * what is wanted, or note a slip and give nothing. They take anything and never throw.
 */
export class Reader {
  constructor(
    private readonly value: unknown,
    readonly path: Path,
    private readonly note: Note,
  ) {}

  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  is(value: string): boolean {
    return this.value === value;
  }

  wrong(message: string, check: ConfigCheck = CONFIG_CHECKS.value): undefined {
    this.note({ check, path: this.path, at: 'value', message });
    return undefined;
  }

  /** The name of this entry is not one of `known`. */
  strange(check: ConfigCheck, what: string, known: Iterable<string>): void {
    const name = String(this.path.at(-1));
    this.note({ check, path: this.path, at: 'key', message: strangeName(what, name, known) });
  }

  oneOf<T extends string>(allowed: readonly T[]): T | undefined {
    const found = allowed.find((candidate) => candidate === this.value);
    return found ?? this.wrong(`This is one of ${allowed.map((each) => `"${each}"`).join(', ')}.`);
  }

  integer(least: number, most: number): number | undefined {
    const { value } = this;
    const fits = typeof value === 'number' && Number.isInteger(value);
    if (fits && least <= value && value <= most) return value;
    return this.wrong(`This is a whole number from ${least} to ${most}.`);
  }

  text(form: RegExp, description: string): string | undefined {
    const { value } = this;
    if (typeof value === 'string' && form.test(value)) return value;
    return this.wrong(`This is ${description}.`);
  }

  /** The items that `read` accepts. One item without a list stands for a list of it. */
  list<T>(description: string, read: (item: Reader) => T | undefined, alone = false): T[] {
    const { value } = this;
    if (!Array.isArray(value)) {
      if (alone && typeof value === 'string') return present([read(this)]);
      this.wrong(`This is ${description}.`);
      return [];
    }
    return present(value.map((item, i) => read(new Reader(item, [...this.path, i], this.note))));
  }

  /** The entries of an object; undefined when it is none. */
  entries(): ReadonlyMap<string, Reader> | undefined {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.wrong('This is an object: { "name": value }.');
    }
    return new Map(
      Object.entries(value).map(([key, entry]) => [
        key,
        new Reader(entry, [...this.path, key], this.note),
      ]),
    );
  }

  /** The entries of an object that may have these names only. */
  fields<K extends string>(known: readonly K[]): ReadonlyMap<K, Reader> | undefined {
    const entries = this.entries();
    if (!entries) return undefined;
    for (const [key, entry] of entries) {
      if (!known.includes(key as K)) entry.strange(CONFIG_CHECKS.key, 'setting', known);
    }
    return entries as ReadonlyMap<K, Reader>;
  }
}

/** `There is no rule "x"; did you mean y?` */
export function strangeName(what: string, name: string, known: Iterable<string>): string {
  const [near] = nearest(name, known, NEAR);
  return `There is no ${what} "${name}"${near ? `; did you mean ${near.word}?` : '.'}`;
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
