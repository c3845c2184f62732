import type { Cable, ClassificationLine } from '../../model/cable';
import { describeClassification } from '../../model/classification';
import { all, first } from '../../model/leaves';
import type { Message, Tree } from '../../syntax/tree';

/** The classification line of one section of a message in sections. */
export interface SectionLine {
  readonly line: ClassificationLine & {
    readonly section: NonNullable<ClassificationLine['section']>;
  };
  readonly message: Message;
  /** The date-time group of the heading above it, blanks taken out; empty when there is none. */
  readonly dtg: string;
  /** The filing time of line 3 of that heading; empty when there is none. */
  readonly filing: string;
}

/** The sections of one message, in the order in which they stand in the file. */
export type Sectioned = readonly SectionLine[];

/** By the offset at which a message starts, the sectioned messages that have a line in it. */
type Index = ReadonlyMap<number, readonly Sectioned[]>;
const known = new WeakMap<Tree, Index>();

/**
 * The messages in sections that this message has a line of. A section may have a heading of its
 * own, which makes it a message to the reader; sections belong together when post and number are
 * the same, when one heading stands above them all, or when the next section has the date-time
 * group and the filing time of the one in front of it. The whole file is read once.
 */
export function sectionsOf(cable: Cable): readonly Sectioned[] {
  if (!cable.classifications.some(({ section }) => section)) return [];
  const { tree, span } = cable;
  const index = known.get(tree) ?? indexOf(group(tree));
  known.set(tree, index);
  return index.get(span.start) ?? [];
}

/**
 * Whether the message carries another one on: a later section by its own count, or by what stands
 * in front of it in the file, whatever its count says.
 */
export function isLaterSection(cable: Cable): boolean {
  if ((cable.classification?.section?.number ?? 1) > 1) return true;
  return sectionsOf(cable).some(([first]) => first && first.message.start < cable.span.start);
}

function indexOf(groups: readonly Sectioned[]): Index {
  const index = new Map<number, Sectioned[]>();
  for (const sections of groups) {
    for (const start of new Set(sections.map(({ message }) => message.start))) {
      index.set(start, [...(index.get(start) ?? []), sections]);
    }
  }
  return index;
}

function group(tree: Tree): readonly Sectioned[] {
  const groups = new Map<string, SectionLine[]>();
  let previous = '';
  let before: SectionLine | undefined;
  for (const message of tree.messages) {
    const lines = linesOf(tree.text, message);
    lines.forEach((line, index) => {
      const { reference } = line.line;
      const name = `${reference?.station?.value} ${reference?.serial?.value}`;
      // Under one heading a line with another number is a slip, and no other message.
      const key = index > 0 || (before && carriesOn(before, line)) ? previous : name;
      previous = key;
      before = line;
      const list = groups.get(key);
      if (list) list.push(line);
      else groups.set(key, [line]);
    });
  }
  return [...groups.values()].filter((list) => list.length > 1);
}

/** The next section of the same post, written and filed at the same minute (SEC-2). */
function carriesOn(a: SectionLine, b: SectionLine): boolean {
  const [x, y] = [a.line, b.line];
  return (
    y.section.number === x.section.number + 1 &&
    y.section.total === x.section.total &&
    y.reference?.station?.value === x.reference?.station?.value &&
    a.dtg !== '' &&
    a.dtg === b.dtg &&
    a.filing === b.filing
  );
}

function linesOf(text: string, message: Message): SectionLine[] {
  const nodes = message.nodes.filter(
    ({ kind, leaves }) =>
      kind === 'classification-line' && leaves.some((leaf) => leaf.kind === 'section'),
  );
  if (nodes.length === 0) return [];
  const heading = message.nodes.find(({ kind }) => kind === 'dtg-line');
  const dtg = heading
    ? (['dtg-digits', 'dtg-zone', 'dtg-month', 'dtg-year'] as const)
        .flatMap((kind) => all(text, heading, kind).map(({ value }) => value))
        .join('')
    : '';
  const origin = message.nodes.find(({ kind }) => kind === 'origin-line');
  const filing = origin ? (first(text, origin, 'filing-time')?.value ?? '') : '';
  return nodes.flatMap((node) => {
    const line = describeClassification(text, node);
    return line.section ? [{ line: { ...line, section: line.section }, message, dtg, filing }] : [];
  });
}
