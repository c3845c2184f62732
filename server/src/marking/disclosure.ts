import { controlOf, type MarkingPractice } from '../vocabulary/markings';
import {
  type Audience,
  audienceOf,
  beyond,
  codesOf,
  common,
  either,
  isNobody,
  NOBODY,
} from './audience';
import { foreignRank, levelOf, type Marking, type Undisclosed } from './marking';

/** What the portions say of release and disclosure, before a banner is made of it. */
export interface Disclosure {
  /** Undefined while no portion has a disclosure marking. */
  readonly marked: Marked | undefined;
  /** Undefined while every portion has one, or need not have one. */
  readonly unmarked: Undisclosed | undefined;
}

interface Marked {
  readonly noforn: boolean;
  readonly release: Audience;
  /** Who may at least see it; whoever may receive it may see it (Table 3 rule 26). */
  readonly display: Audience;
  /** The DISPLAY ONLY list as written; '' for none, '*' where portions differ (DoDM E4-S10.e.6). */
  readonly displayList: string;
  readonly relido: boolean;
  /** One portion at least has a release list. */
  readonly listed: boolean;
  /** Every marked portion says EYES ONLY. */
  readonly eyes: boolean;
}

/** How a disclosure is judged. */
export interface DisclosureOptions {
  readonly practice: MarkingPractice;
  /** The date of the text, YYYY-MM-DD; today's rules when left out. */
  readonly date: string | undefined;
  readonly expandable: ReadonlySet<string>;
}

/** The day from which uncaveated portions count as RELIDO (CAPCO-2016 Table 2). */
const RELIDO_SINCE = '2010-06-28';

/** What one portion, or a banner that was rolled up before, says of disclosure. */
export function disclosureOf(marking: Marking, options: DisclosureOptions): Disclosure {
  const marked = markedOf(marking, options.expandable);
  const undisclosed = marking.undisclosed === 'LISTED' ? undefined : marking.undisclosed;
  if (marked) return { marked, unmarked: undisclosed };
  return { marked: undefined, unmarked: undisclosed ?? unmarkedAs(marking, options) };
}

function markedOf(marking: Marking, expandable: ReadonlySet<string>): Marked | undefined {
  const { relTo, displayOnly, eyesOnly, controls } = marking;
  const noforn = controls.includes('NOFORN');
  const relido = controls.includes('RELIDO');
  if (!noforn && !relido && !relTo && !displayOnly && !eyesOnly) return undefined;
  const list = relTo ?? eyesOnly;
  // DISPLAY ONLY cannot stand beside RELIDO (p. 154); where it does, only RELIDO counts.
  const shown = relido ? undefined : displayOnly;
  const release = list === 'all' ? 'everyone' : audienceOf(list ?? [], expandable);
  return {
    noforn,
    release: noforn ? NOBODY : release,
    display: noforn ? NOBODY : either(release, audienceOf(shown ?? [], expandable)),
    displayList: shown?.join(' ') ?? '',
    relido: relido && !noforn,
    listed: list !== undefined || marking.undisclosed === 'LISTED',
    eyes: eyesOnly !== undefined && relTo === undefined,
  };
}

/** Table 2: what a portion without a disclosure marking counts as beside others that have one. */
function unmarkedAs(marking: Marking, options: DisclosureOptions): Undisclosed | undefined {
  const classified = foreignRank(levelOf(marking)) > 0;
  if (options.practice !== 'ic') return classified ? 'PLAIN' : undefined;
  if (!classified) return unclassifiedAs(marking);
  const caveated =
    marking.controls.length + marking.aea.length + marking.sap.length + marking.accm.length > 0;
  const foreign = marking.fgi !== undefined || marking.classification.system !== 'us';
  const old = options.date !== undefined && options.date < RELIDO_SINCE;
  return caveated || foreign || old ? 'NOFORN' : 'RELIDO';
}

