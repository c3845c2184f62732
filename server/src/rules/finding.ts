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
