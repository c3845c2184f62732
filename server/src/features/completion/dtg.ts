import { daysInMonth, MONTHS } from '../../model/calendar';
import { allPrecedences, allSignals, type PrecedenceEntry } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion } from './item';
import type { Provider } from './provider';
import { dtgText, momentInWords, year } from './words';

const GROUP_SOURCE = 'ACP 127(G) para 113: day, hour and minute in UTC, month, year';

/** The DTG line: precedence, the group of this minute, months, years, signals behind the group. */
export const dtg: Provider = (caret) => {
  if (caret.layout === 'labelled') return labelled(caret);
  const whole = linesFor(caret, 'dtg-line', () => wholeLines(caret));
  if (caret.node?.kind === 'paragraph') return whole;
  return [...whole, ...group(caret), ...months(caret), ...years(caret), ...signals(caret)];
};

/** The precedences that a drafter chooses from, the likeliest first. */
export function precedences({ cable, date, layout }: Caret): readonly PrecedenceEntry[] {
  const known = cable.routing?.precedence;
  // State's list has no PRIORITY since 2017 (FL5-6); ECP is for the US military alone.
  const retired = layout !== 'record' && date.year >= 2018;
  const order = retired ? 'ROZP' : 'RPOZ';
  const entries = allPrecedences().filter(({ letter }) => order.includes(letter));
  const place = (letter: string): number => (letter === known ? -1 : order.indexOf(letter));
  return [...entries].sort((a, b) => place(a.letter) - place(b.letter));
}

function wholeLines(caret: Caret): LineItem[] {
  const { now } = caret;
  const text = dtgText(now);
  return precedences(caret).map((entry) => ({
    label: `${entry.letter} ${text}`,
    kind: 'date',
    detail: `${entry.word}, now`,
    about: [`${entry.word}: ${entry.meaning}`, `Now: ${momentInWords(now)}`],
    source: GROUP_SOURCE,
    insert: [`${entry.letter} ${text}`],
    filters: [text, `${entry.word} ${text}`],
  }));
}

/** `Nov 23, 2026 / 231930Z NOV 26`: the same day twice. */
function labelled(caret: Caret): readonly Completion[] {
  const { now } = caret;
  const { date } = now;
  const month = MONTHS[date.month - 1] as string;
  const plain = `${month.charAt(0)}${month.slice(1).toLowerCase()} ${String(date.day).padStart(2, '0')}, ${date.year}`;
  const value = `${plain} / ${dtgText(now)}`;
  const item = {
    kind: 'date',
    detail: 'now',
    about: [`Now: ${momentInWords(now)}`],
    source: GROUP_SOURCE,
  } as const;
  const lines = linesFor(caret, 'dtg-line', () => [
    { ...item, label: `Date/DTG: ${value}`, insert: [`Date/DTG: ${value}`] },
  ]);
  const field = /^\s*(?:Date\/DTG|DTG|Date)\s?:([^/]*)(?:\/(\s*\d*))?$/i.exec(caret.before);
  if (!field) return lines;
  const [, typed = '', behindDay] = field;
  if (behindDay !== undefined) {
    const text = dtgText(now);
    const span = replaced(caret, behindDay);
    return [{ ...item, label: text, span, insert: [` ${text}`], rank: 0 }];
  }
  return [{ ...item, label: value, span: replaced(caret, typed), insert: [` ${value}`], rank: 0 }];
}

