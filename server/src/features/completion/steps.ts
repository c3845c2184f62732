import type { Cable } from '../../model/cable';
import { headingKind } from '../../syntax/heading';
import { labelOf } from '../../syntax/labelled';
import { LABELS } from '../../syntax/labels';
import { type Layout, type Node, type NodeKind, TRANSMISSION_LINES } from '../../syntax/tree';

/** What a line may become; the ending has a BT of its own, and a level of its own. */
export type Step = Exclude<NodeKind, 'blank' | 'unknown'> | 'end-break' | 'end-level' | 'trailer';

/** The order in which the lines of a layout stand; domain/cable-format.md sections 2, 4, 10, 11. */
const ORDER: Readonly<Record<Layout, readonly Step[]>> = {
  telegram: [
    ...TRANSMISSION_LINES,
    'break-line',
    'classification-line',
    'caption-line',
    'passing-line',
    'eo-line',
    'tags-line',
    'subject-line',
    'reference-line',
    'classified-by',
    'derived-from',
    'paragraph',
    'signature',
    'end-break',
    'end-number',
    'end-line',
  ],
  labelled: [
    'classification-line',
    'reference-number-line',
    'dtg-line',
    'from-line',
    'to-line',
    'info-line',
    'eo-line',
    'classified-by',
    'derived-from',
    'reason-line',
    'declassify-on',
    'tags-line',
    'caption-line',
    'reference-line',
    'passing-line',
    'subject-line',
    'paragraph',
    'trailer',
    'end-level',
  ],
  record: [
    'level-line',
    'precedence-line',
    'start-line',
    'routing-line',
    'origin-line',
    'security-line',
    'dtg-line',
    'from-line',
    'to-line',
    'info-line',
    'break-line',
    'classification-line',
    'set',
    'paragraph',
    'end-break',
    'end-number',
    'end-line',
    'end-level',
  ],
};

/** Lines that may stand more than once. */
const REPEATED: ReadonlySet<Step> = new Set<Step>([
  'to-line',
  'info-line',
  'xmt-line',
  'caption-line',
  'passing-line',
  'paragraph',
  'set',
  'trailer',
]);

/** Lines that come in no order among themselves, so that having passed one does not rule it out. */
const TOGETHER: readonly (readonly Step[])[] = [
  ['caption-line', 'passing-line'],
  ['classified-by', 'derived-from'],
];

/** Lines of other makes that stand where these stand. */
const SAME: Readonly<Partial<Record<NodeKind, Step>>> = {
  'janap-line': 'origin-line',
  'accounting-line': 'xmt-line',
  'corrected-copy': 'classification-line',
  'text-set': 'set',
  'ssic-line': 'classification-line',
  heading: 'paragraph',
};

export interface Place {
  readonly node: Node | undefined;
  readonly steps: readonly Step[];
  readonly previous: NodeKind | undefined;
}

/**
 * What the line from `start` to `end` may become: the lines that follow on what stands above it, up
 * to the one below it, without those that the message has already; and the node at `offset` in it.
 */
export function stepsAt(
  cable: Cable,
  layout: Layout,
  { start, end, offset }: { start: number; end: number; offset: number },
): Place {
  const order = ORDER[layout];
  const misread = layout !== cable.layout;
  const present = new Set<Step>();
  let node: Node | undefined;
  let previous: NodeKind | undefined;
  let last = -1;
  let next = order.length;
  for (const each of cable.nodes) {
    if (each.kind === 'blank') continue;
    const onLine = each.start >= start && each.start <= end;
    if ((onLine || each.end > start) && each.start <= offset && each.end >= offset) node = each;
    if (onLine) continue;
    const kind = misread ? meantKind(cable, layout, each) : each.kind;
    const step = stepOf(kind, layout, present);
    const at = step ? order.indexOf(step) : -1;
    if (each.start < start) {
      previous = kind;
      last = Math.max(last, at);
    } else if (at >= 0 && at < next) next = at;
    if (step) present.add(step);
  }
  const steps = between(order, last, next, present);
  const blank = cable.text.slice(start, offset).trim() === '';
  if (!blank) return { node, previous, steps };
  const alone = last < 0 && next === order.length && layout === 'telegram';
  return { node, previous, steps: alone ? STARTS : upToDue(steps, order[last]) };
}

/** What a file may begin with. */
const STARTS: readonly Step[] = ['dtg-line', 'classification-line', 'start-line'];

/** Lines that every message has. */
const DUE: ReadonlySet<Step> = new Set<Step>([
  'dtg-line',
  'from-line',
  'to-line',
  'classification-line',
  'reference-number-line',
  'eo-line',
  'tags-line',
  'subject-line',
  'set',
  'paragraph',
]);

/** On an empty line nothing is offered behind the next line that has to come. */
function upToDue(steps: readonly Step[], current: Step | undefined): readonly Step[] {
  const due = steps.findIndex((step) => DUE.has(step) && step !== current);
  return due < 0 || current === 'paragraph' ? steps : steps.slice(0, due + 1);
}

/** As long as one line alone tells the layout the message is read as a telegram. */
function meantKind({ text, span }: Cable, layout: Layout, node: Node): NodeKind {
  const line = text.slice(node.start, Math.min(node.end, node.start + 80)).split(/[\r\n]/)[0] ?? '';
  if (layout === 'record') {
    const above = text.slice(span.start, node.start).trim() === '';
    return headingKind(line) ?? (above ? 'level-line' : node.kind);
  }
  const label = labelOf(line);
  return LABELS.find(([name]) => name.toUpperCase() === label)?.[1] ?? node.kind;
}

/** Behind paragraphs BT and the level are those of the ending. */
function stepOf(kind: NodeKind, layout: Layout, present: ReadonlySet<Step>): Step | undefined {
  const ended = present.has('paragraph') || present.has('set');
  if (kind === 'break-line') return ended ? 'end-break' : kind;
  if (kind === 'level-line' && ended) return 'end-level';
  if (kind === 'label-line' && layout === 'labelled') return 'trailer';
  if (kind === 'blank' || kind === 'unknown') return undefined;
  return SAME[kind] ?? kind;
}

function between(
  order: readonly Step[],
  last: number,
  next: number,
  present: ReadonlySet<Step>,
): Step[] {
  const current = order[last];
  const group = TOGETHER.find((steps) => current !== undefined && steps.includes(current)) ?? [];
  return order.filter((step, at) => {
    if (present.has(step) && !REPEATED.has(step)) return false;
    return (at >= last && at <= next) || group.includes(step);
  });
}

/** Room for the items of one line before those of the next. */
const STEP = 100;

/** The rank of the first item of a line; undefined where the line has no place here. */
export function rankOf(steps: readonly Step[], step: Step): number | undefined {
  const at = steps.indexOf(step);
  return at < 0 ? undefined : at * STEP;
}
