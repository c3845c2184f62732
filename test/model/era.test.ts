import { describe, expect, it } from 'vitest';
import { type CalendarDate, parseIsoDate } from '../../server/src/model/calendar';
import {
  durationFor,
  exemptionMeaning,
  findInstruction,
  findOrder,
  instructionStanding,
  instructionsFor,
  knownOrders,
  nearestOrder,
  orderInForce,
  orderStanding,
  ordersInForce,
  reasonStanding,
  reasonsFor,
  tagSystemFor,
  transitionOn,
} from '../../server/src/model/era';

function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`no such day: ${iso}`);
  return date;
}

describe('the order in force', () => {
  it.each([
    ['1972-06-01', '11652', undefined],
    ['1978-11-30', '11652', undefined],
    ['1978-12-01', '12065', undefined],
    ['1982-08-01', '12356', undefined],
    ['1995-10-13', '12356', undefined],
    ['1995-10-14', '12958', 'original'],
    ['2003-09-21', '12958', 'original'],
    ['2003-09-22', '12958', 'amended'],
    ['2010-06-26', '12958', 'amended'],
    ['2010-06-27', '13526', undefined],
    ['2031-01-01', '13526', undefined],
  ])('on %s is E.O. %s', (iso, number, version) => {
    const order = orderInForce(day(iso));
    expect(order?.number).toBe(number);
    expect(order?.version).toBe(version);
  });

  it('is not known before 1972', () => {
    expect(orderInForce(day('1970-01-01'))).toBeUndefined();
  });

  it('leaves no day without an order and none with two, from 1972 on', () => {
    const orders = knownOrders();
    for (let i = 1; i < orders.length; i++) {
      const end = day(orders[i - 1]?.until as string);
      const start = day(orders[i]?.effective as string);
      expect(Date.UTC(start.year, start.month - 1, start.day)).toBe(
        Date.UTC(end.year, end.month - 1, end.day) + 86_400_000,
      );
    }
    expect(orders[orders.length - 1]?.until).toBeUndefined();
  });

  it('comes first, with the neighbours of the sixty days of grace behind it', () => {
    expect(ordersInForce(day('2006-12-20')).map((order) => order.number)).toEqual(['12958']);
    expect(ordersInForce(day('2010-08-01')).map((order) => order.number)).toEqual([
      '13526',
      '12958',
    ]);
    expect(ordersInForce(day('2010-05-01')).map((order) => order.number)).toEqual([
      '12958',
      '13526',
    ]);
  });

  it('carries its sources spelled out', () => {
    for (const order of knownOrders()) {
      expect(order.sources.length).toBeGreaterThan(0);
      for (const source of order.sources) expect(source).toMatch(/ /);
    }
  });
});

describe('the standing of an order', () => {
  it.each([
    ['12958', '2006-12-20', 'in-force'],
    ['12958', '2015-02-02', 'replaced'],
    ['12958', '2010-08-01', 'grace'],
    ['13526', '2010-03-01', 'signed'],
    ['13526', '2010-05-15', 'grace'],
    ['13526', '2006-12-20', 'not-yet'],
    ['12356', '2006-12-20', 'replaced'],
    ['13292', '2006-12-20', 'amending'],
    ['12985', '2006-12-20', 'unknown'],
  ])('E.O. %s on %s: %s', (number, iso, standing) => {
    expect(orderStanding(number, day(iso))).toBe(standing);
  });

  it('finds the order meant by a slip, the one in force before others as near', () => {
    expect(nearestOrder('12985', day('2006-12-20'))?.number).toBe('12958');
    expect(nearestOrder('12956', day('2006-12-20'))?.number).toBe('12958');
    expect(nearestOrder('12956', day('1990-01-01'))?.number).toBe('12356');
    expect(nearestOrder('l3526')?.number).toBe('13526');
    expect(nearestOrder('16652')?.number).toBe('11652');
    expect(nearestOrder('99999')).toBeUndefined();
  });

  it('takes the amended text of 12958 by its date, and for 13292', () => {
    expect(findOrder('12958', day('1999-01-01'))?.version).toBe('original');
    expect(findOrder('12958', day('2006-01-01'))?.version).toBe('amended');
    expect(findOrder('12958', day('1990-01-01'))?.version).toBe('original');
    expect(findOrder('12958', day('2015-01-01'))?.version).toBe('amended');
    expect(findOrder('12958')?.version).toBe('amended');
    expect(findOrder('13292')?.number).toBe('12958');
    expect(findOrder('10501')).toBeUndefined();
  });
});

