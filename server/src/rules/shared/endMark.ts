import type { Cable } from '../../model/cable';
import type { Span, Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { closingBreak, lineOf, neighbourLine } from './ending';
import { isUnfinished } from './heading';

/** The last line of the message means to be NNNN and is not: NNN, NNNB, NNNNN, N N N N. */
export function misspeltEnd(cable: Cable): Spanned<string> | undefined {
  const line = cable.end ? lineOf(cable, cable.end.start) : lastLine(cable);
  if (!line || line.value === 'NNNN' || isUnfinished(cable, line.span)) return undefined;
  return editDistance(lettersOf(line), 'NNNN', 1) <= 1 ? line : undefined;
}

const lettersOf = ({ value }: Spanned<string>): string => value.replace(/\s/g, '').toUpperCase();

/** `#1837 NNNN` behind BT: the blank that should be a line break. */
export function markBesideNumber(cable: Cable): Span | undefined {
  const closing = closingBreak(cable);
  const below = closing && neighbourLine(cable, closing.start, 1);
  const match = /^(#\s?\d{3,4}[A-Z]?)\s{1,9}NNNN$/.exec(below?.value ?? '');
  if (!below || !match?.[1]) return undefined;
  return { start: below.span.start + match[1].length, end: below.span.end - 'NNNN'.length };
}

/** The line below the end number, or below BT where there is none. */
function lastLine(cable: Cable): Spanned<string> | undefined {
  const closing = closingBreak(cable);
  if (!closing) return undefined;
  const first = neighbourLine(cable, cable.endNumber?.span.start ?? closing.start, 1);
  const second = first && neighbourLine(cable, first.span.start, 1);
  return [first, second].find(
    (line) => line && /^N/i.test(line.value) && lettersOf(line).length <= 6,
  );
}
