import { boundsOf, unpaired } from '../../rules/shared/pairs';
import { lineBreakAt } from '../../text/lines';
import { type Caret, isClassified, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion, Piece } from './item';
import { inWords, markItems, marksFor } from './marks';
import type { Provider } from './provider';
import { inCapitals } from './words';

/** The next number with its mark, marks behind a number, Begin and End, numbers behind `para`. */
export const paragraphs: Provider = (caret) => [
  ...linesFor(caret, 'paragraph', () => [...numbers(caret), ...beginnings(caret)]),
  ...endings(caret),
  ...(caret.layout === 'record' ? [] : marks(caret)),
  ...paragraphNumbers(caret),
];

const NUMBER_SOURCE = '5 FAH-1 H-240: paragraphs are numbered one after the other';

/** So many marks are enough for a start. */
const MARKS = 4;

/** `4. (C) `, with each mark that is likely; `4. ` where the message has none. */
function numbers(caret: Caret): LineItem[] {
  // Behind the number the marks come one by one.
  if (/^\s*\d{1,3}[.)]/.test(caret.before)) return [];
  const { number, blanks } = nextNumber(caret);
  const item = {
    kind: 'number',
    detail: 'Next paragraph',
    about: [`Paragraph ${number}`],
    source: NUMBER_SOURCE,
  } as const;
  const bare: LineItem = {
    ...item,
    label: `${number}.`,
    insert: [`${number}.${blanks}`],
    later: 1,
  };
  if (caret.layout === 'record') return [bare];
  const marked = marksFor(caret)
    .slice(0, MARKS)
    .map((mark): LineItem => {
      const words = inWords(mark);
      return {
        ...item,
        label: `${number}. (${mark})`,
        detail: `Next paragraph: ${words.detail}`,
        about: words.about,
        insert: [`${number}.${blanks}(${mark}) `],
      };
    });
  return leavesMarksOut(caret)
    ? [bare, ...marked]
    : isClassified(caret) === true
      ? marked
      : [...marked, bare];
}

/** An unclassified message needs no marks, and this one has none so far. */
function leavesMarksOut({ cable, level }: Caret): boolean {
  const unmarked = cable.paragraphs.every(({ mark }) => mark?.reading === undefined);
  const sensitive = cable.captions.some(({ text }) => /\bSENSITIVE\b|\bSBU\b/.test(text));
  return level === 'UNCLASSIFIED' && unmarked && !sensitive;
}

/** One more than the last number above the caret, with as many blanks behind it. */
function nextNumber({ cable, lineStart }: Caret): { number: number; blanks: string } {
  const above = cable.paragraphs.filter(
    ({ span, top, value }) => top && value !== undefined && span.start < lineStart,
  );
  const last = above.at(-1);
  if (last?.value === undefined || !last.number) return { number: 1, blanks: ' ' };
  const blanks = /^ */.exec(cable.text.slice(last.number.span.end, last.number.span.end + 2));
  return { number: last.value + 1, blanks: blanks?.[0] || ' ' };
}

/** A number, and no more than the beginning of a mark behind it. */
const NUMBERED = /^\s{0,8}(?:RMKS\/)?\d{1,3}\.(\s{0,3})((?:\([A-Z/ ]{0,12})?)$/;

/** Behind a number the marks, the one used last first. */
function marks(caret: Caret): Completion[] {
  const match = NUMBERED.exec(caret.before);
  if (!match || !isBody(caret)) return [];
  const [, blanks = '', typed = ''] = match;
  if (typed === '' && leavesMarksOut(caret)) return [];
  // Brackets that an editor closed by itself, and a mark that is there already, are replaced.
  const rest =
    typed === '' ? restOf(caret, /^\([A-Z/ ]{1,12}\) ?/) : restOf(caret, /^[A-Z/ ]{0,12}\)? ?/);
  const span = replaced(caret, typed, rest.includes(')') ? rest : '');
  const followed = /^\s/.test(caret.behind.slice(span.end - caret.offset));
  return markItems(caret, span, { before: blanks === '' ? ' ' : '', behind: followed ? '' : ' ' });
}

function isBody({ node, steps }: Caret): boolean {
  return node?.kind === 'paragraph' || steps.includes('paragraph');
}

const TOPICS = ['summary', 'comment', 'text', 'note'] as const;
const PAIR_SOURCE = 'Usual in State cables; no rule quoted';

/** Begin and End of a part, with room between them. */
function beginnings(caret: Caret): LineItem[] {
  if (caret.layout === 'record' || caret.cable.paragraphs.length === 0) return [];
  const between = lineBreakAt(caret.cable.text).repeat(2);
  return TOPICS.map((topic): LineItem => {
    const [begin, end] = [`Begin ${topic}`, `End ${topic}`].map((words) => cased(caret, words));
    const insert: Piece[] = [
      `${begin}.${between}`,
      { field: 'Text', plain: '' },
      `${between}${end}.`,
    ];
    return {
      label: `${begin} ... ${end}`,
      kind: 'word',
      detail: 'A part of the text with its end',
      about: [`Whoever reads "${begin}" looks for "${end}".`],
      source: PAIR_SOURCE,
      insert,
      filters: [topic],
      later: 10,
    };
  });
}

function cased({ cable }: Caret, words: string): string {
  return inCapitals(cable) ? words.toUpperCase() : words;
}

/** The end of what was begun above and is not ended yet: at the start of a line or of a sentence. */
function endings(caret: Caret): Completion[] {
  const match = /(?:^\s*|[.?!:"')]\s+)(E(?:n(?:d(?: \w{0,12})?)?)?|)$/i.exec(
    caret.before.slice(-40),
  );
  if (!match || !isBody(caret)) return [];
  const typed = match[1] ?? '';
  const atStart = caret.before.trim() === typed;
  if (typed === '' && !atStart) return [];
  const open = unpaired(boundsOf(caret.cable)).filter(
    ({ kind, span }) => kind === 'begin' && span.end <= caret.offset - typed.length,
  );
  const last = open.at(-1);
  if (!last) return [];
  const begin = caret.cable.text.slice(last.span.start, last.span.end);
  const words = begin.replace(/\s+/g, ' ').replace(/^begin/i, '');
  const label = `${begin === begin.toUpperCase() ? 'END' : 'End'}${words}.`;
  return [
    {
      label,
      kind: 'word',
      detail: 'Closes what was begun',
      about: [`Closes "${begin.replace(/\s+/g, ' ')}"`],
      source: PAIR_SOURCE,
      span: replaced(caret, typed),
      insert: [label],
      rank: -1,
    },
  ];
}

/** `see para 3`: the numbers that there are. */
function paragraphNumbers(caret: Caret): Completion[] {
  const match = /\bpara(?:graph)?s? (\d{0,3})$/i.exec(caret.before.slice(-20));
  if (!match || caret.trigger !== undefined || caret.node?.kind !== 'paragraph') return [];
  const own = caret.node;
  return caret.cable.paragraphs.flatMap(({ top, value, node, mark }, rank) =>
    top && value !== undefined && node !== own
      ? [
          {
            label: String(value),
            kind: 'number' as const,
            detail: mark ? `(${mark.text})` : `Paragraph ${value}`,
            about: [`Paragraph ${value} of this message`],
            span: replaced(caret, match[1] ?? '', restOf(caret, /^\d+/)),
            insert: [String(value)],
            rank,
          },
        ]
      : [],
  );
}
