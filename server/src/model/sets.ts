import { nearSetName } from '../syntax/setName';
import type { Node } from '../syntax/tree';
import type { MtfSet, Subject } from './cable';
import { all, content, first, spanned } from './leaves';
import { describeMark } from './mark';

/** A set of a record message: its name, its fields, and whether two slashes end it (GEN-3). */
export function describeSet(text: string, node: Node): MtfSet[] {
  const name = first(text, node, 'set-name');
  if (!name) return [];
  const span = content(node);
  return [
    {
      span,
      name,
      meant: meantName(text, span.start, name.value),
      fields: all(text, node, 'field'),
      closed: text.slice(span.start, span.end).endsWith('//'),
    },
  ];
}

/** A slash or a blank: what parts a set's fields from one another and from its ends. */
const isFrame = (text: string, at: number): boolean => /[\s/]/.test(text.charAt(at));

/** A name is read from the head of its line. */
const HEAD = 240;

function meantName(text: string, start: number, typed: string): string | undefined {
  const line = text.slice(start, start + HEAD).split(/[\r\n]/, 1)[0] ?? '';
  const meant = nearSetName(line)?.meant;
  return meant === typed ? undefined : meant;
}

const MARK = /^[([](?:TS|S|C|U|SBU)(?:[\s/-][A-Z ,/-]{1,40})?[)\]]/;

/** What SUBJ names: all between the slashes behind its name and those at its end. */
export function describeSubjectSet(text: string, sets: readonly MtfSet[]): Subject | undefined {
  const set = sets.find(({ name, meant }) => (meant ?? name.value) === 'SUBJ');
  if (!set) return undefined;
  const { span, name } = set;
  let start = name.span.end;
  while (start < span.end && isFrame(text, start)) start++;
  let end = span.end;
  while (end > start && isFrame(text, end - 1)) end--;
  const body = text.slice(start, end);
  const mark = MARK.exec(body)?.[0];
  const prose = mark ? body.length - body.slice(mark.length).trimStart().length : 0;
  return {
    span,
    keyword: { start: name.span.start, end: Math.min(name.span.end + 1, span.end) },
    text: spanned(text, { start: start + prose, end }),
    mark: mark
      ? describeMark(text, { start, end: start + mark.length }, 'after-number')
      : undefined,
    lines: body.split(/\r\n|\r|\n/).length,
  };
}
