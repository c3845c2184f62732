import { editDistance } from '../text/spelling';
import {
  elementsInside,
  isClassifiedBy,
  isDeclassifyOn,
  isDerivedFrom,
  isEoLine,
  isNearEoLine,
  isReasonLine,
  nearStatementKind,
  nearStatementLabel,
} from './authority';
import { readBody } from './body';
import { isCorrectedCopy, isKnownCaption, isPassingLine } from './captions';
import { isClassificationLine, isLevelAlone, startsWithLevel } from './classification';
import { isPagedLevel, readHeading } from './heading';
import { isLevelWord } from './levelWords';
import { isNumberedLine, isPageLine } from './paragraphs';
import {
  isNearReferenceLine,
  isNumberedReference,
  isReferenceItem,
  isReferenceLine,
} from './references';
import { firstLetter } from './shape';
import { addPreface } from './slip';
import type { Source } from './source';
import { isNearSubjectLine, isSubjectLine } from './subject';
import { isTagsContinuation, isTagsLine } from './tags';
import type { NodeKind } from './tree';

/** Lines with a label, between the classification line and paragraph 1 (ORD-1). */
export function textKind(line: string): NodeKind | undefined {
  switch (firstLetter(line).toUpperCase()) {
    case 'E':
      return isEoLine(line) ? 'eo-line' : undefined;
    case 'T':
      return isTagsLine(line) ? 'tags-line' : undefined;
    case 'S':
      return isSubjectLine(line) ? 'subject-line' : undefined;
    case 'R':
      if (isReferenceLine(line)) return 'reference-line';
      return isReasonLine(line) ? 'reason-line' : undefined;
    case 'C':
    case 'D':
    case '(':
      if (isClassifiedBy(line)) return 'classified-by';
      if (isDerivedFrom(line)) return 'derived-from';
      return isDeclassifyOn(line) ? 'declassify-on' : undefined;
    default:
      return undefined;
  }
}

/** Labels in their order, with the misspelt ones that a letter or two give away. */
const LABELS: readonly (readonly [word: string, kind: NodeKind, most: number])[] = [
  ['TAGS', 'tags-line', 1],
  ['SUBJECT', 'subject-line', 2],
  ['SUBJ', 'subject-line', 1],
  ['REF', 'reference-line', 1],
  ['REFS', 'reference-line', 1],
  ['REFTEL', 'reference-line', 2],
];

/** Reads a State telegram: heading, text header, paragraphs, ending. */
export function readTelegram(source: Source): void {
  const start = addPreface(source, source.first);
  const text = readHeading(source, start, (line) => endsHeading(line));
  const body = readTextHeader(source, text);
  readBody(source, body, 'telegram');
}

function endsHeading(line: string): boolean {
  return (
    startsWithLevel(line) ||
    isCorrectedCopy(line) ||
    textKind(line) !== undefined ||
    isNumberedLine(line)
  );
}

/** Reads classification line to Classified By; returns the line where the paragraphs begin. */
function readTextHeader(source: Source, from: number): number {
  const seen = new Set<NodeKind>();
  let i = from;
  while (i < source.last) {
    if (source.isBlank(i)) {
      i = source.addBlanks(i);
      continue;
    }
    const line = source.line(i);
    if (isPageLine(line) || isPagedLevel(source, i)) {
      source.add('page-line', i, i + 1);
      i++;
      continue;
    }
    if (!seen.has('classification-line') && !seen.has('eo-line') && isLevelWord(line)) {
      i = addClassification(source, i, line, seen);
      continue;
    }
    if (isLevelAgain(source, i, line, seen)) {
      source.add('level-line', i, ++i);
      continue;
    }
    const kind = textKind(line) ?? nearTextKind(line, seen);
    if (kind) {
      i = addLabelled(source, i, kind, textKind(line) === undefined, seen);
      continue;
    }
    const ends = isNumberedLine(line) || (bodyBegins(seen) && !isLate(source, i, line, seen));
    if (ends && (seen.size > 0 || !headerFollows(source, i))) return i;
    i = addCaption(source, i, line);
  }
  return i;
}

/** Behind the subject nothing but paragraphs is left to come; before it, anything is a caption. */
function bodyBegins(seen: ReadonlySet<NodeKind>): boolean {
  return seen.has('subject-line') || seen.has('classified-by') || seen.size === 0;
}

/**
 * A caption or a passing instruction below the subject, which the header goes on behind: with
 * another label, or behind a caption alone on its line with paragraph 1.
 */
function isLate(source: Source, i: number, line: string, seen: ReadonlySet<NodeKind>): boolean {
  if (!seen.has('subject-line')) return false;
  const caption = isKnownCaption(line) && line === line.toUpperCase();
  if (!caption && !isPassingLine(line) && source.nodes.at(-1)?.kind !== 'passing-line')
    return false;
  const next = source.nextFilled(i + 1);
  if (caption && next < source.last && isNumberedLine(source.line(next))) return true;
  return labelBehind(source, next, MOST_LATE) !== undefined;
}

