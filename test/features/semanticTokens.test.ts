import { describe, expect, it } from 'vitest';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { slice } from '../../server/src/text/span';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

/** Each token as its text, its type and its modifiers. */
function tokensOf(text: string): string[] {
  return semanticTokens(snapshotOf(text).cables).map(({ span, type, modifiers }) =>
    [slice(text, span), type, ...modifiers].join(' | '),
  );
}

describe('semantic tokens', () => {
  it('tell the level of the message and of each mark', () => {
    const tokens = tokensOf(TELEGRAM);
    expect(tokens).toContain('C O N F I D E N T I A L | level | confidential');
    expect(tokens).toContain('(U) | mark | unclassified');
    expect(tokens).toContain('(C/NF) | mark | confidential');
    expect(tokens).toContain('(SBU) | mark | unclassified');
  });

  it('tell dates and codes', () => {
    const tokens = tokensOf(TELEGRAM);
    for (const wanted of ['3541145 | date', '12/20/2016 | date', 'PGOV | code', 'RUEHC | code']) {
      expect(tokens).toContain(wanted);
    }
  });

  it('tell a misspelt label and what storage left behind', () => {
    const damaged = TELEGRAM.replace('TAGS: PGOV,', 'TAGS: [PGOV](#),').replace(
      'SUBJECT:',
      'SUBJCET:',
    );
    expect(tokensOf(damaged)).toContain('SUBJCET: | label | misspelt');
    expect(tokensOf(damaged).filter((token) => token.includes('| damage'))).not.toEqual([]);
  });

  it('come in order, without overlaps and each on one line', () => {
    for (const text of [TELEGRAM, RECORD, TELEGRAM.replaceAll('\n', '\r\n'), TELEGRAM + RECORD]) {
      const tokens = semanticTokens(snapshotOf(text).cables);
      let end = 0;
      for (const { span } of tokens) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(slice(text, span)).not.toMatch(/[\r\n]/);
        end = span.end;
      }
      expect(tokens.length).toBeGreaterThan(10);
    }
  });

  it('of a part are those of the whole that touch it', () => {
    const { cables } = snapshotOf(TELEGRAM);
    const start = TELEGRAM.indexOf('TAGS');
    const within = { start, end: TELEGRAM.indexOf('SUBJECT') };
    const all = semanticTokens(cables);
    const part = semanticTokens(cables, within);
    expect(part).toEqual(
      all.filter(({ span }) => span.start >= within.start && span.end <= within.end),
    );
    expect(part).toHaveLength(4);
  });
});
