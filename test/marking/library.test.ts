import { expect, test } from 'vitest';
import * as library from '../../server/src/index';

test('the library entry has a function for every marking', () => {
  const { checkMarking, parseMarking, readPortion, renderBanner, renderPortion, rollUp } = library;
  const marking = parseMarking('SECRET//NF', { kind: 'banner' });
  expect(renderBanner(marking)).toBe('SECRET//NOFORN');
  expect(renderPortion(marking)).toBe('S//NF');
  expect(checkMarking('SECRET//NF', { kind: 'banner' }).map(({ rule }) => rule)).toEqual([
    'portion-form-in-banner',
  ]);
  expect(renderBanner(rollUp(['U', 'C/NF'], { practice: 'state' }))).toBe('CONFIDENTIAL//NOFORN');
  expect(readPortion('C/NF')?.corrected).toBe('C//NF');
});

test('the library entry checks a message', () => {
  const [cable] = library.describe(library.parseCable('UNCLAS BAKU 000123\n\n1. (U) Hello.\n'));
  expect(cable && library.check(cable, { rules: [] })).toEqual([]);
  expect(library.rules.length).toBeGreaterThan(0);
});
