import type { Scanner } from './scanner';

/** FL2-FL4 of ACP 127: a routing indicator has four to eight letters and starts with Q, R or U (RI-1). */
export const ROUTING_INDICATOR = /^[QRU][A-Z]{3,7}$/;
const SIGNAL = /^Z[A-Z]{2}\d?$/;

const START = /^[^\S\r\n]*V?ZCZC/;
const ROUTING = /^\s*(?:ZZ|OO|PP|RR|YY)\s+[QRU][A-Z]{3,7}(?![A-Za-z/])/;
const JANAP = /^\s*[ZOPRYM][A-Z]{6,7}\s+[A-Z]{4,7}\d{4}\s+\d{7}-[A-Z]{4,5}--/;
const ORIGIN = /^\s*DE\s+[QRU][A-Z]{3,7}(?:\s|$)/;
const SECURITY = /^\s*ZN[RY](?:\s|$)/;
const BREAK = /^\s*BT\s*$/;
const END_NUMBER = /^\s*#\s?\d{3,4}[A-Z]?(?:\/\d\d)?\s*$/;
const END = /^\s*N{3,4}\s*$/;
/** The sign before a serial number, and a blank behind it, but no line end. */
const HASH = /#[^\S\r\n]?/y;
const ACCOUNTING = /^\s*(?:ACCT\s|GR\s?\d{1,4}\s*$)/;
const RECEIVERS = /^\s*[QRU][A-Z]{3,7}(?:\s+[QRU][A-Z]{3,7})*\.?\s*$/;

export const isStartLine = (line: string): boolean => START.test(line);
export const isRoutingLine = (line: string): boolean => ROUTING.test(line);
/** A line of routing indicators alone, which carries the routing or JANAP line on. */
export const isRoutingContinuation = (line: string): boolean => RECEIVERS.test(line);
export const isJanapLine = (line: string): boolean => JANAP.test(line);
export const isOriginLine = (line: string): boolean => ORIGIN.test(line);
export const isSecurityLine = (line: string): boolean => SECURITY.test(line);
export const isBreakLine = (line: string): boolean => BREAK.test(line);
export const isEndNumber = (line: string): boolean => END_NUMBER.test(line);
export const isEndLine = (line: string): boolean => END.test(line);
export const isAccountingLine = (line: string): boolean => ACCOUNTING.test(line);

/** `VZCZCXYZ0008`: VZCZC, three letters, three or four digits, then perhaps pilot signals (FL1-1, FL1-6). */
export function readStartLine(scanner: Scanner): void {
  scanner.space();
  if (scanner.take('keyword', /VZCZC/y)) {
    scanner.take('station', /[A-Z]{3}(?=\d)/y);
    scanner.take('serial', /\d+(?!\S)/y);
  }
  scanner.tokens((token) => (SIGNAL.test(token) ? 'signal' : 'unknown'));
}

/** `PP RUEHWEB`, over as many lines as it takes (FL2-1, FL2-7). */
export function readRoutingLine(scanner: Scanner): void {
  scanner.space();
  scanner.token('precedence');
  scanner.tokens((token) => (ROUTING_INDICATOR.test(token) ? 'routing-indicator' : 'unknown'));
}

/** `RTTUZYUW RUWMCSS0001 3641921-UUUU--RUCRNAD.` (FL2-J). */
export function readJanapLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('precedence', /[A-Z](?=[A-Z0-9]+\s)/y);
  scanner.take('text', /[A-Z0-9]+/y);
  scanner.space();
  scanner.take('routing-indicator', /[A-Z]+(?=\d)/y);
  scanner.take('serial', /\d+/y);
  scanner.space();
  scanner.take('filing-time', /\d+[A-Z]?/y);
  scanner.take('separator', /-+/y);
  scanner.take('security-letters', /[A-Z0-9]+/y);
  scanner.take('separator', /-+/y);
  for (;;) {
    scanner.space();
    if (scanner.take('routing-indicator', /[QRU][A-Z]{3,7}/y)) continue;
    if (scanner.take('separator', /\./y)) continue;
    if (!scanner.token('unknown')) return;
  }
}

/** `DE RUEHKB #1837/01 3541145` (FL3-1). */
export function readOriginLine(scanner: Scanner): void {
  scanner.space();
  scanner.token('keyword');
  scanner.space();
  if (!scanner.take('routing-indicator', /[QRU][A-Z]{3,7}(?!\S)/y)) scanner.token('unknown');
  scanner.space();
  scanner.take('separator', HASH);
  if (scanner.take('serial', /\d{1,6}[A-Z]?(?=\/\d|\s|$)/y)) {
    scanner.take('section-suffix', /\/\d{1,3}(?!\S)/y);
  } else {
    scanner.token('unknown');
  }
  scanner.space();
  scanner.take('filing-time', /\d[\d/]*[A-Z]?(?!\S)/y) || scanner.token('unknown');
  scanner.tokens(() => 'unknown');
}

/** `ZNY CCCCC ZZH` (FL4-5). What stands behind a first signal belongs to it (`ZUI RUENAAA0007 0031614`). */
export function readSecurityLine(scanner: Scanner): void {
  scanner.space();
  scanner.token('keyword');
  scanner.space();
  scanner.take('security-letters', /[A-Z]{3,8}(?:\/[A-Z]{5})?(?!\S)/y);
  let behindSignal = false;
  scanner.tokens((token) => {
    if (SIGNAL.test(token)) behindSignal = true;
    return SIGNAL.test(token) ? 'signal' : behindSignal ? 'text' : 'unknown';
  });
}

export function readEndNumber(scanner: Scanner): void {
  scanner.space();
  scanner.take('separator', HASH);
  scanner.take('serial', /\d{1,6}[A-Z]?/y);
  scanner.take('section-suffix', /\/\d{1,3}/y);
}

/** BT, NNNN: a keyword alone. */
export function readKeywordLine(scanner: Scanner): void {
  scanner.tokens(() => 'keyword');
}