/** Plain unclassified text says nothing; the FISA page (p. 53) counts IC controls as RELIDO. */
function unclassifiedAs(marking: Marking): Undisclosed | undefined {
  const { controls, aea, cui } = marking;
  if (controls.some((name) => name === 'SBU NOFORN' || name === 'LES NOFORN')) return undefined;
  const others = controls.some(
    (name) => controlOf(name)?.category === 'non-ic' || name === 'DEA SENSITIVE',
  );
  if (others || aea.length > 0) return 'NOFORN';
  return controls.length > 0 || cui ? 'RELIDO' : undefined;
}

/** Puts two disclosures together. Commutative, associative and idempotent. */
export function joinDisclosures(a: Disclosure, b: Disclosure): Disclosure {
  return {
    marked: a.marked && b.marked ? joinMarked(a.marked, b.marked) : (a.marked ?? b.marked),
    unmarked: stricter(a.unmarked, b.unmarked),
  };
}

function joinMarked(a: Marked, b: Marked): Marked {
  return {
    noforn: a.noforn || b.noforn,
    release: common(a.release, b.release),
    display: common(a.display, b.display),
    displayList: a.displayList === b.displayList ? a.displayList : '*',
    relido: a.relido && b.relido,
    listed: a.listed || b.listed,
    eyes: a.eyes && b.eyes,
  };
}

function stricter(a: Undisclosed | undefined, b: Undisclosed | undefined): Undisclosed | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === b ? a : 'NOFORN';
}

/** The disclosure marking of the banner. */
export interface DisclosureMarking {
  readonly controls: readonly string[];
  readonly relTo?: readonly string[] | 'all';
  readonly displayOnly?: readonly string[];
  readonly eyesOnly?: readonly string[] | 'all';
  readonly undisclosed?: Marking['undisclosed'];
}

/** Table 3 for the IC; DoDM E4-S10.d.8 and S10.e.6 for DoD, which State follows. */
export function concludeDisclosure(
  { marked, unmarked }: Disclosure,
  practice: MarkingPractice,
): DisclosureMarking {
  if (!marked) return { controls: [], ...(unmarked ? { undisclosed: unmarked } : {}) };
  if (marked.noforn) return NOFORN;
  return practice === 'ic' ? concludeIc(marked, unmarked) : concludeOther(marked, unmarked);
}

const NOFORN: DisclosureMarking = { controls: ['NOFORN'] };
const PLAIN: DisclosureMarking = { controls: [], undisclosed: 'PLAIN' };

function concludeIc(marked: Marked, unmarked: Undisclosed | undefined): DisclosureMarking {
  if (unmarked) {
    // Rule 12 beside rule 17: only RELIDO alone leaves text without a marking what it is.
    const deferred = unmarked === 'RELIDO' && marked.relido && !marked.listed;
    return deferred ? { controls: ['RELIDO'], undisclosed: unmarked } : NOFORN;
  }
  const shown = beyond(marked.display, marked.release);
  if (!isNobody(marked.release)) return released(marked, shown);
  if (marked.relido) {
    return { controls: ['RELIDO'], ...(marked.listed ? { undisclosed: 'LISTED' } : {}) };
  }
  return shown.length > 0 ? { controls: [], displayOnly: shown } : NOFORN;
}

function concludeOther(marked: Marked, unmarked: Undisclosed | undefined): DisclosureMarking {
  if (unmarked) return PLAIN;
  const shown = ['', '*'].includes(marked.displayList) ? [] : marked.displayList.split(' ');
  if (!isNobody(marked.release)) return released(marked, shown);
  if (marked.relido) return { controls: ['RELIDO'] };
  return shown.length > 0 ? { controls: [], displayOnly: shown } : PLAIN;
}

function released(marked: Marked, shown: readonly string[]): DisclosureMarking {
  const codes = codesOf(marked.release);
  return {
    controls: marked.relido ? ['RELIDO'] : [],
    ...(marked.eyes ? { eyesOnly: codes } : { relTo: codes }),
    ...(shown.length > 0 ? { displayOnly: shown } : {}),
  };
}
