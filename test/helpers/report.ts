import type { Finding } from '../../server/src/rules/check';
import type { Example } from '../../server/src/rules/rule';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { Lines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';
import { findingsOf } from './judge';

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

/** The lines of a text that an edit brings, and how many of all there are less or more. */
function mended(text: string, edits: readonly TextEdit[]): string {
  const before = text.split('\n');
  const known = new Set(before);
  const after = applyEdits(text, edits).split('\n');
  const news = after.filter((line) => !known.has(line));
  const shown = `${news.slice(0, 3).join(' / ')}${news.length > 3 ? ' ...' : ''}`;
  const less = before.length - after.length;
  const count = less === 0 ? '' : ` (${Math.abs(less)} ${less > 0 ? 'less' : 'more'})`;
  return `${news.length > 0 ? ` -> ${shown}` : ''}${count}`;
}

/** What is told and offered, a line for each finding, and what each fix would write. */
export function reportOfMends(text: string, { text: _, ...judging }: Example): readonly string[] {
  return findingsOf(text, judging).flatMap(({ rule, level, span, message, fixes }) => {
    const what = JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 60)));
    const offers = fixes().map(
      ({ kind, title, edits }) => `    ${kind}: ${title}${mended(text, edits)}`,
    );
    return [`  ${what} ${level} ${rule.name}: ${message}`, ...offers];
  });
}
