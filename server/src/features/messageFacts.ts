import type { Cable } from '../model/cable';
import { pad } from '../model/calendar';
import { DEFAULT_PIVOT, fullYearOf } from '../model/dtg';
import { citations, fullYear, ownNumber } from '../rules/shared/citations';
import { bodyOf, headerSets, referenceSets } from '../rules/shared/recordSets';
import type { Position } from '../text/lines';
import { type Span, slice } from '../text/span';

/** A range in lines and characters: facts are kept when the text they were read from is not. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** What a message is cited by: post and number (or series and number), or its date-time group. */
export interface MessageKey {
  /** Letters and figures alone: TELAVIV. */
  readonly station?: string;
  readonly serial?: number;
  /** Four figures. */
  readonly year?: number;
  /** `201145ZDEC06`, for a message that has no number or is cited without it. */
  readonly dtg?: string;
}

/** A reference of a message, with where it stands. */
export interface CitationFacts {
  readonly key: MessageKey;
  /** As typed, in one line. */
  readonly text: string;
  readonly place: Place;
}

/** What other messages need to know of a message. It holds no more of the text than its subject. */
export interface MessageFacts {
  readonly key: MessageKey;
  /** `06 BAKU 1837`, else the date-time group. */
  readonly name: string;
  readonly subject?: string;
  /** The whole message, and in it the number, the subject or the first line. */
  readonly place: Place;
  readonly selection: Place;
  readonly citations: readonly CitationFacts[];
}

const LONGEST_SUBJECT = 200;

/** The facts of a message by which others find it. */
export function messageFacts(cable: Cable): MessageFacts {
  const key = keyOf(cable);
  const { subject, reference, span, tree } = cable;
  const words = subject && oneLine(subject.text.value);
  const firstLine = tree.lines.span(tree.lines.lineAt(span.start));
  const selection = reference?.span ?? subject?.text.span ?? firstLine;
  return {
    key,
    name: nameOf(cable, key),
    ...(words ? { subject: words } : {}),
    place: placeOf(cable, span),
    selection: placeOf(cable, selection),
    citations: citedIn(cable).map(({ span: typed, ...rest }) => ({
      ...rest,
      place: placeOf(cable, typed),
    })),
  };
}

function keyOf(cable: Cable): MessageKey {
  const own = ownNumber(cable);
  const typed = cable.reference?.year?.value;
  const year = (typed ? yearOf(typed, cable) : undefined) ?? cable.date?.year;
  const { dtg } = cable.dtgLine ?? {};
  return {
    ...own,
    ...(year === undefined ? {} : { year }),
    ...(dtg?.date ? { dtg: plainDtg(dtg.text) } : {}),
  };
}

function nameOf(
  { dtgLine, reference, text }: Cable,
  { station, serial, year }: MessageKey,
): string {
  if (!reference || !station || serial === undefined) return dtgLine?.dtg?.text ?? 'Message';
  const post = reference.station?.value ?? station;
  if (reference.year) return oneLine(slice(text, reference.span));
  return [year === undefined ? undefined : pad(year % 100, 2), post, String(serial)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function yearOf(typed: string, { date }: Cable): number | undefined {
  return fullYear(typed, date?.year) ?? fullYearOf(typed, DEFAULT_PIVOT);
}

/** `201145Z DEC 2006` and `201145ZDEC06` are one. */
function plainDtg(text: string): string {
  const plain = text.toUpperCase().replace(/\s/g, '');
  return plain.replace(/(\d{6}Z?[A-Z]{3})(?:19|20)(\d\d)$/, '$1$2');
}

const DTG = /\b\d{6}Z\s?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\s?(?:\d{4}|\d{2})\b/i;
const SERIES = /\b(NAVADMIN|ALNAV|ALCOAST|MARADMIN|ALMAR|ALARACT)\s?\/?(\d{1,4})[/-](\d{2,4})\b/i;

/** A reference that names a message, with its place in the text. */
export type Cited = Omit<CitationFacts, 'place'> & { readonly span: Span };

/** The messages that the references of this one name, in the order of the text. */
export function citedIn(cable: Cable): Cited[] {
  if (cable.layout === 'record' && !cable.references) return setCitations(cable);
  const byNumber = new Map(citations(cable).map((citation) => [citation.reference, citation]));
  return (cable.references?.references ?? []).flatMap((reference) => {
    const numbered = byNumber.get(reference);
    const { text, span } = reference;
    const key = numbered
      ? {
          station: numbered.station,
          serial: numbered.serial,
          ...(numbered.year === undefined ? {} : { year: numbered.year }),
        }
      : keyIn(text.value, cable);
    return key ? [{ key, text: oneLine(text.value), span }] : [];
  });
}

/** `REF/B/MSG/CNO/151200ZJAN05//`, with the NARR or AMPN that gives the number of its series. */
function setCitations(cable: Cable): Cited[] {
  const told = headerSets(cable)
    .filter(({ name }) => name.value === 'NARR' || name.value === 'AMPN')
    .map((set) => bodyOf(cable, set).value)
    .join(' ');
  return referenceSets(cable).flatMap(({ set, letter }) => {
    const typed = bodyOf(cable, set).value;
    const sentence = letter && narrationOf(told, letter.value);
    const own = keyIn(typed, cable);
    const narrated = sentence ? keyIn(sentence, cable) : undefined;
    const key = own || narrated ? { ...narrated, ...own } : undefined;
    const text = oneLine(typed).replace(/^\/|(?<!\/)\/+$/g, '');
    return key ? [{ key, text, span: set.span }] : [];
  });
}

/** `REF B IS NAVADMIN 010/05.`: what NARR says of one letter. */
function narrationOf(told: string, letter: string): string | undefined {
  const at = told.search(new RegExp(`\\bREF(?:ERENCE)? \\(?${letter}\\)? `, 'i'));
  if (at < 0) return undefined;
  const rest = told.slice(at + 4);
  const next = rest.search(/\bREF(?:ERENCE)? \(?[A-Z]\)? /i);
  return next < 0 ? rest : rest.slice(0, next);
}

function keyIn(typed: string, cable: Cable): MessageKey | undefined {
  const text = typed.slice(0, 400);
  const series = SERIES.exec(text);
  const dtg = DTG.exec(text)?.[0];
  if (!series && !dtg) return undefined;
  const year = series && yearOf(series[3] ?? '', cable);
  return {
    ...(series ? { station: (series[1] ?? '').toUpperCase(), serial: Number(series[2]) } : {}),
    ...(year ? { year } : {}),
    ...(dtg ? { dtg: plainDtg(dtg) } : {}),
  };
}

function placeOf({ tree: { lines } }: Cable, { start, end }: Span): Place {
  return { start: lines.position(start), end: lines.position(end) };
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST_SUBJECT).replace(/\s+/g, ' ').trim();
}

/** The key as a string that is the same for equal keys. */
export function keyText({ station, serial, year, dtg }: MessageKey): string {
  return [station, serial, year, dtg].map((part) => part ?? '').join('|');
}

/** Both may be of one message: post and number agree, and the years where both are known. */
export function isSameMessage(a: MessageKey, b: MessageKey): boolean {
  if (a.station && b.station && a.serial !== undefined && b.serial !== undefined) {
    const years = a.year === undefined || b.year === undefined || a.year === b.year;
    return a.station === b.station && a.serial === b.serial && years;
  }
  return a.dtg !== undefined && a.dtg === b.dtg;
}
