import type { Cable } from '../../model/cable';
import { type Span, touches } from '../../text/span';
import type { TagSystemOptions } from '../../vocabulary/tagSystems';

/** What one place of a message says, in plain words. */
export interface Decoded {
  readonly span: Span;
  /** What it is: `Date-time group`, `Portion mark`. */
  readonly title: string;
  /** What it says, one fact a line. */
  readonly lines: readonly string[];
  /** Where that is from, when a table tells. */
  readonly source?: string;
}

/**
 * Decodes what stands at an offset of a message; gives nothing where it knows nothing. `tagSystem`:
 * the days on which the lists of TAGS changed.
 */
export type Decoder = (
  cable: Cable,
  offset: number,
  tagSystem?: TagSystemOptions,
) => readonly Decoded[];

/** The fact as a list of one, or none where it does not stand at the offset or has nothing to say. */
export function decodedAt(
  offset: number,
  span: Span | undefined,
  title: string,
  lines: (span: Span) => readonly (string | undefined)[],
  source?: string,
): readonly Decoded[] {
  if (!span || !touches(span, offset)) return [];
  const said = lines(span).filter((line) => line !== undefined);
  return said.length === 0 ? [] : [{ span, title, lines: said, ...(source ? { source } : {}) }];
}
