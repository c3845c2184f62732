import type { Node } from '../syntax/tree';
import type { Addresses, Damage, DamageKind, RoutingLine, TagsLine } from './cable';
import { addYears, type CalendarDate, compareDates } from './calendar';
import type { GroupedKind, Groups } from './groups';
import { all } from './leaves';
import type { Numbering } from './numbering';

/** What the signs of storage damage are looked for in. */
export interface Evidence {
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly byKind: Groups;
  readonly numbering: Numbering;
  readonly addresses: Addresses;
  readonly routing?: RoutingLine | undefined;
  readonly tags?: TagsLine | undefined;
  readonly date?: CalendarDate | undefined;
  readonly today?: CalendarDate | undefined;
}

/** A message this many years old is no draft any more. */
const OLD = 3;

/**
 * Signs that the text is a stored copy (domain/real-messages.md, domain/cable-format.md section 1).
 * One is enough: nobody types them.
 */
export function findDamage(evidence: Evidence): Damage[] {
  const found: Damage[] = [];
  const note = (kind: DamageKind, node: { start: number; end: number } | undefined): void => {
    if (node) found.push({ kind, span: { start: node.start, end: node.end } });
  };
  const byKind = (kind: GroupedKind): Node | undefined => evidence.byKind.get(kind)?.[0];
  if (evidence.numbering !== 'plain') note(evidence.numbering, firstNumbered(evidence));
  note('lost-pilcrow', damagedReference(evidence));
  note('link', evidence.tags?.tags.find(({ link }) => link)?.link);
  note('stamp', byKind('stamp-line'));
  note('slip', byKind('slip-line'));
  note('page-line', byKind('page-line'));
  if (receiverOnly(evidence)) note('receiver-only', evidence.routing?.span);
  if (lacksBreaks(evidence)) note('no-break', byKind('dtg-line'));
  const { date, today } = evidence;
  if (date && today && compareDates(addYears(date, OLD), today) < 0)
    note('old', byKind('dtg-line'));
  return found;
}

function firstNumbered({ nodes }: Evidence): Node | undefined {
  return nodes.find(
    (node) => node.kind === 'paragraph' && node.leaves.some(({ kind }) => kind === 'number'),
  );
}

/** `     1B. NANOGE 12`: the 1 in front of a reference letter was a pilcrow. */
function damagedReference({ text, byKind }: Evidence): { start: number; end: number } | undefined {
  for (const node of byKind.get('reference-line') ?? []) {
    const letter = all(text, node, 'reference-letter').find(({ value }) =>
      /^[¶1]\s?[A-Z]/i.test(value),
    );
    if (letter) return letter.span;
  }
  return undefined;
}

/** Line 2 names stations, and none of them is one that the message is addressed to. */
function receiverOnly({ routing, addresses }: Evidence): boolean {
  if (!routing || routing.indicators.length === 0) return false;
  const addressed = new Set<string>();
  for (const list of [addresses.action, addresses.info]) {
    for (const { indicator } of list) if (indicator) addressed.add(indicator.value);
  }
  return addressed.size > 0 && routing.indicators.every(({ value }) => !addressed.has(value));
}

/** A full heading and a text, but neither BT nor NNNN anywhere. */
function lacksBreaks({ byKind }: Evidence): boolean {
  return (
    byKind.has('origin-line') &&
    byKind.has('dtg-line') &&
    byKind.has('signature') &&
    !byKind.has('break-line') &&
    !byKind.has('end-line') &&
    !byKind.has('end-number')
  );
}
