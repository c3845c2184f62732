import { type Level, PORTION_LETTERS, rank } from '../marking/level';
import { parseMarking } from '../marking/parse';
import type { Cable, ClassificationLine, Paragraph, PortionMark } from '../model/cable';
import { overallOf } from '../rules/shared/overall';
import {
  capitalised,
  entireTextMark,
  highestOf,
  nameOf,
  namesOf,
  portionsOf,
  unitsOf,
  usesMarks,
} from '../rules/shared/portions';
import { isSlipOfMarks, portionsAbove } from '../rules/shared/rollUp';
import type { Span } from '../text/span';
import { type ColouredLevel, type LevelColour, levelColour } from '../vocabulary/levelColours';
import { trimEnd } from './blocks';

/** A message's classification at a glance, in words that can be shown as they are. */
export interface MessageOverview {
  readonly span: Span;
  /** `CONFIDENTIAL//NOFORN`; says so where the message states no level. */
  readonly level: string;
  readonly colour?: LevelColour;
  /** `4 paragraphs: 1 U, 3 C: CONFIDENTIAL`; undefined where the message marks no portions. */
  readonly sum?: string;
  /** One sentence where the paragraphs and the level of the message do not agree. */
  readonly disagreement?: string;
  readonly paragraphs: readonly ParagraphOverview[];
  /** Words of the whole message, heading and all, and its lines. */
  readonly words: number;
  readonly lines: number;
}

export interface ParagraphOverview {
  readonly span: Span;
  /** `paragraph 3`. */
  readonly name: string;
  /** `CONFIDENTIAL`, or `not marked`. */
  readonly level: string;
  /** `C`, `SBU`; `?` where no mark is understood. */
  readonly letters: string;
  readonly colour?: LevelColour;
}

/** An overview of each message of a file. */
export function overview(cables: readonly Cable[]): MessageOverview[] {
  return cables.map((cable) => {
    const sum = sumInWords(cable);
    const disagreement = disagreementOf(cable);
    const stated = cable.classification;
    const colour = stated && colourOfLine(cable.text, stated);
    return {
      span: cable.span,
      level: stated ? wordsOf(stated) : 'No level stated',
      ...(colour ? { colour } : {}),
      ...(sum ? { sum } : {}),
      ...(disagreement ? { disagreement } : {}),
      paragraphs: usesMarks(cable) ? portioned(cable).map((each) => paragraphOf(cable, each)) : [],
      ...countsOf(cable),
    };
  });
}

/** The level with the controls that stand behind it. */
function wordsOf(line: ClassificationLine): string {
  const level = line.level ?? line.meant;
  if (!level) return 'No level that is known';
  const subjectCode = line.ssic?.span.start;
  const controls = line.controls.filter(({ span }) => span.start !== subjectCode);
  const { administrative } = line;
  return [level, ...(administrative ? [administrative] : []), ...controls.map(({ value }) => value)]
    .filter((word, index, all) => all.indexOf(word) === index)
    .join('//');
}

function colourOfLine(text: string, line: ClassificationLine): LevelColour | undefined {
  const level = line.level ?? line.meant;
  if (!level) return undefined;
  if (line.administrative === 'CUI') return levelColour('CUI');
  const end = line.controls.at(-1)?.span.end;
  if (level !== 'TOP SECRET' || end === undefined) return levelColour(level);
  const marking = parseMarking(`${level}${text.slice(line.levelSpan.end, end)}`, {
    kind: 'banner',
  });
  const coloured: ColouredLevel = marking.sci.length > 0 ? 'TOP SECRET//SCI' : level;
  return levelColour(coloured);
}

/** The paragraphs that need a mark, and the items below them that have one of their own. */
function portioned(cable: Cable): readonly Paragraph[] {
  const units = new Set(unitsOf(cable));
  return cable.paragraphs.filter((each) => units.has(each) || each.mark?.reading !== undefined);
}

/** What the paragraphs add up to; undefined where the message marks no portions. */
export function sumInWords(cable: Cable): string | undefined {
  const counted = portioned(cable);
  if (!usesMarks(cable) || counted.length === 0) return undefined;
  const highest = highestOf(portionsOf(cable));
  const result = highest ? `: ${highest}` : '';
  const whole = entireTextMark(cable);
  if (whole) return `The entire text is ${lettersOf(whole)}${result}`;
  const noun = counted.every(({ top }) => top) ? 'paragraph' : 'portion';
  const all = `${counted.length} ${noun}${counted.length === 1 ? '' : 's'}`;
  return `${all}: ${countMarks(counted).join(', ')}${result}`;
}

const UNMARKED = 'not marked';

/** `1 U`, `3 C`, lowest first, those without a mark last. */
function countMarks(paragraphs: readonly Paragraph[]): string[] {
  const counts = new Map<string, { count: number; order: number }>();
  for (const { mark } of paragraphs) {
    const level = mark?.reading?.level;
    const key = mark && level ? lettersOf(mark) : UNMARKED;
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { count: before + 1, order: level ? rank(level) : Infinity });
  }
  const sorted = [...counts].sort(([, a], [, b]) => a.order - b.order);
  return sorted.map(([letters, { count }]) => `${count} ${letters}`);
}

/** The letters of the level; SBU is told from other unclassified text. */
function lettersOf({ reading }: PortionMark): string {
  if (!reading) return '?';
  const sensitive = reading.controls.some((control) => control.startsWith('SBU'));
  if (reading.level === 'UNCLASSIFIED' && sensitive) return 'SBU';
  return PORTION_LETTERS[reading.level];
}

function paragraphOf({ text }: Cable, paragraph: Paragraph): ParagraphOverview {
  const { mark, span } = paragraph;
  const level: Level | undefined = mark?.reading?.level;
  return {
    span: trimEnd(text, span),
    name: nameOf(paragraph),
    level: level ?? UNMARKED,
    letters: mark ? lettersOf(mark) : '?',
    ...(level ? { colour: levelColour(level) } : {}),
  };
}

/**
 * Where paragraphs and level differ: a mark above the level, or nothing as high as the level though
 * all is marked. The rules say what to do about it; this only says that it is so.
 */
function disagreementOf(cable: Cable): string | undefined {
  const overall = overallOf(cable);
  const portions = portionsOf(cable);
  const highest = highestOf(portions);
  if (!overall || !highest) return undefined;
  const above = portionsAbove(overall, portions);
  if (above.length > 0) {
    const top = isSlipOfMarks(overall, portions, above)
      ? above
      : above.filter(({ level }) => level === highest);
    const verb = top.length === 1 ? 'is' : 'are';
    const stated = `the message is ${overall.level}`;
    return `${capitalised(namesOf(top))} ${verb} marked up to ${highest}, but ${stated}.`;
  }
  const open = unitsOf(cable).some(({ mark }) => !mark?.reading) && !entireTextMark(cable);
  const subject = cable.subject?.mark?.reading?.level;
  if (rank(highest) === rank(overall.level) || open || subject === overall.level) return undefined;
  return `The message is ${overall.level}, but nothing in it is marked higher than ${highest}.`;
}

function countsOf({ text, span, tree }: Cable): { words: number; lines: number } {
  const { start, end } = trimEnd(text, span);
  const words = text.slice(start, end).match(/\S+/g)?.length ?? 0;
  return { words, lines: tree.lines.lineAt(end) - tree.lines.lineAt(start) + 1 };
}
