import { type Level, rank } from '../marking/level';
import type { Cable, Paragraph } from '../model/cable';
import { overallOf } from '../rules/shared/overall';
import { capitalised, nameOf } from '../rules/shared/portions';
import type { Span } from '../text/span';

/** A level that is lower than it was. */
export interface Lowered {
  readonly what: 'message' | 'paragraph';
  readonly from: Level;
  readonly to: Level;
  /** Where the new level stands. */
  readonly span: Span;
  /** `Paragraph 4 was CONFIDENTIAL in the saved file and is UNCLASSIFIED now.` */
  readonly message: string;
}

/**
 * Where a file is classified lower than the same file was when it was saved: its messages as a
 * whole, and paragraphs whose words are the same but for their mark. Messages are compared in their
 * order; nothing is said where their number has changed.
 */
export function lowered(before: readonly Cable[], after: readonly Cable[]): Lowered[] {
  if (before.length !== after.length) return [];
  return after.flatMap((cable, i) => {
    const saved = before[i];
    return saved ? [...loweredMessage(saved, cable), ...loweredParagraphs(saved, cable)] : [];
  });
}

function loweredMessage(before: Cable, after: Cable): Lowered[] {
  const from = overallOf(before)?.level;
  const now = overallOf(after);
  if (!from || !now || rank(now.level) >= rank(from)) return [];
  return [loweredFrom('message', 'The message', from, now.level, now.line.levelSpan)];
}

function loweredParagraphs(before: Cable, after: Cable): Lowered[] {
  const saved = new Map<string, Level>();
  for (const paragraph of before.paragraphs) {
    const level = paragraph.mark?.reading?.level;
    const words = wordsOf(before, paragraph);
    // Of two paragraphs with the same words the first one counts.
    if (level && words !== '' && !saved.has(words)) saved.set(words, level);
  }
  if (saved.size === 0) return [];
  return after.paragraphs.flatMap((paragraph) => {
    const { mark } = paragraph;
    const from = saved.get(wordsOf(after, paragraph));
    const to = mark?.reading?.level;
    if (!mark || !from || !to || rank(to) >= rank(from)) return [];
    return [loweredFrom('paragraph', capitalised(nameOf(paragraph)), from, to, mark.span)];
  });
}

/** So much of a paragraph tells it from all others. */
const ENOUGH = 200;

/** The beginning of the prose, whatever its line breaks. */
function wordsOf({ text }: Cable, { body }: Paragraph): string {
  const prose = body[0];
  if (!prose) return '';
  return text
    .slice(prose.start, Math.min(prose.end, prose.start + ENOUGH))
    .replace(/\s+/g, ' ')
    .trim();
}

function loweredFrom(
  what: Lowered['what'],
  name: string,
  from: Level,
  to: Level,
  span: Span,
): Lowered {
  const message = `${name} was ${from} in the saved file and is ${to} now.`;
  return { what, from, to, span, message };
}
