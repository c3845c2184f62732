import type { Cable, Paragraph } from '../../model/cable';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import type { Fix, Profile } from '../rule';
import { defineRule } from '../rule';
import { damagedNumbers } from '../shared/damagedNumbers';
import { isMessage } from '../shared/evidence';
import { type Counted, countedOf, renumbered } from '../shared/renumber';
import { sampleTelegram } from '../shared/sampleTelegram';
import { paragraphs, unclassifiedText } from '../shared/sampleText';
import { isLaterSection } from '../shared/sections';

export const paragraphNumberUnexpected = defineRule({
  name: 'paragraph-number-unexpected',
  element: 'paragraphs',
  summary: 'A paragraph number is left out, repeated or out of place',
  why: 'Paragraphs are numbered one after the other so that others can refer to them. A gap makes the reader think that a paragraph was lost on the way. Lists inside a paragraph count for themselves.',
  source:
    '5 FAH-1 H-246.2(b); numbers run without a gap in nearly all real messages once lists are set apart',
  ids: ['TXT-10', 'X-26', 'POR-03'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    unclassifiedText(paragraphs('1.', '2.', '4.\n^^', '5.')),
    unclassifiedText(paragraphs('1.', '2.', '2.\n^^', '3.')),
    unclassifiedText(paragraphs('1.', '2.', '33.\n^^^', '4.')),
    unclassifiedText(paragraphs('1.', '3.\n^^', '2.', '4.')),
    sampleTelegram({ text: paragraphs('1. (C)', '2. (C)', '(C)\n^^^', '4. (C)') }),
  ],
  good: [
    unclassifiedText(paragraphs('1.', '2.', '3.', '4.')),
    unclassifiedText(paragraphs('1.', '   1)', '   2)', '2.', '3.')),
    unclassifiedText(paragraphs('4.', '5.', '6.')).replace(
      'UNCLAS ',
      'UNCLAS FINAL SECTION OF 02 ',
    ),
  ],
  check(cable, report, { profile }) {
    if (!cable.classification && !isMessage(cable)) return;
    const counted = countedOf(cable);
    const odd = counted.some(({ value, expected }) => value !== expected);
    // A number that is there and spoiled is told where it stands.
    const spoiled = new Set(odd ? damagedNumbers(cable).map(({ expected }) => expected) : []);
    counted.forEach((item, index) => {
      const { number, value, expected } = item;
      if (value === expected || (index === 0 && beginsInside(cable, profile))) return;
      if (value === expected + 1 && spoiled.has(expected)) return;
      const before = counted[index - 1];
      const lost = value === expected + 1 ? withoutNumber(cable, before, item) : undefined;
      if (lost) {
        const place = { start: lost.start, end: lost.start };
        report({
          span: lost,
          message: `Paragraph ${expected} has no number. Write it in front of the mark.`,
          fixes: () => [suggest(`Write ${expected}.`, place, `${expected}. `)],
        });
        return;
      }
      report({
        span: number.span,
        message: messageOf(item),
        related: before
          ? [{ span: before.number.span, message: `Paragraph ${before.value} stands before it` }]
          : [],
        fixes: () => [numberedAnew(counted.slice(index))],
      });
    });
  },
});

/** The first number put right: alone, with the one that it changed places with, or with all behind it. */
function numberedAnew(rest: readonly Counted[]): Fix {
  const [{ expected, swapped } = { expected: 1, swapped: false }, next] = rest;
  const alone = !next || (next.value === next.expected && next.expected === expected + 1);
  const wrong = rest.slice(0, swapped ? 2 : alone ? 1 : undefined);
  const last = expected + wrong.length - 1;
  const title = swapped
    ? `Number them ${expected} and ${last}`
    : wrong.length > 1
      ? `Number the paragraphs from here ${expected} to ${last}`
      : `Write ${expected}`;
  const edits = wrong.map((each, i) => renumbered(each, expected + i));
  return { title, kind: 'suggested', edits };
}

/** Extracts in archives begin where somebody cut them; a later section goes on from the one before. */
function beginsInside(cable: Cable, profile: Profile): boolean {
  return profile === 'archive' || isLaterSection(cable);
}

/** The mark of the only paragraph between two numbered ones that has one and no number. */
function withoutNumber(
  { paragraphs }: Cable,
  before: Counted | undefined,
  item: Counted,
): Span | undefined {
  const { paragraph } = item;
  const first = before ? paragraphs.indexOf(before.paragraph) + 1 : 0;
  const between = paragraphs.slice(first, paragraphs.indexOf(paragraph));
  const bare = between.filter(({ number, mark }) => !number && mark?.reading);
  const [only] = bare;
  const inLine = only && indentOf(only) === indentOf(paragraph);
  return bare.length === 1 && inLine ? only.mark?.span : undefined;
}

const indentOf = ({ span, node }: Paragraph): number => span.start - node.start;

function messageOf({ value, expected, swapped }: Counted): string {
  if (swapped) {
    return `Paragraph ${value} stands before paragraph ${expected}. Number them ${expected} and ${value}, or let them change places.`;
  }
  if (value === expected - 1)
    return `Paragraph ${value} is there twice. The next number is ${expected}.`;
  if (expected === 1) return `The first paragraph has the number ${value}. Write 1.`;
  if (value > expected && value <= expected + 3) {
    const gap =
      value - expected === 1
        ? `Paragraph ${expected} is`
        : `Paragraphs ${expected} to ${value - 1} are`;
    return `${gap} missing: ${value} follows ${expected - 1}. Renumber, or put in what was left out.`;
  }
  return `Paragraph ${expected} is expected here, not ${value}. Correct the number.`;
}
