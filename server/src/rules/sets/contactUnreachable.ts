import { defineRule } from '../rule';
import { bodyOf, isEmptySet, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

/** A number, an address, or letters that mask them in a copy. */
const REACHED_BY = /\d{3}|@|XXXX/i;

export const contactUnreachable = defineRule({
  name: 'contact-unreachable',
  element: 'sets',
  summary: 'A POC set gives no telephone number and no address',
  why: 'A point of contact is named so that readers can ask. They need a number or an address for it.',
  source: 'The form POC/name/rank/unit/telephone// of NAVADMIN messages',
  ids: ['GEN-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleSets({ contact: 'POC/J. EXAMPLE/LT/BASE LIBRARY//\n^^^' }),
  good: [sampleSets(), sampleSets({ contact: 'POC/J. EXAMPLE/J.EXAMPLE(AT)LIBRARY 0100//' })],
  check(cable, report) {
    for (const set of cable.sets) {
      const contact = nameOf(set) === 'POC' && set.closed && !isEmptySet(set);
      if (!contact || REACHED_BY.test(bodyOf(cable, set).value)) continue;
      report({
        span: set.name.span,
        message: 'This point of contact has no telephone number and no address. Add one.',
      });
    }
  },
});
