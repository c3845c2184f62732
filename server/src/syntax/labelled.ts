import { editDistance } from '../text/spelling';
import { isEoLine, isNearEoLabel, nearStatementKind } from './authority';
import { readBody } from './body';
import { startsWithLevel } from './classification';
import { LABELS } from './labels';
import { isNumberedLine } from './paragraphs';
import { indentOf } from './shape';
import type { Source } from './source';
import type { NodeKind } from './tree';

const KINDS = new Map(LABELS.map(([label, kind]) => [label.toUpperCase(), kind]));
const NAMES = LABELS.map(([label]) => label.replace(/[./]/g, '\\$&')).join('|');
const AT_START = new RegExp(`^\\s*(${NAMES})\\s?:`, 'i');
/** Labels as the message system prints them, anywhere in a line. */
const ANYWHERE = new RegExp(`(?:^|\\s)(${NAMES})\\s?:`, 'g');
/** A line with this many labels is a print that put all fields on one line. */
const ONE_LINE = 3;

/** Labels and the blank that may stand behind them. */
const LONGEST_LABEL = Math.max(...LABELS.map(([label]) => label.length)) + 1;

/** The label at the start of a line, in capitals. */
export function labelOf(line: string): string | undefined {
  // Most lines have no colon, or one in the middle of a sentence.
  const colon = line.indexOf(':');
  if (colon < 0 || (colon > LONGEST_LABEL && colon > LONGEST_LABEL + indentOf(line)))
    return undefined;
  return AT_START.exec(line)?.[1]?.toUpperCase();
}

/** Reads today's labelled layout: fields, numbered paragraphs, trailer. */
export function readLabelled(source: Source): void {
  let i = source.first;
  let begun = false;
  while (i < source.last) {
    if (source.isBlank(i)) {
      i = source.addBlanks(i);
      continue;
    }
    const line = source.line(i);
    const label = labelOf(line);
    const inline = label || !begun ? labelsIn(line) : [];
    if (label || inline.length >= ONE_LINE) {
      begun = true;
      if (inline.length >= ONE_LINE) {
        addOneLine(source, i, line, inline);
        i++;
      } else i = addField(source, i, KINDS.get(label ?? '') ?? 'label-line');
      continue;
    }
    const near = begun ? nearLabelKind(line, source) : nearNumberKind(line, source);
    if (near) {
      begun = true;
      i = addField(source, i, near, true);
      continue;
    }
    if (isNumberedLine(line) || (begun && source.has('subject-line'))) break;
    if (startsWithLevel(line))
      source.add(
        source.has('classification-line') ? 'level-line' : 'classification-line',
        i,
        i + 1,
      );
    else source.add(begun ? 'unknown' : 'stamp-line', i, i + 1);
    i++;
  }
  readBody(source, i, 'labelled');
}

/** A field runs on over lines without a label, to its blank line. */
function addField(source: Source, from: number, kind: NodeKind, near = false): number {
  let end = from + 1;
  while (end < source.last && !source.isBlank(end)) {
    const line = source.line(end);
    if (labelOf(line) || isNumberedLine(line) || startsWithLevel(line)) break;
    if (nearLabelKind(line, source, kind)) break;
    end++;
  }
  source.add(kind, from, end, near);
  return end;
}

/** Labels that a slip does not hide, as the message system prints them. */
const NEAR: readonly (readonly [label: string, kind: NodeKind])[] = [
  ['TAGS', 'tags-line'],
  ['Subject', 'subject-line'],
  ['Reason', 'reason-line'],
  ['Reference', 'reference-line'],
  ['Date/DTG', 'dtg-line'],
  ['From', 'from-line'],
  ['Action', 'to-line'],
  ['Info', 'info-line'],
  ['Captions', 'caption-line'],
  ['Pass Line', 'passing-line'],
];

/** What may be a label with a slip in it: all before the colon, or the first word of a line. */
const BEFORE_COLON = /^\s*(\S[^:;\r\n]{1,9}?)\s?[:;]/;
const WORD = /^\s*([A-Za-z/]{3,9})[\s,.\d]/;

/** Without a colon small letters and capitals have to be as they are printed. */
function isNear(line: string, label: string): boolean {
  const typed = BEFORE_COLON.exec(line)?.[1];
  if (typed) return editDistance(typed.toUpperCase(), label.toUpperCase(), 1) <= 1;
  const word = WORD.exec(line)?.[1];
  return word !== undefined && editDistance(word, label, 1) <= 1;
}

