import { type Level, PORTION_LETTERS } from '../../marking/level';
import type { Cable, Paragraph } from '../../model/cable';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { overallOf } from '../shared/overall';
import { entireTextMark, nameOf, usesMarks } from '../shared/portions';
import { classifiedText, unclassifiedText } from '../shared/sampleText';
import { findTerms, type Term } from '../shared/terms';

const TERMS: readonly Term[] = [
  { words: ['Blue Bicycle'], level: 'SECRET', why: 'Ask the library desk.' },
  { words: ['bookmark', 'shelf mark'], level: 'CONFIDENTIAL' },
];

export const termAboveMark = defineRule({
  name: 'term-above-mark',
  element: 'paragraphs',
  summary: 'A paragraph holds a word of your list that needs a higher mark',
  why: 'Many offices keep a list of code names, places and programs that give a matter away by themselves, each with the level that it needs. With that list in the settings or in the project file, a paragraph that holds one of them under a lower mark is found. Whole words count, in capitals or not; a phrase may run over the end of a line. The finding underlines the word and does not repeat it, so that reports and build logs do not spread it. Nothing is found while the list is empty.',
  source:
    'The list cable.terms; 32 CFR 2001.21(c): a portion is marked with the level of what it holds',
  ids: [],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    {
      terms: TERMS,
      text: classifiedText(
        '\n1. (U) The librarian lost a Bookmark on opening day.\n                            ^^^^^^^^\n' +
          '\n2. (C) The mayor came on the blue\n                             ^^^^\nbicycle that was lent to him.\n',
      ),
    },
    {
      terms: TERMS,
      text: unclassifiedText(
        '\n1. The librarian keeps the shelf\n                           ^^^^^\nmark of one book to herself.\n' +
          '\n2. The mayor rang a bell.\n',
      ),
    },
  ],
  good: [
    {
      terms: TERMS,
      text: classifiedText(
        '\n1. (U) The librarian lost her bookmarks and a blue tricycle.\n' +
          '\n2. (C) A bookmark was found on the shelf.\n',
      ),
    },
    { text: classifiedText('\n1. (U) A bookmark was lost.\n\n2. (C) It was found.\n') },
  ],
  check(cable, report, { terms = [] }) {
    if (terms.length === 0) return;
    for (const portion of portionsOf(cable)) {
      for (const { span, term } of findTerms(cable.text, portion.body, terms, portion.level)) {
        report({
          span,
          message: messageOf(portion, term),
          fixes: () => raised(portion, term.level),
        });
      }
    }
  },
});

/** A run of text and the level that it has by its mark, or by that of the message. */
interface TextPortion {
  readonly name: string;
  readonly body: readonly Span[];
  readonly level: Level;
  /** The paragraph whose own mark gives the level. */
  readonly marked?: Paragraph;
}

/**
 * The subject, which is unclassified where no mark says otherwise, and the paragraphs. One without a
 * mark has that of the paragraph that it belongs to, or the level of the message.
 */
function portionsOf(cable: Cable): TextPortion[] {
  const entire = entireTextMark(cable)?.reading?.level;
  const overall = entire ?? overallOf(cable)?.level;
  const portions: TextPortion[] = [];
  const { subject } = cable;
  if (subject) {
    const level = subject.mark?.reading?.level ?? entire ?? 'UNCLASSIFIED';
    portions.push({ name: 'the subject', body: [subject.text.span], level });
  }
  const marks = usesMarks(cable);
  let inherited = overall;
  for (const paragraph of cable.paragraphs) {
    const own = marks ? paragraph.mark?.reading?.level : undefined;
    if (paragraph.top) inherited = own ?? overall;
    const level = own ?? inherited;
    if (!level) continue;
    const marked = own ? { marked: paragraph } : {};
    portions.push({ name: nameOf(paragraph), body: paragraph.body, level, ...marked });
  }
  return portions;
}

/** The term itself is left out: the message may go to a log, and the place is underlined anyway. */
function messageOf({ name, level }: TextPortion, { level: needed, why }: Term): string {
  const advice = why ? ` ${/[.!?]$/.test(why) ? why : `${why}.`}` : '';
  return (
    `Your list of terms puts this at ${needed}, and ${name} is ${level}. ` +
    `Raise the mark to (${PORTION_LETTERS[needed]}), or take it out.${advice}`
  );
}

/** The higher mark, with the controls that it had; marks with controls of unclassified text need thought. */
function raised({ marked }: TextPortion, level: Level): Fix[] {
  const mark = marked?.mark;
  const reading = mark?.reading;
  if (!marked || !mark || !reading || reading.foreign || mark.brackets !== 'round') return [];
  if (reading.level === 'UNCLASSIFIED' && reading.corrected !== 'U') return [];
  const typed = `(${reading.corrected.replace(/^[A-Z]+/, PORTION_LETTERS[level])})`;
  return [suggest(`Mark ${nameOf(marked)} ${typed}`, mark.span, typed)];
}
