import type { Cable, MtfSet } from '../../model/cable';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { isEmptySet, lastWord, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const setUnclosed = defineRule({
  name: 'set-unclosed',
  element: 'sets',
  summary: 'A set is not closed with two slashes',
  why: 'Two slashes end a set. Where they are missing, the program that reads the message takes the next set for more of this one.',
  source:
    'US Navy training manual NAVEDTRA 14292; 7.5 % of the subjects of 1,500 NAVADMIN messages lack them',
  ids: ['GEN-3'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleSets({ subj: 'SUBJ/LIBRARY HOURS\n             ^^^^^' }),
    sampleSets({ references: 'REF/A/DOC/BASE LIBRARY/12DEC05/\n               ^^^^^^^^^^^^^^^^' }),
  ],
  good: sampleSets(),
  check(cable, report) {
    for (const set of cable.sets) {
      if (set.closed) continue;
      const next = behind(cable, set);
      // Nothing follows: somebody is typing this set.
      if (!next) continue;
      const { span } = set;
      const name = nameOf(set);
      const single = cable.text.charAt(span.end - 1) === '/';
      const empty = isEmptySet(set);
      report({
        span: lastWord(cable, span),
        message: empty
          ? `Set ${name} is empty and not closed. Fill it in and end it with //, or take it out.`
          : `Set ${name} is not closed. End it with //.`,
        fixes: () =>
          empty
            ? []
            : [
                {
                  title: 'Close the set with //',
                  kind: next === 'known' ? 'safe' : 'suggested',
                  edits: [{ span: end(span), newText: single ? '/' : '//' }],
                },
              ],
      });
    }
  },
});

const end = (span: Span): Span => ({ start: span.end, end: span.end });

/** Whether what follows shows that the set is over, for certain or perhaps; undefined at the end. */
function behind({ nodes }: Cable, { span }: MtfSet): 'known' | 'unknown' | undefined {
  const next = nodes.find(({ start, kind }) => start >= span.end && kind !== 'blank');
  if (!next) return undefined;
  return next.kind === 'set' || next.kind === 'text-set' ? 'known' : 'unknown';
}
