import { renumber } from '../format/renumber';
import { stripDamage } from '../format/stripDamage';
import { type WrapOptions, wrap } from '../format/wrap';
import type { Cable } from '../model/cable';
import { widthOf } from '../rules/shared/characters';
import { longLines } from '../rules/shared/longLines';
import { countedParagraphs } from '../rules/shared/renumber';
import type { TextEdit } from '../text/edits';
import { type Span, touches } from '../text/span';
import { addressesSpan } from './blocks';
import { sortAddressees } from './sortAddressees';

/** How paragraphs are wrapped: at the 69 columns of the telegraph (ACP 127(G) para 138). */
export const WRAP: WrapOptions = { columns: 69, widthOf };

/** A change of the whole message that a person asks for by name. */
export interface Rewrite {
  readonly name: 'renumber' | 'wrap' | 'sort-addressees' | 'strip-damage';
  readonly title: string;
  readonly edits: (cable: Cable) => TextEdit[];
  /** Whether to offer it where the cursor is: something cheap that says it may have to do. */
  readonly isOffered: (cable: Cable, selection: Span) => boolean;
}

/** Every such change. */
export const REWRITES: readonly Rewrite[] = [
  {
    name: 'renumber',
    title: 'Number the paragraphs one after the other',
    edits: renumber,
    isOffered: (cable, selection) =>
      isInText(cable, selection) &&
      countedParagraphs(cable.paragraphs).some(({ value, expected }) => value !== expected),
  },
  {
    name: 'wrap',
    title: 'Break the lines of paragraphs at 69 columns',
    edits: (cable) => wrap(cable, WRAP),
    isOffered: (cable, selection) =>
      isInText(cable, selection) &&
      longLines(cable, WRAP.columns).some(({ span }) => touchesBoth(span, selection)),
  },
  {
    name: 'sort-addressees',
    title: 'Sort the addressees',
    edits: sortAddressees,
    isOffered: (cable, selection) => {
      const span = addressesSpan(cable);
      const here = span && (touches(span, selection.start) || touches(span, selection.end));
      return here === true && sortAddressees(cable).length > 0;
    },
  },
  {
    name: 'strip-damage',
    title: 'Take out what storage put into this copy',
    edits: stripDamage,
    isOffered: ({ damage }, selection) => damage.some(({ span }) => touchesBoth(span, selection)),
  },
];

function touchesBoth(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isInText({ paragraphs }: Cable, selection: Span): boolean {
  const start = paragraphs[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const end = paragraphs.at(-1)?.span.end ?? 0;
  return touchesBoth({ start, end }, selection);
}
