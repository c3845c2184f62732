import { misspeltLevel } from './misspeltLevel';
import type { Scanner } from './scanner';
import { codesOf, firstCode } from './shape';

/** The letters of a word with any run of blanks between them. */
function spaced(word: string): string {
  return [...word.replace(/ /g, '')].join('[^\\S\\r\\n]{0,3}');
}

/**
 * The words that state a level on a line of its own, longest first (CLS-2, CLS-3). Letters may be
 * parted by blanks; that is the normal printed form of the classified levels.
 */
const WORDS = [
  'SENSITIVE BUT UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'UNCLASSIFIED',
  'CONFIDENTIAL',
  'TOP SECRET',
  'RESTRICTED',
  'UNCLAS',
  'SECRET',
];
const LEVEL = `(?:${WORDS.map(spaced).join('|')}|SBU|CUI)`;
const EFTO = '(?:[^\\S\\r\\n]+E[^\\S\\r\\n]*F[^\\S\\r\\n]*T[^\\S\\r\\n]*O(?![A-Z]))?';

/** Capitals, or a word with one capital (`Unclas State 025434`); prose in small letters is no level. */
const LEVEL_START = new RegExp(`^\\s*${LEVEL}${EFTO}(?=[\\s/]|$)`);
const MIXED_CASE_START = /^\s*(?:Unclas|Unclassified|Confidential|Secret|Top Secret)(?=\s|$)/;
const LEVEL_HERE = new RegExp(
  `(?:${LEVEL}${EFTO}|Unclas(?:sified)?|Confidential|(?:Top )?Secret)(?=[\\s/]|$)`,
  'y',
);
const LABELLED = /^\s*CLASSIFICATION\s*:/i;

const SECTION = /(?:FINAL\s+)?SECTION\s+(?:\d{1,3}\s+)?OF\s+\d{1,3}/y;
/** `BAKU 001837`, `75 LIBREVILLE 1895`, `STATE 312662 TOSEC 340101`. */
const REFERENCE =
  /(?:\d{2}\s{1,9})?[A-Za-z][A-Za-z'.-]{0,30}(?:\s[A-Za-z][A-Za-z'.-]{0,30}){0,4}\s{1,30}\d{1,7}(?!\S)/;

/** What the words of a level begin with, small letters for the label `Classification:`. */
const LEVEL_LETTERS = codesOf('CLRSTUc');

/** A line that begins with the words of a level. */
export function startsWithLevel(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  return LEVEL_START.test(line) || MIXED_CASE_START.test(line) || LABELLED.test(line);
}

/** The level's words and nothing else, a closing slash or control apart: `SECRET`, `UNCLASSIFIED//`. */
export function isLevelAlone(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  const match = LEVEL_START.exec(line);
  return (
    match !== null &&
    /^[\s/]*(?:(?<=\/\/)[A-Z ,][A-Z ,/]*)?$/.test(line.slice(match[0].length, 200))
  );
}

/** A level, then a station and a serial: the line that names the message. */
export function isClassificationLine(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  const match = LEVEL_START.exec(line) ?? MIXED_CASE_START.exec(line);
  return match !== null && hasReference(line.slice(match[0].length));
}

/** The tail names a station and a serial, or a section. */
export function hasReference(tail: string): boolean {
  const rest = tail.slice(0, 120);
  return REFERENCE.test(rest) || /\bSECTION\s+\d{1,3}\s+OF\s+\d/.test(rest);
}

/** What stands where the level belongs, when it is none. */
const LEVEL_PLACE = /[A-Za-z0-9]+/y;

/** `C O N F I D E N T I A L SECTION 01 OF 03 BAKU 001837`, and `UNCLAS //N01000//`. */
export function readClassificationLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /CLASSIFICATION\s*:/iy);
  scanner.space();
  if (!scanner.take('level', LEVEL_HERE)) {
    const found = misspeltLevel(scanner.piece.slice(scanner.position, scanner.position + 80));
    if (found) scanner.push('level', found.end);
    else scanner.take('level', LEVEL_PLACE);
  }
  scanner.blanks();
  readControls(scanner);
  readTail(scanner);
}

const KNOWN_CONTROL =
  /(?:NOFORN|NF|ORCON|FOUO|FOR OFFICIAL USE ONLY|SBU|EXDIS|NODIS|SIPDIS|REL TO [A-Z]{3}(?:, ?[A-Z]{3,4}){0,30})(?=[\s/]|$)/y;
const ANY_CONTROL =
  /[A-Z][A-Z0-9,.-]*(?: [A-Z0-9,.-]+){0,12}?(?=\/|\s+[A-Z' .-]{2,40}\s\d{1,7}\s*$|\s*$|\s*[\r\n])/y;

/** `//N01000//` is a subject code of record messages, anything else behind slashes a control. */
function readControls(scanner: Scanner): void {
  for (;;) {
    scanner.blanks();
    if (!scanner.take('separator', /\/{1,2}/y)) break;
    scanner.blanks();
    if (scanner.take('field', /N\d{1,8}(?=[\s/]|$)/y)) continue;
    scanner.take('control', KNOWN_CONTROL) || scanner.take('control', ANY_CONTROL);
  }
  scanner.take('control', /(?:NOFORN|SENSITIVE|REL\s?TO [A-Z]{3}(?:, ?[A-Z]{3,4})*)(?=\s)/y);
}

function readTail(scanner: Scanner): void {
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('section', SECTION)) continue;
    if (scanner.take('dtg-year', /\d{2}(?=\s+[A-Za-z])/y)) continue;
    if (
      scanner.take(
        'station',
        /[A-Za-z][A-Za-z'.-]*(?:\s[A-Za-z][A-Za-z'.-]*){0,4}(?=\s+\d{1,7}(?!\S))/y,
      )
    ) {
      scanner.space();
      scanner.take('serial', /\d{1,7}/y);
      continue;
    }
    scanner.token('unknown');
  }
}

/** `MRN: 17 ANYPOST 1234`, `NAVADMIN 001/05`. */
export function readReferenceNumber(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /MRN\s*:/iy);
  readNumber(scanner);
}

/** `MNR: 17 ANYPOST 1234`. */
export function readNearReferenceNumber(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /[A-Za-z]{2,4}\s?[:;.,]?/y);
  readNumber(scanner);
}

/** Year, post and number, or series, number and year. */
function readNumber(scanner: Scanner): void {
  scanner.space();
  scanner.take('dtg-year', /\d{2,4}(?=\s+[A-Za-z])/y);
  scanner.space();
  scanner.take('station', /[A-Za-z][A-Za-z'.-]*(?:\s[A-Za-z][A-Za-z'.-]*){0,4}(?=\s+\/?\d)/y);
  scanner.space();
  scanner.take('separator', /\//y);
  scanner.take('serial', /\d{1,7}/y);
  if (scanner.take('separator', /[/-]/y)) scanner.take('dtg-year', /\d{2,4}(?!\d)/y);
  scanner.take('separator', /\/+/y);
  scanner.tokens(() => 'unknown');
}

const SERIES = /^\s*(?:NAVADMIN|ALNAV|ALCOAST|MARADMIN|ALMAR|ALARACT)\s*\/?\d{1,4}(?:[/-]\d{2,4})/;

/** `NAVADMIN 001/05`, alone on its line. */
export function isSeriesNumber(line: string): boolean {
  return SERIES.test(line);
}
