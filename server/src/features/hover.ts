import type { Cable } from '../model/cable';
import type { Finding } from '../rules/check';
import { type Span, touches } from '../text/span';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import { addresses } from './hover/addresses';
import { authority } from './hover/authority';
import { captions } from './hover/captions';
import { classification } from './hover/classification';
import type { Decoded, Decoder } from './hover/decoded';
import { dtg } from './hover/dtg';
import { marks } from './hover/marks';
import { indicators } from './hover/posts';
import { prosigns } from './hover/prosigns';
import { references } from './hover/references';
import { sets } from './hover/sets';
import { tags } from './hover/tags';
import { transmission } from './hover/transmission';

/** One thing that is told of a place. */
export interface HoverPart {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where that is from, when a table tells. */
  readonly source?: string;
}

/** What to show for a place: its value in plain words, then why each finding there matters. */
export interface HoverText {
  readonly span: Span;
  readonly parts: readonly HoverPart[];
}

/** One decoder an element; a new element is one more line here. */
const DECODERS: readonly Decoder[] = [
  transmission,
  prosigns,
  indicators,
  dtg,
  addresses,
  classification,
  captions,
  authority,
  tags,
  references,
  marks,
  sets,
];

/**
 * The text for the place at `offset`; undefined where there is nothing to say. `tagSystem`: the days
 * on which the lists of TAGS changed.
 */
export function hover(
  cables: readonly Cable[],
  findings: readonly Finding[],
  offset: number,
  tagSystem?: TagSystemOptions,
): HoverText | undefined {
  const decoded = narrowest(cables, offset, tagSystem);
  const here = findings.filter(({ span }) => touches(span, offset));
  const span = decoded?.span ?? here.map((finding) => finding.span).reduce(shorter, undefined);
  if (!span) return undefined;
  const reasons = here.map(({ rule }) => ({ title: rule.summary, lines: [rule.why] }));
  return { span, parts: [...(decoded ? [decoded] : []), ...unique(reasons)] };
}

/** Of what stands at the offset, the smallest: the date within the line, not the line. */
function narrowest(
  cables: readonly Cable[],
  offset: number,
  tagSystem: TagSystemOptions | undefined,
): Decoded | undefined {
  const cable = cables.filter(({ span }) => span.start <= offset).at(-1);
  if (!cable) return undefined;
  const found = DECODERS.flatMap((decode) => decode(cable, offset, tagSystem));
  return found.reduce<Decoded | undefined>(
    (best, each) => (best && length(best.span) <= length(each.span) ? best : each),
    undefined,
  );
}

function shorter(best: Span | undefined, span: Span): Span {
  return best && length(best) <= length(span) ? best : span;
}

function length(span: Span): number {
  return span.end - span.start;
}

/** Two findings of one rule at one place have the same reason, which is told once. */
function unique(parts: HoverText['parts']): HoverText['parts'] {
  return parts.filter(
    (part, index) => parts.findIndex(({ title }) => title === part.title) === index,
  );
}
