import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import { rank } from '../../server/src/marking/level';
import { levelOf, type Marking, usLevel } from '../../server/src/marking/marking';
import { parseMarking } from '../../server/src/marking/parse';
import { readPortion } from '../../server/src/marking/portion';
import { renderBanner, renderPortion } from '../../server/src/marking/render';
import { rollUp } from '../../server/src/marking/rollUp';
import { markings } from './arbitraries';

const PRACTICES = ['ic', 'dod', 'state'] as const;
const RUNS = { numRuns: 300 };

describe.each(PRACTICES)('rendering, %s', (practice) => {
  test('a rendered banner parses to the marking it was rendered from', () => {
    fc.assert(
      fc.property(markings('banner'), (marking) => {
        const text = renderBanner(marking, { practice });
        expect(parseMarking(text, { kind: 'banner' }), text).toEqual(marking);
      }),
      RUNS,
    );
  });

  test('a rendered portion mark parses to the marking it was rendered from', () => {
    fc.assert(
      fc.property(markings('portion'), (marking) => {
        const text = renderPortion(marking, { practice });
        expect(parseMarking(`(${text})`, { kind: 'portion' }), text).toEqual(marking);
      }),
      RUNS,
    );
  });
});

/** Every control system of a marking with its compartments. (Of special programs a banner names two at most.) */
const programsOf = ({ sci }: Marking): string[] =>
  sci.flatMap(({ name, compartments }) => [
    name,
    ...compartments.map((compartment) => `${name}-${compartment.name}`),
  ]);

describe.each(PRACTICES)('rolling up, %s', (practice) => {
  const portions = fc.array(markings('portion'), { minLength: 1, maxLength: 4 });
  const withOrders = portions.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  const roll = (list: readonly Marking[]) => rollUp(list, { practice });

  test('does not depend on the order of the portions', () => {
    fc.assert(
      fc.property(withOrders, ([list, other]) => {
        expect(roll(other)).toEqual(roll(list));
      }),
      RUNS,
    );
  });

  test('does not depend on what is rolled up first', () => {
    fc.assert(
      fc.property(portions, portions, (left, right) => {
        expect(roll([roll(left), roll(right)])).toEqual(roll([...left, ...right]));
      }),
      RUNS,
    );
  });

  test('gives the same for portions that stand twice, and for a banner by itself', () => {
    fc.assert(
      fc.property(portions, (list) => {
        expect(roll([...list, ...list])).toEqual(roll(list));
        expect(roll([roll(list)])).toEqual(roll(list));
      }),
      RUNS,
    );
  });

  test('never lowers the level or loses a program, and covers what it covered before', () => {
    fc.assert(
      fc.property(portions, markings('portion'), (list, more) => {
        const before = roll(list);
        const after = roll([...list, more]);
        expect(rank(usLevel(levelOf(after)))).toBeGreaterThanOrEqual(
          rank(usLevel(levelOf(before))),
        );
        expect(programsOf(after)).toEqual(expect.arrayContaining(programsOf(before)));
        expect(roll([after, before])).toEqual(after);
        expect(roll([after, more])).toEqual(after);
      }),
      RUNS,
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'S',
      'SECRET',
      'TOP SECRET',
      'NF',
      'NOFORN',
      'REL TO USA, GBR',
      'REL',
      'SI-G ABCD',
      'TK',
      '/',
      '//',
      ' ',
      ', ',
    ],
    ...[
      'SAR-BP',
      'RD-SG 14',
      'FGI GBR',
      'CUI',
      'SP-PRVCY',
      'SBU',
      'EYES ONLY',
      'USA',
      'GBR',
      'JOINT S',
      '(',
      ')',
      'x',
      '-',
    ],
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join('')),
  );

  test('neither parsing nor checking throws, and findings lie inside the text', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('banner', 'portion'),
        fc.constantFrom(...PRACTICES),
        (text, kind, practice) => {
          for (const { span, message } of checkMarking(text, {
            kind: kind as 'banner',
            practice,
          })) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(message).toMatch(/\S/);
          }
          rollUp([text], { practice });
          readPortion(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('the corrected form cures what it is offered for', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('banner', 'portion'),
        fc.constantFrom(...PRACTICES),
        (text, kind, practice) => {
          const options = { kind: kind as 'banner', practice };
          for (const { corrected, rule } of checkMarking(text, options)) {
            if (corrected === undefined) continue;
            const left = checkMarking(corrected, options).filter(
              (finding) => finding.corrected !== undefined,
            );
            expect(
              left.map((finding) => `${finding.rule} in ${corrected}`),
              rule,
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
