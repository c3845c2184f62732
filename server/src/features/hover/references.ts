import type { Cable, Reference } from '../../model/cable';
import { pladOfStation } from '../../vocabulary/routing';
import { type Decoded, type Decoder, decodedAt } from './decoded';

/** The messages that REF names, there and where the text mentions them by their letter. */
export const references: Decoder = (cable, offset) => [
  ...(cable.references?.references ?? []).flatMap((reference) =>
    decodedAt(offset, reference.span, titleOf(reference), () => inWords(cable, reference)),
  ),
  ...mention(cable, offset),
];

function titleOf({ letter }: Reference): string {
  return letter ? `Reference ${letter.value}` : 'Reference';
}

/** `Message 1753 of AMEMBASSY BAKU, 2006`; nothing for what is no telegram. */
function inWords(cable: Cable, { cites, text }: Reference): (string | undefined)[] {
  if (!cites) return [];
  const { station, serial, year } = cites;
  const number = serial.replace(/^0+(?=\d)/, '');
  const own = cable.date ? `${cable.date.year}, the year of this message` : undefined;
  const of = pladOfStation(station) ?? station;
  const when = year === undefined ? own : year;
  return [
    `Message ${number} of ${of}${when ? `, ${when}` : ''}`,
    /\bNOTAL\b/i.test(text.value)
      ? 'NOTAL: not sent to, or not needed by, all addressees'
      : undefined,
  ];
}

const MENTION = /\bref(?:tel|erence)?s?\s+\(?([A-Z])\b/gi;
/** Longer than the longest mention. */
const REACH = 24;

/** `ref A` in the text: what the REF line says of A. */
function mention(cable: Cable, offset: number): readonly Decoded[] {
  const listed = cable.references;
  const inText = cable.paragraphs.some(({ span }) => span.start <= offset && offset <= span.end);
  if (!listed || !inText) return [];
  const from = Math.max(0, offset - REACH);
  const piece = cable.text.slice(from, offset + REACH);
  return [...piece.matchAll(MENTION)].flatMap((match) => {
    const letter = match[1]?.toUpperCase();
    const reference = listed.references.find((each) => each.letter?.value === letter);
    if (!reference) return [];
    const start = from + match.index;
    return decodedAt(offset, { start, end: start + match[0].length }, titleOf(reference), () => [
      reference.text.value.replace(/\s+/g, ' '),
      ...inWords(cable, reference),
    ]);
  });
}
