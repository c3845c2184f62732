import { describe, expect, it } from 'vitest';
import { type HintKind, inlayHints } from '../../server/src/features/inlayHints';
import { snapshotOf, TELEGRAM } from './messages';

/** The hints, each behind the word that it follows. */
function hintsOf(text: string, kinds?: readonly HintKind[]): string[] {
  const whole = { start: 0, end: text.length };
  return inlayHints(snapshotOf(text).cables, whole, kinds).map(({ offset, text: words }) => {
    const word = /[^\s,]+$/.exec(text.slice(0, offset))?.[0];
    return `${word} -> ${words}`;
  });
}

describe('inlay hints', () => {
  it('give the filing day as a date', () => {
    expect(hintsOf(TELEGRAM, ['filingDay'])).toEqual(['3541145 -> 20 December 2006']);
    const newYear = TELEGRAM.replace('3541145', '0011145').replace('201145Z', '311145Z');
    expect(hintsOf(newYear, ['filingDay'])).toEqual(['0011145 -> 1 January 2007']);
  });

  it('give the years to declassification', () => {
    expect(hintsOf(TELEGRAM, ['declassification'])).toEqual(['12/20/2016 -> 10 years']);
    const past = TELEGRAM.replace('12/20/2016', '12/20/2006');
    expect(hintsOf(past, ['declassification'])).toEqual([]);
  });

  it('give the names of TAGS in the list of the date', () => {
    expect(hintsOf(TELEGRAM, ['tags'])[2]).toBe('AJ -> Azerbaijan');
    expect(hintsOf(TELEGRAM, ['tags'])).toHaveLength(3);
  });

  it('give the posts where only their indicators stand', () => {
    const hints = hintsOf(TELEGRAM, ['posts']);
    expect(hints[0]).toBe('RUEHC -> SECSTATE WASHDC');
    expect(hints.filter((hint) => hint.startsWith('RUEHC'))).toHaveLength(1);
  });

  it('come in order, and for a part those of the part alone', () => {
    const { cables } = snapshotOf(TELEGRAM);
    const all = inlayHints(cables, { start: 0, end: TELEGRAM.length });
    const offsets = all.map(({ offset }) => offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    const from = TELEGRAM.indexOf('TAGS');
    const part = inlayHints(cables, { start: from, end: TELEGRAM.length });
    expect(part).toEqual(all.filter(({ offset }) => offset >= from));
    expect(part).toHaveLength(3);
  });

  it('say nothing of a filing time that is none', () => {
    expect(hintsOf(TELEGRAM.replace('3541145', '9991145'), ['filingDay'])).toEqual([]);
    expect(hintsOf('')).toEqual([]);
  });
});
