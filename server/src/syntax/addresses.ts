import { isKnownIndicator } from '../vocabulary/routing';
import { takeNearLabel } from './labels';
import type { Scanner } from './scanner';
import type { NodeKind } from './tree';

/** FL6-FL9 by their prosign. `ZEN` lines belong to the list they stand in. */
export type AddressKind = Extract<NodeKind, 'from-line' | 'to-line' | 'info-line' | 'xmt-line'>;

export const ADDRESS_KEYWORDS: Readonly<Record<string, AddressKind>> = {
  FM: 'from-line',
  TO: 'to-line',
  INFO: 'info-line',
  XMT: 'xmt-line',
};

const KEYWORD = /^\s*(FM|TO|INFO|XMT)(?=[\s/]|$)/;
const INDICATED = /^\s*(?!UNCLAS|RMKS\/)[QRU][A-Z]{3,7}\s*\/(?!\/)/;

/** The kind of an address line that carries its prosign. */
export function addressKind(line: string): AddressKind | undefined {
  const keyword = KEYWORD.exec(line)?.[1];
  return keyword ? ADDRESS_KEYWORDS[keyword] : undefined;
}

/** `IN FO RUEHNO/`, `TO-RUEHC/`, `F M AMEMBASSY`: the prosign is there and its blank is not. */
const SPLIT =
  /(?:T ?O|I ?N ?F ?O|X ?M ?T)[^A-Z\s]?(?= ?[QRU][A-Z]{3,7}\/)|F ?M(?= ?(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE) )/y;

/** The kind of an address line whose prosign is cut in two or glued to what follows. */
export function splitProsign(line: string): AddressKind | undefined {
  SPLIT.lastIndex = line.length - line.trimStart().length;
  const prosign = SPLIT.exec(line)?.[0].replace(/[^A-Z]/g, '');
  return prosign ? ADDRESS_KEYWORDS[prosign] : undefined;
}

/** `RUEHNO/USMISSION USNATO`: a routing indicator and a slash. */
export function isIndicatedAddress(line: string): boolean {
  return INDICATED.test(line);
}

const PRECEDENCE = /(?:NIACT\s+)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)(?=\s|$)/y;

/** `TO RUEHC/SECSTATE WASHDC PRIORITY 2008` and lines that carry the list on (FL7-3, FL7-4). */
export function readAddressLine(scanner: Scanner): void {
  scanner.space();
  if (scanner.take('keyword', LABEL)) {
    readLabelledList(scanner);
    return;
  }
  if (scanner.take('keyword', /(?:FM|TO|INFO|XMT)(?=[\s/]|$)/y)) {
    scanner.space();
    scanner.take('separator', /\//y);
  }
  readAddress(scanner);
}

/** As above for a line whose prosign is misspelt: its first word is the prosign. */
export function readNearAddressLine(scanner: Scanner): void {
  scanner.space();
  if (takeNearLabel(scanner)) {
    readLabelledList(scanner);
    return;
  }
  if (!scanner.take('keyword', SPLIT)) scanner.take('keyword', /[A-Za-z0-9]{1,6}(?=\s)/y);
  scanner.space();
  readAddress(scanner);
}

const LABEL = /(?:From|Action|To|Info)\s?:/iy;
const WORDS = /(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?=\s*(?:;|\)|$))/y;

/** `WASHDC, SECSTATE ROUTINE ; ANYPOST, AMEMBASSY PRIORITY`: parted by semicolons. */
function readLabelledList(scanner: Scanner): void {
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('separator', /;/y) || scanner.take('precedence', WORDS)) continue;
    const words = scanner.peek(/[^;\r\n]+/y) ?? ' ';
    const tail = /\s(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\s*$/.exec(
      words.slice(-LONGEST_TAIL),
    );
    const length = tail ? words.trimEnd().length - tail[0].trim().length : words.length;
    scanner.push('plad', words.slice(0, length).trimEnd().length);
  }
}

/**
 * A further addressee on the same line, which belongs on a line of its own (FL7-2): an indicator
 * and its slash, or a post behind a post, with the prosign of its list or without.
 */
const FURTHER =
  /(?<=\S)[^\S\r\n]+(?=(?:(?:TO|INFO|XMT)[^\S\r\n]+)?(?!RMKS\/)[QRU][A-Z]{3,7}\/(?!\/))/g;
