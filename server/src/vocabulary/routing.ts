import { nearest } from '../text/spelling';
import { isStatePlad, plainPlad, stationOf } from './plads';
import table from './routing.json';
import { type Confidence, expandSources, lazy, type Sourced } from './source';

export { isStatePlad, plainPlad, stationFits, stationOf, stationsOf } from './plads';

export type RoutingKind = 'post' | 'office' | 'agency' | 'gateway' | 'collective';

/** A routing indicator and the activities behind it. */
export interface RoutingEntry extends Sourced {
  readonly indicator: string;
  readonly kind: RoutingKind;
  /** The PLADs behind it, the main one first. Empty for gateways, which serve very many. */
  readonly names: readonly string[];
  /** What is odd about the entry; empty when nothing is. */
  readonly note: string;
}

const CONFIDENCE: Readonly<Record<string, Confidence>> = {
  c: 'certain',
  l: 'likely',
  f: 'folklore',
};

const entries = lazy((): readonly RoutingEntry[] => [
  ...table.posts.map((row) => routingEntry('post', row)),
  ...table.offices.map((row) => routingEntry('office', row)),
  ...table.agencies.map((row) => routingEntry('agency', row)),
  ...table.gateways.map((row) => routingEntry('gateway', row)),
  ...table.collectives.map((row) => routingEntry('collective', row)),
]);

const byIndicator = lazy(() => new Map(entries().map((entry) => [entry.indicator, entry])));

/** The entries behind each PLAD in its plain spelling. */
const byPlad = lazy((): ReadonlyMap<string, readonly RoutingEntry[]> => {
  const index = new Map<string, RoutingEntry[]>();
  for (const entry of entries()) {
    for (const name of entry.names.map(plainPlad)) {
      const list = index.get(name);
      if (list) list.push(entry);
      else index.set(name, [entry]);
    }
  }
  return index;
});

const byStation = lazy((): ReadonlyMap<string, string> => {
  const index = new Map<string, string>([['STATE', 'SECSTATE WASHDC']]);
  for (const entry of entries()) {
    for (const name of entry.kind === 'post' ? entry.names : []) {
      const station = stationOf(name);
      if (station && !index.has(station)) index.set(station, name);
    }
  }
  return index;
});

/**
 * Ends that a relay station may add to an indicator for one of its own desks (ACP 117, General
 * Instructions para 10; domain/cable-format.md RI-3). Many are obsolete.
 */
const SECTION_SUFFIXES: Readonly<Record<string, string>> = {
  C: 'page delivery',
  CF: 'broadcast',
  CI: 'routing desk',
  CM: 'retransmission',
  CN: 'conference',
  CR: 'crypto',
  CS: 'service',
  CSA: 'service',
  CSD: 'service',
  CT: 'telephone',
  CU: 'commercial carriers',
  CW: 'radiotelegraph',
  CX: 'commercial means',
};

/** The second letter: nation or alliance, as far as the list shows it (RI-1). */
const NATIONS: Readonly<Record<string, string>> = {
  U: 'United States',
  H: 'United States',
  A: 'Australia',
  B: 'United Kingdom',
  C: 'Canada',
  Z: 'New Zealand',
  X: 'NATO',
  K: 'NATO',
};

/** The entry of an indicator, or undefined: the list is far from complete. */
export function lookUpIndicator(indicator: string): RoutingEntry | undefined {
  return byIndicator().get(indicator.toUpperCase());
}

/** All entries: posts, offices of State, agencies, gateways, collectives. */
export function allRouting(): readonly RoutingEntry[] {
  return entries();
}

/** The entries whose activities include this PLAD; several posts have two indicators. */
export function lookUpPlad(plad: string): readonly RoutingEntry[] {
  return byPlad().get(plainPlad(plad)) ?? [];
}

/** The PLAD of the post that numbers its messages under this station: BAKU is AMEMBASSY BAKU. */
export function pladOfStation(station: string): string | undefined {
  return byStation().get(station.toUpperCase().replace(/\s+/g, ' ').trim());
}

/** Four to eight letters, the first Q, R or U (RI-1). */
export function looksLikeIndicator(text: string): boolean {
  return /^[QRU][A-Z]{3,7}$/.test(text);
}

/** The nation or alliance of an indicator by its second letter. */
export function nationOf(indicator: string): string | undefined {
  return looksLikeIndicator(indicator) ? NATIONS[indicator[1] as string] : undefined;
}

