import type { Cable } from '../model/cable';
import { addYears, type CalendarDate, pad, parseIsoDate } from '../model/calendar';
import { findInstruction, reasonsFor, yearsToChoose } from '../model/era';
import { withoutLines } from '../rules/fixes';
import { orderToWrite } from '../rules/shared/eoLine';
import { overallOf } from '../rules/shared/overall';
import { writeReasons } from '../rules/shared/reasons';
import type { TextEdit } from '../text/edits';
import { lineBreakAt } from '../text/lines';
import type { Span } from '../text/span';
import type { Outcome } from './outcome';

/** What a person answers who is asked for the authority of a classification. */
export interface BlockAnswers {
  readonly classifier: string;
  readonly position: string;
  /** An original decision has reasons: letters of the section of the day, `b`, `d`. */
  readonly reasons?: readonly string[];
  /** A derivative one has a source, as it stands behind `Derived From:`. */
  readonly source?: string;
  readonly duration: Duration;
}

/** How long the message stays classified. */
export type Duration =
  | { readonly kind: 'years'; readonly years: number }
  /** YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly date: string }
  /** An exemption with what belongs behind it: `50X1-HUM`, `25X4, 20501001`. */
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'event'; readonly event: string };

/** The longest line of a telegram. */
const COLUMNS = 69;

/**
 * Writes who classified the message, why or from what, and until when, in the form of its layout
 * and of the order in force on its date (`today` where it has none): the E.O. line and the
 * statement in place of those that stand there, or where they belong.
 */
export function classificationBlock(
  cable: Cable,
  answers: BlockAnswers,
  today: CalendarDate,
): Outcome {
  const date = cable.date ?? today;
  const refused = refusalFor(cable, date);
  if (refused) return { refused };
  if (oneLine(answers.classifier) === '' || oneLine(answers.position) === '') {
    return { refused: 'Give the name and the position of the classifier.' };
  }
  const section = reasonsFor(date);
  const letters = [...new Set(answers.reasons ?? [])].map((each) => each.toLowerCase()).sort();
  const wrong = section ? letters.filter((letter) => !(letter in section.letters)) : [];
  if (wrong.length > 0 && section)
    return { refused: `Section ${section.section} has no (${wrong[0]}).` };
  if (!answers.source && letters.length === 0) {
    return { refused: 'Give the reasons, or the source that the message was classified from.' };
  }
  const longest = Math.max(...yearsToChoose(date));
  const until = instruction(answers.duration, date, longest, cable.layout === 'labelled');
  if (until === undefined)
    return { refused: `Give a date after the message, at most ${longest} years on.` };
  const reasons =
    section && letters.length > 0 ? writeReasons(section.section, letters, false) : '';
  const parts = { ...answers, reasons, until, order: orderToWrite(date)?.number ?? '' };
  const edits = cable.layout === 'labelled' ? labelled(cable, parts) : telegram(cable, parts);
  return { edits: [...edits].sort((a, b) => a.span.start - b.span.start) };
}

/** Why a message can have no such block, whatever is answered; undefined where it can. */
export function refusalFor(cable: Cable, date: CalendarDate): string | undefined {
  if (overallOf(cable)?.level === 'UNCLASSIFIED') {
    return 'The message is unclassified. Nobody has to answer for that.';
  }
  if (!orderToWrite(date)) return 'No order on classification was in force on that date.';
  if (cable.layout === 'record') return 'A record message states its authority in the DECL set.';
  return undefined;
}

interface Parts {
  readonly classifier: string;
  readonly position: string;
  readonly source?: string;
  /** `1.4 (b) and (d)`. */
  readonly reasons: string;
  readonly until: string;
  readonly order: string;
}

/** `12/20/2016` of the E.O. line, `20161220` of the labelled block; undefined for no such day. */
function instruction(
  duration: Duration,
  from: CalendarDate,
  longest: number,
  compact: boolean,
): string | undefined {
  if (duration.kind === 'event') return oneLine(duration.event) || undefined;
  if (duration.kind === 'code')
    return findInstruction(duration.code.split(/[,\s]/)[0] ?? '') && oneLine(duration.code);
  const date =
    duration.kind === 'date' ? parseIsoDate(duration.date) : addYears(from, duration.years);
  const years = duration.kind === 'years' ? duration.years : 1;
  const fits = Number.isInteger(years) && years > 0 && years <= longest;
  if (!date || !fits || isAfter(from, date) || isAfter(date, addYears(from, longest)))
    return undefined;
  const [month, day] = [pad(date.month, 2), pad(date.day, 2)];
  return compact ? `${date.year}${month}${day}` : `${month}/${day}/${date.year}`;
}

