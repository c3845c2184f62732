import { misspeltLevel } from './misspeltLevel';
import type { Scanner } from './scanner';
import { codesOf, firstCode, indentOf } from './shape';
import { statedLevelEnd } from './statedLevel';

/** A level with one capital to a word: `Unclas State 025434`. In small letters it is prose. */
const MIXED_CASE_START = /^\s*(?:Unclas|Unclassified|Confidential|Secret|Top Secret)(?=\s|$)/;
const MIXED_CASE_HERE = /(?:Unclas(?:sified)?|Confidential|(?:Top )?Secret)(?=[\s/]|$)/y;
const LABELLED = /^\s*CLASSIFICATION\s*:/i;

const SECTION = /(?:FINAL\s+)?SECTION\s+(?:\d{1,3}\s+)?OF\s+\d{1,3}/y;
/** What `BAKU 001837`, `75 TEL AVIV 1895`, `STATE 312662 TOSEC 340101` and `SECTION 01 OF 02` have in them. */
const REFERENCE = /[A-Za-z][A-Za-z'.-]{0,30}\s{1,30}\d{1,7}(?!\S)/;

/** What the words of a level begin with, small letters for the label `Classification:`. */
const LEVEL_LETTERS = codesOf('CLRSTUc');

/** A line that begins with the words of a level. */
export function startsWithLevel(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  return (
    statedLevelEnd(line, indentOf(line)) >= 0 || MIXED_CASE_START.test(line) || LABELLED.test(line)
  );
}

/** The level's words and nothing else, a closing slash or control apart: `SECRET`, `UNCLASSIFIED//`. */
export function isLevelAlone(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  const end = statedLevelEnd(line, indentOf(line));
  return end >= 0 && /^[\s/]*(?:(?<=\/\/)[A-Z ,][A-Z ,/]*)?$/.test(line.slice(end, 200));
}

/** A level, then a station and a serial: the line that names the message. */
export function isClassificationLine(line: string): boolean {
  if (!LEVEL_LETTERS.has(firstCode(line))) return false;
  const stated = statedLevelEnd(line, indentOf(line));
  const end = stated >= 0 ? stated : (MIXED_CASE_START.exec(line)?.[0].length ?? -1);
  return end >= 0 && hasReference(line.slice(end));
}

/** The tail names a station and a serial, or a section. */
export function hasReference(tail: string): boolean {
  return REFERENCE.test(tail.slice(0, 120));
}

/** What stands where the level belongs, when it is none. */
const LEVEL_PLACE = /[A-Za-z0-9]+/y;

/** `C O N F I D E N T I A L SECTION 01 OF 03 BAKU 001837`, and `UNCLAS //N01000//`. */
export function readClassificationLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /CLASSIFICATION\s*:/iy);
  scanner.space();
  const end = statedLevelEnd(scanner.piece, scanner.position);
  scanner.push('level', end - scanner.position);
  if (end < 0 && !scanner.take('level', MIXED_CASE_HERE)) {
    const found = misspeltLevel(scanner.piece.slice(scanner.position, scanner.position + 80));
    if (found) scanner.push('level', found.end);
    else scanner.take('level', LEVEL_PLACE);
  }
  scanner.blanks();
  readControls(scanner);
  readTail(scanner);
}

/** What stands behind a control: a slash, the end of the line, or a post and a number. */
const BEHIND = "(?=\\/|\\s+[A-Z' .-]{2,40}\\s\\d{1,7}\\s*$|\\s*$|\\s*[\\r\\n])";
const COUNTRIES = '[A-Z]{3,4}(?:, ?[A-Z]{3,4}){0,30}';
/** Controls of several words, whose last one would be taken for the name of the post. */
const LONG_CONTROL = new RegExp(
  `(?:${[
    // No country has the code of the first word of TEL AVIV, NEW DELHI or SAN JOSE.
    'FGI(?: (?!(?:TEL|NEW|SAN|ABU|DAR|THE|RIO|SAO|LAS) )(?:[A-Z]{3}|NATO))+',
    `DISPLAY ONLY ${COUNTRIES}`,
    '[A-Z]{3}(?:\\/[A-Z]{3}){0,9} EYES ONLY',
    'NOT RELEASABLE TO FOREIGN NATIONALS',
    'FOR OFFICIAL USE ONLY',
    'DO[DE] (?:UCNI|UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION)',
    'DEA SENSITIVE',
    '(?:SBU|LES) NOFORN',
    'SENSITIVE BUT UNCLASSIFIED(?: NOFORN)?',
    'LAW ENFORCEMENT SENSITIVE(?: NOFORN)?',
    'SENSITIVE SECURITY INFORMATION',
    '(?:FED|FEDCON|NOCON|DL) ONLY',
    '(?:SI|HCS|TK|RSV|BUR)-[A-Z0-9]{1,3}(?: [A-Z]{4}){1,9}',
    'SPECIAL ACCESS REQUIRED-[A-Z]+(?: [A-Z]+)?',
  ].join('|')})${BEHIND}`,
  'y',
);
const KNOWN_CONTROL =
  /(?:NOFORN|NF|ORCON|FOUO|SBU|EXDIS|NODIS|SIPDIS|REL TO [A-Z]{3}(?:, ?[A-Z]{3,4}){0,30})(?=[\s/]|$)/y;
const ANY_CONTROL = new RegExp(`[A-Z][A-Z0-9,.-]*(?: [A-Z0-9,.-]+){0,12}?(?<!,)${BEHIND}`, 'y');

/** `//N01000//` is a subject code of record messages, `//NO1000//` one with a letter for a figure. */
const SUBJECT_CODE = /N(?=[OIL]{0,7}\d)[\dOIL]{1,8}(?=[\s/]|$)/y;

/** Those that no post's name begins with: they may stand behind the level without slashes. */
const BARE_CONTROL =
  /(?:NOFORN|NF|SENSITIVE|EXDIS|NODIS|LIMDIS|STADIS|SIPDIS|REL\s?TO [A-Z]{3}(?:, ?[A-Z]{3,4})*)(?=\s)/y;

/** A subject code, or a control: what else stands behind slashes. */
function readControls(scanner: Scanner): void {
  for (;;) {
    scanner.blanks();
    if (!scanner.take('separator', /\/{1,2}/y)) break;
    scanner.blanks();
    if (scanner.take('field', SUBJECT_CODE)) continue;
    scanner.take('control', LONG_CONTROL) ||
      scanner.take('control', KNOWN_CONTROL) ||
      scanner.take('control', ANY_CONTROL);
  }
  while (scanner.take('control', BARE_CONTROL)) scanner.blanks();
}

/** `BAKU-001837`, `TEL AVIV #001837`, `BAKU001837`: post and number without the blank between them. */
const UNPARTED_STATION =
  /[A-Z][A-Z'.-]{2,30}(?:\s[A-Z][A-Z'.-]{0,30}){0,4}(?<=[A-Z])(?=(?:\s?[-/#.]\s?)?\d{4,7}(?!\S))/y;

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
    if (scanner.take('station', UNPARTED_STATION)) {
      scanner.space();
      scanner.take('separator', /[-/#.]/y);
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