const FURTHER_POST =
  /(?<=\S)[^\S\r\n]+(?=(?:(?:TO|INFO|XMT)[^\S\r\n]+)?(?:AMEMBASSY|AMCONSUL|SECSTATE)\s)/g;
const POST = /^(?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION)\s/;

/** The addressees of the line, each up to where the next one begins. */
function readAddress(scanner: Scanner): void {
  for (;;) {
    readOne(scanner, nextAddress(scanner));
    scanner.space();
    if (scanner.done) return;
    scanner.take('separator', /[,;]+/y);
    scanner.space();
    scanner.take('separator', /(?:AND(?=\s)|&)/y);
    scanner.space();
    if (scanner.take('keyword', /(?:TO|INFO|XMT)(?=\s)/y)) scanner.space();
  }
}

/** Where the addressee that stands here ends, for another one follows; the end of the line otherwise. */
function nextAddress({ piece, position }: Scanner): number {
  const slash = piece.indexOf('/', position);
  const pattern = POST.test(piece.slice(position, position + 12)) ? FURTHER_POST : FURTHER;
  if (pattern === FURTHER && slash < 0) return piece.length;
  pattern.lastIndex = position + 1;
  let end = pattern.exec(piece)?.index;
  if (end === undefined) return piece.length;
  const joined = /(?<=\S)\s{1,3}(?:AND|&)$/.exec(piece.slice(position, end));
  if (joined) end = position + joined.index;
  while (end > position + 1 && /[,;]/.test(piece.charAt(end - 1))) end--;
  return end;
}

/** `RUEHSM AMEMBASSY STOCKHOLM`, `RUEHSM. AMEMBASSY STOCKHOLM`: an indicator of the book, and a name behind it, not the other half of one that was cut in two. */
function isUnslashed(scanner: Scanner): boolean {
  const indicator = scanner.peek(
    /[QRU][A-Z]{3,7}(?=[^\S\r\n]{0,2}[-.,:|\\]?[^\S\r\n]{1,2}[A-Z](?![A-Z]{0,7}\/))/y,
  );
  return indicator !== undefined && isKnownIndicator(indicator);
}

function readOne(scanner: Scanner, end: number): void {
  if (scanner.take('signal', /ZEN(?=[\s/])/y)) {
    scanner.space();
    scanner.take('separator', /\//y);
    scanner.space();
  }
  if (scanner.take('routing-indicator', /[QRU][A-Z]{3,7}(?=\s*\/(?!\/))/y)) {
    scanner.space();
    scanner.take('separator', /\//y);
    scanner.space();
  } else if (isUnslashed(scanner)) {
    scanner.take('routing-indicator', /[A-Z]+/y);
    scanner.space();
    scanner.take('separator', /[^A-Z\s]/y);
    scanner.space();
  } else if (scanner.take('unknown', /[A-Z0-9]{4,9}(?=\/[A-Z])/y)) {
    scanner.take('separator', /\//y);
  }
  readPlad(scanner, end);
  scanner.space();
  scanner.take('precedence', PRECEDENCE);
  scanner.space();
  if (scanner.position < end) scanner.take('continuity-number', /\d{1,8}(?![^\s,;])/y);
  scanner.space();
  while (scanner.position < end) {
    scanner.token('unknown');
    scanner.space();
  }
}

const TAIL =
  /\s(?:(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)(?:\s{1,4}\d{1,8})?|(?<!\bAIG\s)\d{3,8})$/;
/** No precedence word with its number is longer; a longer look back could take quadratic time. */
const LONGEST_TAIL = 40;
/** A precedence word with more behind it than a number: what follows is unknown (FL7-4). */
const IN_THE_MIDDLE = /\s(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\s/;

/** Everything up to the office codes, the precedence word or the number at the end of the address. */
function readPlad(scanner: Scanner, end: number): void {
  const rest = scanner.piece.slice(scanner.position, end).trimEnd();
  const from = Math.max(0, rest.length - LONGEST_TAIL);
  const tail = TAIL.exec(rest.slice(from));
  const before = (tail ? rest.slice(0, from + tail.index) : rest).trimEnd();
  const middle = IN_THE_MIDDLE.exec(before);
  const plad = middle ? before.slice(0, middle.index).trimEnd() : before;
  const office = plad.indexOf('//');
  scanner.push('plad', office < 0 ? plad.length : office);
  if (office >= 0) scanner.push('office', plad.length - office);
}
