import type { Cable, Dtg, DtgLine } from '../../model/cable';
import { MONTHS } from '../../model/calendar';
import { monthOf } from '../../model/dtg';
import type { Span } from '../../text/span';
import { editDistance } from '../../text/spelling';
import { textAt } from './heading';
import { once } from './once';
import { shown } from './shown';

/** What keeps a group of characters from being read as a date-time group. */
export interface ShapeDefect {
  readonly span: Span;
  readonly message: string;
  /** What certainly was meant, when only blanks or letters for figures are in the way. */
  readonly meant?: string;
}

const FORM =
  'Write day, hour and minute in six figures, then Z, the month and the year: DDHHMMZ MON YY.';
/** The group with blanks too many or too few in it; each figure and letter is in its place. */
const LOOSE =
  /^((?:\d\s?){5}\d)\s?([A-Za-z])\s*([A-Za-z]\s?[A-Za-z]\s?[A-Za-z])\s*(\d{4}|(?:19|20)\s\d{2}|\d{2}|\d\s\d)(?=\s|$)/;
const STRICT = /^\d{6}[A-Za-z]\s+[A-Za-z]{3}\s+(?:\d{4}|\d{2})$/;

/** The DTG lines of the heading, the main one first. */
export function dtgLines(cable: Cable): readonly DtgLine[] {
  return cable.dtgLine ? [cable.dtgLine, ...cable.furtherDtgLines] : [];
}

/** The groups of the DTG lines that have the shape of one: what rules about their values look at. */
export const readableGroups = once((cable): readonly Dtg[] => {
  return dtgLines(cable).flatMap((line) =>
    line.dtg && !shapeDefect(cable, line) ? [line.dtg] : [],
  );
});

/** The first thing wrong with the shape of a DTG (DTG-1, FL5-1); undefined when nothing is. */
export function shapeDefect(cable: Cable, line: DtgLine): ShapeDefect | undefined {
  const { dtg } = line;
  const precedence = precedenceDefect(cable, line);
  if (precedence) return precedence;
  if (!dtg) return line.plainDate ? undefined : missingGroup(cable, line);
  return (
    spacingDefect(cable, line, dtg) ??
    figuresDefect(cable, line, dtg) ??
    tailDefect(dtg) ??
    (isNonsense(dtg)
      ? { span: dtg.span, message: `${shown(dtg.text)} is no date-time group. ${FORM}` }
      : undefined)
  );
}

/** A few characters, a word such as PRIORITY, or letters for more than two lists of addressees. */
const PRECEDENCES =
  /^(\S{1,3}|[A-Z]{4,12}|[A-Z](?:\s[A-Z]){3,5})\s+(?:[A-Z]{1,2}\s+)?\d{6}[A-Z]?\s/;

/** Something that is no letter stands where the precedence belongs, and the group behind it is good. */
function precedenceDefect(cable: Cable, { span, precedences }: DtgLine): ShapeDefect | undefined {
  if (precedences.length > 0) return undefined;
  const text = textAt(cable, { start: span.start, end: Math.min(span.end, span.start + 30) });
  const [, token] = PRECEDENCES.exec(text) ?? [];
  if (!token) return undefined;
  return {
    span: { start: span.start, end: span.start + token.length },
    message: `${token} is no precedence. Write Z (FLASH), O (IMMEDIATE), P (PRIORITY) or R (ROUTINE).`,
  };
}

function missingGroup(cable: Cable, line: DtgLine): ShapeDefect {
  const [token] = /(?<![^\s:])[^\s:]*\d\S*/.exec(textAt(cable, line.span)) ?? [];
  const at = token ? line.span.start + textAt(cable, line.span).indexOf(token) : 0;
  return token
    ? {
        span: { start: at, end: at + token.length },
        message: `${shown(token)} is no date-time group. ${FORM}`,
      }
    : { span: line.span, message: `There is no date-time group on this line. ${FORM}` };
}

function spacingDefect(cable: Cable, line: DtgLine, { digits }: Dtg): ShapeDefect | undefined {
  const from = digits.span.start;
  const loose = LOOSE.exec(textAt(cable, { start: from, end: line.span.end }));
  if (!loose || STRICT.test(loose[0])) return undefined;
  const [figures, zone, month, year] = loose.slice(1, 5).map((part) => part.replace(/\s/g, ''));
  if (monthOf(month as string) === undefined) return undefined;
  const meant = `${figures}${zone} ${month} ${year}`.toUpperCase();
  return {
    span: { start: from, end: from + loose[0].length },
    message: `The date-time group ${shown(loose[0])} is not parted as it should be. Write ${meant}.`,
    meant,
  };
}

/** The run of characters at the group's head must be six figures and perhaps one letter. */
function figuresDefect(cable: Cable, line: DtgLine, { digits }: Dtg): ShapeDefect | undefined {
  const { start } = digits.span;
  const [token = ''] = /^\S+/.exec(textAt(cable, { start, end: line.span.end })) ?? [];
  if (/^\d{6}[A-Za-z]?$/.test(token)) return undefined;
  const span = { start, end: start + token.length };
  const figures = token.replace(/O/g, '0').replace(/[Il]/g, '1');
  if (/^\d{6}[A-Z]$/.test(figures)) {
    return {
      span,
      message: `${shown(token)} has letters for figures. Write ${figures}.`,
      meant: figures,
    };
  }
  const count = /^\d+(?=[A-Za-z]?$)/.exec(token)?.[0].length;
  return count
    ? {
        span,
        message: `${shown(token)} has ${count} figures, but a date-time group has six. ${FORM}`,
      }
    : { span, message: `${shown(token)} is no date-time group. ${FORM}` };
}

/** The month, and the number of figures in the year. */
function tailDefect({ span, text, month, year }: Dtg): ShapeDefect | undefined {
  if (!month)
    return { span, message: `No month and year can be read behind ${shown(text)}. ${FORM}` };
  if (year && year.value.length !== 2 && year.value.length !== 4) {
    return {
      span: year.span,
      message: `The year ${shown(year.value)} in the date-time group has ${year.value.length} figures. Write two or four.`,
    };
  }
  return undefined;
}

/** More than one of day, hour, minute and month is impossible: one finding says so, not four. */
function isNonsense({ day = 1, hour = 0, minute = 0, month, monthNumber }: Dtg): boolean {
  const wrong = [day < 1 || day > 31, hour > 23 && !(hour === 24 && minute === 0), minute > 59];
  const noMonth =
    month !== undefined && monthNumber === undefined && monthsMeant(month.value).length === 0;
  return wrong.filter(Boolean).length + Number(noMonth) > 1;
}

/** The months that a misspelt name may mean: its beginning decides, else one slip. */
export function monthsMeant(name: string): readonly string[] {
  const upper = name.toUpperCase();
  const begun = MONTHS.filter((month) => upper.startsWith(month));
  if (begun.length > 0) return begun;
  return MONTHS.filter((month) => editDistance(upper, month, 1) <= 1);
}
