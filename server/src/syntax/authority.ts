import { editDistance } from '../text/spelling';
import { readDeclassification } from './declassification';
import type { Scanner } from './scanner';
import { takeNearLabel } from './statement';
import type { NodeKind } from './tree';

/** An order's number as typed: a letter for a digit, a digit too many or too few, a sign in it. */
const ORDER =
  '\\d{5}(?=DECL|N/A)|(?![257][05]X\\d)(?=[A-Z]?\\d)[\\dA-Z]{3,7}(?![\\dA-Z]|[/-]\\d)|\\d{1,4}[ .,:;/)]\\d{1,4}(?=\\s?(?:[:;.,]|$))';
/** `E.O. 12958:`, `EO 12958`, `E.0.12958:`, `E.O.:` (EO-05; OBS in domain/real-messages.md section 4). */
const EO = new RegExp(
  `^\\s*E\\.?\\s?(?:O|[09](?=[.:])|0(?=\\s\\d{5}))\\.?\\s?:?\\s*(?:$|:|${ORDER})`,
  'i',
);
/** What an E.O. line says behind its number, which gives a misspelt one away. */
const NEAR_EO = new RegExp(
  `^\\s*(?:[^\\d\\r\\n]|\\d(?!\\d{2})){0,7}?(?:${ORDER})[\\s:;.,]{0,4}(?:D.{0,2}CL|DE.{0,2}L|ECL|N/?A|/A|OADR|[NX]?GDS|\\d{1,4}/\\d)`,
  'i',
);
const CLASSIFIED_BY = /^\s*(?:\([A-Z]{1,3}\)\s*)?CLASSIFIED\s+BY\b/i;
const CLASSIFIED_BY_LABEL = /^\s*(?:\([A-Z]{1,3}\)\s*)?CLASSIFIED\s+BY\s?:/i;
const DERIVED_FROM = /^\s*(?:\([A-Z]{1,3}\)\s*)?DERIVED\s+FROM\b/i;
const REASON = /^\s*REASONS?(?:\(S\))?\s*:/i;
const DECLASSIFY_ON = /^\s*(?:DECLASSIFY|DECL)\s+ON\b\s*:?/i;

export const isEoLine = (line: string): boolean => EO.test(line);
export const isNearEoLine = (line: string): boolean => NEAR_EO.test(line);
export const isClassifiedBy = (line: string): boolean => CLASSIFIED_BY.test(line);
/** The same with its colon, which no sentence of the text has. */
export const isClassifiedByLabel = (line: string): boolean => CLASSIFIED_BY_LABEL.test(line);
export const isDerivedFrom = (line: string): boolean => DERIVED_FROM.test(line);
export const isReasonLine = (line: string): boolean => REASON.test(line);
export const isDeclassifyOn = (line: string): boolean => DECLASSIFY_ON.test(line);

/** The label of a field with a slip in it, and a number behind: `E.0.: 13526`, `.O.: 13526`. */
export function isNearEoLabel(line: string): boolean {
  const typed = /^\s*(\S.{1,5}?)\s*[\dA-Z]{4,6}\s*$/i.exec(line)?.[1];
  const label = typed?.replace(/[:;]/g, '').toUpperCase();
  return label !== undefined && editDistance(label, 'E.O.', 1) <= 1;
}

/** What a label may be: all before a colon, or two words. */
const BEFORE_COLON = /^\s*(\S[^:;\r\n]{5,17}?)\s?[:;]/;
const TWO_WORDS = /^\s*(\S{2,14}\s+\S{1,5})\s/;

const STATEMENTS = [
  ['CLASSIFIED BY', 'classified-by'],
  ['DERIVED FROM', 'derived-from'],
  ['DECLASSIFY ON', 'declassify-on'],
] as const;

/** The mark of the statement's own paragraph. */
const MARK = /^\s*\([A-Z]{1,3}\)\s*/;

/** The statement that a misspelt label begins; the caller has seen that no label stands there. */
export function nearStatementKind(line: string): (typeof STATEMENTS)[number][1] | undefined {
  const mark = MARK.exec(line)?.[0] ?? '';
  const words = line.slice(mark.length);
  const typed = [BEFORE_COLON.exec(words)?.[1], TWO_WORDS.exec(words)?.[1]];
  // A paragraph of the text may begin with a mark too, so that less is let pass there.
  const most = mark ? 1 : 2;
  return STATEMENTS.find(([label]) =>
    typed.some((each) => each && editDistance(each.toUpperCase(), label, most) <= most),
  )?.[1];
}

