import { describe, expect, it } from 'vitest';
import { labelled2026 } from '../../server/src/rules/shared/sampleAuthority';
import { sampleFields } from '../../server/src/rules/shared/sampleFields';
import { sampleSets } from '../../server/src/rules/shared/sampleSets';
import { Lines } from '../../server/src/text/lines';
import { findingsOf, told } from '../helpers/judge';
import { slipsIn } from '../helpers/slips';

interface Draft {
  readonly text: string;
  readonly today: string;
}

/** Good drafts of the two layouts without a transmission heading; headerSlips.test.ts has the third. */
const DRAFTS: Readonly<Record<string, Draft>> = {
  'classified fields': { text: labelled2026().text, today: '2026-12-24' },
  'unclassified fields': {
    text: sampleFields({
      reference: 'Reference: A) 05 HELSINKI 1753  B) 05 HELSINKI 1754',
      pass: 'Pass Line: DEPT FOR EUR/PPD',
    }),
    today: '2007-01-01',
  },
  'record message': { text: sampleSets(), today: '2007-01-01' },
};

/** The lines above paragraph 1 that are not blank. */
function headerLines(text: string): [content: string, line: number][] {
  const lines = new Lines(text);
  const found: [string, number][] = [];
  for (let i = 0; !/^(?:RMKS\/)?1\. /.test(lines.content(i)); i++) {
    if (lines.content(i) !== '') found.push([lines.content(i), i]);
  }
  return found;
}

/** The findings that lie on another line than the slip, unless it is one that names that line. */
function strays({ text, today }: Draft, line: number): string[] {
  const findings = findingsOf(text, { today });
  const lines = new Lines(text);
  const on = (start: number): boolean => lines.lineAt(start) === line;
  const away = findings.filter(({ span }) => !on(span.start));
  const [only] = findings;
  if (findings.length === 1 && only?.related.some(({ span }) => on(span.start))) return [];
  return told(text, away);
}

describe.each(Object.entries(DRAFTS))('the %s', (_, { text, today }) => {
  it('are good', () => {
    expect(told(text, findingsOf(text, { today }))).toEqual([]);
  });

  it.each(headerLines(text))('keep a slip in "%s" to that line', (content, line) => {
    const at = new Lines(text).start(line);
    const found = [...slipsIn(content)].flatMap((slip) => {
      const changed = text.slice(0, at) + slip + text.slice(at + content.length);
      return strays({ text: changed, today }, line).map((stray) => `${slip}: ${stray}`);
    });
    expect(found).toEqual([]);
  });
});
