import { content } from '../../model/leaves';
import { defineRule } from '../rule';
import { strayLines } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const setLineUnknown = defineRule({
  name: 'set-line-unknown',
  element: 'sets',
  summary: 'A line among the sets ends like one and begins with no name of a set',
  why: 'Programs pass over what they cannot name. Most often the line above was closed too early, or the name is spoilt.',
  source: 'US Navy training manual NAVEDTRA 14292',
  ids: ['GEN-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleSets({
    contact:
      'POC/J. EXAMPLE/LT/BASE LIBRARY//\n0100/EMAIL: J(AT)LIBRARY.EXAMPLE//\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  }).replace('LIBRARY//\n0100', 'LIBRARY 555//\n0100'),
  good: sampleSets(),
  check(cable, report) {
    if (cable.layout !== 'record') return;
    for (const node of strayLines(cable)) {
      report({
        span: content(node),
        message:
          'This line begins with no name of a set. Write the name, or join it to the set above.',
      });
    }
  },
});
