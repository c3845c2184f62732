import { readBody } from './body';
import { isSeriesNumber, startsWithLevel } from './classification';
import { headingKind, readHeading } from './heading';
import { isLevelWord } from './levelWords';
import { isLetteredLine, isNumberedLine, isPageLine } from './paragraphs';
import { addSet } from './setLines';
import {
  isNearSetLine,
  isNearTextSet,
  isSetLine,
  isSsicLine,
  isTextSet,
  textSetLength,
} from './sets';
import type { Source } from './source';
import { labelledEnd, textKind } from './telegram';
import { isEndLine, isEndNumber } from './transmission';
import type { NodeKind } from './tree';

const PRECEDENCE = /^\s*(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\s*$/;
const TO_OFFICES = /^\s*(?:PASS TO|FM |TO |INFO |ATTENTION)/;

/** Reads a record message (NAVADMIN and its kind): heading, sets, remarks, ending. */
export function readRecord(source: Source): void {
  const heading = addPreface(source, source.first);
  const text = readHeading(source, heading, (line) => beginsText(line));
  readText(source, text);
}

/** Lines above the heading: the level, the kind of message, the precedence in words. */
function addPreface(source: Source, from: number): number {
  let i = from;
  for (;;) {
    i = source.addBlanks(i);
    if (i >= source.last) return i;
    const line = source.line(i);
    if (PRECEDENCE.test(line)) source.add('precedence-line', i, i + 1);
    else if (startsWithLevel(line) && headingFollows(source, i + 1))
      source.add('level-line', i, i + 1);
    else if (/^\s*[*A-Z][A-Z *]{5,40}$/.test(line) && !headingKind(line))
      source.add('label-line', i, i + 1);
    else return i;
    i++;
  }
}

/** A DTG line, a routing line or FM comes within the next lines: we are still above the heading. */
function headingFollows(source: Source, from: number): boolean {
  for (let i = from, filled = 0; i < source.last && filled < 6; i++) {
    if (source.isBlank(i)) continue;
    filled++;
    if (isSetLine(source.line(i))) return false;
    if (headingKind(source.line(i))) return true;
  }
  return false;
}

function beginsText(line: string): boolean {
  return (
    startsWithLevel(line) ||
    isSetLine(line) ||
    isTextSet(line) ||
    isSeriesNumber(line) ||
    isSsicLine(line) ||
    textKind(line) !== undefined ||
    isNumberedLine(line) ||
    /^\s*PASS TO /.test(line)
  );
}

/** Reads the lines between BT and the first paragraph, then the paragraphs. */
function readText(source: Source, from: number): void {
  let classified = false;
  let i = from;
  while (i < source.last) {
    if (source.isBlank(i)) {
      i = source.addBlanks(i);
      continue;
    }
    const line = source.line(i);
    const near = isNearTextSet(line);
    if (near || isTextSet(line)) {
      addTextSet(source, i, line, near);
      break;
    }
    if (isNumberedLine(line) || isEndLine(line) || isEndNumber(line)) break;
    if (startsWithLevel(line) || (!classified && isLevelWord(line) && !isNearSetLine(line))) {
      const misspelt = !startsWithLevel(line);
      source.add(classified ? 'level-line' : 'classification-line', i, i + 1, misspelt);
      classified = true;
      i++;
    } else i = addTextLine(source, i, line);
  }
  readBody(source, i, 'record');
}

function addTextLine(source: Source, i: number, line: string): number {
  if (isNearSetLine(line)) return addSet(source, i, true);
  if (isSetLine(line)) return addSet(source, i);
  const kind = textKind(line);
  if (kind) {
    const end = beforeSet(source, i + 1, labelledEnd(source, i, kind, new Set()));
    source.add(kind, i, end);
    return end;
  }
  if (isSeriesNumber(line)) source.add('reference-number-line', i, i + 1);
  else if (isSsicLine(line)) source.add('ssic-line', i, i + 1);
  else if (isPageLine(line)) source.add('page-line', i, i + 1);
  else if (isLetteredLine(line)) source.add('reference-line', i, i + 1);
  else if (TO_OFFICES.test(line)) source.add('passing-line', i, i + 1);
  else source.add(lateHeadingKind(source, line) ?? 'caption-line', i, i + 1);
  return i + 1;
}

/** The first line from `from` on that begins a set; `end` where none does. */
function beforeSet(source: Source, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const line = source.line(i);
    if (isSetLine(line) || isTextSet(line) || isNearSetLine(line)) return i;
  }
  return end;
}

/** BT, and the date-time group of a message that has none in its heading. */
function lateHeadingKind(source: Source, line: string): NodeKind | undefined {
  const kind = headingKind(line);
  if (kind === 'break-line') return kind;
  const dated = source.nodes.some((node) => node.kind === 'dtg-line');
  return kind === 'dtg-line' && !dated ? kind : undefined;
}

/** `RMKS/1. ...`: the set name becomes a node, and the paragraph behind it begins within the line. */
function addTextSet(source: Source, i: number, line: string, near: boolean): void {
  const start = source.start(i);
  const length = textSetLength(line);
  if (line.slice(length).trim() === '') {
    source.add('text-set', i, i + 1, near);
    source.cutLine(i, source.lines.next(i));
    return;
  }
  source.addSpan('text-set', { start, end: start + length }, near);
  source.cutLine(i, start + length);
}