function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return a.year - b.year > 0 || (a.year === b.year && (a.month - b.month || a.day - b.day) > 0);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Classified By: NAME, POSITION, for reasons 1.4 (b) and (d).` in front of paragraph 1. */
function telegram(cable: Cable, parts: Parts): TextEdit[] {
  const { classifier, position, source, reasons, until, order } = parts;
  const who = `Classified By: ${oneLine(classifier)}, ${oneLine(position)}`;
  const statement = source
    ? [`${who}.`, `Derived From: ${oneLine(source)}`]
    : [`${who}, for reasons ${reasons}.`];
  return [
    eoEdit(cable, `E.O. ${order}: DECL: ${until}`),
    ...statementEdits(cable, statement.flatMap(wrapped)),
  ];
}

/** A field a line, behind `E.O.:`. */
function labelled(cable: Cable, parts: Parts): TextEdit[] {
  const { classifier, position, source, reasons, until, order } = parts;
  const fields = [
    `Classified By: ${oneLine(classifier)}, ${oneLine(position)}`,
    source ? `Derived From: ${oneLine(source)}` : `Reason: ${reasons}`,
    `Declassify On: ${until}`,
  ];
  return [eoEdit(cable, `E.O.: ${order}`), ...statementEdits(cable, fields)];
}

function eoEdit(cable: Cable, line: string): TextEdit {
  const { eo } = cable.authority;
  if (eo) return { span: { start: eo.keyword.start, end: eo.span.end }, newText: line };
  const below = cable.tags?.span ?? cable.subject?.span;
  const start = below ? lineStart(cable, below.start) : headerEnd(cable);
  return { span: { start, end: start }, newText: line + lineBreakAt(cable.text) };
}

/** The lines in place of the first statement that stands there, the others taken out. */
function statementEdits(cable: Cable, lines: readonly string[]): TextEdit[] {
  const { classifiedBy, derivedFrom, reasons, declassifyOn } = cable.authority;
  const newline = lineBreakAt(cable.text);
  const old = [
    ...classifiedBy.filter(({ inParagraph }) => !inParagraph),
    ...derivedFrom,
    ...reasons,
    ...declassifyOn,
  ]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  const [first, ...others] = old;
  const text = lines.join(newline);
  if (first) {
    const inPlace = { span: { start: markedStart(cable, first), end: first.end }, newText: text };
    return [inPlace, ...others.map((span) => taken(cable, first, span))];
  }
  if (cable.layout === 'labelled') return [behindEo(cable, text + newline)];
  const place = headerEnd(cable);
  const before = cable.text.slice(Math.max(0, place - 4), place);
  const breaks = before.split(newline).length - 1;
  const gap = newline.repeat(before.endsWith(newline) ? Math.max(0, 2 - breaks) : 2);
  return [{ span: { start: place, end: place }, newText: gap + text + newline + newline }];
}

/** Takes an old statement out with its lines; one that shares a line with the first, alone. */
function taken(cable: Cable, first: Span, span: Span): TextEdit {
  const { lines } = cable.tree;
  const shared = lines.lineAt(first.end) === lines.lineAt(span.start);
  return shared ? { span, newText: '' } : withoutLines(cable, span);
}

/** `(U) Classified by ...`: its mark belongs to the old statement. */
function markedStart({ nodes }: Cable, span: Span): number {
  const node = nodes.find(({ start, end }) => start <= span.start && span.end <= end);
  const mark = node?.leaves.find(({ kind, start }) => kind === 'mark' && start < span.start);
  return mark ? mark.start : span.start;
}

function behindEo(cable: Cable, newText: string): TextEdit {
  const { eo } = cable.authority;
  const { lines } = cable.tree;
  const below = eo ? undefined : (cable.tags?.span ?? cable.subject?.span);
  const place = eo
    ? lines.next(lines.lineAt(eo.span.end))
    : below
      ? lineStart(cable, below.start)
      : headerEnd(cable);
  return { span: { start: place, end: place }, newText };
}

/** Where the text begins: paragraph 1, else the line behind the subject and the references. */
function headerEnd({
  paragraphs,
  references,
  subject,
  nodes,
  span,
  tree: { lines },
}: Cable): number {
  const first = paragraphs[0];
  const node = first && nodes.find(({ kind }) => kind === 'paragraph' || kind === 'heading');
  if (node) return node.start;
  const last = references?.span ?? subject?.span;
  return last ? lines.next(lines.lineAt(last.end)) : span.end;
}

function lineStart({ tree: { lines } }: Cable, offset: number): number {
  return lines.start(lines.lineAt(offset));
}

/** A sentence in lines of at most 69 columns. */
function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
