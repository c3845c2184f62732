import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { closingBreak, lineOf, neighbourLine } from './ending';
import { isUnfinished } from './heading';

/** The last line of the message means to be NNNN and is not: NNN, NNNB, NNNNN. */
export function misspeltEnd(cable: Cable): Spanned<string> | undefined {
  const line = cable.end ? lineOf(cable, cable.end.start) : lastLine(cable);
  if (!line || line.value === 'NNNN' || isUnfinished(cable, line.span)) return undefined;
  return editDistance(line.value.toUpperCase(), 'NNNN', 1) <= 1 ? line : undefined;
}

/** The line below the end number, or below BT where there is none. */
function lastLine(cable: Cable): Spanned<string> | undefined {
  const closing = closingBreak(cable);
  if (!closing) return undefined;
  const first = neighbourLine(cable, cable.endNumber?.span.start ?? closing.start, 1);
  const second = first && neighbourLine(cable, first.span.start, 1);
  return [first, second].find((line) => line && /^N/i.test(line.value) && line.value.length <= 6);
}
