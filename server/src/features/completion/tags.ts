import { lazy, sourceOf } from '../../vocabulary/source';
import { findTags, lookUpTag, type TagEntry, tagFits, tagReadings } from '../../vocabulary/tags';
import { tagInWords } from '../hover/tags';
import { type Caret, gap, linesFor, replaced, restOf } from './caret';
import type { Completion } from './item';
import type { Provider } from './provider';

/** Codes by their letters or by the words of their names, in the lists of the message's date. */
export const tags: Provider = (caret) =>
  caret.layout === 'record'
    ? []
    : [
        ...linesFor(caret, 'tags-line', () => [
          {
            label: 'TAGS:',
            kind: 'line',
            detail: 'Subjects first, then places and organisations',
            about: ['Traffic Analysis by Geography and Subject: what the message is filed under.'],
            source: '5 FAH-3 H-010; TAGS handbook of 1974 section 4',
            insert: ['TAGS: '],
            more: true,
          },
        ]),
        ...codes(caret),
      ];

const LABEL = /\bTAGS\s?:/i;

/** More are never shown at once. */
const MOST = 80;

function codes(caret: Caret): readonly Completion[] {
  const label = caret.node?.kind === 'tags-line' ? LABEL.exec(caret.soFar) : null;
  if (!label) return [];
  const value = caret.soFar.slice(label.index + label[0].length);
  const { typed, open } = lastWords(value);
  const behind = restOf(caret, /^[A-Za-z0-9]+/);
  const present = presentCodes(caret);
  const before = value.slice(0, value.length - typed.length);
  return search(caret, typed)
    .filter(({ code }) => !present.has(code))
    .map(
      (entry, rank): Completion => ({
        label: entry.code,
        kind: 'code',
        detail: entry.name ?? 'no name was found',
        about: tagInWords(entry),
        source: sourceOf(entry),
        span: replaced(caret, typed, behind),
        insert: [`${gap(before === '' ? ':' : before)}${entry.code}`],
        filters: [entry.name ?? '', ...entry.otherNames],
        searched: true,
        rank,
        ...(open === undefined
          ? {}
          : { also: [{ span: { start: at(caret, open), end: at(caret, open) }, newText: ',' }] }),
      }),
    );
}

/** The offset of a place in what stands between the label and the caret, counted from the caret. */
function at({ offset }: Caret, back: number): number {
  return offset - back;
}

/**
 * The words at the end that are no codes yet: `united ki` behind `PREL, UK united ki`. `open` is
 * how far before the caret the code ends that has no comma behind it yet.
 */
function lastWords(value: string): { typed: string; open: number | undefined } {
  const segment = value.slice(value.lastIndexOf(',') + 1);
  const words = [...segment.matchAll(/\S+/g)];
  const ended = /\s$/.test(segment);
  let first = 0;
  let open: number | undefined;
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1 && !ended;
    if (last || !isCode(word[0])) break;
    first = index + 1;
    open = segment.length - word.index - word[0].length;
  }
  const start = words[first]?.index;
  return { typed: start === undefined ? '' : segment.slice(start), open };
}

/** In capitals, as a drafter writes what is meant for a code. */
function isCode(word: string): boolean {
  return word === word.toUpperCase() && tagReadings(word).length > 0;
}

function presentCodes({ cable, offset }: Caret): ReadonlySet<string> {
  const others = (cable.tags?.tags ?? []).filter(
    ({ span }) => offset < span.start || offset > span.end,
  );
  return new Set(others.map(({ code }) => code.toUpperCase()));
}

/** The subjects used most in 1,079 real telegrams stand first. */
const COMMONEST = ['PREL', 'PGOV', 'ECON', 'PHUM', 'PTER', 'PINR'];

/** All subjects and programs in the order of their codes; looked up once, for they are many. */
const inOrder = lazy(() => findTags('', undefined, { limit: 400 }));

function search({ date, tagSystem }: Caret, typed: string): readonly TagEntry[] {
  const wanted = typed.trim().toUpperCase();
  const found =
    wanted === ''
      ? inOrder().filter((entry) => tagFits(entry, date, tagSystem))
      : findTags(typed, date, { ...tagSystem, limit: MOST });
  const common = COMMONEST.filter((code) => code.startsWith(wanted))
    .flatMap((code) => lookUpTag(code, date, tagSystem) ?? [])
    .filter((entry) => tagFits(entry, date, tagSystem));
  return [...common, ...found.filter((entry) => !common.includes(entry))].slice(0, MOST);
}
