import type { Cable, PortionMark } from '../../model/cable';
import { type MarkDefect, markDefect } from './markForm';
import { once } from './once';
import { nameOf, usesMarks } from './portions';

/** A mark about which there is more to say than its level. */
export interface SpecialMark {
  readonly mark: PortionMark;
  /** In words what it belongs to: `paragraph 6`, `the subject`. */
  readonly owner: string;
  readonly defect: MarkDefect | undefined;
}

/**
 * The marks of the subject and of the paragraphs that have a control, a foreign level or a defect;
 * most marks are a level alone, well written, and no rule about marks looks at those.
 */
export const specialMarks = once((cable): readonly SpecialMark[] => {
  if (!cable.classification || !usesMarks(cable)) return [];
  const special: SpecialMark[] = [];
  const subject = cable.subject?.mark;
  if (subject && !isPlain(subject)) {
    special.push({ mark: subject, owner: 'the subject', defect: markDefect(subject) });
  }
  for (const paragraph of cable.paragraphs) {
    const { mark } = paragraph;
    if (!mark || isPlain(mark)) continue;
    special.push({ mark, owner: nameOf(paragraph), defect: markDefect(mark) });
  }
  return special;
});

/** The marks that have this defect. */
export function marksWith(cable: Cable, defect: MarkDefect): readonly SpecialMark[] {
  return specialMarks(cable).filter((each) => each.defect === defect);
}

/** `(U)`, `(SBU)`, `(C)`, `(S)`, `(TS)`. */
function isPlain({ reading, brackets, text }: PortionMark): boolean {
  if (brackets !== 'round' || !reading?.canonical || reading.foreign) return false;
  return text === text.trim() && (text.length <= 2 || text === 'SBU');
}
