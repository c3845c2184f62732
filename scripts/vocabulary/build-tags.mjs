/**
 * Writes server/src/vocabulary/tags.json from the long table of the shared library:
 *   node scripts/vocabulary/build-tags.mjs ../shared/vocabulary/tags.json
 * A second path, when one is given, is written instead of the table. The result is committed;
 * nothing at run time or in the build needs the long table.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCES = {
  H011: ['5 FAH-3 H-011.1', '5 FAH-3 H-011.1, current TAGS (CT:TAGS-91, 17 February 2022)'],
  H110: ['5 FAH-3 H-110', '5 FAH-3 H-110, subject TAGS categories (CT:TAGS-97, 13 June 2024)'],
  H414: [
    '5 FAH-3 H-414',
    '5 FAH-3 H-414, country TAGS (CT:TAGS-96, 4 March 2024), through leuc/ACP-127',
  ],
  H416: [
    '5 FAH-3 H-416',
    '5 FAH-3 H-416, world region TAGS (CT:TAGS-96, 4 March 2024), through leuc/ACP-127',
  ],
  T74: [
    'State Dept TAGS handbook',
    'State Department TAGS handbook TL:TAGS-1 (28 June 1974), NARA RG 59 scan',
  ],
  NARA: [
    'NARA RG 59 Central',
    'NARA, frequently asked questions on RG 59 Central Foreign Policy Files, appendices I and II',
  ],
  PLUSD: ['PlusD browse list', 'Names shown beside TAGS in the PlusD browse list'],
  CM: ['GitHub heuer/cablemap', 'heuer/cablemap, subject and organization TAGS of the 2000s'],
  C2G: ['GitHub wlwardiary', 'wlwardiary/cable2graph, subject and program TAGS of the 2000s'],
  PACK: ['GitHub file id 71589', 'A third-party vocabulary of diplomatic terms on GitHub'],
  PDN: ['https://pdnetworks', 'pdnetworks.wordpress.com, 16 December 2010'],
  FIPS: ['FIPS PUB 10-4', 'FIPS PUB 10-4 codes, from datasets/country-codes (PDDL)'],
  LEUC: [
    'GitHub leuc/ACP-127 src/tags_mapping.py (meaning',
    'leuc/ACP-127, meaning confirmed there from the telegrams',
  ],
  GEN: ['unsourced', 'General knowledge; no document found'],
};
const LETTER = { certain: 'c', likely: 'l', folklore: 'f', unsourced: 'u' };
const ERA = {
  current: 'current',
  '2000s corpus': '2000s',
  '1973-1970s (not in the 2000s list)': '1970s',
  '1970s (not in the 2000s list)': '1970s',
};

/** Places of the 1974 list that were renamed or recoded: their code then, their FIPS code later. */
const RECODED_1974 = {
  DM: 'BN',
  FA: 'FK',
  FT: 'DJ',
  PN: 'PM',
  PT: 'TT',
  RH: 'ZI',
  SS: 'WI',
  TC: 'AE',
};
/** Places that have a code in the current list and in that of 1974, and none in our FIPS table. */
const GENC_1974 = { XA: 'AT', XC: 'CR', XJ: 'JN', XR: 'SV', XU: 'JQ', QM: 'MQ', QW: 'WQ' };
/** Places of the FIPS table without an ISO code, by their code in the current list. */
const GENC_FIPS = { XK: 'KV', XG: 'GZ', XW: 'WE', XP: 'PF', XS: 'PG', RS: 'RI' };
/** A second FIPS code of the same place. */
const FURTHER_FIPS = { RI: 'RB' };

const tags = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function keys(source) {
  return source
    .split(' ; ')
    .map((text) => {
      const key = Object.keys(SOURCES).find((each) => text.startsWith(SOURCES[each][0]));
      if (!key) throw new Error(`no key for the source: ${text}`);
      return key;
    })
    .join(' ');
}

