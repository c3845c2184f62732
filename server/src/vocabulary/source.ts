/**
 * How sure an entry of a table is. `certain` was read in a primary document, `likely` in a
 * secondary or a partly read one, `folklore` is deduced from what public collections hold, and
 * `unsourced` is general knowledge that no document was found for.
 */
export type Confidence = 'certain' | 'likely' | 'folklore' | 'unsourced';

/** What every entry of every table carries: where it comes from and how sure it is. */
export interface Sourced {
  readonly confidence: Confidence;
  /** The documents, spelled out. */
  readonly sources: readonly string[];
}

/** A day, as the tables need it; `CalendarDate` of the model is one. */
export interface Day {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
}

/** The documents that the short keys of a table stand for. */
export function expandSources(
  keys: readonly string[],
  documents: Readonly<Record<string, string>>,
): readonly string[] {
  return keys.map((key) => documents[key] ?? key);
}

/**
 * The rows of a table with their sources spelled out. The fields of the JSON have the names of
 * the type's; the tests of each table hold them to it.
 */
export function withSources<T extends Sourced>(
  rows: readonly { readonly sources: readonly string[] }[],
  documents: Readonly<Record<string, string>>,
): readonly T[] {
  return rows.map(
    (row) => ({ ...row, sources: expandSources(row.sources, documents) }) as unknown as T,
  );
}

/** The documents that an entry of a table is from, and a word where they are no good ones. */
export function sourceOf({ sources, confidence }: Sourced): string {
  const named = sources.join('; ');
  if (confidence === 'certain' || confidence === 'unsourced') return named;
  return `${named} (${confidence})`;
}

/** A value worked out on first use and kept: tables and indices cost nothing at start-up. */
export function lazy<T>(build: () => T): () => T {
  let value: { readonly kept: T } | undefined;
  return () => {
    value ??= { kept: build() };
    return value.kept;
  };
}