/** Behind the precedence: the group of this minute, and the precedence of the INFO addressees. */
function group(caret: Caret): Completion[] {
  const match = /^\s*([ZOPRY])\s+(?:([ZOPRY])\s+)?(\d{0,6}|[ZOPR])$/.exec(caret.before);
  if (!match || !isHeading(caret)) return [];
  const [, action = '', second, typed = ''] = match;
  const text = dtgText(caret.now);
  const now: Completion = {
    label: text,
    kind: 'date',
    detail: 'now',
    about: [`Now: ${momentInWords(caret.now)}`],
    source: GROUP_SOURCE,
    span: replaced(caret, typed, restOf(caret, /^[\w ]*$/)),
    insert: [text],
    rank: 0,
  };
  if (second || caret.behind.trim() !== '') return [now];
  const all = allPrecedences();
  const rank = all.find(({ letter }) => letter === action)?.rank ?? 0;
  const lower = all.filter((entry) => entry.rank < rank && action !== 'Z');
  return [
    now,
    ...lower.map(
      (entry, index): Completion => ({
        label: entry.letter,
        kind: 'code',
        detail: `${entry.word} for the INFO addressees`,
        about: [`${entry.word}: ${entry.meaning}`],
        source: sourceOf(entry),
        span: replaced(caret, typed),
        insert: [`${entry.letter} `],
        rank: 1 + index,
        more: true,
      }),
    ),
  ];
}

/** The line begins as a DTG line does, above the text. */
function isHeading({ steps, node }: Caret): boolean {
  return steps.includes('dtg-line') || node?.kind === 'dtg-line';
}

const BEHIND_DIGITS = /^\s*(?:[ZOPRY]\s+){0,2}(\d\d)\d{4}[A-Z](\s*)([A-Za-z]{0,4})$/;

/** Behind the figures: this month and its year, then the months before it. */
function months(caret: Caret): Completion[] {
  const match = BEHIND_DIGITS.exec(caret.before);
  if (!match) return [];
  const [, day = '', blank = '', typed = ''] = match;
  const { date } = caret.now;
  const hasYear = /^[A-Za-z]*\s+\d/.test(caret.behind);
  const span = replaced(caret, typed, restOf(caret, /^[A-Za-z]+/));
  return Array.from({ length: 12 }, (_, back): Completion | undefined => {
    const month = ((date.month - 1 - back + 12) % 12) + 1;
    const of = back < date.month ? date.year : date.year - 1;
    if (Number(day) > daysInMonth(of, month)) return undefined;
    const name = MONTHS[month - 1] as string;
    const text = hasYear ? name : `${name} ${year({ year: of, month, day: 1 })}`;
    return {
      label: text,
      kind: 'date',
      detail: back === 0 ? 'this month' : String(of),
      source: GROUP_SOURCE,
      span,
      insert: [`${blank === '' ? ' ' : ''}${text}`],
      rank: back,
    };
  }).filter((item) => item !== undefined);
}

/** Behind the month: this year and the last one, in two figures. */
function years(caret: Caret): Completion[] {
  const match = /^\s*(?:[ZOPRY]\s+){0,2}\d{6}[A-Z]\s+[A-Za-z]{3}(\s+)(\d{0,4})$/.exec(caret.before);
  if (!match) return [];
  const { date } = caret.now;
  const yesteryear = { ...date, year: date.year - 1 };
  return [date, yesteryear].map((each, index) => ({
    label: year(each),
    kind: 'date',
    detail: String(each.year),
    source: GROUP_SOURCE,
    span: replaced(caret, match[2] ?? '', restOf(caret, /^\d+/)),
    insert: [year(each)],
    filters: [String(each.year)],
    rank: index,
  }));
}

/** Behind the group: the operating signals that stand there. */
function signals(caret: Caret): Completion[] {
  const match =
    /^\s*(?:[ZOPRY]\s+){0,2}\d{6}[A-Z]\s+[A-Z]{3}\s+\d{2,4}\s+(?:Z\w+\s+)*(Z?[A-Z]{0,2})$/.exec(
      caret.before,
    );
  return match ? signalItems(caret, match[1] ?? '', /\b5\b/) : [];
}

/** The signals of a line of the heading, which `where` finds among the words of their places. */
export function signalItems(caret: Caret, typed: string, where: RegExp): Completion[] {
  return allSignals()
    .filter((signal) => where.test(signal.where))
    .map((signal, index) => ({
      label: signal.code,
      kind: 'code',
      detail: signal.meaning,
      about: [`${signal.code}: ${signal.meaning}`],
      source: sourceOf(signal),
      span: replaced(caret, typed, restOf(caret, /^[A-Z]+/)),
      insert: [signal.code],
      rank: index,
    }));
}
