import type { Span } from '../text/span';

/** A full stop behind these ends no sentence. */
const SHORTENED =
  /(?:^|[\s("'])(?:[A-Z]|[A-Za-z]\.[A-Za-z]|Mr|Mrs|Ms|Dr|Amb|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Prof|St|Jr|Sr|No|Nos|vs|etc|e\.g|i\.e|cf|approx|para|paras|ref|refs|dept|govt)$/i;
const LONGEST_SHORTENED = 8;
/** What ends a sentence, closing marks behind it, and what begins the next one. */
const END =
  /[.?!]["'\u2019\u201d)\]]{0,3}(?=\s{1,200}["'\u2018\u201c([]{0,2}[A-Z0-9])|[.?!]["'\u2019\u201d)\]]{0,3}(?=\s{0,200}$)/g;
/** What parts a sentence into phrases. */
const PAUSE = /[,;:](?=\s)|\s--?(?=\s)|[()]/g;

/** The sentence of a run of prose that an offset of the text lies in, without the blanks round it. */
export function sentenceAt(text: string, prose: Span, offset: number): Span {
  const run = text.slice(prose.start, prose.end);
  const at = offset - prose.start;
  let start = 0;
  for (const match of run.matchAll(END)) {
    const before = run.slice(Math.max(0, match.index - LONGEST_SHORTENED), match.index);
    if (match[0].startsWith('.') && SHORTENED.test(before)) continue;
    const end = match.index + match[0].length;
    if (at <= end) return trimmed(run, start, end, prose.start);
    start = end;
  }
  return trimmed(run, start, run.length, prose.start);
}

/** The phrase of a sentence that an offset lies in: what stands between two pauses. */
export function phraseAt(text: string, sentence: Span, offset: number): Span {
  const run = text.slice(sentence.start, sentence.end);
  const at = offset - sentence.start;
  let start = 0;
  for (const match of run.matchAll(PAUSE)) {
    if (at <= match.index) return trimmed(run, start, match.index, sentence.start);
    start = match.index + match[0].length;
  }
  const end = run.replace(/[.?!]["')\]]{0,3}$/, '').length;
  return trimmed(run, start, Math.max(start, end), sentence.start);
}

const WORD = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu;
const LONGEST_WORD = 100;

/** The word that an offset lies in or touches; undefined among blanks and signs. */
export function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - LONGEST_WORD);
  for (const match of text.slice(from, offset + LONGEST_WORD).matchAll(WORD)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start <= offset && offset <= end) return { start, end };
  }
  return undefined;
}

function trimmed(run: string, start: number, end: number, base: number): Span {
  let from = start;
  let to = end;
  while (from < to && run.charCodeAt(from) <= 32) from++;
  while (to > from && run.charCodeAt(to - 1) <= 32) to--;
  return { start: base + from, end: base + to };
}
