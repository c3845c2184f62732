import { pad } from '../../model/calendar';
import { pladOfStation } from '../../vocabulary/routing';
import { type Caret, gap, linesFor, replaced, restOf } from './caret';
import type { Completion } from './item';
import type { KnownReference } from './known';
import { wordStarts } from './matching';
import type { Provider } from './provider';

/** The REF line: the next letter, messages by their number; in the text the letters that there are. */
export const references: Provider = (caret) =>
  caret.layout === 'record'
    ? []
    : [...label(caret), ...nextLine(caret), ...items(caret), ...letters(caret)];

const SOURCE = 'Read in real telegrams; no rule quoted';

function label(caret: Caret): Completion[] {
  const text = caret.layout === 'labelled' ? 'Reference:' : 'REF:';
  return linesFor(caret, 'reference-line', () => [
    {
      label: text,
      kind: 'line',
      detail: 'Messages referred to',
      about: ['Year, post and number of the messages referred to; several get letters.'],
      source: SOURCE,
      insert: [`${text} `],
      more: true,
    },
  ]);
}

/** What stands behind the label, a comma, a semicolon or a letter. */
const ITEM = /^(?:.*[,;]|\s*REF[A-Z]*\s?:)?\s*((?:\(?[A-Z][.)]\s*)?)(|[^\s,;][^,;]*)$/i;

function items(caret: Caret): Completion[] {
  if (caret.node?.kind !== 'reference-line') return [];
  const line = caret.soFar.slice(Math.max(0, caret.soFar.lastIndexOf('\n') + 1));
  const match = ITEM.exec(line);
  if (!match) return [];
  const typed = match[2] ?? '';
  if (/\d\s+$/.test(typed)) return [];
  const before = line.slice(0, line.length - typed.length);
  return others(caret).map((known, rank) => {
    const text = citation(known, caret);
    const { station, serial, year: of, subject } = known;
    return {
      label: text,
      kind: 'reference',
      ...(subject ? { detail: subject } : {}),
      about: [
        `Message ${serial} of ${pladOfStation(station) ?? station}${of === undefined ? '' : `, ${of}`}`,
        ...(subject ? [subject] : []),
      ],
      span: replaced(caret, typed, restOf(caret, /^\w+(?: \d+)?/)),
      insert: [`${gap(before)}${text}`],
      filters: [`${station} ${serial}`, ...wordStarts(subject ?? '')],
      rank,
    };
  });
}

/** The messages that are known, but for this one. */
function others({ cable, known }: Caret): readonly KnownReference[] {
  const { station, serial } = cable.reference ?? {};
  return known.filter(
    (each) =>
      each.station !== station?.value.toUpperCase() ||
      Number(each.serial) !== Number(serial?.value),
  );
}

/** `06 BAKU 1753`; without the year in a message of the same year, but for the labelled layout (REF-2). */
function citation({ station, serial, year }: KnownReference, caret: Caret): string {
  const same = year === undefined || (year === caret.date.year && caret.layout !== 'labelled');
  return [...(same ? [] : [pad(year % 100, 2)]), station, serial].join(' ');
}

/** On the line below the references the letter that is due. */
function nextLine(caret: Caret): Completion[] {
  const blank = /^(\s*)([A-Z]?[.)]?)$/.exec(caret.before);
  const given = caret.cable.references?.references.filter(({ span }) => span.end < caret.offset);
  const last = given?.at(-1)?.letter;
  if (!blank || !last || caret.previous !== 'reference-line' || caret.behind.trim() !== '')
    return [];
  if (!/^[A-Y]$/.test(last.value) || isBlankAbove(caret)) return [];
  const letter = String.fromCharCode(last.value.charCodeAt(0) + 1);
  const typed = caret.cable.text.slice(last.span.start, last.span.end);
  const text = `${typed.trim().replace(last.value, letter)} `;
  return [
    {
      label: text.trimEnd(),
      kind: 'number',
      detail: 'The next reference',
      about: ['Letters follow one another from A.'],
      source: SOURCE,
      span: replaced(caret, blank[2] ?? ''),
      insert: [`${indentFor(caret, blank[1] ?? '', last.span.start)}${text}`],
      rank: -1,
      more: true,
    },
  ];
}

/** An empty line ends the references. */
function isBlankAbove({ cable, lineStart }: Caret): boolean {
  return /\n\r?\n$/.test(cable.text.slice(Math.max(0, lineStart - 3), lineStart));
}

/** So many blanks that the letters stand below one another. */
function indentFor({ cable }: Caret, typed: string, letterAt: number): string {
  const { lines } = cable.tree;
  const column = letterAt - lines.start(lines.lineAt(letterAt));
  return ' '.repeat(Math.max(0, column - typed.length));
}

/** In the text behind `ref`: the letters of the REF line. */
function letters(caret: Caret): Completion[] {
  const match = /\bref(tel)?s? ([A-Z]?)$/i.exec(caret.before.slice(-12));
  const inText = caret.node?.kind === 'paragraph';
  if (!match || !inText || caret.trigger !== undefined) return [];
  return (caret.cable.references?.references ?? []).flatMap(({ letter, text }, rank) =>
    letter
      ? [
          {
            label: letter.value,
            kind: 'reference' as const,
            detail: text.value.replace(/\s+/g, ' ').slice(0, 60),
            about: ['A letter of the REF line'],
            span: replaced(caret, match[2] ?? '', restOf(caret, /^[A-Z]\b/i)),
            insert: [letter.value],
            rank,
          },
        ]
      : [],
  );
}