/** So many captions and passing instructions stand in front of the E.O. line, and no more. */
const MOST_CAPTIONS = 15;
/** Below the subject there are fewer; looking further would read prose as an instruction. */
const MOST_LATE = 4;

/** The header goes on: what stands here is a part of it, such as a caption. */
function headerFollows(source: Source, from: number): boolean {
  const kind = labelBehind(source, from, MOST_CAPTIONS);
  return kind === 'eo-line' || kind === 'tags-line' || kind === 'subject-line';
}

/** The next label from the line `from` on, if it comes before any paragraph. */
function labelBehind(source: Source, from: number, most: number): NodeKind | undefined {
  for (let i = from, filled = 0; i < source.last && filled < most; i++) {
    if (source.isBlank(i)) continue;
    filled++;
    const line = source.line(i);
    if (isNumberedLine(line)) return undefined;
    const kind = textKind(line);
    if (kind) return kind;
  }
  return undefined;
}

function addClassification(source: Source, i: number, line: string, seen: Set<NodeKind>): number {
  const exact = startsWithLevel(line);
  const full = isClassificationLine(line) || !exact;
  source.add(
    full || !isLevelAhead(source, i + 1) ? 'classification-line' : 'level-line',
    i,
    i + 1,
    !exact,
  );
  if (full || !isLevelAhead(source, i + 1)) seen.add('classification-line');
  return i + 1;
}

/** Unclassified, and to be handled with care: captions rather than the level once more. */
const SAYS_HOW_TO_HANDLE = /^\s*(?:SBU|CUI|SENSITIVE)/;

/** The level once more: a second classification line, or the level alone among the captions. */
function isLevelAgain(
  source: Source,
  i: number,
  line: string,
  seen: ReadonlySet<NodeKind>,
): boolean {
  if (!seen.has('classification-line') || seen.has('eo-line') || seen.has('subject-line'))
    return false;
  if (isClassificationLine(line)) return true;
  if (!isLevelAlone(line) || isKnownCaption(line) || SAYS_HOW_TO_HANDLE.test(line)) return false;
  return headerFollows(source, i);
}

/** A fuller classification line follows within the next few lines, so this one only repeats it. */
function isLevelAhead(source: Source, from: number): boolean {
  for (let i = from, filled = 0; i < source.last && filled < 4; i++) {
    if (source.isBlank(i)) continue;
    filled++;
    if (isClassificationLine(source.line(i))) return true;
  }
  return false;
}

function nearTextKind(line: string, seen: ReadonlySet<NodeKind>): NodeKind | undefined {
  if (!seen.has('eo-line') && isNearEoLine(line)) return 'eo-line';
  const statement = seen.has('subject-line') ? nearStatementKind(line) : undefined;
  if (statement && !seen.has(statement)) return statement;
  const refers = seen.has('subject-line') && !seen.has('reference-line');
  if (refers && isNearReferenceLine(line)) return 'reference-line';
  const due = seen.has('eo-line') || seen.has('tags-line');
  if (due && !seen.has('subject-line') && isNearSubjectLine(line)) return 'subject-line';
  const label = /^\s*([A-Za-z0-9][A-Za-z0-9 ]{1,14}?)\s?:/.exec(line)?.[1];
  if (!label) return undefined;
  const upper = label.toUpperCase();
  for (const [word, kind, most] of LABELS) {
    if (seen.has(kind) || !isDue(kind, seen)) continue;
    if (editDistance(upper, word, most) <= most) return kind;
  }
  return undefined;
}

/** A misspelt label is looked for only where it may stand, so that a subject's own words are safe. */
function isDue(kind: NodeKind, seen: ReadonlySet<NodeKind>): boolean {
  if (kind === 'tags-line') return !seen.has('subject-line');
  if (kind === 'subject-line')
    return seen.has('eo-line') || seen.has('tags-line') || seen.has('classification-line');
  return seen.has('subject-line');
}

function addLabelled(
  source: Source,
  i: number,
  kind: NodeKind,
  near: boolean,
  seen: Set<NodeKind>,
): number {
  seen.add(kind);
  const end = labelledEnd(source, i, kind, seen);
  const start = source.start(i);
  const inside = elementsInside(kind, source.text.slice(start, source.lines.start(end)));
  if (inside.length === 0) {
    source.add(kind, i, end, near);
    return end;
  }
  for (const one of inside) seen.add(one.kind);
  // Where TAGS stand on the E.O. line, the next line may carry them on.
  const behind =
    inside.at(-1)?.kind === 'tags-line' ? labelledEnd(source, i, 'tags-line', seen) : end;
  const ends = [...inside.map(({ at }) => start + at), source.lines.start(behind)];
  [{ at: 0, kind }, ...inside].forEach((part, index) => {
    source.addSpan(
      part.kind,
      { start: start + part.at, end: ends[index] ?? start },
      near && index === 0,
    );
  });
  return behind;
}

