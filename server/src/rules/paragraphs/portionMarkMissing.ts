import { PORTION_LETTERS } from '../../marking/level';
import type { Cable, Paragraph } from '../../model/cable';
import { compareDates } from '../../model/calendar';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { isBeingTyped } from '../shared/evidence';
import { settledClassified } from '../shared/levelVote';
import { capitalised, entireTextMark, nameOf, unitsOf } from '../shared/portions';
import { classifiedText, paragraphs } from '../shared/sampleText';

/** E.O. 12065 was the first to ask for a mark on every portion; it took years to be heeded. */
const SINCE = { year: 1978, month: 12, day: 1 };
const HEEDED = 1990;

/** Text shorter than this is only being begun. */
const WORD_OR_TWO = 10;

export const portionMarkMissing = defineRule({
  name: 'portion-mark-missing',
  element: 'paragraphs',
  summary: 'A paragraph of a classified message has no portion mark',
  why: 'Every paragraph of a classified message says what its own level is, right behind its number, so that what is unclassified can be used and what is not is guarded. A paragraph without a mark leaves the reader to guess.',
  source:
    '32 CFR 2001.21(c); 5 FAH-1 H-246.2(c); 92 % of CONFIDENTIAL and 91 % of SECRET cables mark every one',
  ids: ['POR-01', 'POR-10', 'TXT-11'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: classifiedText(paragraphs('1. (U)', '2.\n^^', '3. (C)')),
  good: [
    classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C)')),
    {
      text: classifiedText(paragraphs('1. (C - ENTIRE TEXT)', '2.', '3.')),
      profile: 'archive',
    },
  ],
  check(cable, report, { profile }) {
    const overall = settledClassified(cable);
    if (!overall || entireTextMark(cable)) return;
    if (cable.date && compareDates(cable.date, SINCE) < 0) return;
    const units = unitsOf(cable);
    const unmarked = units.filter((paragraph) => isUnmarked(cable, paragraph));
    if (unmarked.length === units.length && cable.date && cable.date.year < HEEDED) return;
    // A stored copy that marks nothing at all has one defect and not as many as paragraphs.
    const none = profile === 'archive' && unmarked.length === units.length;
    for (const paragraph of none ? unmarked.slice(0, 1) : unmarked) {
      report({
        span: placeOf(cable, paragraph),
        message:
          `${capitalised(nameOf(paragraph))} has no portion mark, and the message is ${overall.level}. ` +
          'Write its own level in brackets right behind the number.',
        related: [{ span: overall.line.levelSpan, message: `The message is ${overall.level}` }],
        fixes: () => fixesFor(cable, units, paragraph, PORTION_LETTERS[overall.level]),
      });
    }
  },
});

/** No mark, right or wrong; a statement of authority or a number with nothing behind it needs none. */
function isUnmarked(cable: Cable, { number, mark, body, span }: Paragraph): boolean {
  if (mark) return false;
  const text = body[0];
  if (!text) return false;
  // Somebody who has typed the number is about to type the mark.
  const begun = !number || text.end - text.start < WORD_OR_TWO;
  if (begun && isBeingTyped(cable, span)) return false;
  return !cable.authority.classifiedBy.some(
    (authority) => authority.span.start >= text.start && authority.span.start < text.end,
  );
}

/** The number, or the first word where there is none. */
function placeOf({ text }: Cable, { number, span }: Paragraph): Span {
  if (number) return number.span;
  const word = /^\S{1,40}/.exec(text.slice(span.start, span.start + 40))?.[0] ?? '';
  return { start: span.start, end: span.start + word.length };
}

/** The mark used last before the paragraph, the level of the message, and (U). */
function fixesFor(
  cable: Cable,
  units: readonly Paragraph[],
  paragraph: Paragraph,
  letter: string,
): Fix[] {
  const index = units.indexOf(paragraph);
  const before = units
    .slice(0, index)
    .reverse()
    .find(({ mark }) => mark?.reading);
  const last = before?.mark?.reading?.corrected;
  const marks = new Set([...(last ? [last] : []), letter, 'U']);
  const { number, span } = paragraph;
  const place = number ? number.span.end : span.start;
  const blank = /\s/.test(cable.text.charAt(place)) ? '' : ' ';
  const bare = BARE.exec(cable.text.slice(place, place + LONGEST_BARE));
  const bracketed = bare && {
    start: place + bare[0].length - (bare[1] as string).length,
    end: place + bare[0].length,
  };
  const inBrackets = bracketed ? [suggest(`Write (${bare[1]})`, bracketed, `(${bare[1]})`)] : [];
  const written = [...marks].map((mark) =>
    suggest(
      `Mark ${nameOf(paragraph)} (${mark})`,
      { start: place, end: place },
      number ? ` (${mark})${blank}` : `(${mark}) `,
    ),
  );
  return [...inBrackets, ...written];
}

/** `C Comment:` behind a number: a mark that lost its brackets. */
const BARE = /^\s{0,3}(TS|S|C|U|SBU)(?=\s{1,3}[A-Z])/;
const LONGEST_BARE = 12;
