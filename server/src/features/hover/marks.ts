import type { PortionReading } from '../../marking/level';
import type { ClassificationLine, PortionMark } from '../../model/cable';
import { codeName, controlOf, membersOf, sciSystem } from '../../vocabulary/markings';
import { type Decoder, decodedAt } from './decoded';

/** The marks of the paragraphs and of the subject, and the controls behind the level. */
export const marks: Decoder = (cable, offset) => [
  ...[cable.subject?.mark, ...cable.paragraphs.map((paragraph) => paragraph.mark)].flatMap((mark) =>
    decodedAt(offset, mark?.span, 'Portion mark', () => (mark ? markInWords(mark) : [])),
  ),
  ...cable.classifications.flatMap((line) => controlsAt(line, offset)),
];

function controlsAt({ controls }: ClassificationLine, offset: number): ReturnType<Decoder> {
  return controls.flatMap(({ value, span }) =>
    decodedAt(offset, span, 'Control', () => controlInWords(value)),
  );
}

/** What the Register's short words stand for, where its own title says it less well. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['NOFORN', 'not releasable to foreign nationals'],
  ['SBU', 'Sensitive But Unclassified'],
  ['FOUO', 'For Official Use Only'],
  ['LOU', 'Limited Official Use, which ended in 1995'],
  ['LES', 'Law Enforcement Sensitive'],
  ['CUI', 'Controlled Unclassified Information'],
  ['ORCON', 'dissemination and extraction controlled by the originator'],
  ['PROPIN', 'proprietary information involved'],
  ['RELIDO', 'releasable by an information disclosure official'],
  ['EXDIS', 'exclusive distribution'],
  ['NODIS', 'no distribution other than to persons indicated'],
  ['EFTO', 'encrypted for transmission only'],
  ['REL', 'releasable to the countries that the classification line names'],
]);

function markInWords({ reading, entireText }: PortionMark): (string | undefined)[] {
  if (!reading) return [];
  return [
    ...readingInWords(reading),
    entireText ? 'Stands for the entire text' : undefined,
    reading.canonical || entireText ? undefined : `Written today: (${reading.corrected})`,
  ];
}

/** A mark piece by piece: the level, then each control. */
export function readingInWords(reading: PortionReading): string[] {
  return [
    `${reading.level}${reading.foreign ? ', a foreign or joint level' : ''}`,
    ...reading.controls.flatMap(controlInWords),
  ];
}

/** Coalitions with more members than this are named alone. */
const MOST_MEMBERS = 12;

/** A control with its meaning; a list of countries with their names. */
function controlInWords(control: string): string[] {
  const list = /^(REL TO|DISPLAY ONLY|EYES ONLY) (.+)$/.exec(control);
  if (list)
    return [`${control}: ${LISTS[list[1] as keyof typeof LISTS]} ${countries(list[2] ?? '')}`];
  const known = controlOf(control);
  const sci = sciSystem(control.split('-')[0] ?? '');
  const meaning =
    CONTROLS.get(control) ?? CONTROLS.get(known?.banner ?? '') ?? known?.title?.toLowerCase();
  if (meaning) return [`${control}: ${meaning}`];
  if (sci)
    return [
      `${control}: control system of sensitive compartmented information${sci.title ? ` (${sci.title})` : ''}`,
    ];
  return [control];
}

const LISTS = {
  'REL TO': 'may be released to',
  'DISPLAY ONLY': 'may be shown, not given, to',
  'EYES ONLY': 'for the eyes only of',
} as const;

function countries(codes: string): string {
  return codes
    .split(/,\s*/)
    .map((code) => {
      const members = membersOf(code)?.map((member) => codeName(member) ?? member);
      const name = codeName(code) ?? code;
      return members && members.length <= MOST_MEMBERS ? `${name} (${members.join(', ')})` : name;
    })
    .join(', ');
}
