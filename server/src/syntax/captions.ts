import { lookUpCaption } from '../vocabulary/captions';
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

const RELEASE = /REL ?TO [A-Z]{3,4}(?:, ?[A-Z]{3,4}\b)*(?= *(?:[,;/\r\n]|$))/y;

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
    // The commas of a release list part its countries, not captions.
    if (scanner.take('caption', RELEASE)) continue;
    const caption = scanner.peek(/[^\s,;/](?:[^\r\n,;/]|\/(?!\/))*/y);
    if (caption) scanner.push('caption', caption.trimEnd().length);
    else scanner.token('unknown');
  }
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
