import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { editDistance } from '../../text/spelling';
import {
  indicatorFits,
  lookUpIndicator,
  lookUpPlad,
  pladOfStation,
  stationFits,
} from '../../vocabulary/routing';
import { textAt } from './heading';
import { once } from './once';
import { mispartedOrigin } from './parting';

/** The three places that name the post: the FM line, line 3, the message reference number. */
export interface Originators {
  readonly plad: Spanned<string>;
  readonly indicator?: Spanned<string>;
  readonly station?: Spanned<string>;
  /** Which of the three stands against the others; undefined when nothing contradicts. */
  readonly wrong?: 'plad' | 'indicator' | 'station';
}

/** Who sent the message, in three places, and which of them is wrong. */
export const originators = once((cable): Originators | undefined => {
  const [from, second] = cable.addresses.from;
  // A readdressed message, or one with two FM lines, has more than one originator.
  if (!from?.plad || second || cable.layout === 'record') return undefined;
  const indicator = mispartedOrigin(cable) ? undefined : cable.origin?.indicator;
  const station = soundReference(cable)?.station;
  const places = {
    plad: from.plad,
    ...(indicator ? { indicator } : {}),
    ...(station ? { station } : {}),
  };
  const wrong = contradiction(places);
  return wrong ? { ...places, wrong } : places;
});

/**
 * The message's own number, unless the level or the section in front of it is so badly misspelt
 * that a part of it was read as the station.
 */
export function soundReference(cable: Cable): Cable['reference'] {
  const { classification, reference } = cable;
  const { level, section, unknown = [] } = classification ?? {};
  const words = unknown.some((span) => /\D/.test(textAt(cable, span)));
  if (classification && (!level || words)) return undefined;
  if (section && section.number > section.total) return undefined;
  const station = reference?.station?.value.toUpperCase().replace(/\s/g, '') ?? '';
  return editDistance(station, 'SECTION', 2) <= 2 ? undefined : reference;
}

function contradiction({ plad, indicator, station }: Originators): Originators['wrong'] {
  // Most messages agree to the letter, which is quickly seen.
  const entry = indicator && lookUpIndicator(indicator.value);
  const byBook = entry?.names.includes(plad.value)
    ? 'yes'
    : indicator
      ? indicatorFits(indicator.value, plad.value)
      : 'unknown';
  const byNumber =
    station && !plad.value.endsWith(` ${station.value}`)
      ? stationFits(plad.value, station.value)
      : undefined;
  if (byNumber === false) {
    // A slip in the name of the post is told as that.
    if (!indicator && station && isSlipOf(plad.value, pladOfStation(station.value))) {
      return undefined;
    }
    // Line 3 has the casting vote.
    return byBook !== 'yes' && servesStation(indicator?.value, station?.value) ? 'plad' : 'station';
  }
  return byBook === 'no' ? 'indicator' : undefined;
}

/** The name is that of no post, and a letter or two away from this one. */
function isSlipOf(plad: string, post: string | undefined): boolean {
  return post !== undefined && lookUpPlad(plad).length === 0 && editDistance(plad, post, 2) <= 2;
}

/** The post behind the indicator numbers its messages under this station. */
function servesStation(indicator: string | undefined, station: string | undefined): boolean {
  const names = indicator ? (lookUpIndicator(indicator)?.names ?? []) : [];
  return station !== undefined && names.some((name) => stationFits(name, station) === true);
}

/** The indicators that the routing book has for a post. */
export function indicatorsOf(plad: string): readonly string[] {
  return lookUpPlad(plad).flatMap(({ indicator, kind }) => (kind === 'gateway' ? [] : [indicator]));
}
