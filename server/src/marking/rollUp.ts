import { CONSTRAINTS, type MarkingPractice } from '../vocabulary/markings';
import { expandableWith } from './audience';
import {
  concludeDisclosure,
  type Disclosure,
  type DisclosureOptions,
  disclosureOf,
  joinDisclosures,
} from './disclosure';
import { type Aea, EMPTY, foreignRank, levelOf, type Marking } from './marking';
import { sortNames, sortPrograms } from './order';
import { joinOwnerships, ownershipOf } from './owners';
import { mergeAea, parseMarking, sortCategories, sortControls } from './parse';

/** How portions are rolled up. */
export interface RollUpOptions {
  /** State's when left out. */
  readonly practice?: MarkingPractice;
  /** The date of the document, YYYY-MM-DD; today's rules when left out. */
  readonly date?: string;
  /** The document's own banner, to which REL, EYES and (//JOINT S) in a portion refer. */
  readonly banner?: string;
  /** Coalitions that the originators let be taken apart besides TEYE, ACGU and FVEY. */
  readonly expand?: readonly string[];
}

/**
 * The banner that a set of portions needs (CAPCO-2016 section D.2 with Table 3; DoDM E4-S10).
 * Takes portion marks as text or as markings, banners of parts among them: rolling up parts first
 * gives the same. Order and repetition do not matter. No portions give a marking that says
 * nothing. Never throws.
 */
export function rollUp(
  portions: readonly (string | Marking)[],
  options: RollUpOptions = {},
): Marking {
  const practice = options.practice ?? 'state';
  const disclosing: DisclosureOptions = {
    practice,
    date: options.date,
    expandable: expandableWith(options.expand),
  };
  const banner =
    options.banner === undefined ? undefined : parseMarking(options.banner, { kind: 'banner' });
  let sum: Sum = NOTHING;
  for (const portion of portions) {
    const marking =
      typeof portion === 'string' ? parseMarking(portion, { kind: 'portion' }) : portion;
    sum = join(sum, sumOf(banner ? resolve(marking, banner) : marking, disclosing));
  }
  return conclude(sum, practice, disclosing);
}

/** What is known of the portions so far. */
interface Sum {
  readonly marking: Marking;
  readonly disclosure: Disclosure;
}

const NOTHING: Sum = { marking: EMPTY, disclosure: { marked: undefined, unmarked: undefined } };

/** Fills in what a portion mark leaves to the banner. */
function resolve(marking: Marking, banner: Marking): Marking {
  const { classification } = marking;
  const joint = classification.system === 'joint' && classification.owners.length === 0;
  return {
    ...marking,
    ...(marking.relTo === 'all' && banner.relTo ? { relTo: banner.relTo } : {}),
    ...(marking.eyesOnly === 'all' && banner.eyesOnly ? { eyesOnly: banner.eyesOnly } : {}),
    ...(marking.accm.includes('') ? { accm: banner.accm } : {}),
    ...(joint && banner.classification.system === 'joint'
      ? { classification: { ...classification, owners: banner.classification.owners } }
      : {}),
  };
}

function sumOf(marking: Marking, options: DisclosureOptions): Sum {
  return {
    marking: { ...marking, ...ownershipOf(marking) },
    disclosure: disclosureOf(marking, options),
  };
}

function join(a: Sum, b: Sum): Sum {
  const left = a.marking;
  const right = b.marking;
  const cui = left.cui || right.cui ? [...(left.cui ?? []), ...(right.cui ?? [])] : undefined;
  return {
    disclosure: joinDisclosures(a.disclosure, b.disclosure),
    marking: {
      ...joinOwnerships(left, right),
      sci: sortPrograms([...left.sci, ...right.sci]),
      sap: sortPrograms([...left.sap, ...right.sap]),
      aea: mergeAea([...left.aea, ...right.aea]),
      nato: sortNames([...left.nato, ...right.nato]),
      controls: sortControls([...left.controls, ...right.controls]),
      accm: sortNames([...left.accm, ...right.accm]),
      unknown: sortNames([...left.unknown, ...right.unknown]),
      ...(cui ? { cui: sortCategories(cui) } : {}),
    },
  };
}

