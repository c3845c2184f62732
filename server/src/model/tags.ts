import type { Node } from '../syntax/tree';
import type { Reference, ReferenceLine, Subject, Tag, TagsLine } from './cable';
import { all, content, places, spanned } from './leaves';
import { describeMark } from './mark';

export function describeTags(text: string, node: Node): TagsLine {
  const span = content(node);
  const tags: Tag[] = [];
  node.leaves.forEach((leaf, index) => {
    if (leaf.kind !== 'tag' && leaf.kind !== 'name') return;
    const link = leaf.kind === 'tag' ? linkAround(text, node, index) : undefined;
    tags.push({
      span: { start: leaf.start, end: leaf.end },
      code: text.slice(leaf.start, leaf.end),
      link,
      kind: leaf.kind === 'tag' ? 'code' : 'name',
    });
  });
  return {
    span,
    keyword: all(text, node, 'keyword')[0]?.span ?? { start: span.start, end: span.start },
    tags,
    separators: all(text, node, 'separator'),
    residue: places(node, 'residue'),
  };
}

/** `[` before and `](#)` behind a code: what is left of a link. */
function linkAround(
  text: string,
  node: Node,
  index: number,
): { start: number; end: number } | undefined {
  const before = node.leaves[index - 1];
  const behind = node.leaves[index + 1];
  if (before?.kind !== 'residue' || behind?.kind !== 'residue') return undefined;
  return text[before.start] === '[' ? { start: before.start, end: behind.end } : undefined;
}

export function describeSubject(text: string, node: Node): Subject {
  const span = content(node);
  const body = node.leaves.find(({ kind }) => kind === 'text');
  const mark = node.leaves.find(({ kind }) => kind === 'mark');
  return {
    span,
    keyword: all(text, node, 'keyword')[0]?.span ?? { start: span.start, end: span.start },
    text: spanned(text, body ?? { start: span.end, end: span.end }),
    mark: mark && describeMark(text, mark, 'after-number'),
    lines: text.slice(span.start, span.end).split(/\r\n|\r|\n/).length,
  };
}

/**
 * [year] station serial, with the year behind it in brackets, with a handling word or a name in
 * brackets, AND PREVIOUS or its subject behind it, or with nothing (REF-2).
 */
const CITES =
  /^(?:(\d{2}|\d{4})\s+)?([A-Z][A-Z'. -]{0,80}?)\s?(\d{1,7})(?:\s*\((\d{2})\))?(?:\s*\([^()]{1,40}\))*(?:\s+(?:AND|&)\s+PREVIOUS)?(?:\s*\([^()]{1,40}\))?(?:\s+--\s.*)?[.,;]?$/i;

export function describeReferences(text: string, node: Node): ReferenceLine {
  const span = content(node);
  const references: Reference[] = [];
  let letter: { value: string; span: { start: number; end: number } } | undefined;
  let from: number | undefined;
  let to = 0;
  const close = (): void => {
    if (from === undefined && !letter) return;
    const place = {
      start: from ?? letter?.span.end ?? 0,
      end: from === undefined ? (letter?.span.end ?? 0) : to,
    };
    references.push(describeReference(text, place, letter));
    letter = undefined;
    from = undefined;
  };
  for (const leaf of node.leaves) {
    if (leaf.kind === 'reference-letter') {
      close();
      const span = { start: leaf.start, end: leaf.end };
      letter = { value: letterMeant(text.slice(leaf.start, leaf.end)), span };
    } else if (leaf.kind === 'reference') {
      from ??= leaf.start;
      to = leaf.end;
    } else if (leaf.kind === 'separator' && text[leaf.start] === ';') close();
  }
  close();
  return {
    span,
    keyword: all(text, node, 'keyword')[0]?.span ?? { start: span.start, end: span.start },
    references,
  };
}

/** The letter of `B.`, `(b)`, `1B.`; the second one for `2.`. */
function letterMeant(typed: string): string {
  const letter = /[A-Z]/i.exec(typed)?.[0];
  if (letter) return letter.toUpperCase();
  const number = Number.parseInt(typed, 10);
  return number > 0 ? String.fromCharCode(64 + number) : '';
}

function describeReference(
  text: string,
  place: { start: number; end: number },
  letter: Reference['letter'],
): Reference {
  const body = spanned(text, place);
  const match = body.value.length < 80 ? CITES.exec(body.value.replace(/\s+/g, ' ')) : null;
  const year = match?.[1] ?? match?.[4];
  return {
    span: { start: letter?.span.start ?? place.start, end: place.end },
    letter,
    text: body,
    ...(match?.[2] && match[3]
      ? {
          cites: {
            station: match[2].toUpperCase().trim(),
            serial: match[3],
            year,
          },
        }
      : {}),
  };
}
