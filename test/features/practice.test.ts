import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../helpers/judge';
import { ROOT } from '../helpers/sources';

describe('the message of the walkthrough', () => {
  it('has five mistakes, as it says, and no other', () => {
    const text = readFileSync(join(ROOT, 'media/practice.cable'), 'utf8');
    const found = findingsOf(text, { today: '2026-11-23' });
    expect(found.map(({ rule }) => rule.name)).toEqual([
      'filing-day-differs',
      'declassification-date-impossible',
      'reason-section-wrong',
      'portion-mark-lower-case',
      'end-number-differs',
    ]);
  });
});
