import { findReasonSection, type ReasonSection, reasonsFor } from '../../model/era';
import { inCapitals, writeReasons } from '../../rules/shared/reasons';
import { sourceOf } from '../../vocabulary/source';
import { type Caret, gap, isClassified, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion, Piece } from './item';

const LABEL_SOURCE = '32 CFR 2001.21(a), 2001.22; 5 FAH-1 H-246.3';

/** Classified By, Derived From and, in the labelled layout, Reason and Declassify On. */
export function statementLines(caret: Caret): Completion[] {
  if (isClassified(caret) !== true || caret.layout === 'record') return [];
  const labelled = caret.layout === 'labelled';
  return [
    ...linesFor(caret, 'classified-by', () => classifiedBy(caret, labelled)),
    ...linesFor(caret, 'derived-from', () => derivedFrom(labelled)),
    ...(labelled ? blockLines(caret) : []),
  ];
}

function line(label: string, detail: string, insert: readonly Piece[]): LineItem {
  return { label, kind: 'line', detail, about: [detail], source: LABEL_SOURCE, insert, more: true };
}

const WHO: readonly Piece[] = [{ field: 'Name' }, ', ', { field: 'Position' }];

function classifiedBy(caret: Caret, labelled: boolean): LineItem[] {
  const detail = 'Who classified it, position, reasons';
  if (labelled) return [line('Classified By:', detail, ['Classified By: ', ...WHO])];
  const section = reasonsFor(caret.date);
  const reasons: Piece[] = section ? [', for reasons ', ...reasonPieces(section), '.'] : [];
  return [line('Classified By:', detail, ['Classified By: ', ...WHO, ...reasons])];
}

/** Foreign government information and foreign relations, what telegrams are about. */
function twoOf({ letters }: ReasonSection): readonly [string, string] {
  return 'd' in letters ? ['b', 'd'] : ['3', '5'];
}

/** The section with two letters to change. */
function reasonPieces(section: ReasonSection): Piece[] {
  const [one, other] = twoOf(section).map((letter) => ({ field: letter, plain: letter }));
  if (!one || !other) return [section.section];
  if (section.section === '1.3') return ['1.3(a)(', one, ')(', other, ')'];
  return [`${section.section} (`, one, ') and (', other, ')'];
}

function derivedFrom(labelled: boolean): LineItem[] {
  const source: Piece[] = ['Derived From: ', { field: 'Source, office, date' }];
  const detail = 'Classified from a source: its title, office and date';
  return [{ ...line('Derived From:', detail, source), later: labelled ? 0 : 300 }];
}

function blockLines(caret: Caret): Completion[] {
  const derived = caret.cable.authority.derivedFrom.length > 0;
  return [
    ...linesFor(caret, 'reason-line', () =>
      derived ? [] : [line('Reason:', 'Why: section and letters of the order', ['Reason: '])],
    ),
    ...linesFor(caret, 'declassify-on', () => [
      line('Declassify On:', 'Date YYYYMMDD, or an exemption', ['Declassify On: ']),
    ]),
  ];
}

const STATEMENT = /^\s*(?:\(U\)\s*)?(?:Classified By|Reasons?)\b/i;
/** What stands in front of the section. */
const SECTION_DUE = /\breasons?\s?:?\s*(\d?\.?)$/i;
/** What stands in front of a letter: the section, and the letters so far. */
const LETTER_DUE = /\b(1\.[345]|1-301)((?:[^A-Za-z]|\b[a-h]\b|\band\b)*?)(\(?)([a-h]?)$/i;

/** Inside a statement: the section of the date, then its letters with their meanings. */
export function reasonItems(caret: Caret): Completion[] {
  const { soFar, cable } = caret;
  if (!STATEMENT.test(soFar)) return [];
  const section = SECTION_DUE.exec(soFar);
  if (section) return sections(caret, section[1] ?? '');
  const letter = LETTER_DUE.exec(soFar);
  const known = letter?.[1] === undefined ? undefined : findReasonSection(letter[1]);
  if (!letter || !known) return forReasons(caret);
  const [, , between = '', bracket = '', typed = ''] = letter;
  const listed = between.toLowerCase().replaceAll('and', '');
  const given = new Set([...listed.matchAll(/[a-h]|\d+/g)].map(([each]) => each));
  const capitals = cable.authority.classifiedBy.some(
    ({ reasons }) => reasons && reasons.letters.length > 0 && inCapitals(cable, reasons),
  );
  return Object.entries(known.letters)
    .filter(([each]) => !given.has(each))
    .map(([each, meaning], rank) => {
      const shown = capitals ? each.toUpperCase() : each;
      return {
        label: `(${shown})`,
        kind: 'code',
        detail: meaning,
        about: [`${known.section} (${each}): ${meaning}`],
        source: sourceOf(known),
        span: replaced(caret, bracket + typed, bracket ? restOf(caret, /^\)/) : ''),
        insert: [`${bracket ? '' : gap(caret.before)}(${shown})`],
        filters: [each, shown, `${known.section} (${each})`],
        rank,
      };
    });
}

/** Behind the name and the position: the words and the section. */
function forReasons(caret: Caret): Completion[] {
  const section = reasonsFor(caret.date);
  const match = /^\s*Classified By\s?:.{2,}?[^\s,](,?\s+)((?:f(?:o(?:r)?)?)?)$/i.exec(caret.before);
  if (!section || !match || /reason/i.test(caret.soFar) || caret.layout === 'labelled') return [];
  return [
    {
      label: `for reasons ${section.section}`,
      kind: 'word',
      detail: 'Section and letters of the order in force',
      about: [`Reasons of section ${section.section}`],
      source: sourceOf(section),
      span: replaced(caret, match[2] ?? ''),
      insert: ['for reasons ', ...reasonPieces(section), '.'],
      rank: 0,
    },
  ];
}

function sections(caret: Caret, typed: string): Completion[] {
  const section = reasonsFor(caret.date);
  if (!section) return [];
  const before = caret.before.slice(0, caret.before.length - typed.length);
  const span = replaced(caret, typed, restOf(caret, /^[\d.]+/));
  const about = {
    kind: 'code',
    source: sourceOf(section),
    about: Object.entries(section.letters).map(([letter, meaning]) => `(${letter}) ${meaning}`),
    span,
  } as const;
  const two = twoOf(section);
  const both = writeReasons(section.section, two, false);
  return [
    {
      ...about,
      label: section.section,
      detail: 'The section that is right on this date; its letters follow',
      insert: [`${gap(before)}${section.section} `],
      rank: 0,
      more: true,
    },
    {
      ...about,
      label: both,
      detail: two.map((letter) => section.letters[letter]).join('; '),
      insert: [`${gap(before)}${both}`],
      rank: 1,
    },
  ];
}
