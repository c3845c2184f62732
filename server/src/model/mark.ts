import { readPortion } from '../marking/portion';
import type { Span } from '../text/span';
import type { PortionMark } from './cable';

const ENTIRE = /(?:-\s*)?ENTIRE TEXT\s*$/i;

/** A mark from the place of its leaf; brackets and the words ENTIRE TEXT are no part of the reading. */
export function describeMark(text: string, place: Span, where: PortionMark['place']): PortionMark {
  const typed = text.slice(place.start, place.end);
  const opened = /^[([{<]/.test(typed);
  const closed = /[)\]}>]$/.test(typed);
  const inner = typed.slice(opened ? 1 : 0, closed ? -1 : undefined);
  const entireText = ENTIRE.test(inner);
  return {
    span: { start: place.start, end: place.end },
    text: inner,
    brackets: bracketsOf(typed, opened, closed),
    place: where,
    reading: readPortion(inner.replace(ENTIRE, '').trim()),
    entireText,
  };
}

function bracketsOf(typed: string, opened: boolean, closed: boolean): PortionMark['brackets'] {
  if (!opened && !closed) return 'none';
  if (opened !== closed) return 'unclosed';
  return typed.startsWith('(') && typed.endsWith(')') ? 'round' : 'wrong';
}
