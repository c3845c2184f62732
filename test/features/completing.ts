import {
  type Completions,
  completion,
  type KnownReference,
  type Offer,
  plainText,
} from '../../server/src/features/completion';
import { applyEdits } from '../../server/src/text/edits';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot } from '../../server/src/workspace/snapshot';
import { readCursor, withCursor } from '../helpers/cursor';

/** The moment at which all these drafts are written: Monday, 23 November 2026, 19:30 UTC. */
export const NOW = { date: { year: 2026, month: 11, day: 23 }, hour: 19, minute: 30 };

export interface Asking {
  /** The character that was typed last, where it is the reason for asking. */
  readonly trigger?: string;
  readonly known?: readonly KnownReference[];
}

/** What is on offer at the cursor of a fixture. */
export function offers(marked: string, asking: Asking = {}): Completions {
  const { text, offset } = readCursor(marked);
  const { cables } = new Snapshot(text, {
    settings: DEFAULT_SETTINGS,
    today: NOW.date,
    rules: [],
  });
  return completion({ cables, offset, now: NOW, ...asking });
}

/** The labels on offer, at most `most` of them. */
export function labels(marked: string, most = 100, asking: Asking = {}): string[] {
  return offers(marked, asking)
    .items.slice(0, most)
    .map(({ label }) => label);
}

/** The one item with this label. */
export function offer(marked: string, label: string, asking: Asking = {}): Offer {
  const found = offers(marked, asking).items.filter((item) => item.label === label);
  const [only] = found;
  if (!only || found.length > 1) {
    const all = labels(marked, 20, asking).join(' | ');
    throw new Error(`${found.length} times "${label}" on offer, among: ${all}`);
  }
  return only;
}

/** The fixture after the item was put in, with the cursor behind it; fields hold their plain text. */
export function accepted(marked: string, label: string, asking: Asking = {}): string {
  const item = offer(marked, label, asking);
  return put(marked, item, plainText(item.insert));
}

/** The fixture after the item was put in with its fields filled in, in their order. */
export function filledIn(marked: string, item: Offer, values: readonly string[] = []): string {
  const left = [...values];
  const pieces = item.insert.map((piece) =>
    typeof piece === 'string' ? piece : (left.shift() ?? piece.plain ?? piece.field),
  );
  return put(marked, item, pieces.join(''));
}

function put(marked: string, { span, also = [] }: Offer, newText: string): string {
  const { text } = readCursor(marked);
  const before = also.filter((edit) => edit.span.end <= span.start);
  const added = before.reduce((sum, edit) => sum + edit.newText.length, 0);
  return withCursor(
    applyEdits(text, [...also, { span, newText }]),
    span.start + added + newText.length,
  );
}
