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
const INDICATED = /^\s*[QRU][A-Z]{3,7}\s*\//;

/** The kind of an address line that carries its prosign. */
export function addressKind(line: string): AddressKind | undefined {
  const keyword = KEYWORD.exec(line)?.[1];
  return keyword ? ADDRESS_KEYWORDS[keyword] : undefined;
}

/** `RUEHNO/USMISSION USNATO`: a routing indicator and a slash. */
export function isIndicatedAddress(line: string): boolean {
  return INDICATED.test(line);
}

const PRECEDENCE =
  /(?:NIACT\s+)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)(?=\s+\d{1,8}\s*$|\s*$|\s+POUCH)/y;

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
  scanner.take('keyword', /[A-Z]{1,6}(?=\s)/y);
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
    const tail = /\s(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\s*$/.exec(words.slice(-LONGEST_TAIL));
    const length = tail ? words.trimEnd().length - tail[0].trim().length : words.length;
    scanner.push('plad', words.slice(0, length).trimEnd().length);
  }
}

function readAddress(scanner: Scanner): void {
  if (scanner.take('signal', /ZEN(?=[\s/])/y)) {
    scanner.space();
    scanner.take('separator', /\//y);
  }
  if (scanner.take('routing-indicator', /[QRU][A-Z]{3,7}(?=\s*\/(?!\/))/y)) {
    scanner.space();
    scanner.take('separator', /\//y);
    scanner.space();
  } else if (scanner.take('unknown', /[A-Z0-9]{4,9}(?=\/[A-Z])/y)) {
    scanner.take('separator', /\//y);
  }
  readPlad(scanner);
  scanner.space();
  scanner.take('precedence', PRECEDENCE);
  scanner.space();
  scanner.take('continuity-number', /\d{1,8}(?!\S)/y);
  scanner.tokens(() => 'unknown');
}

const TAIL =
  /\s(?:(?:NIACT\s)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)(?:\s{1,4}\d{1,8})?|(?<!\bAIG\s)\d{3,8})$/;
/** No precedence word with its number is longer; a longer look back could take quadratic time. */
const LONGEST_TAIL = 40;

/** Everything up to the office codes, the precedence word or the number at the end of the line. */
function readPlad(scanner: Scanner): void {
  const rest = scanner.piece.slice(scanner.position).trimEnd();
  const from = Math.max(0, rest.length - LONGEST_TAIL);
  const tail = TAIL.exec(rest.slice(from));
  const plad = (tail ? rest.slice(0, from + tail.index) : rest).trimEnd();
  const office = plad.indexOf('//');
  scanner.push('plad', office < 0 ? plad.length : office);
  if (office >= 0) scanner.push('office', plad.length - office);
}
