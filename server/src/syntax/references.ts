import type { Scanner } from './scanner';

const REFERENCES = /^\s*REF(?:S|TEL|TELS|ERENCES?)?\s*(?:\.\s*)?[:;]/i;
/** `REF A. BAKU 1753`, `REFS BAKU 1753`: the label without its colon, and what only a reference is. */
const NO_COLON =
  /^\s*REF(?:S|TEL|TELS)?\.?\s{1,5}(?:\(?A[.)]\s{0,4}\S|(?:\d\d )?[A-Z][A-Z' ]{1,25} \d{2,7}\b)/;
const ITEM = /^\s*(?:(?:[¶1]\s?)?([A-Za-z])[.)]|\(([A-Za-z])\))/;

export const isReferenceLine = (line: string): boolean => REFERENCES.test(line);

export const isNearReferenceLine = (line: string): boolean => NO_COLON.test(line);

/**
 * `     1B. NANOGE 12`: one more lettered reference behind a blank line, its pilcrow perhaps turned
 * into a 1. `before` is the reference line so far. A portion mark such as `(C)` looks the same, so
 * the letter must be due, or the line must end in a number.
 */
export function isReferenceItem(line: string, before: string): boolean {
  const match = ITEM.exec(line);
  const letter = (match?.[1] ?? match?.[2])?.toUpperCase();
  if (!letter) return false;
  if (match?.[1] && /\d\s*$/.test(line)) return true;
  if (letter === 'A') return /[:;]\s*$/.test(before);
  const last = String.fromCharCode(letter.charCodeAt(0) - 1);
  const upper = before.toUpperCase();
  return upper.includes(`${last}.`) || upper.includes(`${last})`);
}

const FIRST_NUMBER = /^\s*REF[A-Z]{0,10} ?[:;.]{1,2}\s*1[.)]\s/i;
const NUMBER_ITEM = /^\s*(\d{1,2})[.)]\s+(?!\()/;

/**
 * `     2. 25 STATE 98765` below `REF: 1. HELSINKI 155`: numbers where letters belong. `before` is
 * the reference line so far, which has to have the number before it.
 */
export function isNumberedReference(line: string, before: string): boolean {
  const number = Number(NUMBER_ITEM.exec(line)?.[1]);
  if (!(number > 1) || !FIRST_NUMBER.test(before)) return false;
  return before.includes(` ${number - 1}. `) || before.includes(` ${number - 1}) `);
}

const LETTER = /(?:[¶1]\s?)?[A-Z][.)](?=\s|\(|[A-Z]|$)|\([A-Z]\)/iy;

/**
 * `REF: A. BAKU 01753, B. 06 STATE 12345`. A letter opens an item at the start of a line, behind
 * the label, a comma, a semicolon or two blanks; behind one blank only the letter that is due does,
 * so that the initial of a name opens none. Where the first has a number, numbers count for letters.
 */
export function readReferenceLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /REF(?:S|TEL|TELS|ERENCES?)?\s*(?:\.\s*)?[:;]/iy) ||
    scanner.take('keyword', /[A-Za-z]{2,9}\s?\.?\s?[:;]/y) ||
    scanner.take('keyword', /REF(?:S|TEL|TELS)?\.?(?=\s)/y);
  let open = true;
  let last = '';
  let number = 0;
  for (;;) {
    const before = scanner.position;
    scanner.space();
    if (scanner.done) return;
    if ((number > 0 || (open && last === '')) && takeNumber(scanner, number + 1)) {
      number++;
      open = false;
      continue;
    }
    const gap = scanner.piece.slice(before, scanner.position);
    const letter = scanner.peek(LETTER);
    if (letter && (open || gap.length > 1 || gap === '\n' || isDue(letter, last))) {
      last = letter;
      takeLetter(scanner, letter);
      open = false;
      continue;
    }
    open = scanner.take('separator', /[,;](?=\s|$)/y);
    if (!open && !scanner.take('reference', /[^\s,;]+/y)) scanner.push('reference', 1);
  }
}

/** `1.`, `2)` where a letter belongs, if it is the number that is due. */
function takeNumber(scanner: Scanner, due: number): boolean {
  const number = scanner.peek(NUMBER);
  if (!number || Number.parseInt(number, 10) !== due) return false;
  return scanner.take('reference-letter', NUMBER);
}

const NUMBER = /\d{1,2}[.)](?=\s)/y;

function isDue(letter: string, last: string): boolean {
  return letterOf(letter) === letterOf(last) + 1;
}

function letterOf(text: string): number {
  return /[A-Z]/i.exec(text)?.[0].toUpperCase().charCodeAt(0) ?? 0;
}

const DOUBLED = /\s{0,3}(?:[A-Z][.)]|\([A-Z]\))(?=\s|[A-Z(]|$)/iy;

/** One letter, or the doubled `A. A)` that message systems made (domain/real-messages.md section 5). */
function takeLetter(scanner: Scanner, letter: string): void {
  scanner.take('reference-letter', LETTER);
  // Another letter is the initial of a name.
  if (letterOf(scanner.peek(DOUBLED) ?? '') !== letterOf(letter)) return;
  scanner.space();
  scanner.take('residue', /[A-Z][.)]|\([A-Z]\)/iy);
}
