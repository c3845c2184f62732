import { checkMarking } from '../marking/check';
import type { CheckMarkingOptions } from '../marking/check/finding';
import { LEVELS, type Level } from '../marking/level';
import { EMPTY, type Marking } from '../marking/marking';
import { sortCodes } from '../marking/order';
import { sortControls } from '../marking/parse';
import { renderPortion } from '../marking/render';
import { CONTROLS, codeName, releaseCodes } from '../vocabulary/markings';

/** What was chosen so far. */
export interface MarkState {
  readonly level?: Level;
  /** Controls by their banner names; `REL TO` has its countries beside it. */
  readonly controls: readonly string[];
  /** Codes of countries and coalitions, without the United States. */
  readonly countries: readonly string[];
}

/** One entry of the pick list. Choosing it leads to `next`. */
export interface MarkChoice {
  readonly kind: 'level' | 'control' | 'country';
  readonly label: string;
  readonly detail: string;
  /** It is a part of the mark; choosing it takes it out. */
  readonly chosen: boolean;
  /** The mark that choosing a level or a control makes, with its brackets. */
  readonly mark?: string;
  readonly next: MarkState;
}

/** The mark so far, and what may come next. */
export interface MarkChoices {
  /** With brackets; undefined while no level was chosen. */
  readonly mark?: string;
  /** The mark may be set as it stands. */
  readonly legal: boolean;
  readonly choices: readonly MarkChoice[];
}

/** What a mark is judged by. */
export type MarkBooks = Pick<CheckMarkingOptions, 'practice' | 'date'>;

const RELEASE = 'REL TO';
/** Marks that State's telegrams write like a level of their own. */
const LIKE_LEVELS: ReadonlySet<string> = new Set(['SBU']);
/** Controls that need a list, or a special access program, for which there is no step here. */
const NOT_OFFERED: ReadonlySet<string> = new Set(['EYES ONLY', 'DISPLAY ONLY', 'WAIVED']);
/** What drafters use most comes first; the Register's order decides among the rest. */
const FIRST = ['NOFORN', RELEASE];

/**
 * The choices that build a legal portion mark step by step: the level, then controls, then the
 * countries of REL TO by their names. A control that the books forbid beside what was chosen, or
 * no longer have, is not among them.
 */
export function markChoices(state: MarkState, books: MarkBooks = {}): MarkChoices {
  const { level } = state;
  if (!level) return { legal: false, choices: levels(books) };
  const countries = state.controls.includes(RELEASE) ? countryChoices(state) : [];
  return {
    mark: markOf(state, books),
    legal: defectsOf(state, books).length === 0,
    choices: [...controlChoices(state, books), ...countries],
  };
}

function levels(books: MarkBooks): MarkChoice[] {
  const choices = LEVELS.map((level) => {
    const next: MarkState = { level, controls: [], countries: [] };
    return choice('level', level, '', false, next, books);
  });
  const sbu: MarkState = { level: 'UNCLASSIFIED', controls: ['SBU'], countries: [] };
  const special = choice('level', 'SBU', titleOf('SBU'), false, sbu, books);
  return [...choices.slice(0, 1), special, ...choices.slice(1)];
}

function controlChoices(state: MarkState, books: MarkBooks): MarkChoice[] {
  const names = CONTROLS.filter(({ category }) => category !== 'limited').map(
    ({ banner }) => banner,
  );
  const all = [...new Set([...FIRST, ...names])];
  return all.flatMap((name) => {
    const chosen = state.controls.includes(name);
    const next = chosen ? without(state, name) : withControl(state, name);
    const offered = !LIKE_LEVELS.has(name) && !NOT_OFFERED.has(name);
    if (!chosen && !(offered && mayBecomeLegal(next, books))) return [];
    return [choice('control', name, titleOf(name), chosen, next, books)];
  });
}

function withControl(state: MarkState, name: string): MarkState {
  return { ...state, controls: [...state.controls, name] };
}

function without(state: MarkState, name: string): MarkState {
  const controls = state.controls.filter((each) => each !== name);
  return { ...state, controls, countries: name === RELEASE ? [] : state.countries };
}

function countryChoices(state: MarkState): MarkChoice[] {
  return releaseCodes()
    .filter((code) => code !== 'USA')
    .map((code) => {
      const chosen = state.countries.includes(code);
      const countries = chosen
        ? state.countries.filter((each) => each !== code)
        : [...state.countries, code];
      const label = codeName(code) ?? code;
      return { kind: 'country', label, detail: code, chosen, next: { ...state, countries } };
    });
}

function choice(
  kind: MarkChoice['kind'],
  label: string,
  detail: string,
  chosen: boolean,
  next: MarkState,
  books: MarkBooks,
): MarkChoice {
  return { kind, label, detail, chosen, mark: markOf(next, books), next };
}

function titleOf(name: string): string {
  if (name === RELEASE) return 'AUTHORIZED FOR RELEASE TO';
  return CONTROLS.find(({ banner }) => banner === name)?.title ?? '';
}

function markOf(state: MarkState, { practice }: MarkBooks): string {
  return `(${renderPortion(markingOf(state), practice ? { practice } : {})})`;
}

function markingOf({ level, controls, countries }: MarkState): Marking {
  return {
    ...EMPTY,
    classification: level ? { system: 'us', level } : { system: 'none' },
    controls: sortControls(controls.filter((name) => name !== RELEASE)),
    ...(controls.includes(RELEASE) ? { relTo: sortCodes(countries) } : {}),
  };
}

/** What is wrong with the mark; a release list without a country is not finished. */
function defectsOf(state: MarkState, books: MarkBooks): readonly string[] {
  const empty = state.controls.includes(RELEASE) && state.countries.length === 0;
  if (empty) return ['empty-list'];
  return checkMarking(markOf(state, books), { kind: 'portion', ...books })
    .filter(({ level, rule }) => level === 'error' || rule === 'retired-marking')
    .map(({ rule }) => rule);
}

/** Legal, or only short of a control that goes with it or of the countries. */
function mayBecomeLegal(state: MarkState, books: MarkBooks): boolean {
  const someCountry = state.controls.includes(RELEASE) && state.countries.length === 0;
  const tried = someCountry ? { ...state, countries: ['GBR'] } : state;
  return defectsOf(tried, books).every((rule) => rule === 'companion-missing');
}
