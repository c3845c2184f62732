import { isNumberedLine } from '../syntax/paragraphs';
import { textKind } from '../syntax/telegram';
import type { Span } from '../text/span';
import { isSameStyle, type NumberedItem } from './numberedItem';

/** The headers end at most so far above paragraph 1: references and who classified stand between. */
const FURTHEST_LINE = 12;
const FURTHEST = 1000;

/** A header of a telegram (E.O. line, TAGS, SUBJECT) stands at the end of this text, below its last number. */
export function endsWithHeader(text: string, { start, end }: Span): boolean {
  const lines = text.slice(Math.max(start, end - FURTHEST), end).split(/\r\n|\n|\r/);
  for (const line of lines.slice(-FURTHEST_LINE).reverse()) {
    if (isNumberedLine(line)) return false;
    const kind = textKind(line);
    if (kind === 'eo-line' || kind === 'tags-line' || kind === 'subject-line') return true;
  }
  return false;
}

/**
 * Takes out the numbers of quoted messages. One begins at a 1 below headers of its own, behind
 * paragraphs of ours, and runs to the last number that counts on from those. Takes time linear in
 * the items.
 */
export function withoutQuotations(
  items: readonly NumberedItem[],
  values: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  if (!items.some(({ belowHeader }) => belowHeader)) return values;
  const own = [...values];
  let count = 0;
  let last: NumberedItem | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as NumberedItem;
    if (last && item.belowHeader && values[index] === 1) {
      const end = quotationEnd(items, values, index, { last, due: count + 1 });
      own.fill(undefined, index, end);
      index = end - 1;
    } else if (values[index] === count + 1 && (!last || isSameStyle(last, item))) {
      count++;
      last = item;
    }
  }
  return own;
}

/** The item behind the quotation: the last one that our paragraphs may go on with, or the next quotation. */
function quotationEnd(
  items: readonly NumberedItem[],
  values: readonly (number | undefined)[],
  from: number,
  { last, due }: { readonly last: NumberedItem; readonly due: number },
): number {
  let end: number | undefined;
  for (let index = from + 1; index < items.length; index++) {
    const item = items[index] as NumberedItem;
    if (item.belowHeader && values[index] === 1) return end ?? index;
    if (values[index] === due && isSameStyle(last, item)) end = index;
  }
  return end ?? items.length;
}
