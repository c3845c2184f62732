import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { textAt } from '../shared/heading';
import { textSets } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

/** `POC 1/`, `POC 2/` is how several contacts are told apart; a blank there is no slip. */
const NUMBERED = new Set(['POC']);

export const setSlashMissing = defineRule({
  name: 'set-slash-missing',
  element: 'sets',
  summary: 'No slash stands right behind the name of a set',
  why: 'A slash parts the name of a set from its first field. With a blank there, or with nothing, the name is not found.',
  source: 'US Navy training manual NAVEDTRA 14292',
  ids: ['GEN-3'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleSets({ references: 'REF A/DOC/BASE LIBRARY/12DEC05//\n   ^' }),
    sampleSets({ subj: 'SUBJ /LIBRARY HOURS//\n    ^' }),
    sampleSets({ subj: 'SUBJ LIBRARY HOURS//\n    ^' }),
    sampleSets({ subj: 'SUBJLIBRARY HOURS//\n    ^' }),
  ],
  good: sampleSets(),
  check(cable, report) {
    for (const { name, meant } of [...cable.sets, ...textSets(cable)]) {
      const { end } = name.span;
      const next = textAt(cable, { start: end, end: end + 1 });
      if (next === '/' || meant || NUMBERED.has(name.value)) continue;
      const span = { start: end, end: end + 1 };
      const blank = next === ' ';
      report({
        span,
        message: blank
          ? `A blank stands behind ${name.value}. Write a slash and nothing else.`
          : `No slash stands behind ${name.value}. Write one.`,
        fixes: (): Fix[] => {
          if (!blank) return [suggest('Write a slash', { start: end, end }, '/')];
          const slash = cable.text.charAt(end + 1) === '/' ? '' : '/';
          return [replace('Write a slash', span, slash)];
        },
      });
    }
  },
});