/** The line behind a labelled element: elements wrap, each in its own way. */
export function labelledEnd(
  source: Source,
  i: number,
  kind: NodeKind,
  seen: ReadonlySet<NodeKind>,
): number {
  switch (kind) {
    case 'tags-line':
      return run(source, i + 1, (line) => isTagsContinuation(line));
    case 'subject-line':
      return subjectEnd(source, i, seen);
    case 'reference-line':
      return referenceEnd(source, i);
    case 'classified-by':
    case 'derived-from':
    case 'reason-line':
      return statementEnd(source, i, seen);
    default:
      return i + 1;
  }
}

function run(source: Source, from: number, carriesOn: (line: string) => boolean): number {
  let i = from;
  while (i < source.last && !source.isBlank(i) && carriesOn(source.line(i))) i++;
  return i;
}

/** Nothing of the text header or the body begins here. */
function isPlain(line: string): boolean {
  return textKind(line) === undefined && !isNumberedLine(line) && !isPageLine(line);
}

/** A subject runs on to a blank line; where the print has none, to paragraph 1, but not for ever. */
const LONGEST_SUBJECT = 6;

function subjectEnd(source: Source, i: number, seen: ReadonlySet<NodeKind>): number {
  const empty = /:\s*$/.test(source.line(i));
  const first = empty ? source.nextFilled(i + 1) : i + 1;
  if (empty && (first >= source.last || !isPlain(source.line(first)))) return i + 1;
  const end = run(source, first, (line) => isPlain(line) && !nearTextKind(line, seen));
  return Math.min(carriedOver(source, end, seen), i + LONGEST_SUBJECT);
}

/** A copy may part the lines of a subject by blank ones; the labels behind them tell (ORD-1). */
function carriedOver(source: Source, end: number, seen: ReadonlySet<NodeKind>): number {
  const next = source.nextFilled(end);
  if (next === end || next >= source.last) return end;
  const line = source.line(next);
  if (
    /[a-z]/.test(line) ||
    !isPlain(line) ||
    isKnownCaption(line) ||
    isPassingLine(line) ||
    nearTextKind(line, seen)
  )
    return end;
  const behind = source.nextFilled(next + 1);
  const kind = behind < source.last ? textKind(source.line(behind)) : undefined;
  return kind === 'reference-line' || kind === 'classified-by' ? next + 1 : end;
}

/** References run on over blank lines as long as lettered or numbered ones follow. */
function referenceEnd(source: Source, i: number): number {
  let end = run(source, i + 1, isPlain);
  for (;;) {
    const next = source.nextFilled(end);
    if (next >= source.last) return end;
    const before = source.text.slice(source.start(i), source.start(end));
    const line = source.line(next);
    const goesOn = next > end && isReferenceItem(line, before);
    if (!goesOn && !isNumberedReference(line, before)) return end;
    end = run(source, next + 1, isPlain);
  }
}

/** The authority statement runs to its blank line, and over it when the reasons stand behind it. */
function statementEnd(source: Source, i: number, seen: ReadonlySet<NodeKind>): number {
  const end = run(source, i + 1, (line) => isReasonOrPlain(line) && !isNextStatement(line, seen));
  const next = source.nextFilled(end);
  const behind = next < source.last ? source.line(next) : '';
  return /^\s*(?:for\s+)?reasons?\b/i.test(behind) ? run(source, next + 1, isPlain) : end;
}

/** `Derived Form:` below Classified By. */
function isNextStatement(line: string, seen: ReadonlySet<NodeKind>): boolean {
  const kind = nearStatementLabel(line);
  return kind !== undefined && !seen.has(kind);
}

function isReasonOrPlain(line: string): boolean {
  return isReasonLine(line) || isPlain(line);
}

/** A caption or a passing line; a passing line may wrap. */
function addCaption(source: Source, i: number, line: string): number {
  if (isCorrectedCopy(line)) source.add('corrected-copy', i, i + 1);
  else if (isKnownCaption(line)) source.add('caption-line', i, i + 1);
  else if (isPassingLine(line) || carriesOnPassing(source, i)) source.add('passing-line', i, i + 1);
  else source.add('caption-line', i, i + 1);
  return i + 1;
}

function carriesOnPassing(source: Source, i: number): boolean {
  return source.nodes.at(-1)?.kind === 'passing-line' && /[/;,]|\s/.test(source.line(i).trim());
}
