import fc from 'fast-check';
import type {
  Aea,
  Classification,
  CuiCategory,
  Marking,
  Program,
} from '../../server/src/marking/marking';
import { sortCodes, sortNames, sortPrograms } from '../../server/src/marking/order';
import { mergeAea, sortCategories, sortControls } from '../../server/src/marking/parse';
import { CONTROLS } from '../../server/src/vocabulary/markings';

const CODES = [
  'GBR',
  'CAN',
  'AUS',
  'NZL',
  'DEU',
  'FRA',
  'JPN',
  'FVEY',
  'ACGU',
  'TEYE',
  'NATO',
  'ISAF',
];
const codes = (min: number) =>
  fc.subarray(CODES, { minLength: min, maxLength: 5 }).map((list) => sortCodes(list));

const usLevel = fc.constantFrom('UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET');
const anyLevel = fc.constantFrom(
  'UNCLASSIFIED',
  'RESTRICTED',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
);

/** `named` leaves out what only a portion mark can say: concealed or omitted owners. */
function classification(named: boolean): fc.Arbitrary<Classification> {
  const owners = codes(named ? 1 : 0);
  return fc.oneof(
    { weight: 6, arbitrary: usLevel.map((level) => ({ system: 'us', level }) as Classification) },
    { weight: 1, arbitrary: fc.constant<Classification>({ system: 'cui' }) },
    fc
      .record({ level: anyLevel, owners: owners.filter((list) => !list.includes('NATO')) })
      .map((rest) => ({ system: 'foreign', ...rest }) as Classification),
    anyLevel.map((level) => ({ system: 'nato', level }) as Classification),
    fc.record({ level: usLevel, owners }).map(
      ({ level, owners: list }) =>
        ({
          system: 'joint',
          level,
          owners: list.length > 0 ? sortCodes([...list, 'USA']) : [],
        }) as Classification,
    ),
  );
}

const name = (min: number, max: number) =>
  fc
    .stringMatching(new RegExp(`^[A-Z][A-Z0-9]{${min - 1},${max - 1}}$`))
    .filter((word) => !['NF', 'OC'].includes(word));

function programs(systems: readonly string[]): fc.Arbitrary<Program[]> {
  const compartment = fc.record({
    name: name(2, 4),
    subs: fc.uniqueArray(name(4, 4), { maxLength: 2 }),
  });
  const system = fc.record({
    name: fc.constantFrom(...systems),
    compartments: fc.uniqueArray(compartment, { maxLength: 2, selector: (entry) => entry.name }),
  });
  return fc.array(system, { maxLength: 3 }).map((list) => sortPrograms(list));
}

const aea: fc.Arbitrary<Aea[]> = fc
  .array(
    fc.oneof(
      fc.record({ name: fc.constant('RD' as const), cnwdi: fc.boolean(), sigmas: sigmas() }),
      fc.record({ name: fc.constant('FRD' as const), cnwdi: fc.constant(false), sigmas: sigmas() }),
      fc.record({
        name: fc.constantFrom('TFNI' as const, 'DOD UCNI' as const, 'DOE UCNI' as const),
        cnwdi: fc.constant(false),
        sigmas: fc.constant([]),
      }),
    ),
    { maxLength: 2 },
  )
  .map((list) => mergeAea(list));

function sigmas(): fc.Arbitrary<number[]> {
  return fc.subarray([14, 15, 18, 20], { maxLength: 2 });
}

const category: fc.Arbitrary<CuiCategory> = fc.record({
  code: fc.constantFrom('PRVCY', 'HLTH', 'TAX', 'SSI', 'EXPT', 'CTI'),
  specified: fc.boolean(),
});

const LISTS = ['REL TO', 'DISPLAY ONLY', 'EYES ONLY'];
const controls = fc
  .subarray(
    CONTROLS.map(({ banner }) => banner).filter((banner) => !LISTS.includes(banner)),
    { maxLength: 4 },
  )
  .map((list) => sortControls(list));

/** `often` of ten times undefined, so that markings stay as small as real ones. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 });
}

/** Names of controls that are categories of CUI behind the word CUI. */
const CATEGORIES_TOO = new Set(['PROPIN', 'FISA', 'SSI']);

/** Markings in the order in which they are printed, as `parseMarking` gives them. */
export function markings(kind: 'banner' | 'portion'): fc.Arbitrary<Marking> {
  const banner = kind === 'banner';
  const list = banner ? codes(1) : fc.oneof(codes(1), fc.constant('all' as const));
  return fc
    .record({
      classification: classification(banner),
      sci: fc.oneof(fc.constant([]), programs(['SI', 'TK', 'HCS', 'RSV', 'BUR'])),
      sap: fc.oneof(fc.constant([]), programs(['BP', 'BUTTER POPCORN', 'CD', '123'])),
      aea: fc.oneof(fc.constant([]), aea),
      nato: fc.oneof(
        fc.constant([]),
        fc.subarray(['ATOMAL', 'BALK', 'BOHEMIA']).map((names) => sortNames(names)),
      ),
      fgi: seldom(codes(0).map((owners) => ({ owners }))),
      cui: seldom(fc.array(category, { maxLength: 3 }).map((entries) => sortCategories(entries))),
      controls,
      relTo: seldom(list),
      displayOnly: seldom(codes(1)),
      eyesOnly: seldom(list),
      accm: fc.subarray(['FICTITIOUS EFFORT', 'TEA LEAF']).map((names) => sortNames(names)),
    })
    .map(({ fgi, cui, relTo, displayOnly, eyesOnly, ...rest }) => ({
      ...rest,
      controls: rest.controls.filter(
        (control) => !(cui || rest.classification.system === 'cui') || !CATEGORIES_TOO.has(control),
      ),
      ...(rest.classification.system === 'cui' ? { sci: [], sap: [], aea: [], nato: [] } : {}),
      unknown: [],
      ...(fgi && rest.classification.system !== 'cui' ? { fgi } : {}),
      ...(cui || rest.classification.system === 'cui' ? { cui: cui ?? [] } : {}),
      ...(relTo ? { relTo } : {}),
      ...(displayOnly ? { displayOnly } : {}),
      ...(eyesOnly ? { eyesOnly } : {}),
    }));
}
