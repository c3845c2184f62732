import type { Node } from '../syntax/tree';
import { type Span, type Spanned, shifted } from '../text/span';
import type { PortionMark } from './cable';
import type { NumberedItem } from './numberedItem';

/** A paragraph while its numbers are not understood yet. */
export interface Draft {
  readonly node: Node;
  readonly span: Span;
  readonly number: Spanned<string> | undefined;
  /** Set when the number is of digits alone. */
  readonly item: NumberedItem | undefined;
  readonly mark: PortionMark | undefined;
  readonly body: readonly Span[];
  readonly surroundings: Surroundings;
}

/** What a draft depends on besides the characters of its own lines. */
export interface Surroundings {
  readonly atBlock: boolean;
  /** Begins with a letter in brackets that may be a mark: what stands in front decides. */
  readonly isLettered: boolean;
  /** `(C)` does not count on from `(B)`: it is a mark. */
  readonly isMark: boolean;
  readonly afterSentence: boolean;
  /** The headers of a message stand right above. */
  readonly belowHeader: boolean;
}

/** The draft of a paragraph that edits in front of it moved; `node` is where it stands now. */
export function movedDraft(draft: Draft, node: Node, by: number): Draft {
  return draft instanceof MovedDraft
    ? new MovedDraft(node, draft.unmoved, draft.by + by)
    : new MovedDraft(node, draft, by);
}

type Places = Pick<Draft, 'span' | 'number' | 'mark' | 'body'>;

/**
 * Its places are worked out when somebody asks for them, which after most edits nobody does. So a
 * copy by `...` would be without them.
 */
export class MovedDraft implements Draft {
  readonly item: NumberedItem | undefined;
  private there: Places | undefined;

  constructor(
    readonly node: Node,
    readonly unmoved: Draft,
    readonly by: number,
  ) {
    this.item = unmoved.item;
  }

  get surroundings(): Surroundings {
    return this.unmoved.surroundings;
  }
  get span(): Span {
    return this.places.span;
  }
  get number(): Spanned<string> | undefined {
    return this.places.number;
  }
  get mark(): PortionMark | undefined {
    return this.places.mark;
  }
  get body(): readonly Span[] {
    return this.places.body;
  }

  private get places(): Places {
    this.there ??= movedPlaces(this.unmoved, this.by);
    return this.there;
  }
}

function movedPlaces({ span, number, mark, body }: Draft, by: number): Places {
  return {
    span: shifted(span, by),
    number: number && { value: number.value, span: shifted(number.span, by) },
    mark: mark && { ...mark, span: shifted(mark.span, by) },
    body: body.map((part) => shifted(part, by)),
  };
}
