import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodMessages } from '../helpers/cables';
import { DAMAGES, type StorageDamage } from '../helpers/damage';
import { injectedInto } from '../helpers/inject';
import { findingsOf, type Judging } from '../helpers/judge';
import { haveShared, sharedMessages } from '../helpers/shared';
import { casesOf, TABLES } from '../injection/tables';

/** Behind all the messages, so that none lies in the future. */
const today = '2026-11-01';

/** The errors and warnings on a text, without their places. */
function verdict(text: string, judging: Judging, { hides }: StorageDamage): readonly string[] {
  return findingsOf(text, { today, ...judging })
    .filter(({ rule, level }) => /error|warning/.test(level) && rule.name !== hides)
    .map(({ rule, level }) => `${level} ${rule.name}`)
    .sort();
}

/** A copy with the damage is judged as the telegram is in an archive. */
function expectSameVerdict(text: string, damage: StorageDamage, profile: 'archive' | 'auto'): void {
  const damaged = damage.apply(text);
  if (damaged === text) return;
  const expected = verdict(text, { profile: 'archive' }, damage);
  expect(verdict(damaged, { profile }, damage), damage.name).toEqual(expected);
}

const good = goodMessages('telegram').map(({ text }) => text);
const cases = Object.values(TABLES)
  .flatMap(casesOf)
  .filter(({ layout }) => layout === 'telegram');
const broken = fc
  .tuple(good, fc.constantFrom(...cases))
  .map(([text, { injection }]) => injectedInto(text, injection) ?? text);

const damages = fc.constantFrom(...DAMAGES);
const plain = fc.constantFrom(...DAMAGES.filter(({ unseen }) => !unseen));
const ofLines = fc.constantFrom(...DAMAGES.filter(({ ofParagraphs }) => !ofParagraphs));

describe('storage damage', () => {
  it('changes nothing in the verdict on a telegram, good or with a defect, as archive', () => {
    fc.assert(
      fc.property(fc.oneof(good, broken, broken), damages, (text, damage) => {
        expectSameVerdict(text, damage, 'archive');
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing as auto, which sees by it that the text is a copy', () => {
    fc.assert(
      fc.property(fc.oneof(good, broken, broken), plain, (text, damage) => {
        expectSameVerdict(text, damage, 'auto');
      }),
      { numRuns: 150 },
    );
  });

  it('does all its damage to a telegram', () => {
    const [text = ''] = fc.sample(
      goodMessages('telegram')
        .filter(({ facts }) => facts.references > 1)
        .map((one) => one.text),
      { seed: 1, numRuns: 1 },
    );
    expect(DAMAGES.filter(({ apply }) => apply(text) === text)).toEqual([]);
  });
});

describe.skipIf(!haveShared)('more storage damage', () => {
  it('changes nothing in the verdict on real telegrams', () => {
    const real = sharedMessages('telegrams').map(({ text }) => text);
    fc.assert(
      fc.property(fc.nat(), ofLines, (n, damage) => {
        expectSameVerdict(real[n % real.length] ?? '', damage, 'archive');
      }),
      { numRuns: 150 },
    );
  });
});
