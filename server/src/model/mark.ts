import { withoutEntireText } from '../marking/entireText';
import { readPortion } from '../marking/portion';
import type { Span } from '../text/span';
import type { PortionMark } from './cable';

const OPENING = '([{<';
const CLOSING = ')]}>';

/** A mark from the place of its leaf; brackets and the words ENTIRE TEXT are no part of the reading. */
export function describeMark(text: string, place: Span, where: PortionMark['place']): PortionMark {
  const typed = text.slice(place.start, place.end);
  const bare = withoutEntireText(typed);
  const entireText = bare !== typed;
  const opened = bare !== '' && OPENING.includes(bare.charAt(0));
  const closed = bare !== '' && CLOSING.includes(bare.charAt(bare.length - 1));
  const inner = bare.slice(opened ? 1 : 0, closed ? -1 : undefined);
  return {
    span: { start: place.start, end: place.end },
    text: inner,
    brackets: bracketsOf(bare, opened, closed),
    place: where,
    reading: readPortion(inner.trim()),
    entireText,
  };
}

function bracketsOf(typed: string, opened: boolean, closed: boolean): PortionMark['brackets'] {
  if (!opened && !closed) return 'none';
  if (opened !== closed) return 'unclosed';
  return typed.startsWith('(') && typed.endsWith(')') ? 'round' : 'wrong';
}
