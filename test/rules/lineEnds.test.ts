import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { applyEdits } from '../../server/src/text/edits';
import { parseCarets } from '../helpers/carets';
import { examplesOf, findingsOf } from '../helpers/judge';

type Judging = ReturnType<typeof examplesOf>[number]['judging'];

/** What becomes of a text by each fix that a rule offers. */
function mended(rule: string, text: string, judging: Judging): string[] {
  return findingsOf(text, judging)
    .filter((finding) => finding.rule.name === rule)
    .flatMap((finding) => finding.fixes())
    .map(({ edits }) => applyEdits(text, edits));
}

const withEnds = (text: string, end: string): string => text.replace(/\n/g, end);

describe('the fixes of', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s keep the ends of lines as they are in the file',
    (name, rule) => {
      for (const { text, judging } of examplesOf(rule, 'bad')) {
        const message = parseCarets(text).text;
        if (/\r/.test(message)) continue;
        const wanted = mended(name, message, judging);
        for (const end of ['\r\n', '\r']) {
          const found = mended(name, withEnds(message, end), judging);
          expect(found).toEqual(wanted.map((each) => withEnds(each, end)));
        }
      }
    },
  );
});
