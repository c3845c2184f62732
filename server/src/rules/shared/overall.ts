import { type Level, PORTION_LETTERS, rank } from '../../marking/level';
import type { Cable, ClassificationLine } from '../../model/cable';
import type { Layout } from '../../syntax/tree';
import type { TextEdit } from '../../text/edits';
import type { Fix } from '../rule';

/** The level of the whole message, and the line that states it. */
export interface Overall {
  readonly level: Level;
  readonly line: ClassificationLine;
}

/** The level that the classification line states, or means where it is misspelt. */
export function overallOf({ classification: line }: Cable): Overall | undefined {
  const level = line?.level ?? line?.meant;
  return line && level ? { level, line } : undefined;
}

export function isClassified(level: Level | undefined): boolean {
  return level !== undefined && rank(level) > 0;
}

/** The overall level, when it is CONFIDENTIAL or higher. */
export function classifiedOverall(cable: Cable): Overall | undefined {
  const overall = overallOf(cable);
  return overall && isClassified(overall.level) ? overall : undefined;
}

/**
 * A level as a line of this layout states it: in a telegram the classified ones are spaced and the
 * lowest one is UNCLAS (CLS-1).
 */
export function levelWords(level: Level, layout: Layout): string {
  if (layout === 'labelled') return level;
  if (level === 'UNCLASSIFIED') return 'UNCLAS';
  return [...level.replace(' ', '')].join(' ');
}

/** A level in the manner in which this line writes its own: spaced, or solid as on a foot line. */
function wordsLike(line: ClassificationLine, level: Level, layout: Layout): string {
  const ownWay = line.role === 'repeat' || isClassified(line.level);
  const solid = line.spacing === 'solid' && ownWay && isClassified(level);
  return solid ? level : levelWords(level, layout);
}

/**
 * States another level wherever the message states its old one: on the classification line, on the
 * lines that repeat it, and on line 4. A person has to say whether that is what is meant.
 */
export function restate(cable: Cable, { level: old, line: main }: Overall, level: Level): Fix {
  const edits: TextEdit[] = [];
  for (const line of cable.classifications) {
    const same = line === main || (line.level === old && !line.administrative);
    if (!same) continue;
    edits.push({ span: line.levelSpan, newText: wordsLike(line, level, cable.layout) });
  }
  const higher = rank(level) > rank(old);
  const title = `${higher ? 'Raise' : 'Lower'} the whole message to ${level}`;
  return { title, kind: 'suggested', edits: [...edits, ...securityEdits(cable, old, level)] };
}

/** ZNR UUUUU, ZNY CCCCC: the letters and the signal that go with the level. */
function securityEdits({ security }: Cable, old: Level, level: Level): TextEdit[] {
  const letters = security?.letters;
  const from = PORTION_LETTERS[old].charAt(0);
  if (!letters || security.letter !== from) return [];
  const to = PORTION_LETTERS[level].charAt(0);
  const edits = [{ span: letters.span, newText: letters.value.replaceAll(from, to) }];
  const signal = security.signal;
  const wanted = isClassified(level) ? 'ZNY' : 'ZNR';
  if (signal && signal.value !== wanted) edits.push({ span: signal.span, newText: wanted });
  return edits;
}