function codeRow(entry) {
  const also = (entry.alsoNamed ?? []).map(({ name }) => name);
  const sure = LETTER[entry.confidence] + LETTER[entry.nameConfidence];
  const row = [entry.code, entry.name, sure, keys(entry.source)];
  if (entry.kind === 'subject') row.splice(2, 0, ERA[entry.era]);
  return also.length > 0 ? [...row, ...also] : row;
}

function placeRows() {
  const bySystem = (system) =>
    new Map(tags.filter((t) => t.kind === 'geo' && t.system === system).map((t) => [t.code, t]));
  const [genc, fips, old] = ['genc-2024', 'fips-10-4', 'tags-1974'].map(bySystem);
  const flip = (map) => Object.fromEntries(Object.entries(map).map(([a, b]) => [b, a]));
  const oldOfFips = flip(RECODED_1974);
  const second = new Set(Object.values(FURTHER_FIPS));
  const gencOfFips = (entry) => entry.iso2 ?? flip(GENC_FIPS)[entry.code];
  const rows = [];
  const used = new Set();
  for (const entry of fips.values()) {
    if (second.has(entry.code)) continue;
    const g = genc.get(gencOfFips(entry));
    const o = old.get(oldOfFips[entry.code]) ?? old.get(entry.code);
    for (const each of [g, o]) if (each) used.add(each);
    const further = FURTHER_FIPS[entry.code];
    rows.push([g, entry, o, further ? [entry.code, further].join(' ') : entry.code]);
  }
  for (const entry of genc.values()) {
    if (used.has(entry)) continue;
    const o = old.get(GENC_1974[entry.code]);
    if (o) used.add(o);
    rows.push([entry, undefined, o, undefined]);
  }
  for (const entry of old.values())
    if (!used.has(entry)) rows.push([undefined, undefined, entry, undefined]);
  return rows
    .map(([g, f, o, fipsCodes]) => {
      const all = [g, f, o].flatMap((e) =>
        e ? [e.name, ...(e.alsoNamed ?? []).map((a) => a.name)] : [],
      );
      const [name, ...others] = new Set(all);
      const before = o && o.name !== name ? o.name : '';
      const rest = others.filter((other) => other !== before);
      const row = [g?.code ?? '', fipsCodes ?? '', o?.code ?? '', name];
      return before || rest.length > 0 ? [...row, before, ...rest] : row;
    })
    .sort((a, b) => (a[3] < b[3] ? -1 : 1));
}

function exceptions() {
  const usual = { 'fips-10-4': 'FIPS' };
  return tags
    .filter(
      (t) => t.system in usual && (keys(t.source) !== usual[t.system] || t.confidence !== 'likely'),
    )
    .map((t) => [t.code, LETTER[t.confidence], keys(t.source)]);
}

const of = (kind) => tags.filter((t) => t.kind === kind);
const regions = (system) =>
  of('region')
    .filter((t) => t.system === system)
    .map((t) => [t.code, t.name]);
const named = of('org').filter((t) => t.name !== null);
const nameless = of('org').filter((t) => t.name === null);
if (new Set(nameless.map((t) => t.source + t.confidence)).size !== 1)
  throw new Error('sources differ');

const line = (value) => JSON.stringify(value);
const list = (rows) => `[\n${rows.map((row) => `    ${line(row)}`).join(',\n')}\n  ]`;
const json = `{
  "sources": {
${Object.entries(SOURCES)
  .map(([key, [, text]]) => `    ${line(key)}: ${line(text)}`)
  .join(',\n')}
  },
  "subjects": ${list(of('subject').map(codeRow))},
  "programs": ${list(of('program').map(codeRow))},
  "places": ${list(placeRows())},
  "fipsExceptions": ${list(exceptions())},
  "regions": ${list(regions('genc-2024'))},
  "xRegions": ${list(regions('x-regions'))},
  "organisations": ${list(named.map(codeRow))},
  "namelessOrganisations": ${line(nameless.map((t) => t.code).join('|'))}
}
`;
JSON.parse(json);
const target = new URL('../../server/src/vocabulary/tags.json', import.meta.url);
writeFileSync(process.argv[3] ?? target, json);
