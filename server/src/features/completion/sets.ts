import { MONTHS } from '../../model/calendar';
import {
  allMtfSets,
  lookUpMtfSet,
  type MtfSetEntry,
  mtfMessageKinds,
  mtfReferenceKinds,
} from '../../vocabulary/mtfSets';
import { type Sourced, sourceOf } from '../../vocabulary/source';
import { fromForm } from './captions';
import { type Caret, type LineItem, linesFor, replaced, restOf } from './caret';
import type { Completion, Piece } from './item';
import type { Provider } from './provider';
import { momentOf } from './words';

/** The sets of a record message in their order, and what their first fields may be. */
export const sets: Provider = (caret) => {
  if (caret.layout !== 'record') return [];
  return [...linesFor(caret, 'set', () => setLines(caret)), ...fields(caret)];
};

/** These stand once. */
const ONCE: ReadonlySet<string> = new Set([
  'EXER',
  'OPER',
  'MSGID',
  'SUBJ',
  'RMKS',
  'GENTEXT',
  'DECL',
]);
/** Those without a source are offered last. */
const LAST = 50;

/** The names that are still to come, filled in as far as the message tells. */
function setLines(caret: Caret): LineItem[] {
  const above = new Set(caret.cable.sets.map(({ name }) => name.value.toUpperCase()));
  const last = lastPlace(caret);
  return allMtfSets()
    .filter(({ name }, place) => !(ONCE.has(name) && above.has(name)) && place >= last)
    .filter(({ name }) => name !== 'DECL' || caret.level !== 'UNCLASSIFIED')
    .map((entry) => ({
      label: `${entry.name}/`,
      kind: 'set',
      detail: entry.title,
      about: [entry.title, entry.form],
      source: sourceOf(entry),
      insert: pieces(caret, entry),
      ...(entry.confidence === 'unsourced' ? { later: LAST } : {}),
    }));
}

/** The place in the order of the table that the sets above the caret have come to. */
function lastPlace({ cable, lineStart }: Caret): number {
  const all = allMtfSets();
  const above = cable.sets
    .filter(({ span }) => span.start < lineStart)
    .map(({ name }) => name.value.toUpperCase());
  // REF, AMPN, NARR and POC follow on one another in any order.
  const free = new Set(['REF', 'AMPN', 'NARR', 'POC']);
  const first = all.findIndex(({ name }) => name === 'REF');
  return Math.max(
    0,
    ...above.map((name) =>
      free.has(name) ? first : all.findIndex((entry) => entry.name === name),
    ),
  );
}

function pieces(caret: Caret, { name, form }: MtfSetEntry): readonly Piece[] {
  const { cable } = caret;
  const from = cable.addresses.from[0]?.plad?.value;
  if (name === 'MSGID' && from) {
    const month = MONTHS[momentOf(caret).date.month - 1];
    return [`MSGID/GENADMIN/${from}/`, { field: '-', plain: '-' }, `/${month}//`];
  }
  if (name === 'REF') return fromForm(form.replace('REF/A/', `REF/${nextLetter(caret)}/`));
  return fromForm(form);
}

/** The letter behind the last REF set above the caret. */
function nextLetter({ cable, lineStart }: Caret): string {
  const above = cable.sets.filter(
    ({ name, span }) => name.value === 'REF' && span.start < lineStart,
  );
  const last = above.at(-1)?.fields[0]?.value;
  return last && /^[A-Y]$/.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : 'A';
}

const FIELD = /^\s*(MSGID|REF)\/([^/]*)(?:\/([^/]*))?$/;

/** The kind of message behind MSGID, the letter behind REF and the kind of reference behind that. */
function fields(caret: Caret): Completion[] {
  const match = FIELD.exec(caret.before);
  if (!match) return [];
  const [, name = '', first = '', second] = match;
  const rest = restOf(caret, /^[A-Z]+/);
  if (name === 'MSGID') {
    return second === undefined ? words(caret, mtfMessageKinds(), { typed: first, rest }) : [];
  }
  if (second !== undefined) return words(caret, mtfReferenceKinds(), { typed: second, rest });
  const letter = nextLetter(caret);
  const entry = lookUpMtfSet('REF');
  return [
    {
      label: letter,
      kind: 'number',
      detail: 'The next reference',
      about: ['Letters follow one another from A.'],
      ...(entry ? { source: sourceOf(entry) } : {}),
      span: replaced(caret, first, rest),
      insert: [`${letter}${caret.behind.startsWith('/') ? '' : '/'}`],
      rank: 0,
      more: true,
    },
  ];
}

function words(
  caret: Caret,
  entries: readonly (Sourced & { readonly name: string; readonly title: string })[],
  { typed, rest }: { typed: string; rest: string },
): Completion[] {
  return entries.map((entry, rank) => ({
    label: entry.name,
    kind: 'code',
    detail: entry.title,
    about: [`${entry.name}: ${entry.title}`],
    source: sourceOf(entry),
    span: replaced(caret, typed, rest),
    insert: [`${entry.name}${caret.behind.slice(rest.length).startsWith('/') ? '' : '/'}`],
    rank,
  }));
}
