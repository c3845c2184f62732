/**
 * Writes server/src/vocabulary/routing.json from the long table of the shared library:
 *   node scripts/vocabulary/build-routing.mjs ../shared/vocabulary/routing-indicators.json
 * A second path, when one is given, is written instead of the table. The result is committed;
 * nothing at run time or in the build needs the long table.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCES = {
  S1: [
    'ACP 117 CAN-US SUPP-1(O) CN4 (7 Feb 2011) Section I ',
    'ACP 117 CAN-US SUPP-1(O) CN4 (7 February 2011), Section I',
  ],
  S2: [
    'ACP 117 CAN-US SUPP-1(O) CN4 (7 Feb 2011) Section II',
    'ACP 117 CAN-US SUPP-1(O) CN4 (7 February 2011), Section II',
  ],
  P1: [
    'ACP 117 CAN-US SUPP-1(P) CN18',
    'ACP 117 CAN-US SUPP-1(P) CN18 (12 January 2015), Section I',
  ],
  GI: [
    'ACP 117 CAN-US SUPP-1(O) General Instructions',
    'ACP 117 CAN-US SUPP-1(O), General Instructions',
  ],
  S2T: [
    'ACP 117 CAN-US SUPP-1(O) Section II (SEC',
    'ACP 117 CAN-US SUPP-1(O), Section II (SEC TREAS is RUEATRS)',
  ],
  C2G: [
    'GitHub wlwardiary/cable2graph',
    'wlwardiary/cable2graph, routing indicators of a public collection',
  ],
  SMP: ['sample 06BAKU1837', 'Line 2 of published copies; in no public routing book'],
  REAL: ['(none)', 'Counted in the address lines of real telegrams of the 2000s'],
};
const LETTER = { certain: 'c', likely: 'l', folklore: 'f', unsourced: 'u' };
const KIND = {
  'state-post': 'posts',
  'state-office-or-relay': 'offices',
  'us-agency-or-command': 'agencies',
  'dod-gateway': 'gateways',
};

/** Names that the book prints by mistake; the notes of the long table say so. */
const MISPRINTS = new Set([
  'AMEMBASSY MAZAR-',
  'AMCONSUL MAZAR-E SHAIRF',
  'USMISSION USAU ADDIS ABABA AMEMBASSY DILI',
  'AMEMBASSY GEORGETOWN USOFFICE GLOBAL FINANCIAL SERVICES',
  'AMEMBASSY COLUMBO',
  'AMEMBASSY PARAMIARBO',
  'AMEMBASSY PRINSTINA',
  'AMEMBASSY QUINTO',
  'AMEMBASSY VAOUNDE',
  'AMEMBASSY VIENTIENE',
  'USMISSIN UNVIE VIENNA',
]);
/** Printed beside the wrong indicator. */
const MISPLACED = {
  RUEHPL: 'AMEMBASSY PARAMARIBO',
  RUEHDIR: 'AMCONSUL NAGOYA',
  RUEHNAG: 'IRAN RPO DUBAI',
};

/** Addressees that real telegrams name and the long table does not. */
const SEEN = [
  ['RHEHNSC', 'agencies', 'NSC WASHDC'],
  ['RHEFDIA', 'agencies', 'DIA WASHDC'],
  ['RUEAWJA', 'agencies', 'DEPT OF JUSTICE WASHDC'],
  ['RUEKJCS', 'agencies', 'JOINT STAFF WASHDC'],
  ['RUEHZL', 'collectives', 'EUROPEAN POLITICAL COLLECTIVE'],
  ['RUEHZA', 'collectives', 'WHA CENTRAL AMERICAN COLLECTIVE'],
  ['RUEHXK', 'collectives', 'ARAB ISRAELI COLLECTIVE'],
  ['RUEHZG', 'collectives', 'NATO EU COLLECTIVE'],
  ['RUCNIRA', 'collectives', 'IRAN COLLECTIVE'],
  ['RUEHGG', 'collectives', 'UN SECURITY COUNCIL COLLECTIVE'],
  ['RUEHZK', 'collectives', 'ECOWAS COLLECTIVE'],
  ['RUEHZO', 'collectives', 'AFRICAN UNION COLLECTIVE'],
  ['RUCNMEM', 'collectives', 'EU MEMBER STATES COLLECTIVE'],
];

const groups = { posts: [], offices: [], agencies: [], gateways: [], collectives: [] };

function keys(source) {
  return source.split(' ; ').map((text) => {
    const key = Object.keys(SOURCES).find((each) => text.startsWith(SOURCES[each][0]));
    if (!key) throw new Error(`no key for the source: ${text}`);
    return key;
  });
}

for (const entry of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const nameless = entry.plad.startsWith('(');
  const all = nameless ? [] : [...entry.plad.split(' / '), ...(entry.alsoNamed ?? [])];
  const names = [...new Set(all)].filter(
    (name) => !MISPRINTS.has(name) && MISPLACED[entry.ri] !== name,
  );
  const meaning = nameless ? entry.plad.slice(1, -1) : '';
  const note = [meaning, entry.note].filter(Boolean).join('. ');
  const row = [entry.ri, LETTER[entry.confidence], keys(entry.source).join(' '), note, ...names];
  groups[KIND[entry.kind]].push(row);
}
for (const [ri, group, name] of SEEN) {
  const row = groups[group].find((each) => each[0] === ri);
  if (!row) groups[group].push([ri, 'f', 'REAL', '', name]);
  else if (!row.includes(name)) {
    row[2] += ' REAL';
    row.push(name);
  }
}

const line = (value) => JSON.stringify(value);
const body = Object.entries(groups).map(
  ([name, rows]) => `  ${line(name)}: [\n${rows.map((row) => `    ${line(row)}`).join(',\n')}\n  ]`,
);
const json = `{
  "sources": {
${Object.entries(SOURCES)
  .map(([key, [, text]]) => `    ${line(key)}: ${line(text)}`)
  .join(',\n')}
  },
${body.join(',\n')}
}
`;
JSON.parse(json);
const target = new URL('../../server/src/vocabulary/routing.json', import.meta.url);
writeFileSync(process.argv[3] ?? target, json);
