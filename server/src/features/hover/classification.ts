import type { Cable, ClassificationLine, MessageReference } from '../../model/cable';
import { pad } from '../../model/calendar';
import { type Decoded, type Decoder, decodedAt } from './decoded';

type Administrative = NonNullable<ClassificationLine['administrative']>;

const ADMINISTRATIVE: Readonly<Record<Administrative, string>> = {
  EFTO: 'Encrypted for transmission only',
  LOU: 'Limited Official Use, which ended in 1995',
  SBU: 'Sensitive But Unclassified',
  FOUO: 'For Official Use Only',
  CUI: 'Controlled Unclassified Information',
};

/** The lines that state the level of the message, its number, its section. */
export const classification: Decoder = (cable, offset) => [
  ...cable.classifications.flatMap((line) => lineAt(cable, line, offset)),
  ...referenceAt(cable, cable.reference, offset),
];

function lineAt(cable: Cable, line: ClassificationLine, offset: number): readonly Decoded[] {
  const { level, meant, administrative, section, reference, levelSpan, role } = line;
  const known = level ?? meant;
  return [
    ...decodedAt(offset, levelSpan, 'Classification', () => [
      known &&
        (role === 'main' ? `${known}, the level of the whole message` : `${known}, repeated`),
      administrative && ADMINISTRATIVE[administrative],
    ]),
    ...decodedAt(offset, section?.span, 'Section', () => [
      section && `Part ${section.number} of ${section.total} of a long message`,
    ]),
    ...(reference === cable.reference ? [] : referenceAt(cable, reference, offset)),
  ];
}

/** The number, and the name by which other messages refer to it: year, station, serial. */
function referenceAt(
  cable: Cable,
  reference: MessageReference | undefined,
  offset: number,
): readonly Decoded[] {
  return decodedAt(offset, reference?.span, 'Message reference number', () => {
    const { station, serial, year } = reference ?? {};
    const given = year?.value.slice(-2) ?? (cable.date && pad(cable.date.year % 100, 2));
    if (!station || !serial) return [];
    const number = serial.value.replace(/^0+(?=\d)/, '');
    const cited = cable.layout === 'record' ? undefined : given;
    return [
      `Message ${number} of ${station.value}`,
      cited && `Others refer to it as ${cited} ${station.value} ${number}`,
    ];
  });
}
