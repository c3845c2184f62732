import { readPortion } from '../marking/portion';
import type { Span } from '../text/span';
import type { PortionMark } from './cable';

const ENTIRE_TEXT = 'ENTIRE TEXT';
const ENTIRE = /(?:-\s*)?ENTIRE TEXT\s*$/i;
const OPENING = '([{<';
const CLOSING = ')]}>';

/** A mark from the place of its leaf; brackets and the words ENTIRE TEXT are no part of the reading. */
export function describeMark(text: string, place: Span, where: PortionMark['place']): PortionMark {
  const typed = text.slice(place.start, place.end);
  const opened = typed !== '' && OPENING.includes(typed.charAt(0));
  const closed = typed !== '' && CLOSING.includes(typed.charAt(typed.length - 1));
  const inner = typed.slice(opened ? 1 : 0, closed ? -1 : undefined);
  const entireText = inner.length >= ENTIRE_TEXT.length && ENTIRE.test(inner);
  return {
    span: { start: place.start, end: place.end },
    text: inner,
    brackets: bracketsOf(typed, opened, closed),
    place: where,
    reading: readPortion((entireText ? inner.replace(ENTIRE, '') : inner).trim()),
    entireText,
  };
}

function bracketsOf(typed: string, opened: boolean, closed: boolean): PortionMark['brackets'] {
  if (!opened && !closed) return 'none';
  if (opened !== closed) return 'unclosed';
  return typed.startsWith('(') && typed.endsWith(')') ? 'round' : 'wrong';
}
