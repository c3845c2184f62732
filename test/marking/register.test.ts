import { describe, expect, test } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import { parseMarking } from '../../server/src/marking/parse';
import { renderBanner } from '../../server/src/marking/render';
import { rollUp } from '../../server/src/marking/rollUp';
import examples from '../fixtures/markings/register-2016.json';
import pages from '../fixtures/markings/register-2016-pages.json';

/**
 * The markings printed in the IC Markings System Register and Manual of 31 December 2016 (public
 * release), with the page each stands on and, where it is wrong by the book's own rules, the
 * rules that say so. Blanks that the scan put into a marking were taken out; `[explicit FD&R]`
 * was filled in. The SIGMA, HCS and EYES ONLY rules are those of that day.
 */
const DATE = '2016-12-31';

type Example = [kind: string, page: string, text: string, rules?: string[]];

describe('the examples of the Register', () => {
  test.each(examples as Example[])('%s, p. %s: %s', (kind, _page, text, rules = []) => {
    const options = { kind: kind as 'banner' | 'portion', practice: 'ic', date: DATE } as const;
    const grave = checkMarking(text, options).filter(({ level }) => level !== 'info');
    expect(grave.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });
});

type Page = [page: string, banner: string, portions: string[]];

describe('the worked pages of the Register', () => {
  test.each(pages as Page[])('p. %s: %s', (_page, banner, portions) => {
    const rolled = rollUp(portions, { practice: 'ic', date: DATE, banner });
    const printed = renderBanner(parseMarking(banner, { kind: 'banner' }), { practice: 'ic' });
    expect(renderBanner(rolled, { practice: 'ic' })).toBe(printed);
  });

  test('p. 59, fourth page: its banner leaves out GBR, which p. 57 asks for', () => {
    const portions = [
      '//JOINT S GBR USA//REL',
      '//JOINT S GBR USA//REL TO USA, FVEY',
      '//NIS//REL TO USA, ISAF, NATO',
    ];
    const banner = 'SECRET//FGI ISAF NATO//REL TO USA, GBR';
    const rolled = rollUp(portions, { practice: 'ic', date: DATE, banner, expand: ['NATO'] });
    expect(renderBanner(rolled, { practice: 'ic' })).toBe(
      'SECRET//FGI GBR ISAF NATO//REL TO USA, GBR',
    );
  });
});