/**
 * The field that a line with a slip in its label begins, if the message has no such field yet. Below
 * the subject only the authority block may follow; what else looks like a label there is prose.
 */
function nearLabelKind(line: string, source: Source, within?: NodeKind): NodeKind | undefined {
  const missing = (kind: NodeKind): boolean => !source.has(kind) && kind !== within;
  if (within === 'subject-line' || source.has('subject-line')) return nearBlockKind(line, missing);
  if (isEoLine(line) || isNearEoLabel(line)) return missing('eo-line') ? 'eo-line' : undefined;
  const statement = nearStatementKind(line);
  if (statement) return missing(statement) ? statement : undefined;
  return (
    nearNumberKind(line, source) ??
    NEAR.find(([label, kind]) => missing(kind) && isNear(line, label))?.[1]
  );
}

/** `MNR: 06 HELSINKI 1837`: no other field has a year, a post and a number alone. */
const NUMBER_FIELD = /^\s*([A-Za-z]{2,4})\s?[:;.,]?\s*\d{2} [A-Z][A-Z .'-]{1,40} \d{1,7}\s*$/;

/** The field of the message's own number with a slip in its label, which stands above all others. */
function nearNumberKind(line: string, source: Source): NodeKind | undefined {
  const label = NUMBER_FIELD.exec(line)?.[1];
  const near = label !== undefined && editDistance(label.toUpperCase(), 'MRN', 1) <= 1;
  return near && !source.has('reference-number-line') ? 'reference-number-line' : undefined;
}

/** A misspelt statement of the authority block with its colon. */
function nearBlockKind(line: string, missing: (kind: NodeKind) => boolean): NodeKind | undefined {
  if (!/[:;]/.test(line)) return undefined;
  const kind = isNear(line, 'Reason') ? 'reason-line' : nearStatementKind(line);
  return kind && missing(kind) ? kind : undefined;
}

interface Found {
  readonly label: string;
  readonly at: number;
}

/** The labels of a line that has so many of them as no line with one field has; else none. */
function labelsIn(line: string): Found[] {
  if (!hasColons(line, ONE_LINE)) return [];
  return [...line.matchAll(ANYWHERE)].map((match) => ({
    label: (match[1] ?? '').toUpperCase(),
    at: match.index + match[0].length - match[0].trimStart().length,
  }));
}

/** There are so many colons: to count them is faster than to look for labels. */
function hasColons(line: string, count: number): boolean {
  let at = -1;
  for (let i = 0; i < count; i++) {
    at = line.indexOf(':', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** A line that holds so many labels is a labelled message by itself. */
export function isOneLinePrint(line: string): boolean {
  return labelsIn(line).length >= ONE_LINE;
}

const NUMBER = /\s(\d{1,2})\.\s{1,2}(?=\S)/g;

/** Where paragraphs 1, 2, 3 ... begin in a run of text; behind the first, each follows a full stop. */
function paragraphsIn(line: string, from: number, to: number): number[] {
  const found: number[] = [];
  const text = line.slice(from, to);
  for (const match of text.matchAll(NUMBER)) {
    const due = Number(match[1]) === found.length + 1;
    const behindStop = /[.?!)"]$/.test(text.slice(Math.max(0, match.index - 1), match.index));
    if (due && (found.length === 0 || behindStop)) found.push(from + match.index + 1);
  }
  return found;
}

/** Cuts a line at its labels; the paragraphs stand behind the subject, on the same line. */
function addOneLine(source: Source, i: number, line: string, labels: readonly Found[]): void {
  const base = source.start(i);
  const lineEnd = source.lines.next(i);
  const subject = labels.findIndex(({ label }) => label === 'SUBJECT');
  const paragraphs =
    subject < 0
      ? []
      : paragraphsIn(line, labels[subject]?.at ?? 0, labels[subject + 1]?.at ?? line.length);
  const cuts = [
    ...labels.map(({ label, at }) => ({ at, kind: KINDS.get(label) ?? ('label-line' as const) })),
    ...paragraphs.map((at) => ({ at, kind: 'paragraph' as const })),
  ].sort((a, b) => a.at - b.at);
  const first = cuts[0]?.at ?? 0;
  const kind = startsWithLevel(line) ? 'classification-line' : 'stamp-line';
  if (first > 0) source.addSpan(kind, { start: base, end: base + first });
  cuts.forEach(({ at, kind }, index) => {
    const next = cuts[index + 1]?.at;
    source.addSpan(kind, { start: base + at, end: next === undefined ? lineEnd : base + next });
  });
}
