import type { Finding } from '../rules/check';
import type { Fix } from '../rules/rule';
import { applyEdits, type TextEdit } from '../text/edits';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';

/** A fix may uncover another finding with a fix; no real message takes more rounds than this. */
const MOST_ROUNDS = 16;

/** How a text is judged; the same way in every round. */
export type FindingsOf = (text: string) => readonly Finding[];

/** What it takes to make every safe fix of a file. */
export interface FixAll {
  /** In offsets of the original text, in order, without overlaps. */
  readonly edits: readonly TextEdit[];
  /** How many fixes were made, over all rounds. */
  readonly count: number;
}

/**
 * Makes every safe fix of a file, again and again until no finding with a safe fix is left, so
 * that asking a second time gives nothing. Fixes that need the same characters wait for the next
 * round; fixes that lead back to a text seen before end the work. `rule` limits it to one rule.
 */
export function fixAll(text: string, findingsOf: FindingsOf, rule?: string): FixAll {
  const seen = new Set([text]);
  let current = text;
  let count = 0;
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(findingsOf(current), rule);
    if (chosen.count === 0) break;
    const next = applyEdits(current, chosen.edits);
    if (seen.has(next)) break;
    seen.add(next);
    pieces = editPieces(pieces, chosen.edits);
    current = next;
    count += chosen.count;
  }
  return { edits: editsOf(text, pieces), count };
}

/** As much of a finding as mending it takes. */
export interface Mendable extends Pick<Finding, 'fixes'> {
  readonly rule: Pick<Finding['rule'], 'fix'>;
}

/** The first safe fix of a finding; undefined when it has none. */
export function safeFixOf(finding: Mendable): Fix | undefined {
  if (finding.rule.fix !== 'safe') return undefined;
  return finding.fixes().find((fix) => fix.kind === 'safe' && fix.edits.length > 0);
}

/** As many safe fixes as fit side by side, each whole or not at all. */
function chooseFixes(findings: readonly Finding[], rule: string | undefined): FixAll {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const finding of findings) {
    if (rule !== undefined && finding.rule.name !== rule) continue;
    const fix = safeFixOf(finding);
    if (fix && insertAll(edits, fix.edits)) count++;
  }
  return { edits, count };
}

/** Puts the edits of one fix among those taken, which are in order; false when one is in the way. */
function insertAll(taken: TextEdit[], edits: readonly TextEdit[]): boolean {
  const added: TextEdit[] = [];
  for (const edit of edits) {
    const place = placeOf(taken, edit.span.start);
    if (!isFree(taken, place, edit.span)) {
      for (const other of added) taken.splice(taken.indexOf(other), 1);
      return false;
    }
    taken.splice(place, 0, edit);
    added.push(edit);
  }
  return true;
}

/** Edits that are in order do not overlap, so that only the two neighbours can be in the way. */
function isFree(taken: readonly TextEdit[], place: number, span: Span): boolean {
  const before = taken[place - 1]?.span;
  const after = taken[place]?.span;
  if (before && before.end > span.start) return false;
  return !after || (span.start < after.start && span.end <= after.start);
}

/** The index of the first edit that begins at `offset` or later. */
function placeOf(taken: readonly TextEdit[], offset: number): number {
  return countWhile(taken.length, (i) => (taken[i] as TextEdit).span.start < offset);
}

/** A run of the text as it was, or characters that were put in. A text is a list of them. */
type Piece = Span | string;

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}

/** The pieces after edits in offsets of the text that the pieces make up. Edits are in order. */
function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let start = 0;
  const copy = (from: number, to: number): void => {
    for (;;) {
      const piece = pieces[index];
      if (piece === undefined) return;
      const end = start + lengthOf(piece);
      const first = Math.max(from, start);
      const last = Math.min(to, end);
      if (first < last) result.push(cut(piece, first - start, last - start));
      if (end > to) return;
      index++;
      start = end;
    }
  };
  let position = 0;
  for (const { span, newText } of edits) {
    copy(position, span.start);
    if (newText !== '') result.push(newText);
    position = span.end;
  }
  copy(position, Number.POSITIVE_INFINITY);
  return result;
}

/** The edits that lead from the original text to what the pieces make up. */
function editsOf(text: string, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let position = 0;
  let inserted = '';
  const close = (start: number): void => {
    const changed = start > position || inserted !== '';
    if (changed && text.slice(position, start) !== inserted) {
      edits.push({ span: { start: position, end: start }, newText: inserted });
    }
    inserted = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      inserted += piece;
      continue;
    }
    close(piece.start);
    position = piece.end;
  }
  close(text.length);
  return edits;
}
