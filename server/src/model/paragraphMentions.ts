import type { Span } from '../text/span';
import type { Cable } from './cable';

/** A place in the text that sends the reader to a paragraph of this message by its number. */
export interface ParagraphMention {
  readonly value: number;
  /** Where the digits stand. */
  readonly span: Span;
  /** `para 3`, with all numbers that share the word. */
  readonly whole: Span;
  /** The number that the range began with: 3 for the 5 of `paras 3-5`. */
  readonly from?: number;
  /** It is a paragraph of another text, of which the words around it speak. */
  readonly elsewhere: boolean;
}

const WORD = /\bpara(?:graph)?(s?)\b\.?/gi;
const NUMBER = /\s{0,4}(\d{1,2})(?!\d|[.,]\d)/y;
const AND = /\s{0,3}(?:,\s{0,3}(?:and|or)\b|,|;|&|and\b|or\b)/iy;
const TO = /\s{0,2}(?:-|to\b|through\b|thru\b)/iy;
/** `3a`, `3.B`, `3(c)`: an item of the paragraph. */
const ITEM = /(?:\.?[a-z](?![a-z])|\s?\([a-z0-9]\))[\w.()]{0,12}/iy;

/** Words behind the number that say of what else it is a paragraph. */
const ELSEWHERE =
  /^\s{0,4}(?:of (?!this (?:message|cable|telegram|navadmin|maradmin|alcoast|alnav|almar|msg)\b)|,? ?ref)/i;
/** Words before it that do so: of a reference, a resolution, a manual; `the treaty's`. */
const OTHER_BEFORE =
  /(?:(?<!\b(?:message|cable|telegram))['\u2019]s|\bref(?:tel|erence)?s?\.?\s?\(?[A-Z]?\)?|septel|telegram|(?:resolution|UNSCR|\bres\.?|article|annex|law|decree|agreement|instruction|manual|chapter|section)(?:\s[\dIVX.]{1,6})?|\d{3,9}),?\s{0,9}(?:,|\(|in |at |under )?\s{0,9}$/i;
const LOOK_BEFORE = 40;
const LOOK_BEHIND = 40;

/**
 * The mentions of the message's own paragraphs (`see para 3`, `paras 3, 4 and 6`, `paragraphs
 * 3-5`) in the order of the text. Paragraphs of references, resolutions and manuals are left out,
 * and so are numbers that are not among `values`, the message's own.
 */
export function paragraphMentions(
  cable: Cable,
  values: ReadonlySet<number> = numbersOf(cable),
): ParagraphMention[] {
  if (values.size === 0) return [];
  return mentionsOf(cable, cable.layout === 'record').filter(
    ({ value, elsewhere }) => !elsewhere && values.has(value),
  );
}

/**
 * The same with all others, in one pass over the message. `items` says
 * whether `para 3.b` names an item of paragraph 3 or of another text.
 */
export function mentionsOf(cable: Cable, items: boolean): ParagraphMention[] {
  const start = cable.paragraphs[0]?.span.start ?? 0;
  // Cut off here, or a search that finds nothing would go on through all messages of the file.
  const text = cable.text.slice(0, cable.paragraphs.at(-1)?.span.end ?? 0);
  const found: ParagraphMention[] = [];
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const numbers = numbersAt(text, WORD.lastIndex, match[1] !== '', items);
    const last = numbers.at(-1);
    if (!last) continue;
    const elsewhere = isElsewhere(text, match.index, last.behind);
    const whole = { start: match.index, end: last.behind };
    for (const { value, span, from } of numbers) {
      found.push({ value, span, whole, elsewhere, ...(from === undefined ? {} : { from }) });
    }
  }
  return found;
}

function numbersOf({ paragraphs }: Cable): ReadonlySet<number> {
  return new Set(paragraphs.flatMap(({ top, value }) => (top ? (value ?? []) : [])));
}

interface Found {
  readonly value: number;
  readonly span: Span;
  readonly from?: number;
  /** The end of the number and of the item behind it. */
  readonly behind: number;
}

/**
 * The numbers behind the word. Only the plural counts on: `para 3, 12 guests` is one paragraph.
 * Items are named so in record messages; in telegrams they are mostly those of another text.
 */
function numbersAt(text: string, at: number, plural: boolean, items: boolean): Found[] {
  const found: Found[] = [];
  let position = at;
  let from: number | undefined;
  for (;;) {
    NUMBER.lastIndex = position;
    const match = NUMBER.exec(text);
    if (!match?.[1]) break;
    const end = NUMBER.lastIndex;
    const span = { start: end - match[1].length, end };
    ITEM.lastIndex = end;
    const item = ITEM.test(text);
    if (item && !items) return [];
    const behind = item ? ITEM.lastIndex : end;
    found.push({
      value: Number(match[1]),
      span,
      behind,
      ...(from === undefined ? {} : { from }),
    });
    TO.lastIndex = behind;
    AND.lastIndex = behind;
    const range = TO.test(text);
    // `para 14-07` is the number of something else, and so is a range of one.
    if (range && !plural && text.charAt(TO.lastIndex - 1) === '-') return [];
    if (!plural || (!range && !AND.test(text))) break;
    from = range ? Number(match[1]) : undefined;
    position = range ? TO.lastIndex : AND.lastIndex;
  }
  return found;
}

function isElsewhere(text: string, at: number, behind: number): boolean {
  return (
    ELSEWHERE.test(text.slice(behind, behind + LOOK_BEHIND)) ||
    OTHER_BEFORE.test(text.slice(Math.max(0, at - LOOK_BEFORE), at))
  );
}