describe('the reasons', () => {
  it.each([
    ['1980-01-01', '1-301', 'abcdefg'],
    ['1999-01-01', '1.5', 'abcdefg'],
    ['2003-09-21', '1.5', 'abcdefg'],
    ['2003-09-22', '1.4', 'abcdefgh'],
    ['2020-01-01', '1.4', 'abcdefgh'],
  ])('on %s are in section %s', (iso, section, letters) => {
    const reasons = reasonsFor(day(iso));
    expect(reasons?.section).toBe(section);
    expect(Object.keys(reasons?.letters ?? {}).join('')).toBe(letters);
  });

  it('are the ten of 12356, and none in 1975', () => {
    expect(Object.keys(reasonsFor(day('1990-01-01'))?.letters ?? {})).toHaveLength(10);
    expect(reasonsFor(day('1975-01-01'))).toBeUndefined();
  });

  it('spell out (b) and (d)', () => {
    const letters = reasonsFor(day('2006-12-20'))?.letters ?? {};
    expect(letters.b).toContain('foreign government');
    expect(letters.d).toContain('foreign relations');
  });

  it.each([
    ['1.5', '2006-12-20', 'retired'],
    ['1.5', '2003-10-20', 'transition'],
    ['1.4', '2003-04-01', 'transition'],
    ['1. 4', '2006-12-20', 'allowed'],
    ['1.4', '1999-01-01', 'too-early'],
    ['1.6', '2006-12-20', 'unknown'],
  ])('section %s on %s: %s', (section, iso, standing) => {
    expect(reasonStanding(section, day(iso))).toBe(standing);
  });
});

describe('declassification instructions', () => {
  it.each([
    ['OADR', '1990-05-05', 'allowed'],
    ['OADR', '2006-12-20', 'retired'],
    ['OADR', '1975-01-01', 'too-early'],
    ['X1', '1999-05-05', 'allowed'],
    ['x6', '2006-12-20', 'retired'],
    ['X9', '1999-05-05', 'unknown'],
    ['MR', '2007-01-01', 'allowed'],
    ['MR', '2012-01-01', 'retired'],
    ['25X1-human', '2006-12-20', 'allowed'],
    ['25X1-human', '2020-12-20', 'retired'],
    ['25X4', '2006-12-20', 'allowed'],
    ['25X0', '2006-12-20', 'unknown'],
    ['25X10', '2020-12-20', 'unknown'],
    ['50X1-HUM', '2015-01-01', 'allowed'],
    ['50X1-HUM', '2006-12-20', 'too-early'],
    ['GDS', '1975-01-01', 'allowed'],
    ['XGDS-1', '1979-12-01', 'retired'],
    ['RDS-4', '1979-12-01', 'allowed'],
    ['SUBJECT TO TREATY', '2015-01-01', 'never'],
  ])('%s on %s: %s', (code, iso, standing) => {
    expect(instructionStanding(code, day(iso))).toBe(standing);
  });

  it('tells the narrow form from the wide one', () => {
    expect(findInstruction('25X1-human')?.id).toBe('25X1-human');
    expect(findInstruction('25X1, EO 12951')?.id).toBe('25X1-EO-12951');
    expect(findInstruction('25X1')?.needsDate).toBe(true);
    expect(findInstruction('50X1 HUM')?.canonical).toBe('50X1-HUM');
    expect(findInstruction('50X1-HUM')?.needsDate).toBe(false);
    expect(findInstruction('25X4')?.maximumYears).toBe(50);
    expect(findInstruction('50X4')?.maximumYears).toBe(75);
    expect(findInstruction('')).toBeUndefined();
  });

  it('lists what may be written on a day', () => {
    const ids = instructionsFor(day('2006-12-20')).map((each) => each.id);
    expect(ids).toEqual(expect.arrayContaining(['date', 'event', '25X1-human', '25X']));
    expect(ids).not.toContain('OADR');
    expect(ids).not.toContain('50X1-HUM');
    expect(ids).not.toContain('treaty');
    expect(instructionsFor(day('2020-01-01')).map((each) => each.id)).not.toContain('25X1-human');
  });

  it('says what a digit stands for', () => {
    expect(exemptionMeaning('X5')).toBe('foreign government information');
    expect(exemptionMeaning('25X6')).toContain('relations');
    expect(exemptionMeaning('50X6')).toBe(exemptionMeaning('25X6'));
    expect(exemptionMeaning('XGDS-4')).toContain('jeopardy');
    expect(exemptionMeaning('OADR')).toBeUndefined();
  });
});

describe('duration, transitions and TAGS', () => {
  it('gives ten years since 1995, twenty-five too since 2003, six before 1982, and none in between', () => {
    expect(durationFor(day('2006-12-20'))).toMatchObject({ usual: 10, longest: 25 });
    expect(durationFor(day('2003-03-25'))).toMatchObject({ usual: 10, longest: 25 });
    expect(durationFor(day('2003-03-24'))).toMatchObject({ usual: 10, longest: 10 });
    expect(durationFor(day('1995-10-14'))).toMatchObject({ usual: 10, longest: 10 });
    expect(durationFor(day('1980-12-20'))).toMatchObject({ usual: 6, longest: 20 });
    expect(durationFor(day('1990-12-20'))).toBeUndefined();
  });

  it('knows the two times of change', () => {
    expect(transitionOn(day('2003-03-25'))?.until).toBe('2003-09-21');
    expect(transitionOn(day('2010-06-26'))?.from).toBe('2009-12-29');
    expect(transitionOn(day('2006-12-20'))).toBeUndefined();
  });

  it('chooses the TAGS system', () => {
    expect(tagSystemFor(day('2006-12-20'))).toBe('fips-10-4');
  });
});
