import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectFixAllToSettle, expectFixesToMend } from '../helpers/fixes';
import { injectedInto } from '../helpers/inject';
import { haveShared } from '../helpers/shared';
import { realMessages } from '../helpers/texts';
import { casesOf, TABLES } from '../injection/tables';

const cases = Object.values(TABLES).flatMap(casesOf);

/** Real messages, and what becomes of them when a defect is put in where they have a place for it. */
const broken = fc
  .tuple(realMessages, fc.constantFrom(...cases))
  .map(([sound, { injection }]) => ({ sound, text: injectedInto(sound, injection) ?? sound }));

/** Behind all the messages, so that a date that a fix makes readable does not lie in the future. */
const today = '2026-11-01';
const profile = fc.constantFrom('draft', 'archive', 'auto');

describe.skipIf(!haveShared)('a real message with a defect put in', () => {
  it('is mended by each safe fix, which adds nothing', () => {
    fc.assert(
      fc.property(broken, profile, ({ text, sound }, each) => {
        expectFixesToMend(text, { today, profile: each }, sound);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing left to mend after all fixes', () => {
    fc.assert(
      fc.property(broken, profile, ({ text }, each) => {
        expectFixAllToSettle(text, { today, profile: each });
      }),
      { numRuns: 60 },
    );
  });
});
