import { pladOf } from '../../rules/shared/addressList';
import {
  allCaptions,
  type CaptionEntry,
  captionConflict,
  captionsFor,
  inUse,
  lookUpCaption,
  restrictiveness,
} from '../../vocabulary/captions';
import { stationOf } from '../../vocabulary/plads';
import { sourceOf } from '../../vocabulary/source';
import { captionInWords } from '../hover/captions';
import { type Caret, gap, type LineItem, linesFor, replaced } from './caret';
import type { Completion, Piece } from './item';
import type { Provider } from './provider';
import { fieldLabel } from './words';

/** Captions that the level and the day allow, beside those there; passing instructions. */
export const captions: Provider = (caret) =>
  caret.layout === 'labelled'
    ? [...labelledLines(caret), ...captionField(caret), ...passField(caret)]
    : [
        ...linesFor(caret, 'caption-line', () => captionLines(caret)),
        ...linesFor(caret, 'passing-line', () => passingLines(caret)),
      ];

/** Groups that stand elsewhere than on a caption line. */
const ELSEWHERE: ReadonlySet<CaptionEntry['group']> = new Set<CaptionEntry['group']>([
  'passing',
  'reference',
  'precedence',
  'correction',
  'transmission',
]);

/** Nearly every State telegram since 2002 has it, so it stands first. */
const USUAL = ['SIPDIS', 'SENSITIVE'];
/** The first caption is offered above the E.O. line, the others below it. */
const AFTER_THE_NEXT = 350;
/** Passing instructions between them. */
const PASSING_LATER = 150;
const BEFORE_SIPDIS = 2002;

/** The captions that may be added, the usual ones first, those without a source last. */
function captionsAt(caret: Caret): readonly CaptionEntry[] {
  const { cable, date, level } = caret;
  const present = cable.captions
    .filter(({ span }) => caret.offset < span.start || caret.offset > span.end)
    .map(({ text }) => lookUpCaption(text)?.caption ?? text);
  const all = level ? captionsFor(level, date) : allCaptions().filter((each) => inUse(each, date));
  return all
    .filter((entry) => !isLate(caret, entry))
    .filter(({ group }) => !ELSEWHERE.has(group))
    .filter(({ caption }) => caption !== 'SIPDIS' || date.year >= BEFORE_SIPDIS)
    .filter(({ caption }) => !present.includes(caption))
    .filter(({ caption }) => present.every((other) => !captionConflict(caption, other)))
    .map((entry, index) => ({ entry, place: placeOf(entry, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** These stand right behind the classification (CAP-9). */
const FIRST: ReadonlySet<string> = new Set(['SPECAT', 'REL TO']);

/** What restricts the message most stands first, so it is too late for it here (CAP-1). */
function isLate({ cable, offset }: Caret, { caption }: CaptionEntry): boolean {
  const own = FIRST.has(caption) ? FIRST_OF_ALL : restrictiveness(caption);
  if (own === 0) return false;
  const above = [...cable.captions, ...cable.passing].filter(({ span }) => span.end < offset);
  return above.some(({ text }) => restrictiveness(text) < own);
}

const FIRST_OF_ALL = 9;

function placeOf({ caption, confidence }: CaptionEntry, index: number): number {
  const usual = USUAL.indexOf(caption);
  if (usual >= 0) return usual - USUAL.length;
  return confidence === 'unsourced' ? 1000 + index : index;
}

/** `CODEL <NAME>` with a field for what stands in angle brackets. */
export function fromForm(form: string): Piece[] {
  return form
    .split(/(<[^<>]+>)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('<') ? { field: part.slice(1, -1) } : part));
}

function about(entry: CaptionEntry): Pick<Completion, 'kind' | 'detail' | 'about' | 'source'> {
  return {
    kind: 'word',
    detail: entry.meaning,
    about: captionInWords(entry),
    source: sourceOf(entry),
  };
}

/** A caption has the form of a line of its own only where it is no other line. */
function piecesOf({ caption, form }: CaptionEntry): Piece[] {
  return form && caption !== 'EFTO' ? fromForm(form) : [caption];
}

function captionLines(caret: Caret): LineItem[] {
  return captionsAt(caret).map((entry) => ({
    ...about(entry),
    label: entry.caption,
    insert: piecesOf(entry),
    later: USUAL.includes(entry.caption) ? 0 : AFTER_THE_NEXT,
  }));
}

/** `DEPT FOR EUR/CARC`, `ANKARA FOR POL` for each addressee post, and the others of the table. */
function passingLines(caret: Caret): LineItem[] {
  return passing(caret).map(({ label, entry, insert }) => ({
    ...about(entry),
    label,
    insert,
    later: PASSING_LATER,
  }));
}

interface Passing {
  readonly label: string;
  readonly entry: CaptionEntry;
  readonly insert: readonly Piece[];
}

function passing({ cable }: Caret): readonly Passing[] {
  const { action, info } = cable.addresses;
  const stations = [...action, ...info].flatMap((address) => {
    const station = stationOf(pladOf(cable, address) ?? '');
    return station && station !== 'STATE' ? [station] : [];
  });
  return allCaptions()
    .filter(({ group }) => group === 'passing')
    .flatMap((entry): Passing[] => {
      const form = entry.form ?? entry.caption;
      if (!form.startsWith('<POST>')) {
        return [{ label: form.replace(/ <.*$/, ''), entry, insert: fromForm(form) }];
      }
      return [...new Set(stations)].map((station) => {
        const own = form.replace('<POST>', station);
        return { label: own.replace(/ <.*$/, ''), entry, insert: fromForm(own) };
      });
    });
}

function labelledLines(caret: Caret): Completion[] {
  const has = (kind: string): boolean => caret.cable.nodes.some((node) => node.kind === kind);
  return [
    ...linesFor(caret, 'caption-line', () =>
      has('caption-line') ? [] : [fieldLabel('Captions', 'Captions, parted by commas')],
    ),
    ...linesFor(caret, 'passing-line', () =>
      has('passing-line') ? [] : [fieldLabel('Pass Line', 'Whom it is to be passed to')],
    ),
  ];
}

/** `Captions: SENSITIVE, SIPDIS`. */
function captionField(caret: Caret): Completion[] {
  const match = /^\s*Captions?\s?:(?:.*[,;])?\s*(|[^,;\s][^,;]*)$/is.exec(caret.soFar);
  if (!match) return [];
  const typed = match[1] ?? '';
  const before = caret.before.slice(0, caret.before.length - typed.length);
  return captionsAt(caret).map((entry, rank) => ({
    ...about(entry),
    label: entry.caption,
    span: replaced(caret, typed),
    insert: [gap(before), ...piecesOf(entry)],
    rank,
  }));
}

/** `Pass Line: EUR FOR WE, ECA`. */
function passField(caret: Caret): Completion[] {
  const match = /^\s*Pass Line\s?:\s*(|[A-Z][A-Z ]*)$/i.exec(caret.soFar);
  if (!match) return [];
  const typed = match[1] ?? '';
  const before = caret.before.slice(0, caret.before.length - typed.length);
  return passing(caret).map(({ label, entry, insert }, rank) => ({
    ...about(entry),
    label,
    span: replaced(caret, typed),
    insert: [gap(before), ...insert],
    rank,
  }));
}
