import type { MtfSet } from '../../model/cable';
import { defineRule } from '../rule';
import { headerSets, isEmptySet, nameOf } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

const ONCE = new Set(['MSGID', 'SUBJ']);

export const setRepeated = defineRule({
  name: 'set-repeated',
  element: 'sets',
  summary: 'MSGID or SUBJ stands in the message twice',
  why: 'A message has one kind and one subject. Of two, nobody knows which one counts.',
  source: 'Inference from US Navy training manual NAVEDTRA 14292, which has each once',
  ids: ['GEN-4'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: sampleSets({ subj: 'SUBJ/LIBRARY HOURS//\nSUBJ/LIBRARY HOURS IN WINTER//\n^^^^' }),
  good: sampleSets(),
  check(cable, report) {
    const seen = new Map<string, MtfSet>();
    for (const set of headerSets(cable)) {
      const { span } = set.name;
      const name = nameOf(set);
      if (!ONCE.has(name) || isEmptySet(set)) continue;
      const first = seen.get(name);
      if (!first) {
        seen.set(name, set);
        continue;
      }
      report({
        span,
        message: `Set ${name} was there before. Take one of the two out.`,
        related: [{ span: first.name.span, message: `The first ${name}` }],
      });
    }
  },
});