/** A misspelt label and its colon: a statement begins here, whatever is above. */
export function nearStatementLabel(line: string): ReturnType<typeof nearStatementKind> {
  return BEFORE_COLON.test(line) ? nearStatementKind(line) : undefined;
}

/** Labels that stand inside a line of another kind, and what begins with them. */
const INSIDE: Partial<Record<NodeKind, RegExp>> = {
  'eo-line': /\sTAGS\s?[:;]/gi,
  'classified-by': /\s(?:DERIVED\s+FROM|DECL(?:ASSIFY)?\s+ON)\s?:/gi,
  'derived-from': /\s(?:REASONS?|DECL(?:ASSIFY)?\s+ON)\s?:/gi,
  'reason-line': /\s(?:DERIVED\s+FROM|DECL(?:ASSIFY)?\s+ON)\s?:/gi,
};

/** No authority block has more fields than this; what repeats a label beyond it is no message. */
const MOST_INSIDE = 6;

/**
 * Where a second labelled element begins within the lines of the first: `E.O. 12958: N/A TAGS: ...`
 * (1.3 % of real messages), or a whole authority block on one line. Offsets count from the start of
 * the piece.
 */
export function elementsInside(kind: NodeKind, piece: string): { at: number; kind: NodeKind }[] {
  const pattern = INSIDE[kind];
  if (!pattern) return [];
  return [...piece.matchAll(pattern)].slice(0, MOST_INSIDE).map((match) => ({
    at: match.index + 1,
    kind: kindOf(match[0].trimStart().charAt(0).toUpperCase(), match[0]),
  }));
}

function kindOf(letter: string, label: string): NodeKind {
  if (letter === 'T') return 'tags-line';
  if (letter === 'R') return 'reason-line';
  return /DERIVED/i.test(label) ? 'derived-from' : 'declassify-on';
}

const KEYWORD = new RegExp(
  `E\\.?\\s?[O09]\\.?(?:\\s?:)?(?=\\s*(?:[:;.,/)]{1,2}\\s*)?(?:${ORDER}|D\\S{0,2}CL|N/?A|:|$))`,
  'iy',
);
/** A keyword that only its place gives away: all that stands before the order. */
const NEAR_KEYWORD = new RegExp(`\\S.{0,7}?(?=\\s{0,2}(?:${ORDER})(?:[\\s:;.,/]|DECL|N/A))`, 'iy');
const ORDER_HERE = new RegExp(ORDER, 'iy');
const AMENDED = /,?\s?\(?AS AMENDED(?:\sBY\s(?:E\.?O\.?\s?)?\d{5})?\)?/iy;

/** `E.O. 12958: DECL: 12/20/2016` (EO-1). */
export function readEoLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', KEYWORD) ||
    scanner.take('keyword', NEAR_KEYWORD) ||
    scanner.take('keyword', /[A-Za-z.,]+(?=[\s\d:])/y);
  scanner.space();
  scanner.take('separator', /[:;.,/)]{1,2}(?=\s*[\dA-Z])/iy);
  scanner.space();
  scanner.take('order', ORDER_HERE);
  scanner.take('separator', AMENDED);
  scanner.blanks();
  scanner.take('separator', /\/?[:;.,'"-]+|\/(?=\s)/y);
  scanner.space();
  // One or two characters too many in front of the value are not part of it.
  scanner.take('unknown', /[^\s/]{1,2}(?=\s+(?:DECL|N\/A))/iy);
  scanner.space();
  readDeclassification(scanner);
}

/** `Declassify On: 20161220` of an authority block. */
export function readDeclassifyOn(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /(?:DECLASSIFY|DECL)\s+ON\s*:?/iy) || scanner.token('keyword');
  scanner.space();
  readDeclassification(scanner);
}

/** The same with a label that is misspelt. */
export function readNearDeclassifyOn(scanner: Scanner): void {
  scanner.space();
  takeNearLabel(scanner);
  scanner.space();
  readDeclassification(scanner);
}
