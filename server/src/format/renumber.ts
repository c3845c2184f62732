import type { Cable, Paragraph } from '../model/cable';
import { paragraphMentions } from '../model/paragraphMentions';
import type { TextEdit } from '../text/edits';
import { readAfter } from './reading';

/** A paragraph of the message that counts, and the number that it is to have. */
interface Renumbered {
  readonly paragraph: Paragraph;
  readonly old: number;
  readonly wanted: number;
}

/**
 * Numbers the paragraphs of a message one after the other, with the items below them (`2.A.`) and
 * every `para N` of the text that means one of them. Numbers of lists inside paragraphs stay as
 * they are. No edits where the numbers are right, and none where the text would be read in another
 * way afterwards. In order, without overlaps.
 */
export function renumber(cable: Cable): TextEdit[] {
  const tops = topsOf(cable);
  const later = (cable.classification?.section?.number ?? 1) > 1;
  const start = later ? (tops[0]?.old ?? 1) : 1;
  const all = tops.map((top, i) => ({ ...top, wanted: start + i }));
  const edits = renumbering(cable, all);
  const wanted = all.map((each) => each.wanted);
  return isReadSo(cable, edits, cable.paragraphs.length, wanted) ? edits : [];
}

/**
 * Puts a new paragraph with the number `number` into the text: the one that has this number and
 * all behind it get a number that is one higher, wherever they are cited. `insertion` is what the
 * drafter is given at the cursor.
 */
export function makeRoom(cable: Cable, number: number, insertion: TextEdit): TextEdit[] {
  const tops = topsOf(cable);
  const at = tops.findIndex(({ old }) => old === number);
  if (at < 0) return [insertion];
  const all = tops.map((top, i) => ({ ...top, wanted: i < at ? top.old : number + 1 + i - at }));
  const edits = inOrder([...renumbering(cable, all), insertion]);
  const wanted = all.map((each) => each.wanted);
  wanted.splice(at, 0, number);
  return isReadSo(cable, edits, cable.paragraphs.length + 1, wanted) ? edits : [insertion];
}

function renumbering(cable: Cable, all: readonly Renumbered[]): TextEdit[] {
  if (all.every(({ old, wanted }) => old === wanted)) return [];
  return inOrder([
    ...all.flatMap(({ paragraph, wanted, old }) =>
      wanted === old ? [] : numberEdit(paragraph, wanted),
    ),
    ...itemEdits(cable, all),
    ...mentionEdits(cable, all),
  ]);
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/**
 * The paragraphs that count, and those behind the last of them that were meant to: where a short
 * message has lost a paragraph or two, its last numbers may look like those of a list.
 */
function topsOf({ paragraphs, text }: Cable): Pick<Renumbered, 'paragraph' | 'old'>[] {
  const tops = paragraphs.flatMap((paragraph) => {
    const { top, number, value } = paragraph;
    return top && number && value !== undefined ? [{ paragraph, old: value }] : [];
  });
  const last = tops.at(-1);
  if (!last) return tops;
  for (const paragraph of paragraphs.slice(paragraphs.indexOf(last.paragraph) + 1)) {
    const before = tops.at(-1)?.old ?? 0;
    const old = lateNumber(text, paragraph);
    if (old !== undefined && before < old && old <= before + FURTHEST)
      tops.push({ paragraph, old });
  }
  return tops;
}

/** Nobody takes more paragraphs out at once. */
const FURTHEST = 10;

/** `5.` at the start of a line behind a blank line. */
function lateNumber(text: string, { number, node }: Paragraph): number | undefined {
  const digits = number && /^(\d{1,2})\.$/.exec(number.value)?.[1];
  const atBlock =
    number?.span.start === node.start &&
    /\n\s{0,4}\n$/.test(text.slice(node.start - 4, node.start));
  return digits && atBlock ? Number(digits) : undefined;
}

/**
 * The edit that gives a paragraph another number, in the manner in which its own is stored: behind
 * a pilcrow, or behind the 1 that a pilcrow became (TXT-14).
 */
export function numberEdit({ number, value }: Paragraph, wanted: number): TextEdit[] {
  const digits = number && /\d+/.exec(number.value);
  if (!number || !digits) return [];
  const start = number.span.start + digits.index;
  const lost = value !== undefined && Number(digits[0]) !== value;
  const end = start + digits[0].length;
  return [{ span: { start, end }, newText: `${lost ? '1' : ''}${wanted}` }];
}

/** `2.A.` and `2.a.1.` of record messages follow the paragraph that they stand in. */
function itemEdits({ paragraphs }: Cable, all: readonly Renumbered[]): TextEdit[] {
  const by = new Map(all.map((each) => [each.paragraph, each]));
  const edits: TextEdit[] = [];
  let above: Renumbered | undefined;
  for (const paragraph of paragraphs) {
    above = by.get(paragraph) ?? above;
    const { number } = paragraph;
    const digits = !paragraph.top && number && /^\d{1,2}(?=\.[A-Za-z])/.exec(number.value)?.[0];
    if (!digits || !above || Number(digits) !== above.old || above.wanted === above.old) continue;
    const { start } = number.span;
    edits.push({ span: { start, end: start + digits.length }, newText: String(above.wanted) });
  }
  return edits;
}

/** A number that stands twice is cited for the first of the two. */
function mentionEdits(cable: Cable, all: readonly Renumbered[]): TextEdit[] {
  const wantedOf = new Map<number, number>();
  for (const { old, wanted } of all) if (!wantedOf.has(old)) wantedOf.set(old, wanted);
  return paragraphMentions(cable, new Set(wantedOf.keys())).flatMap(({ value, span }) => {
    const wanted = wantedOf.get(value) ?? value;
    return wanted === value ? [] : [{ span, newText: String(wanted) }];
  });
}

/** After the edits so many paragraphs are there, and those that count have these numbers. */
function isReadSo(
  cable: Cable,
  edits: readonly TextEdit[],
  paragraphs: number,
  numbers: readonly number[],
): boolean {
  const after = readAfter(cable, edits);
  if (after?.paragraphs.length !== paragraphs) return false;
  const tops = topsOf(after);
  return tops.length === numbers.length && tops.every(({ old }, i) => old === numbers[i]);
}
