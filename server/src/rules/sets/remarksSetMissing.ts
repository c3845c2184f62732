import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { hasText, headerSets, setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

export const remarksSetMissing = defineRule({
  name: 'remarks-set-missing',
  element: 'sets',
  summary: 'The text of a record message does not begin with RMKS or GENTEXT',
  why: 'Behind the sets of the heading the text is a set too. RMKS/ or GENTEXT/REMARKS/ tells programs where it begins.',
  source: 'US Navy training manual NAVEDTRA 14292; so in 90 % of 1,500 NAVADMIN messages',
  ids: ['GEN-3'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleSets({
    text: '1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n^^\n\n2.  BRING A CARD.//',
  }),
  good: sampleSets(),
  check(cable, report) {
    if (!hasText(cable) || !setNamed(cable, 'MSGID') || headerSets(cable).length < 2) return;
    if (cable.nodes.some(({ kind }) => kind === 'text-set')) return;
    const number = cable.paragraphs[0]?.number;
    if (!number) return;
    const { start } = number.span;
    report({
      span: number.span,
      message: 'The text begins without a set. Write RMKS/ in front of it.',
      fixes: () => [suggest('Write RMKS/', { start, end: start }, 'RMKS/')],
    });
  },
});
