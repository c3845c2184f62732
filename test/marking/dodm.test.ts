import { expect, test } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import examples from '../fixtures/markings/dodm-2012.json';

type Example = [kind: string, clause: string, text: string, rules?: string[]];

/**
 * The markings of DoDM 5200.01 volume 2, enclosure 4, with their clauses, and the rules that those
 * break which the manual forbids. Figure 34 lists three programs out of the order it asks for.
 */
test.each(examples as Example[])('%s, %s: %s', (kind, _clause, text, rules = []) => {
  const options = {
    kind: kind as 'banner' | 'portion',
    practice: 'dod',
    date: '2012-02-24',
  } as const;
  const grave = checkMarking(text, options).filter(({ level }) => level !== 'info');
  expect(grave.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
});
