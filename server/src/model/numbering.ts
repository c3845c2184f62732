import { isSameStyle, type NumberedItem } from './numberedItem';
import { withoutQuotations } from './quotations';

/** How the numbers were stored: as typed, behind a pilcrow, or behind the 1 that a pilcrow became. */
export type Numbering = 'plain' | 'pilcrow' | 'lost-pilcrow';

/** How the numbers of a message were stored (TXT-14). */
export function numberingOf(items: readonly NumberedItem[]): Numbering {
  if (items.some(({ pilcrow }) => pilcrow)) return 'pilcrow';
  const lost = countOn(items, (expected) => `1${expected}`);
  const plain = countOn(items, String);
  return lost > 0 && items[0]?.digits === '11' && lost >= plain ? 'lost-pilcrow' : 'plain';
}

/** How far 1, 2, 3 ... is found in order. */
function countOn(items: readonly NumberedItem[], spelling: (expected: number) => string): number {
  let expected = 1;
  for (const { digits } of items) {
    if (digits === spelling(expected)) expected++;
  }
  return expected - 1;
}

/**
 * For each item the number that it means when it is a paragraph of the message, or undefined when
 * it belongs to a list, a quoted document or a wrapped line. Items in one style that count on make
 * a run; the paragraphs are the chain of runs that explains most: it begins at 1 and counts on,
 * over a gap or a repeated number where nothing else will do. Takes time linear in the items.
 */
export function paragraphNumbers(
  items: readonly NumberedItem[],
  numbering: Numbering,
): (number | undefined)[] {
  const meant = items.map((item) => meantBy(item, numbering));
  const values = withoutQuotations(items, meant);
  const chosen = new Array<boolean>(items.length).fill(false);
  for (const run of bestChain(runsOf(items, values))) {
    for (const index of run.indexes) chosen[index] = true;
  }
  addSlips(items, values, chosen);
  return values.map((value, index) => (chosen[index] ? value : undefined));
}

/** A list in a damaged copy lost no pilcrow, so its numbers are none of the message's own. */
function meantBy(
  { digits, pilcrow, marked }: NumberedItem,
  numbering: Numbering,
): number | undefined {
  const typed = Number(digits);
  let value: number | undefined = typed;
  if (numbering === 'pilcrow' && !pilcrow && !marked) value = undefined;
  if (numbering === 'lost-pilcrow') {
    const lost = digits.length > 1 && digits.startsWith('1');
    value = lost ? Number(digits.slice(1)) : marked ? typed : undefined;
  }
  return value === 0 ? undefined : value;
}

/** Items in one style whose numbers count on. */
interface Run {
  readonly order: number;
  readonly first: number;
  last: number;
  weight: number;
  /** One of its items; all have the same style. */
  readonly item: NumberedItem;
  readonly indexes: number[];
}

function runsOf(items: readonly NumberedItem[], values: readonly (number | undefined)[]): Run[] {
  const runs: Run[] = [];
  const weigh = weigherOf(items);
  let previous: NumberedItem | undefined;
  items.forEach((item, index) => {
    const value = values[index];
    if (value === undefined) return;
    const run = runs.at(-1);
    if (run && previous && value === run.last + 1 && isSameStyle(previous, item)) {
      run.last = value;
      run.weight += weigh(item);
      run.indexes.push(index);
    } else {
      const order = runs.length;
      runs.push({ order, first: value, last: value, weight: weigh(item), item, indexes: [index] });
    }
    previous = item;
  });
  return runs;
}

/** How much an item looks like a paragraph of its own. */
function weigherOf(items: readonly NumberedItem[]): (item: NumberedItem) => number {
  const marksMatter = items.filter(({ marked }) => marked).length >= 2;
  const margin = Math.min(...items.map(({ indent }) => indent));
  const usual = items[0]?.closing;
  return ({ marked, pilcrow, atBlock, afterSentence, indent, closing }) => {
    let weight = marked ? 4 : marksMatter ? 0.5 : 1;
    if (pilcrow) weight += 4;
    if (atBlock) weight += 1;
    else weight += afterSentence ? 0.5 : -0.5;
    if (indent - margin >= 2) weight -= 0.75;
    if (closing === ')' && usual !== ')') weight -= 0.75;
    return Math.max(weight, 0.1);
  };
}

