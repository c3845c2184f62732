import type { Cable } from '../../model/cable';
import type { Span, Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { headingNodes } from './heading';

/** Where the text begins: the offset behind the heading. */
export function textStart(cable: Cable): number {
  return headingNodes(cable).at(-1)?.end ?? cable.span.start;
}

/** BT between heading and text. */
export function openingBreak(cable: Cable): Span | undefined {
  const start = textStart(cable);
  return cable.breaks.find((place) => place.start < start);
}

/** BT behind the text: the last one that is not the opening one. */
export function closingBreak(cable: Cable): Span | undefined {
  const start = textStart(cable);
  const last = cable.breaks.at(-1);
  return last && last.start >= start ? last : undefined;
}

/** The line of the message that holds `offset`, without the blanks round it. */
export function lineOf(cable: Cable, offset: number): Spanned<string> {
  const { lines } = cable.tree;
  return trimmedLine(cable, lines.lineAt(offset));
}

function trimmedLine(cable: Cable, line: number): Spanned<string> {
  const content = cable.tree.lines.content(line);
  const value = content.trim();
  const start = cable.tree.lines.start(line) + content.indexOf(value);
  return { value, span: { start, end: start + value.length } };
}

/** The next filled line below `offset`, or above it; undefined at the ends of the message. */
export function neighbourLine(
  cable: Cable,
  offset: number,
  step: 1 | -1,
): Spanned<string> | undefined {
  const { lines } = cable.tree;
  for (let i = lines.lineAt(offset) + step; i >= 0 && i < lines.count; i += step) {
    const line = trimmedLine(cable, i);
    if (line.span.start < cable.span.start || line.span.start >= cable.span.end) return undefined;
    if (line.value !== '') return line;
  }
  return undefined;
}

/** A short line above the end number that means to be BT, in a message that has no closing BT. */
export function misspeltClosing(cable: Cable): Spanned<string> | undefined {
  const mark = cable.endNumber?.span ?? cable.end;
  if (!mark || closingBreak(cable)) return undefined;
  const above = neighbourLine(cable, mark.start, -1);
  if (!above || above.span.start < textStart(cable)) return undefined;
  return above.value.length <= 3 && editDistance(above.value.toUpperCase(), 'BT', 1) <= 1
    ? above
    : undefined;
}
