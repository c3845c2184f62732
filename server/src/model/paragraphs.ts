import type { Message, Node } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Moving, Paragraph } from './cable';
import { type Draft, MovedDraft } from './draft';
import { collectDrafts, type Drafts } from './drafts';
import { movingOf } from './moved';
import type { NumberedItem } from './numberedItem';
import { type Numbering, numberingOf, paragraphNumbers } from './numbering';

/** The numbers of a message and what they were found to mean. */
interface Count {
  readonly items: readonly NumberedItem[];
  readonly numbering: Numbering;
  readonly values: readonly (number | undefined)[];
}

/** The paragraphs of a message, and how they came about. */
export interface Described {
  readonly paragraphs: readonly Paragraph[];
  readonly drafts: Drafts;
  readonly count: Count;
  readonly moving: Moving | undefined;
}

/**
 * All paragraphs of a message and how their numbers were stored (TXT-14). Of those `before` an
 * edit, the ones in front of it whose nodes are the same come back as the same objects.
 */
export function describeParagraphs(
  text: string,
  message: Message,
  before: Described | undefined,
): Described {
  const drafts = collectDrafts(text, message, before?.drafts);
  const count = countOf(drafts.joined, before?.count);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const draft of drafts.joined) {
    const index = paragraphs.length;
    const value = draft.item ? count.values[next++] : undefined;
    const known = before?.drafts.joined[index] === draft ? before.paragraphs[index] : undefined;
    paragraphs.push(known && known.value === value ? known : paragraphOf(draft, value));
  }
  const sameNumbers = before?.count === count;
  const moving = sameNumbers ? movingOf(message, before.paragraphs, paragraphs) : undefined;
  return { paragraphs, drafts, count, moving };
}

/** What the numbers mean; the same as before an edit while it left every one of them alone. */
function countOf(drafts: readonly Draft[], old: Count | undefined): Count {
  const items: NumberedItem[] = [];
  let same = true;
  for (const { item } of drafts) {
    if (!item) continue;
    same &&= isSameItem(item, old?.items[items.length]);
    items.push(item);
  }
  if (old && same && old.items.length === items.length) return old;
  const numbering = numberingOf(items);
  return { items, numbering, values: paragraphNumbers(items, numbering) };
}

function isSameItem(a: NumberedItem, b: NumberedItem | undefined): boolean {
  if (a === b) return true;
  return (
    a.digits === b?.digits &&
    a.pilcrow === b.pilcrow &&
    a.marked === b.marked &&
    a.atBlock === b.atBlock &&
    a.afterSentence === b.afterSentence &&
    a.belowHeader === b.belowHeader &&
    a.indent === b.indent &&
    a.closing === b.closing
  );
}

function paragraphOf(draft: Draft, value: number | undefined): Paragraph {
  if (draft instanceof MovedDraft) return new MovedParagraph(draft, value);
  return {
    span: draft.span,
    node: draft.node,
    number: draft.number,
    value,
    top: value !== undefined,
    mark: draft.mark,
    body: draft.body,
  };
}

/** A paragraph that edits in front of it moved. It is no more to be copied by `...` than its draft. */
class MovedParagraph implements Paragraph {
  readonly node: Node;
  readonly top: boolean;

  constructor(
    private readonly draft: MovedDraft,
    readonly value: number | undefined,
  ) {
    this.node = draft.node;
    this.top = value !== undefined;
  }

  get span(): Span {
    return this.draft.span;
  }
  get number(): Paragraph['number'] {
    return this.draft.number;
  }
  get mark(): Paragraph['mark'] {
    return this.draft.mark;
  }
  get body(): Paragraph['body'] {
    return this.draft.body;
  }
}