/** The furthest that a slip in the count jumps; anything more is a date, a street number, a list. */
const FURTHEST = 3;
/** What it costs to begin at a later 1 than the first one: lists stand behind paragraph 1. */
const LATE_START = 8;
/** What it costs to leave one number out; every further one costs as much again as HALF_GAP. */
const GAP = 1.5;
const HALF_GAP = 0.5;
const REPEAT = 1.5;

interface Chain {
  readonly run: Run;
  readonly score: number;
  readonly before?: Chain;
}

/** The runs that together explain most of the numbers, in order. */
function bestChain(runs: readonly Run[]): Run[] {
  const best = new Map<number, Chain>();
  let winner: Chain | undefined;
  let ones = 0;
  for (const run of runs) {
    const chain = extend(run, runs[run.order - 1], best, ones > 0);
    if (run.first === 1) ones++;
    if (!chain) continue;
    if (chain.score > (best.get(run.last)?.score ?? 0)) best.set(run.last, chain);
    if (chain.score > (winner?.score ?? 0)) winner = chain;
  }
  const chosen: Run[] = [];
  for (let chain = winner; chain; chain = chain.before) chosen.push(chain.run);
  return chosen.reverse();
}

/** The best chain that ends with this run. */
function extend(
  run: Run,
  neighbour: Run | undefined,
  best: ReadonlyMap<number, Chain>,
  late: boolean,
): Chain | undefined {
  const { first, weight } = run;
  let chain: Chain | undefined;
  const offer = (cost: number, before?: Chain): void => {
    const score = (before?.score ?? 0) + weight - cost;
    if (score > (chain?.score ?? 0) && score > (before?.score ?? 0)) {
      chain = { run, score, ...(before ? { before } : {}) };
    }
  };
  if (first <= 1 + FURTHEST) offer(gapCost(first - 1) + (late ? LATE_START : 0));
  for (let missing = 0; missing <= FURTHEST; missing++) {
    const before = best.get(first - 1 - missing);
    if (!before) continue;
    // It counts on from a neighbour that is no paragraph, so it is most likely of the same list.
    const ofList =
      neighbour !== undefined &&
      neighbour !== before.run &&
      neighbour.last === first - 1 &&
      (isSameStyle(neighbour.item, run.item) || !isSameStyle(before.run.item, run.item));
    offer(gapCost(missing) + (ofList ? 1 + 0.75 * weight : 0), before);
  }
  const same = best.get(first);
  const repeated = same && same.run === neighbour && isSameStyle(neighbour.item, run.item);
  if (repeated && (first > 1 || run.item.marked)) offer(REPEAT, same);
  return chain;
}

function gapCost(missing: number): number {
  return missing === 0 ? 0 : GAP + HALF_GAP * (missing - 1);
}

/**
 * Takes in an item between paragraphs 3 and 5 that is nobody else's: its number is a slip for 4.
 * So is a marked one behind the last paragraph, and one that changed places with its neighbour.
 */
function addSlips(
  items: readonly NumberedItem[],
  values: readonly (number | undefined)[],
  chosen: boolean[],
): void {
  const numberOf = (index: number): number => values[index] ?? 0;
  let before = -1;
  let beforeIt = -1;
  for (let index = 0; index <= items.length; index++) {
    if (index < items.length && !chosen[index]) continue;
    const middle = before + 1;
    const item = items[middle];
    const value = values[middle];
    if (item && value !== undefined && index - before === 2) {
      const count = numberOf(before);
      const last = index === items.length;
      const takesPlace = last
        ? item.marked
        : numberOf(index) === count + 2 ||
          isSwapped(value, numberOf(beforeIt), count, numberOf(index));
      if (takesPlace && isLike(item, items[before] ?? items[index])) chosen[middle] = true;
    }
    beforeIt = before;
    before = index;
  }
}

/** Of 1, 3, 2, 4 the 2, between 3 and 4; of 1, 3, 2 the 3, between 1 and 2. */
function isSwapped(value: number, beforeIt: number, count: number, next: number): boolean {
  if (next !== count + 1) return false;
  return value === count + 2 || (value === count - 1 && beforeIt === count - 2);
}

/** The item is written as a paragraph of the message is, at a block of its own. */
function isLike(item: NumberedItem, paragraph: NumberedItem | undefined): boolean {
  if (!item.atBlock || !paragraph) return false;
  return isSameStyle(paragraph, { ...item, atBlock: paragraph.atBlock });
}
