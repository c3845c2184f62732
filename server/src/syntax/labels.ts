import { editDistance } from '../text/spelling';
import type { Scanner } from './scanner';
import type { NodeKind } from './tree';

/**
 * The fields of today's labelled layout (domain/cable-format.md section 11) and of the prints
 * before it, with the node each becomes. Longer labels stand before those they begin with.
 */
export const LABELS: readonly (readonly [label: string, kind: NodeKind])[] = [
  ['MRN', 'reference-number-line'],
  ['Date/DTG', 'dtg-line'],
  ['DTG', 'dtg-line'],
  ['Date', 'dtg-line'],
  ['From', 'from-line'],
  ['Origin', 'label-line'],
  ['Action', 'to-line'],
  ['To', 'to-line'],
  ['Info', 'info-line'],
  ['E.O.', 'eo-line'],
  ['EO', 'eo-line'],
  ['TAGS', 'tags-line'],
  ['Captions', 'caption-line'],
  ['References', 'reference-line'],
  ['Reference', 'reference-line'],
  ['Refs', 'reference-line'],
  ['Ref', 'reference-line'],
  ['Pass Line', 'passing-line'],
  ['Subject', 'subject-line'],
  ['Classified By', 'classified-by'],
  ['Derived From', 'derived-from'],
  ['Reason', 'reason-line'],
  ['Declassify On', 'declassify-on'],
  ['Classification', 'level-line'],
  ['Signature', 'label-line'],
  ['Drafted By', 'label-line'],
  ['Cleared By', 'label-line'],
  ['Approved By', 'label-line'],
  ['Released By', 'label-line'],
  ['Dissemination Rule', 'label-line'],
  ['Attachments', 'label-line'],
  ['Precedence', 'label-line'],
];

/** One or two words and a colon. */
const WORDS = /^\s*([A-Z][A-Za-z]{3,13}(?: [A-Za-z]{1,5})?)\s?:/;
const LONG_LABEL = 8;

/** The label of the trailer that a line begins with, a slip or two in it: `Draftd By:`, `Sigature:`. */
export function nearTrailerLabel(line: string): string | undefined {
  const typed = WORDS.exec(line)?.[1]?.toUpperCase();
  if (!typed) return undefined;
  return LABELS.find(([label, kind]) => {
    if (kind !== 'label-line') return false;
    const most = label.length > LONG_LABEL ? 2 : 1;
    const distance = editDistance(typed, label.toUpperCase(), most);
    return distance > 0 && distance <= most;
  })?.[0];
}

/** The label of a field with a slip in it: up to its colon, or the first word where that has small letters. */
export function takeNearLabel(scanner: Scanner): boolean {
  return scanner.take(
    'keyword',
    /(?=[^:;\r\n]{0,10}[a-z][^:;\r\n]{0,4}[a-z])(?:[^:;\r\n]{1,10}[:;]|[A-Za-z]?[a-z]{2,8}(?![A-Za-z]))/y,
  );
}

/** `Drafted By: POL/ECON: Name`: a label and anything. */
export function readLabelLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /[A-Za-z][A-Za-z ./]{0,30}?\s?:/y);
  scanner.space();
  scanner.rest('text');
}
