import type { PortionMark } from '../../model/cable';
import { type Decoder, decodedAt } from './decoded';

/** The marks of the paragraphs and of the subject. */
export const marks: Decoder = (cable, offset) =>
  [cable.subject?.mark, ...cable.paragraphs.map((paragraph) => paragraph.mark)].flatMap((mark) =>
    decodedAt(offset, mark?.span, 'Portion mark', () => (mark ? markInWords(mark) : [])),
  );

/** What the Register's short words stand for, where somebody may wonder. */
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['NOFORN', 'not releasable to foreign nationals'],
  ['SBU', 'Sensitive But Unclassified'],
  ['FOUO', 'For Official Use Only'],
  ['LES', 'Law Enforcement Sensitive'],
  ['CUI', 'Controlled Unclassified Information'],
  ['ORCON', 'dissemination and extraction controlled by the originator'],
  ['PROPIN', 'proprietary information involved'],
  ['RELIDO', 'releasable by an information disclosure official'],
  ['EXDIS', 'exclusive distribution'],
  ['NODIS', 'no distribution other than to persons indicated'],
  ['EFTO', 'encrypted for transmission only'],
]);

function markInWords(mark: PortionMark): (string | undefined)[] {
  const { reading, entireText } = mark;
  if (!reading) return [];
  return [
    `${reading.level}${reading.foreign ? ', a foreign or joint level' : ''}`,
    ...reading.controls.map(controlInWords),
    entireText ? 'Stands for the entire text' : undefined,
    reading.canonical || entireText ? undefined : `Written today: (${reading.corrected})`,
  ];
}

function controlInWords(control: string): string {
  const meaning = CONTROLS.get(control);
  return meaning ? `${control}: ${meaning}` : control;
}
