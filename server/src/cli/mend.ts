import type { Finding } from '../rules/check';
import type { Fix } from '../rules/rule';
import { applyEdits, type TextEdit } from '../text/edits';

/** A text after its safe mends, and how many were made. */
export interface Mended {
  readonly text: string;
  readonly count: number;
}

/** A mend may make room for another; more rounds than this would be two rules undoing each other. */
const MOST_ROUNDS = 20;

/**
 * Makes the safe mends of `text` until no finding offers one. `judge` gives the findings of a text.
 * A mend is made whole or not at all: one that touches another waits for the next round.
 */
export function mend(text: string, judge: (text: string) => readonly Finding[]): Mended {
  let count = 0;
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = compatible(judge(current).flatMap(safeFix));
    const next = applyEdits(current, fixes.flatMap((fix) => fix.edits));
    if (next === current) break;
    count += fixes.length;
    current = next;
  }
  return { text: current, count };
}

/** The finding's certain mend, when it has one. */
export function safeFix(finding: Finding): readonly Fix[] {
  const fix = finding.fixes().find((one) => one.kind === 'safe');
  return fix ? [fix] : [];
}

/** The fixes whose edits neither overlap nor touch those of a fix before them. */
function compatible(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = [];
  const kept: Fix[] = [];
  for (const fix of fixes) {
    const places = fix.edits.map((edit) => placeAmong(taken, edit));
    if (places.includes(undefined)) continue;
    kept.push(fix);
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit) ?? 0, 0, edit);
  }
  return kept;
}

/** Where `edit` belongs among edits in order, or undefined when it touches one of them. */
function placeAmong(taken: readonly TextEdit[], edit: TextEdit): number | undefined {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as TextEdit).span.end < edit.span.start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next && next.span.start <= edit.span.end ? undefined : low;
}
