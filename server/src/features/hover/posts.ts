import type { Spanned } from '../../text/span';
import {
  lookUpIndicator,
  lookUpPlad,
  nationOf,
  type RoutingEntry,
  readSuffixedIndicator,
  stationOf,
} from '../../vocabulary/routing';
import { sourceOf } from '../../vocabulary/source';
import { type Decoded, type Decoder, decodedAt } from './decoded';

const KINDS: Readonly<Record<RoutingEntry['kind'], string>> = {
  post: 'Post of the Department of State',
  office: 'Office or relay of the Department of State',
  agency: 'Agency or command',
  gateway: 'Gateway that serves very many addressees',
  collective: 'Collective address',
};

/** What is known of an indicator, one fact a line. */
export function routingInWords(entry: RoutingEntry): string[] {
  const { indicator, kind, names, note } = entry;
  return [
    names.length > 0 ? `${indicator}: ${names.join('; ')}` : indicator,
    KINDS[kind],
    ...(note === '' ? [] : [note]),
  ];
}

/** `Post of the Department of State`. */
export const routingKind = ({ kind }: RoutingEntry): string => KINDS[kind];

/** Routing indicators, wherever they stand. */
export const indicators: Decoder = (cable, offset) => {
  const { routing, origin, janap, addresses } = cable;
  const { from, action, info, exempt } = addresses;
  const all = [
    ...(routing?.indicators ?? []),
    origin?.indicator,
    janap?.indicator,
    ...[...from, ...action, ...info, ...exempt].map(({ indicator }) => indicator),
  ];
  return all.flatMap((indicator) => indicatorAt(indicator, offset));
};

function indicatorAt(indicator: Spanned<string> | undefined, offset: number): readonly Decoded[] {
  if (!indicator) return [];
  const { value, span } = indicator;
  const known = lookUpIndicator(value);
  const suffixed = known ? undefined : readSuffixedIndicator(value);
  const entry = known ?? suffixed?.entry;
  return decodedAt(
    offset,
    span,
    'Routing indicator',
    () => {
      if (known) return routingInWords(known);
      if (suffixed) {
        return [
          ...routingInWords(suffixed.entry),
          `Ending ${suffixed.suffix}: ${suffixed.meaning}`,
        ];
      }
      const nation = nationOf(value);
      return [nation ? `${value}: not in the public list; ${nation}` : undefined];
    },
    entry && sourceOf(entry),
  );
}

/** The indicators behind a name and the station that it numbers its messages under. */
export function pladInWords(plad: string): string[] {
  const entries = lookUpPlad(plad);
  const [first] = entries;
  const station = stationOf(plad);
  return [
    ...(first ? [KINDS[first.kind]] : []),
    ...(entries.length > 0
      ? [`Routing indicator ${entries.map(({ indicator }) => indicator).join(' or ')}`]
      : []),
    ...(station ? [`Numbers its messages ${station}`] : []),
  ];
}

/** The document that a name is in. */
export function pladSource(plad: string): string | undefined {
  const [entry] = lookUpPlad(plad);
  return entry && sourceOf(entry);
}
