import { lookUpCaption } from '../vocabulary/captions';
import { releaseCode } from '../vocabulary/markings';
import { takeNearLabel } from './labels';
import type { Scanner } from './scanner';

/** `DEPT FOR EUR/CARC`, `STATE PASS TO USTR`, `State for EUR` (CAP-8). */
const PASSING = /^\s*[A-Z][\w/ .,&'-]{0,60}?\s(?:FOR|PASS|[Ff]or|[Pp]ass)(?:[\s/]|$)/;
const CORRECTED = /^\s*C\s*O\s*R\s*R\s*E\s*C\s*T\s*E\s*D\s+C\s*O\s*P\s*Y|^\s*C O R R E C T E D /;

/** A passing instruction, unless the line is a caption: FOR OFFICIAL USE ONLY is one. */
export const isPassingLine = (line: string): boolean =>
  (PASSING.test(line) || /^\s*(?:PASS|FOR|Pass|For)\s/.test(line)) && !isKnownCaption(line);
/** A caption of the books stands on the line, and nothing else. */
export const isKnownCaption = (line: string): boolean => lookUpCaption(line) !== undefined;
export const isCorrectedCopy = (line: string): boolean => CORRECTED.test(line);

/** What stands between commas, semicolons, two slashes and line ends. */
const PIECE = /[^\s,;/](?:[^\r\n,;/]|\/(?!\/))*/y;
const NEXT_PIECE = /, ?([^\s,;/](?:[^\r\n,;/]|\/(?!\/))*)/y;
const RELEASE = /^REL ?TO\s/;

/** A caption line: what is on it, in pieces parted by commas, semicolons or two slashes. */
export function readCaptionLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /Captions?\s*:/iy);
  readCaptions(scanner);
}

/** As above for a field whose label is misspelt. */
export function readNearCaptionLine(scanner: Scanner): void {
  scanner.space();
  takeNearLabel(scanner);
  readCaptions(scanner);
}

function readCaptions(scanner: Scanner): void {
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('separator', /[,;]+|\/{2,}/y)) continue;
    const caption = scanner.peek(PIECE);
    if (caption) scanner.push('caption', captionLength(scanner, caption));
    else scanner.token('unknown');
  }
}

/** The commas of a release list part its countries, not captions. */
function captionLength({ piece, position }: Scanner, caption: string): number {
  let length = caption.length;
  while (RELEASE.test(caption)) {
    NEXT_PIECE.lastIndex = position + length;
    const next = NEXT_PIECE.exec(piece);
    if (!next?.[1]?.trimEnd().split(' AND ').every(isForList)) break;
    length += next[0].length;
  }
  return piece.slice(position, position + length).trimEnd().length;
}

/** A code or what was meant for one, or a country by its name. */
function isForList(word: string): boolean {
  return /^[A-Z0-9]{2,4}$/.test(word) ? !isKnownCaption(word) : releaseCode(word) !== undefined;
}

export function readNearPassingLine(scanner: Scanner): void {
  scanner.space();
  takeNearLabel(scanner);
  scanner.space();
  scanner.rest('text');
}

export function readPassingLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /Pass Line\s*:/iy);
  scanner.space();
  scanner.rest('text');
}
