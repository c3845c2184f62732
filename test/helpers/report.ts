import type { Finding } from '../../server/src/rules/check';
import type { TextEdit } from '../../server/src/text/edits';
import { Lines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';

/** `3:17-20`, line and character from one; `3:17-4:1` over several lines; `3:17` for an empty place. */
function placeOf(lines: Lines, { start, end }: Span): string {
  const from = lines.position(start);
  const to = lines.position(end);
  const first = `${from.line + 1}:${from.character + 1}`;
  if (start === end) return first;
  const last = from.line === to.line ? '' : `${to.line + 1}:`;
  return `${first}-${last}${to.character + 1}`;
}

function editLine(lines: Lines, { span, newText }: TextEdit): string {
  const old = lines.text.slice(span.start, span.end);
  return `      ${placeOf(lines, span)} ${JSON.stringify(old)} -> ${JSON.stringify(newText)}`;
}

/** Everything that findings say and offer, a line each: places, words, related places, every edit. */
export function reportOf(text: string, findings: readonly Finding[]): string[] {
  const lines = new Lines(text);
  return findings.flatMap(({ rule, level, span, message, related, tag, fixes }) => [
    `  ${placeOf(lines, span)} ${level} ${rule.name}: ${message}${tag ? ` [${tag}]` : ''}`,
    ...related.map((other) => `    see ${placeOf(lines, other.span)} ${other.message}`),
    ...fixes().flatMap(({ title, kind, edits }) => [
      `    ${kind}: ${title}`,
      ...edits.map((edit) => editLine(lines, edit)),
    ]),
  ]);
}

/** The same without the numbers of lines, for texts that have a line more or less than another. */
export const reportOfLines = (text: string, findings: readonly Finding[]): string[] =>
  reportOf(text, findings).map((line) => line.replace(/\b\d+:(?=\d)/g, ''));