/** Collective indicators begin RHCR where they are entered and RUCR where they are delivered (RI-4). */
export function isCollectiveIndicator(indicator: string): boolean {
  return /^R[HU]CR/.test(indicator) || lookUpIndicator(indicator)?.kind === 'collective';
}

/** A known indicator with a relay station's own ending, taken apart. */
export function readSuffixedIndicator(
  indicator: string,
): { readonly entry: RoutingEntry; readonly suffix: string; readonly meaning: string } | undefined {
  for (let width = 3; width >= 1; width--) {
    const suffix = indicator.slice(-width);
    const meaning = SECTION_SUFFIXES[suffix];
    const entry = meaning ? lookUpIndicator(indicator.slice(0, -width)) : undefined;
    if (meaning && entry) return { entry, suffix, meaning };
  }
  return undefined;
}

/** Whether the list knows the indicator, as it stands or with a relay station's ending. */
export function isKnownIndicator(indicator: string): boolean {
  return lookUpIndicator(indicator) !== undefined || readSuffixedIndicator(indicator) !== undefined;
}

/**
 * Whether an indicator and the PLAD written behind it agree. The book names only the main
 * activity behind an indicator and forbids routing by it alone (RI-4a), so `no` is said only
 * where both are State posts of the list and differ; agencies, gateways and collectives differ
 * from the list in most real messages.
 */
export function indicatorFits(indicator: string, plad: string): 'yes' | 'no' | 'unknown' {
  const entry = lookUpIndicator(indicator);
  if (!entry) return 'unknown';
  const plain = plainPlad(plad);
  if (entry.names.some((name) => plainPlad(name) === plain)) return 'yes';
  if (entry.kind !== 'post') return 'unknown';
  const station = stationOf(plain);
  if (station && entry.names.some((name) => stationOf(name) === station)) return 'yes';
  return lookUpPlad(plain).some((other) => other.kind === 'post') ? 'no' : 'unknown';
}

/** State's own PLADs. Others are short and alike (ONI and DNI), and the list lacks most of them. */
const statePlads = lazy(() => [...byPlad().keys()].filter(isStatePlad));

/**
 * The State posts that a misspelt PLAD may mean, nearest first, at most three: one slip in a
 * short name and two in a long one, or the right post under another kind (AMEMBASSY MELBOURNE).
 */
export function nearestPlads(plad: string): readonly string[] {
  const plain = plainPlad(plad);
  if (byPlad().has(plain)) return [];
  const station = stationOf(plain);
  const same = station ? byStation().get(station) : undefined;
  const near = nearest(plain, statePlads(), plain.length > 14 ? 2 : 1);
  const names = near.map(({ word }) => pladAsPrinted(word));
  return [...new Set(same ? [same, ...names] : names)].slice(0, 3);
}

/** Entries by the beginning of the indicator or of any word of a name, for completion. */
export function findRouting(query: string, limit = 50): readonly RoutingEntry[] {
  const wanted = query.trim().toUpperCase();
  if (wanted === '') return entries().slice(0, limit);
  const found: { entry: RoutingEntry; score: number }[] = [];
  for (const entry of entries()) {
    const score = routingScore(entry, wanted);
    if (score !== undefined) found.push({ entry, score });
  }
  found.sort((a, b) => a.score - b.score);
  return found.slice(0, limit).map(({ entry }) => entry);
}

function routingScore(entry: RoutingEntry, wanted: string): number | undefined {
  if (entry.indicator === wanted) return 0;
  if (entry.indicator.startsWith(wanted)) return 1;
  if (entry.names.some((name) => name.startsWith(wanted))) return 2;
  return entry.names.some((name) => name.includes(` ${wanted}`)) ? 3 : undefined;
}

/** The spelling of the list for a PLAD in plain spelling. */
function pladAsPrinted(plain: string): string {
  const names =
    byPlad()
      .get(plain)
      ?.flatMap((entry) => entry.names) ?? [];
  return names.find((name) => plainPlad(name) === plain) ?? plain;
}

function routingEntry(kind: RoutingKind, row: readonly string[]): RoutingEntry {
  const [indicator, sure, keys, note, ...names] = row as [string, string, string, string];
  return {
    indicator,
    kind,
    names,
    note,
    confidence: CONFIDENCE[sure] ?? 'unsourced',
    sources: expandSources(keys.split(' '), table.sources),
  };
}
