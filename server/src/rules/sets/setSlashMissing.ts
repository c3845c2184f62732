import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleSets } from '../shared/sampleSets';

/** `POC 1/`, `POC 2/` is how several contacts are told apart; a blank there is no slip. */
const NUMBERED = new Set(['POC']);

export const setSlashMissing = defineRule({
  name: 'set-slash-missing',
  element: 'sets',
  summary: 'A blank stands where the slash behind the name of a set belongs',
  why: 'A slash parts the name of a set from its first field. With a blank there, the name is not found.',
  source: 'US Navy training manual NAVEDTRA 14292',
  ids: ['GEN-3'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: sampleSets({ references: 'REF A/DOC/BASE LIBRARY/12DEC05//\n   ^' }),
  good: sampleSets(),
  check(cable, report) {
    for (const { name } of cable.sets) {
      const { end } = name.span;
      if (cable.text.charAt(end) === '/' || NUMBERED.has(name.value)) continue;
      const span = { start: end, end: end + 1 };
      report({
        span,
        message: `A blank stands behind ${name.value}. Write a slash.`,
        fixes: () => [replace('Write a slash', span, '/')],
      });
    }
  },
});
