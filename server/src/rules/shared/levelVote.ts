import type { Level } from '../../marking/level';
import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { securityLetter } from '../../vocabulary/signals';
import { once } from './once';
import { classifiedOverall, type Overall, overallOf } from './overall';
import { entireTextMark, highestOf, portionsOf, unitsOf } from './portions';

/** The level that a message seems to have against the line at its top. */
export interface Outvoted {
  readonly level: Level;
  /** Where the level is repeated. */
  readonly repeat: Span;
}

/**
 * Where the lines that repeat the level and the marks of the paragraphs agree against the level at
 * the top, that one is the slip: it is told once, and nothing else is judged by it. Where no line
 * repeats it, line 4 does. A message without any mark and any statement of who classified it is as
 * good as marked UNCLASSIFIED, but not against line 4, which is no more than one word against another.
 */
export const outvotedLevel = once((cable): Outvoted | undefined => {
  const overall = overallOf(cable);
  if (!overall) return undefined;
  const lines = repeatsOf(cable, overall);
  const [voted = securityRepeat(cable)] = lines;
  if (!voted || voted.level === overall.level) return undefined;
  const { level } = voted;
  if (lines.some((line) => line.level !== level)) return undefined;
  const portions = portionsOf(cable);
  if (portions.length === 0) {
    const { classifiedBy, derivedFrom, declassifyOn } = cable.authority;
    const bare = classifiedBy.length + derivedFrom.length + declassifyOn.length === 0;
    return bare && lines.length > 0 && level === 'UNCLASSIFIED' ? voted : undefined;
  }
  const open = unitsOf(cable).some(({ mark }) => !mark?.reading) && !entireTextMark(cable);
  return highestOf(portions) === level && !open ? voted : undefined;
});

function repeatsOf({ classifications }: Cable, overall: Overall): readonly Outvoted[] {
  return classifications.flatMap((line) => {
    const { level, levelSpan, section } = line;
    return line === overall.line || section || !level ? [] : [{ level, repeat: levelSpan }];
  });
}

/** What line 4 says of the level, where its signal and its letters agree. */
function securityRepeat({ security }: Cable): Outvoted | undefined {
  const { letter, letters, signal } = security ?? {};
  const known = letter ? securityLetter(letter) : undefined;
  if (!letters || !known?.level || known.special || known.signal !== signal?.value)
    return undefined;
  return { level: known.level, repeat: letters.span };
}

/** The level of the whole message, unless it is outvoted: then nothing may be judged by it. */
export function settledOverall(cable: Cable): Overall | undefined {
  return outvotedLevel(cable) ? undefined : overallOf(cable);
}

/** The same, when it is CONFIDENTIAL or higher. */
export function settledClassified(cable: Cable): Overall | undefined {
  return outvotedLevel(cable) ? undefined : classifiedOverall(cable);
}
