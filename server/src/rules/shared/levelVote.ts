import type { Level } from '../../marking/level';
import type { Cable, ClassificationLine } from '../../model/cable';
import { once } from './once';
import { classifiedOverall, type Overall, overallOf } from './overall';
import { entireTextMark, highestOf, portionsOf, unitsOf } from './portions';

/** The level that a message seems to have against the line at its top. */
export interface Outvoted {
  readonly level: Level;
  /** The line that repeats the level. */
  readonly repeat: ClassificationLine;
}

/**
 * Where the lines that repeat the level and the marks of the paragraphs agree against the level at
 * the top, that one is the slip: it is told once, and nothing else is judged by it. A message without
 * any mark and any statement of who classified it is as good as marked UNCLASSIFIED.
 */
export const outvotedLevel = once((cable): Outvoted | undefined => {
  const overall = overallOf(cable);
  const repeats = cable.classifications.filter(
    (line) => line !== overall?.line && !line.section && line.level !== undefined,
  );
  const [repeat] = repeats;
  const level = repeat?.level;
  if (!overall || !level || level === overall.level) return undefined;
  if (repeats.some((line) => line.level !== level)) return undefined;
  const { classifiedBy, derivedFrom, declassifyOn } = cable.authority;
  const portions = portionsOf(cable);
  if (portions.length === 0) {
    const bare = classifiedBy.length + derivedFrom.length + declassifyOn.length === 0;
    return bare && level === 'UNCLASSIFIED' ? { level, repeat } : undefined;
  }
  const open = unitsOf(cable).some(({ mark }) => !mark?.reading) && !entireTextMark(cable);
  return highestOf(portions) === level && !open ? { level, repeat } : undefined;
});

/** The level of the whole message, unless it is outvoted: then nothing may be judged by it. */
export function settledOverall(cable: Cable): Overall | undefined {
  return outvotedLevel(cable) ? undefined : overallOf(cable);
}

/** The same, when it is CONFIDENTIAL or higher. */
export function settledClassified(cable: Cable): Overall | undefined {
  return outvotedLevel(cable) ? undefined : classifiedOverall(cable);
}