/** Makes a banner: throws out what stronger markings make needless, and settles the disclosure. */
function conclude(sum: Sum, practice: MarkingPractice, options: DisclosureOptions): Marking {
  const { marking } = sum;
  const classified = foreignRank(levelOf(marking)) > 0;
  const restricted = marking.controls.some((name) => name === 'EXDIS' || name === 'NODIS');
  const split = classified || restricted || sum.disclosure.marked !== undefined;
  const hidden = split && marking.controls.some((name) => SPLIT.has(name));
  const disclosure = settle(
    sum.disclosure,
    hidden || (restricted && practice === 'ic'),
    restricted,
  );
  const { undisclosed, ...disclosed } = concludeDisclosure(disclosure, practice);
  const own = marking.controls
    .filter((name) => !DISCLOSURE_CONTROLS.has(name))
    .map((name) => (split ? (SPLIT.get(name) ?? name) : name));
  const banner: Marking = {
    ...marking,
    classification: onlyControlled(marking) ? { system: 'cui' } : marking.classification,
    sap: sumUpPrograms(marking, practice),
    aea: strongestAea(marking.aea, classified),
    ...disclosed,
    controls: sortControls([...withoutNeedless(own, classified), ...disclosed.controls]),
  };
  return disclosureOf(banner, options).unmarked === undisclosed || !undisclosed
    ? banner
    : { ...banner, undisclosed };
}

/** CUI and plain unclassified text: CUI stands where the level would stand (CUI-HB). */
function onlyControlled(marking: Marking): boolean {
  const { classification, cui, fgi, sci, sap, aea, nato } = marking;
  const others = sci.length + sap.length + aea.length + nato.length;
  const unclassified = classification.system === 'us' && classification.level === 'UNCLASSIFIED';
  return cui !== undefined && unclassified && fgi === undefined && others === 0;
}

const DISCLOSURE_CONTROLS: ReadonlySet<string> = new Set(['NOFORN', 'RELIDO']);

/** Beside other disclosure markings NOFORN moves out of these (CAPCO-2016 Table 3 rules 3-8, 14). */
const SPLIT: ReadonlyMap<string, string> = new Map([
  ['SBU NOFORN', 'SBU'],
  ['LES NOFORN', 'LES'],
]);

/** NOFORN that other controls bring along; EXDIS and NODIS clear any list (pp. 172, 174). */
function settle(disclosure: Disclosure, noforn: boolean, restricted: boolean): Disclosure {
  const { marked } = disclosure;
  if (noforn) return joinDisclosures(disclosure, NOFORN);
  return restricted && marked && !marked.noforn
    ? { marked: undefined, unmarked: 'PLAIN' }
    : disclosure;
}

const NOFORN: Disclosure = disclosureOf(
  { ...EMPTY, controls: ['NOFORN'] },
  { practice: 'ic', date: undefined, expandable: new Set() },
);

/** Controls that a higher level guards as well (levels `U` in the table of constraints). */
const UNCLASSIFIED_ONLY: ReadonlySet<string> = new Set(
  CONSTRAINTS.filter(({ levels }) => levels === 'U').map(({ of }) => of),
);

function withoutNeedless(controls: readonly string[], classified: boolean): string[] {
  const present = new Set(controls.filter((name) => !classified || !UNCLASSIFIED_ONLY.has(name)));
  for (const row of CONSTRAINTS) {
    if (!present.has(row.of)) continue;
    for (const name of row.supersedes ?? []) present.delete(name);
  }
  if (present.has('NODIS')) present.delete('EXDIS');
  if (present.has('ORCON')) present.delete('ORCON-USGOV');
  if ([...present].some((name) => name !== 'FOUO')) present.delete('FOUO');
  return [...present];
}

/** RD stands for FRD and TFNI, FRD for TFNI; UCNI only on unclassified text (pp. 104-121). */
function strongestAea(entries: readonly Aea[], classified: boolean): Aea[] {
  const names = new Set(entries.map(({ name }) => name));
  const restricted = entries.filter(({ name }) => name === 'RD' || name === 'FRD');
  const sigmas = restricted.flatMap((entry) => entry.sigmas);
  const strongest = restricted[0];
  const kept = entries.filter(({ name }) => {
    if (name === 'DOD UCNI' || name === 'DOE UCNI') return !classified;
    if (name === 'TFNI') return strongest === undefined;
    return name === 'RD' || !names.has('RD');
  });
  return mergeAea(kept.map((entry) => (entry === strongest ? { ...entry, sigmas } : entry)));
}

/** A DoD banner sums up three programs or more (DoDM E4-S7.e). */
function sumUpPrograms({ sap }: Marking, practice: MarkingPractice): Marking['sap'] {
  const many = sap.length > 2 || sap.some(({ name }) => name === MULTIPLE);
  return practice === 'dod' && many ? [{ name: MULTIPLE, compartments: [] }] : sap;
}

const MULTIPLE = 'MULTIPLE PROGRAMS';
