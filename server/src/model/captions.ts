import type { Node } from '../syntax/tree';
import { lookUpCaption } from '../vocabulary/captions';
import type { Caption } from './cable';
import { all } from './leaves';

/** No caption of the books has more words. */
const LONGEST = 4;

/** A line may begin with one of these and go on with words of its own: `EXDIS TOSHU 24`. */
const LEADING = /^(?:NODIS|EXDIS|STADIS|LIMDIS|SIPDIS|NOFORN|SENSITIVE)$/;

/** The captions of these lines; several that stand on one line are told apart. */
export function describeCaptions(text: string, nodes: readonly Node[]): Caption[] {
  return nodes.flatMap((node) =>
    all(text, node, 'caption').flatMap(({ value, span }) => apart(value, span.start)),
  );
}

/** `SENSITIVE SIPDIS` is two captions, `EXDIS TOSHU 24` one and a remark; all else stays whole. */
function apart(value: string, offset: number): Caption[] {
  const whole = captionAt(value, offset, 0, value.length);
  const words = [...value.matchAll(/[^\s/]+/g)];
  if (words.length < 2 || words.length > 12 || lookUpCaption(value)) return [whole];
  const found: Caption[] = [];
  let i = 0;
  while (i < words.length) {
    const width = captionWidth(value, words, i);
    if (width === 0) break;
    found.push(captionAt(value, offset, startOf(words, i), endOf(words, i + width - 1)));
    i += width;
  }
  const last = found[found.length - 1];
  if (!last || i === words.length) return last ? found : [whole];
  if (!LEADING.test(last.text)) return [whole];
  return [...found, captionAt(value, offset, startOf(words, i), value.length)];
}

/** The number of words of the caption that begins at this word; 0 when none does. */
function captionWidth(value: string, words: readonly RegExpExecArray[], from: number): number {
  for (let width = Math.min(LONGEST, words.length - from); width > 0; width--) {
    const piece = value.slice(startOf(words, from), endOf(words, from + width - 1));
    if (piece === lookUpCaption(piece)?.caption) return width;
  }
  return 0;
}

const startOf = (words: readonly RegExpExecArray[], i: number): number => words[i]?.index ?? 0;
const endOf = (words: readonly RegExpExecArray[], i: number): number =>
  startOf(words, i) + (words[i]?.[0].length ?? 0);

function captionAt(value: string, offset: number, start: number, end: number): Caption {
  return { text: value.slice(start, end), span: { start: offset + start, end: offset + end } };
}
