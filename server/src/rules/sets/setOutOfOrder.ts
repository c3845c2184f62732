import type { Cable, MtfSet } from '../../model/cable';
import { lookUpMtfSet } from '../../vocabulary/mtfSets';
import { defineRule, type Fix } from '../rule';
import { headerSets, isEmptySet, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

/** MSGID is the first set, SUBJ the second; the others have no order that a source gives. */
const RANKS: Readonly<Record<string, number>> = { MSGID: 0, SUBJ: 1 };
const OTHERS = 2;

export const setOutOfOrder = defineRule({
  name: 'set-out-of-order',
  element: 'sets',
  summary: 'MSGID is not the first set, or SUBJ not the second',
  why: 'MSGID says what kind of message follows, SUBJ what it is about. Readers and programs look for them at the top, in this order.',
  source:
    'US Navy training manual NAVEDTRA 14292; so in 94 % of the NAVADMIN messages that have both',
  ids: ['GEN-4'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleSets({
      msgid: null,
      subj: 'SUBJ/LIBRARY HOURS//\nMSGID/GENADMIN/CNO WASHINGTON DC/N1/JAN//\n^^^^^',
    }),
    sampleSets({
      subj: null,
      narrative: "AMPN/REF A IS THE LIBRARY'S HOUSE RULES.//\nSUBJ/LIBRARY HOURS//\n^^^^",
    }),
    sampleSets({
      subj: 'REF/A/DOC/BASE LIBRARY/12DEC05//\nSUBJ/LIBRARY HOURS//\n^^^^',
      references: 'REF/B/DOC/BASE LIBRARY/13DEC05//',
      narrative: "NARR/REF A IS THE LIBRARY'S HOUSE RULES, REF B ITS CALENDAR.//",
    }),
  ],
  good: sampleSets(),
  check(cable, report) {
    const sets = ranked(cable);
    const wrong = sets.find(({ rank }, i) => i > 0 && rank < (sets[i - 1]?.rank ?? 0));
    const before = wrong && sets.find(({ rank }) => rank > wrong.rank);
    if (!wrong || !before) return;
    const { name } = wrong.set;
    report({
      span: name.span,
      message: `${name.value} stands behind ${before.set.name.value}. Move it in front.`,
      related: [{ span: before.set.name.span, message: 'The set that it belongs before' }],
      fixes: () => reordered(cable, sets),
    });
  },
});

interface Ranked {
  readonly set: MtfSet;
  readonly rank: number;
}

/** The closed sets that are known with their places; a misspelt one has the place of what it means. */
function ranked(cable: Cable): readonly Ranked[] {
  const sets = headerSets(cable).filter((set) => set.closed && !isEmptySet(set));
  return sets.flatMap((set) => {
    const name = lookUpMtfSet(nameOf(set))?.name;
    return name ? [{ set, rank: RANKS[name] ?? OTHERS }] : [];
  });
}

/** Each place takes the set that belongs there, so that the line breaks between them stay. */
function reordered({ text }: Cable, sets: readonly Ranked[]): Fix[] {
  const sorted = [...sets].sort((a, b) => a.rank - b.rank);
  const edits = sets.flatMap(({ set: { span } }, i) => {
    const from = sorted[i]?.set.span ?? span;
    return from.start === span.start ? [] : [{ span, newText: text.slice(from.start, from.end) }];
  });
  return [{ title: 'Put the sets in order', kind: 'suggested', edits }];
}
