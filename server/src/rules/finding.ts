import { type Change, movedSpan } from '../text/change';
import type { Span } from '../text/span';
import type { FindingLevel, Fix, Rule, Violation } from './rule';

/** One thing wrong with one message, at one place. */
export interface Finding {
  readonly rule: Rule;
  readonly level: Exclude<FindingLevel, 'off'>;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly tag?: Violation['tag'];
  readonly fixes: () => readonly Fix[];
}

/** What tells a finding of one rule from all others of that rule. */
export type Place = Pick<Finding, 'span' | 'message'>;

/** The finding where an edit moved it to. Its fixes are asked for at that place. */
export function movedFinding(
  finding: Finding,
  change: Change,
  fixes: (moved: Place) => readonly Fix[],
): Finding {
  const { message } = finding;
  const span = movedSpan(finding.span, change);
  return {
    ...finding,
    span,
    related: finding.related.map((each) => ({ ...each, span: movedSpan(each.span, change) })),
    fixes: () => fixes({ span, message }),
  };
}
