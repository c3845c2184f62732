import { type FormatOptions, formatRange } from '../format/format';
import { CAPITALS, lettersRaised } from '../format/headingCapitals';
import { readAfter } from '../format/reading';
import { makeRoom, numberEdit } from '../format/renumber';
import type { Cable, Paragraph } from '../model/cable';
import type { NodeKind } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import { type Span, slice } from '../text/span';
import { cableAt } from './cableAt';

/**
 * What a line break that was just typed brings with it; `offset` is the cursor behind it. Behind a
 * blank line under a finished paragraph: the next number, with the mark of that paragraph, and
 * room made for it among the numbers that follow. Under a number with nothing behind it: that
 * number is taken out again. Under a lettered reference: the next letter. Under any other line of
 * the heading: its spacing.
 */
export function onEnter(
  cables: readonly Cable[],
  offset: number,
  options: FormatOptions = {},
): TextEdit[] {
  const cable = cableAt(cables, offset);
  if (!cable) return [];
  const { lines } = cable.tree;
  const line = lines.lineAt(offset);
  const above = lines.span(line - 1);
  if (line === 0 || above.start < cable.span.start) return [];
  const here = lines.span(line);
  if (slice(cable.text, here).trim() !== '') return formatted(cable, above, options);
  const last = lastParagraph(cable, here.start);
  if (last && isEmptyItem(last, above)) return [{ span: above, newText: '' }];
  const letter = nextLetter(cable, above);
  if (letter) return [{ span: here, newText: letter }];
  const number =
    slice(cable.text, above).trim() === '' && last && nextNumber(cable, last, here.start);
  if (number) return makeRoom(cable, number.value, { span: here, newText: number.text });
  return formatted(cable, above, options);
}

/** Only what comes before the paragraphs; prose is left to its author. */
function formatted(cable: Cable, line: Span, options: FormatOptions): TextEdit[] {
  const raised = options.capitals ? headingLineRaised(cable, line) : [];
  if (raised.length > 0) return raised;
  const first = cable.paragraphs[0]?.span.start ?? cable.span.end;
  const { wrap: _, ...others } = options;
  return line.end <= first ? formatRange(cable, line, others) : [];
}

/** What a message may begin with: ZCZC, or a heading that was cut off above its routing or DTG line. */
const FIRST_LINES: ReadonlySet<NodeKind> = new Set(['start-line', 'routing-line', 'dtg-line']);

/**
 * A line of the heading in capitals, without which most of them are not read as what they are: one that
 * begins the message, or follows on another line of the heading, and is read as such in capitals.
 */
function headingLineRaised(cable: Cable, line: Span): TextEdit[] {
  const edits = cable.layout === 'labelled' ? [] : lettersRaised(cable.text, line);
  if (edits.length === 0) return [];
  const before = cable.nodes.filter(({ kind, start }) => kind !== 'blank' && start < line.start);
  const last = before.at(-1)?.kind;
  if (last && !CAPITALS.has(last)) return [];
  const read = readAfter(cable, edits)?.nodes.find(({ start }) => start === line.start)?.kind;
  return read && (last ? CAPITALS.has(read) : FIRST_LINES.has(read)) ? edits : [];
}

function lastParagraph({ paragraphs }: Cable, offset: number): Paragraph | undefined {
  return paragraphs.filter(({ span }) => span.start < offset).at(-1);
}

/** A number, perhaps with a mark, and no text: the drafter has no further paragraph. */
function isEmptyItem({ number, body, span }: Paragraph, above: Span): boolean {
  const inside = above.start <= span.start && span.end <= above.end;
  return number !== undefined && body.length === 0 && inside;
}

/** What ends a paragraph; behind a colon something of it is still to come. */
const FINISHED = /[.?!]["'\u2019\u201d)\]]{0,3}\s*$/;

/** `4. (C) ` behind paragraph 3, in the manner in which that is written. */
function nextNumber(
  cable: Cable,
  last: Paragraph,
  offset: number,
): { value: number; text: string } | undefined {
  const { text, nodes } = cable;
  const { number, value, mark, body, top } = last;
  const node = nodes.filter(({ kind, start }) => start < offset && kind !== 'blank').at(-1);
  if (!top || !number || value === undefined || node !== last.node) return undefined;
  const end = body.at(-1)?.end ?? 0;
  if (end > offset || !FINISHED.test(text.slice(Math.max(0, end - 8), end))) return undefined;
  const [edit] = numberEdit(last, value + 1);
  if (!edit) return undefined;
  const typed = number.value;
  const at = edit.span.start - number.span.start;
  const next =
    typed.slice(0, at) + edit.newText + typed.slice(at + edit.span.end - edit.span.start);
  const marked =
    mark?.reading && mark.place === 'after-number' && !mark.entireText ? mark : undefined;
  const gap = /^[ \t]*/.exec(text.slice(number.span.end, number.span.end + 4))?.[0] || ' ';
  return { value: value + 1, text: next + gap + (marked ? `${slice(text, marked.span)} ` : '') };
}

/** A reference that ends in a number, or in a remark in brackets such as `(NOTAL)`. */
const LETTERED =
  /^([ \t]*(?:REFS?:[ \t]*)?)([A-Y])([.)])([ \t]+)\S.*(?:\d\S{0,40}|\([A-Z]{4,20}\))[ \t]{0,80}$/;

/** `     C. ` under `     B. OSLO 12`, in line with it. */
function nextLetter({ references, text }: Cable, above: Span): string | undefined {
  if (!references || above.end < references.span.start || references.span.end < above.start) {
    return undefined;
  }
  const match = LETTERED.exec(slice(text, above).slice(0, 200));
  const [, lead = '', letter = '', sign = '', gap = ''] = match ?? [];
  if (!match || references.references.some((each) => each.letter?.value === next(letter)))
    return undefined;
  return `${' '.repeat(lead.length)}${next(letter)}${sign}${gap}`;
}

const next = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1);
