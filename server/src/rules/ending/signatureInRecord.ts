import { defineRule } from '../rule';
import { lastLineOfText } from '../shared/lastLine';
import { sampleSets } from '../shared/sampleSets';

/** A name alone on its line, in capitals; the last sentence of a text has a full stop or slashes. */
const NAME = /^[A-Z][A-Z'.-]{1,24}(?: [A-Z][A-Z'.-]{1,24}){0,2}$/;

export const signatureInRecord = defineRule({
  name: 'signature-in-record',
  element: 'ending',
  summary: 'A record message ends with a signature',
  why: 'Record messages are not signed. Who released one, its last paragraph says: RELEASED BY, with rank, name and office.',
  source:
    'US Navy training manual NAVEDTRA 14292; 93 % of 1,500 NAVADMIN messages have RELEASED BY and none a signature',
  ids: ['GEN-5'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: sampleSets({
    text: 'RMKS/1.  THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n2.  BRING A CARD.//\n\nEXAMPLE\n^^^^^^^',
  }),
  good: sampleSets(),
  check(cable, report) {
    if (cable.layout !== 'record') return;
    const line = lastLineOfText(cable);
    if (!line || !NAME.test(line.value) || !endsAbove(cable.text, line.span.start)) return;
    report({
      span: line.span,
      message:
        'Record messages are not signed. Take the name out, or write RELEASED BY as the last paragraph.',
      fixes: () => {
        const start = textEnd(cable.text, line.span.start);
        const edit = { span: { start, end: line.span.end }, newText: '' };
        return [{ title: 'Take the name out', kind: 'suggested', edits: [edit] }];
      },
    });
  },
});

/** Where the text before `offset` ends, blanks apart. */
function textEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

/** What stands above is closed: with slashes or a full stop. */
function endsAbove(text: string, offset: number): boolean {
  return '/.'.includes(text.charAt(textEnd(text, offset) - 1));
}
