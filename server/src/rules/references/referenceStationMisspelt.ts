import { nearest } from '../../text/spelling';
import { allRouting, pladOfStation, stationOf } from '../../vocabulary/routing';
import { lazy } from '../../vocabulary/source';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';
/** Shorter names have too many neighbours. */
const SHORTEST = 5;
/** No message refers to more; the rest of a longer list is something else. */
const MOST = 50;

export const referenceStationMisspelt = defineRule({
  name: 'reference-station-misspelt',
  element: 'references',
  summary: 'The post of a reference is in no list, and one a letter away is',
  why: 'A telegram is looked up by the exact name of its post. One wrong letter and it is not found. The list of posts is of one year, so nothing is said of old messages.',
  source: 'ACP 117 CAN-US SUPP-1, for the names of posts',
  ids: ['REF-2', 'PLAD-1'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ subject: `${LINE}HELSNIKI 1753\n     ^^^^^^^^` }),
    sampleFields({
      reference:
        'Reference: A) 06 DUBLIN 17  B) 06 TALLIN 12\n                                  ^^^^^^',
    }),
  ],
  good: [sampleTelegram({ subject: `${LINE}HELSINKI 1753` }), sampleFields()],
  check(cable, report) {
    if (cable.layout === 'record') return;
    const own = cable.reference?.station?.value.toUpperCase();
    for (const { cites, text } of (cable.references?.references ?? []).slice(0, MOST)) {
      const station = cites?.station.replace(/(?<!\W)\W+$/, '') ?? '';
      if (station.length < SHORTEST || station === own || pladOfStation(station)) continue;
      const near = nearest(station, stations(), 1).map(({ word }) => word);
      const at = text.value.toUpperCase().indexOf(station);
      if (near.length === 0 || at < 0) continue;
      const start = text.span.start + at;
      const span = { start, end: start + station.length };
      report({
        span,
        message: `${station} is in no list of posts. Did you mean ${near.join(' or ')}?`,
        fixes: () => near.map((one) => suggest(`Write ${one}`, span, one)),
      });
    }
  },
});

/** The names under which posts number their telegrams. */
const stations = lazy((): readonly string[] => [
  'STATE',
  ...new Set(
    allRouting().flatMap(({ kind, names }) =>
      kind === 'post' ? names.flatMap((name) => stationOf(name) ?? []) : [],
    ),
  ),
]);
