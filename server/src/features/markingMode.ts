import { readPortion } from '../marking/portion';
import type { Cable, Paragraph } from '../model/cable';
import { classifiedOverall } from '../rules/shared/overall';
import { capitalised, entireTextMark, nameOf, unitsOf } from '../rules/shared/portions';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { bannerEdits } from './bannerFollows';
import { cableAt } from './cableAt';
import type { Outcome } from './outcome';

/** A paragraph that needs a mark of its own and has none that is understood. */
export interface Unmarked {
  /** `Paragraph 4`. */
  readonly name: string;
  readonly span: Span;
  /** The number, or the first word where there is none: where to put the cursor. */
  readonly selection: Span;
  /** Marks without brackets, the one used last before it first. */
  readonly suggestions: readonly string[];
  /** How many such paragraphs the message has, this one among them. */
  readonly left: number;
}

/**
 * The next paragraph without a mark behind an offset of the file; from the last one it goes on at
 * the first. Undefined when every paragraph has its mark.
 */
export function nextUnmarked(cables: readonly Cable[], offset: number): Unmarked | undefined {
  const all = cables.flatMap((cable) =>
    unmarkedIn(cable).map((paragraph) => ({ cable, paragraph })),
  );
  const next = all.find(({ paragraph }) => paragraph.span.start > offset) ?? all[0];
  if (!next) return undefined;
  const { cable, paragraph } = next;
  return {
    name: capitalised(nameOf(paragraph)),
    span: paragraph.span,
    selection: selectionOf(cable, paragraph),
    suggestions: suggestionsFor(cable, paragraph),
    left: all.filter((each) => each.cable === cable).length,
  };
}

function unmarkedIn(cable: Cable): readonly Paragraph[] {
  if (entireTextMark(cable)) return [];
  const { classifiedBy } = cable.authority;
  return unitsOf(cable).filter(({ mark, body }) => {
    const text = body[0];
    // A statement of who classified the message may stand as a numbered paragraph.
    const statement =
      text && classifiedBy.some(({ span }) => text.start <= span.start && span.start < text.end);
    return !mark?.reading && !statement;
  });
}

function selectionOf({ text }: Cable, { number, span }: Paragraph): Span {
  if (number) return number.span;
  const word = /^\S{1,40}/.exec(text.slice(span.start, span.start + 40))?.[0] ?? '';
  return { start: span.start, end: span.start + word.length };
}

/** The marks above, the last one first; then those that the level of the message lets expect. */
function suggestionsFor(cable: Cable, paragraph: Paragraph): string[] {
  const above = cable.paragraphs
    .filter(({ span }) => span.start < paragraph.span.start)
    .flatMap(({ mark }) => (mark?.reading && !mark.entireText ? mark.reading.corrected : []))
    .reverse();
  const level = classifiedOverall(cable)?.level;
  const usual = level ? [level.charAt(0) === 'T' ? 'TS' : level.charAt(0), 'U'] : ['U', 'SBU'];
  return [...new Set([...above, ...usual])];
}

/**
 * Gives the paragraph at an offset this mark, with or without brackets, in place of the one that it
 * has or right behind its number. The line that states the level of the message follows its
 * paragraphs, and so do the lines that repeat it and the captions SENSITIVE and NOFORN.
 */
export function setMark(cables: readonly Cable[], offset: number, mark: string): Outcome {
  const cable = cableAt(cables, offset);
  const paragraph = cable && paragraphAt(cable, offset);
  if (!cable || !paragraph) return { refused: 'Put the cursor into a paragraph.' };
  const reading = readPortion(
    mark
      .trim()
      .replace(/^\(|\)$/g, '')
      .trim(),
  );
  if (!reading) return { refused: 'This is no portion mark.' };
  const own = markEdit(cable, paragraph, `(${reading.corrected})`);
  const edits = [own, ...bannerEdits(cable, paragraph, reading)];
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

function paragraphAt({ paragraphs }: Cable, offset: number): Paragraph | undefined {
  const before = paragraphs.filter(({ span }) => span.start <= offset);
  const own = before.filter(({ number, mark }) => number || mark).at(-1);
  return own ?? before.at(-1) ?? paragraphs[0];
}

function markEdit({ text }: Cable, { mark, number, span }: Paragraph, typed: string): TextEdit {
  if (mark) return { span: mark.span, newText: typed };
  const start = number ? number.span.end : span.start;
  const blank = /\s/.test(text.charAt(start)) ? '' : ' ';
  return { span: { start, end: start }, newText: number ? ` ${typed}${blank}` : `${typed} ` };
}
