import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const declSetUnneeded = defineRule({
  name: 'decl-set-unneeded',
  element: 'sets',
  summary: 'An unclassified record message has a DECL set',
  why: 'Only what is classified is declassified. The set was left over from another message, or the level is wrong.',
  source: 'US Navy training manual NAVEDTRA 14292; E.O. 13526 section 1.6(a)',
  ids: ['GEN-3', 'X-15'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleSets({
    declassification: 'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//\n^^^^',
  }),
  good: sampleSets(),
  check(cable, report) {
    const set = setNamed(cable, 'DECL');
    if (!set || cable.classification?.level !== 'UNCLASSIFIED') return;
    report({
      span: set.name.span,
      message:
        'An unclassified message is not declassified. Take the DECL set out, or check the level.',
      fixes: () => {
        const { lines } = cable.tree;
        const start = lines.start(lines.lineAt(set.span.start));
        const end = lines.next(lines.lineAt(set.span.end));
        return [suggest('Take the set out', { start, end }, '')];
      },
    });
  },
});
