import type { Level } from '../../marking/level';
import { levelWords } from '../../rules/shared/overall';
import { lineBreakAt } from '../../text/lines';
import { stationOf } from '../../vocabulary/plads';
import { type Caret, gap, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion, Piece } from './item';
import type { Provider } from './provider';
import { FIELD_SOURCE, year } from './words';

/** The line that states the level, and the message's own number. */
export const classification: Provider = (caret) => [
  ...linesFor(caret, 'classification-line', () => levelLines(caret)),
  ...linesFor(caret, 'reference-number-line', () => numberLines(caret)),
  ...linesFor(caret, 'end-level', () => repeated(caret)),
  ...linesFor(caret, 'level-line', () => (caret.layout === 'record' ? recordLevel(caret) : [])),
  ...behindLevel(caret),
  ...behindLabel(caret),
];

const SOURCES = {
  telegram:
    'ACP 127(G) para 209: the first words of the text, classified levels with a blank between letters',
  labelled: 'Printed at the top and the bottom by the message system (prints of 2017)',
  record: 'NAVEDTRA 14292 figure 2-3; public NAVADMIN messages',
} as const;

/** Lowest first; State's systems carry no TOP SECRET (5 FAH-3 H-713). */
const OFFERED: readonly Level[] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET'];

/** The level of line 4 alone where that is there, else all. */
function levelsFor({ level }: Caret): readonly Level[] {
  return level ? [level] : OFFERED;
}

function levelLines(caret: Caret): LineItem[] {
  const { layout } = caret;
  return levelsFor(caret).flatMap((level): LineItem[] => {
    const words = levelWords(level, layout);
    const about = {
      kind: 'line' as const,
      detail: level === words ? 'Level of the whole message' : level,
      about: [`${level}, the level of the whole message`],
      source: SOURCES[layout],
      filters: [words, level],
    };
    if (layout === 'labelled') {
      const plain = { ...about, label: words, insert: [words] };
      if (level !== 'UNCLASSIFIED') return [plain];
      const controlled = { ...about, label: 'UNCLASSIFIED, SBU', detail: 'SBU on the line below' };
      return [plain, { ...controlled, insert: [`${words}${lineBreakAt(caret.cable.text)}SBU`] }];
    }
    const number = numberPieces(caret);
    const insert: Piece[] = layout === 'record' ? [words] : [`${words} `, ...number];
    return [{ ...about, label: shown(insert), insert }];
  });
}

function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.field))
    .join('')
    .trim();
}

/** `BAKU 001837`: the station of FM and the serial number of line 3, in six figures (CLS-4). */
function numberPieces(caret: Caret): Piece[] {
  const { origin } = caret.cable;
  const station = ownStation(caret);
  const serial = origin?.serial && /^\d{1,6}$/.test(origin.serial.value) ? origin.serial.value : '';
  return [
    station ? `${station} ` : { field: 'POST' },
    ...(station ? [] : [' ']),
    serial ? serial.padStart(6, '0') : { field: '000001' },
  ];
}

function ownStation({ cable }: Caret): string | undefined {
  const plad = cable.addresses.from[0]?.plad?.value;
  return plad === undefined ? undefined : stationOf(plad);
}

/** `MRN: 26 VALLETTA `: year and post; the system gives the number. */
function numberLines(caret: Caret): LineItem[] {
  if (caret.layout !== 'labelled') return [];
  const line = `MRN: ${mrnStart(caret)}`;
  return [
    {
      label: line.trimEnd(),
      kind: 'line',
      detail: 'Message reference number: year, post, number',
      about: ['Year in two figures, the post, the number of the message.'],
      source: FIELD_SOURCE,
      insert: [line],
      more: true,
    },
  ];
}

function mrnStart(caret: Caret): string {
  const station = ownStation(caret);
  return `${year(caret.date)} ${station ? `${station} ` : ''}`;
}

function behindLabel(caret: Caret): Completion[] {
  const match = /^\s*MRN\s?:\s*(\d{0,2})$/i.exec(caret.before);
  if (!match) return [];
  const typed = match[1] ?? '';
  const text = mrnStart(caret);
  const blank = gap(caret.before.slice(0, caret.before.length - typed.length));
  return [
    {
      label: text.trimEnd(),
      kind: 'number',
      detail: 'this year',
      source: FIELD_SOURCE,
      span: replaced(caret, typed),
      insert: [`${blank}${text}`],
      rank: 0,
    },
  ];
}

/** The level once more at the end, as at the top. */
function repeated(caret: Caret): LineItem[] {
  const { level, layout } = caret;
  if (!level || (layout === 'record' && !caret.cable.classifications[0])) return [];
  const words = layout === 'record' ? `${level}//` : level;
  return [
    {
      label: words,
      kind: 'line',
      detail: 'The level once more, at the end',
      about: ['The level of the message is repeated at its end.'],
      source: SOURCES[layout],
      insert: [words],
    },
  ];
}

function recordLevel(caret: Caret): LineItem[] {
  return levelsFor(caret).map((level) => ({
    label: `${level}//`,
    kind: 'line',
    detail: 'The level above the heading',
    about: [`${level}, the level of the whole message`],
    source: SOURCES.record,
    insert: [`${level}//`],
  }));
}

const LEVEL =
  /^\s*(?:UNCLAS|C O N F I D E N T I A L|S E C R E T|UNCLAS E F T O)\s+((?:SECTION \d\d OF \d\d\s+)?)(|[A-Z/][A-Z /]*)$/;

/** Behind the words of the level: the own number, or the section of a long message. */
function behindLevel(caret: Caret): Completion[] {
  const match = caret.layout === 'labelled' ? null : LEVEL.exec(caret.before);
  const isLine =
    caret.node?.kind === 'classification-line' || caret.steps.includes('classification-line');
  if (!match || !isLine || caret.behind.trim() !== '') return [];
  const [, section = '', typed = ''] = match;
  const span = replaced(caret, typed, restOf(caret, /^\s+$/));
  if (caret.layout === 'record') return subjectCode(caret, typed);
  const pieces = numberPieces(caret);
  const own: Completion = {
    label: shown(pieces),
    kind: 'number',
    detail: 'Post and number of the message',
    about: ['The station of FM and the serial number of line 3, in six figures.'],
    source: '880 of 881 counted State cables agree with line 3',
    span,
    insert: pieces,
    rank: 0,
  };
  if (section !== '') return [own];
  return [
    own,
    {
      label: 'SECTION 01 OF 02',
      kind: 'word',
      detail: 'Part of a long message',
      about: ['A text of more than about a hundred lines is sent in sections.'],
      source: 'ACP 127(G) para 208',
      span,
      insert: ['SECTION ', { field: '01', plain: '01' }, ' OF ', { field: '02', plain: '02' }, ' '],
      rank: 1,
      more: true,
    },
  ];
}

/** `//N05100//`: the subject code of a record message. */
function subjectCode(caret: Caret, typed: string): Completion[] {
  return [
    {
      label: '//N01000//',
      kind: 'code',
      detail: 'Subject code (SSIC), five figures',
      about: ['N and the five figures of the standard subject code, between two slashes.'],
      source: 'NAVEDTRA 14292 figure 2-3',
      span: replaced(caret, typed),
      insert: ['//N', { field: '01000' }, '//'],
      rank: 0,
    },
  ];
}
