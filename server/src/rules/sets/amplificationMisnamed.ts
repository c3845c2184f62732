import type { MtfSet } from '../../model/cable';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { hasStrayLine, headerSets, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const amplificationMisnamed = defineRule({
  name: 'amplification-misnamed',
  element: 'sets',
  summary: 'AMPN stands for several references, or NARR for one',
  why: 'AMPN explains the one set before it, NARR several.',
  source:
    'US Navy training manual NAVEDTRA 14292, likely: its own figure 2-3 has AMPN behind two references',
  ids: ['GEN-4'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleSets({ narrative: "NARR/REF A IS THE LIBRARY'S HOUSE RULES.//\n^^^^" }),
    sampleSets({
      references: 'REF/A/DOC/BASE LIBRARY/12DEC05//\nREF/B/DOC/BASE LIBRARY/13DEC05//',
      narrative: "AMPN/REF A IS THE LIBRARY'S HOUSE RULES, REF B ITS CALENDAR.//\n^^^^",
    }),
  ],
  good: sampleSets(),
  check(cable, report) {
    // References that stand above SUBJ are told to move down to the others.
    if (isSubjectBelow(headerSets(cable))) return;
    for (const { set, count } of explained(headerSets(cable))) {
      const { name, meant } = set;
      const due = count > 1 ? 'NARR' : 'AMPN';
      if (name.value === due || meant || hasStrayLine(cable)) continue;
      report({
        span: name.span,
        message:
          count > 1
            ? `AMPN explains one reference; here it follows ${count}. Write NARR.`
            : 'NARR explains several references; here it follows one. Write AMPN.',
        fixes: () => [suggest(`Write ${due}`, name.span, due)],
      });
    }
  },
});

function isSubjectBelow(sets: readonly MtfSet[]): boolean {
  const subject = sets.findIndex((set) => nameOf(set) === 'SUBJ');
  return sets.slice(0, Math.max(0, subject)).some((set) => nameOf(set) === 'REF');
}

/** Each set that explains references, with how many; several in a row share them. */
function explained(sets: readonly MtfSet[]): { set: MtfSet; count: number }[] {
  const found: { set: MtfSet; count: number }[] = [];
  let references = 0;
  sets.forEach((set, index) => {
    if (nameOf(set) === 'REF') references++;
    else {
      const alone = !isExplanation(sets[index + 1]);
      if (isExplanation(set) && references > 0 && alone) found.push({ set, count: references });
      references = 0;
    }
  });
  return found;
}

function isExplanation(set: MtfSet | undefined): boolean {
  const name = set && nameOf(set);
  return name === 'AMPN' || name === 'NARR';
}
