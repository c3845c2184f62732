import type { Finding } from '../rules/check';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { safeFixOf } from './fixAll';

/** A way to mend one finding, as the lightbulb offers it. */
export interface FixAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The fix is certain, and may be taken without reading the others. */
  readonly preferred: boolean;
  readonly finding: Finding;
}

/** The fixes of the findings that a selection touches, those of each finding in the rule's order. */
export function fixesAt(findings: readonly Finding[], selection: Span): FixAction[] {
  return findingsAt(findings, selection).flatMap((finding) =>
    finding.fixes().map(({ title, edits, kind }) => ({
      title,
      edits,
      preferred: kind === 'safe',
      finding,
    })),
  );
}

/** The rules of the findings at a selection that have a safe fix more than once in the file. */
export function repeatedRulesAt(findings: readonly Finding[], selection: Span): string[] {
  const here = new Set(findingsAt(findings, selection).map(({ rule }) => rule.name));
  return [...here].filter((name) => {
    let safe = 0;
    return findings.some(
      (finding) => finding.rule.name === name && safeFixOf(finding) && ++safe > 1,
    );
  });
}

/** True when at least one finding of the file has a safe fix. */
export function hasSafeFix(findings: readonly Finding[]): boolean {
  return findings.some(safeFixOf);
}

/** The findings that a selection touches. */
export function findingsAt(findings: readonly Finding[], selection: Span): readonly Finding[] {
  return findings.filter(({ span }) => span.start <= selection.end && selection.start <= span.end);
}
