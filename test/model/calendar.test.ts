import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addYears,
  type CalendarDate,
  calendarDate,
  compareDates,
  dateOfDayOfYear,
  dateOfEpochDay,
  dayOfYear,
  daysInMonth,
  epochDay,
  formatDate,
  formatIsoDate,
  isLeapYear,
  pad,
  parseIsoDate,
} from '../../server/src/model/calendar';

const anyDay = fc.integer({ min: -700_000, max: 2_000_000 }).map(dateOfEpochDay);

describe('leap years and months', () => {
  it.each([
    [2004, true],
    [2006, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])('%i is a leap year: %s', (year, expected) => {
    expect(isLeapYear(year)).toBe(expected);
  });

  it('gives every month its days', () => {
    const days = (year: number): number[] =>
      Array.from({ length: 12 }, (_, i) => daysInMonth(year, i + 1));
    expect(days(2006)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2008, 2)).toBe(29);
  });
});

describe('calendarDate', () => {
  it('refuses days that are none', () => {
    expect(calendarDate(2006, 2, 29)).toBeUndefined();
    expect(calendarDate(2008, 2, 29)).toEqual({ year: 2008, month: 2, day: 29 });
    expect(calendarDate(2006, 13, 1)).toBeUndefined();
    expect(calendarDate(2006, 0, 1)).toBeUndefined();
    expect(calendarDate(2006, 4, 31)).toBeUndefined();
    expect(calendarDate(2006, 4, 0)).toBeUndefined();
  });
});

describe('the day of the year', () => {
  it('is the one of the sample: 20 December 2006 is 354', () => {
    expect(dayOfYear({ year: 2006, month: 12, day: 20 })).toBe(354);
    expect(dateOfDayOfYear(2006, 354)).toEqual({ year: 2006, month: 12, day: 20 });
  });

  it('is 366 in leap years only', () => {
    expect(dateOfDayOfYear(2008, 366)).toEqual({ year: 2008, month: 12, day: 31 });
    expect(dateOfDayOfYear(2006, 366)).toBeUndefined();
    expect(dateOfDayOfYear(2006, 0)).toBeUndefined();
    expect(dayOfYear({ year: 2008, month: 3, day: 1 })).toBe(61);
    expect(dayOfYear({ year: 2006, month: 3, day: 1 })).toBe(60);
  });

  it('and the date turn into each other', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dateOfDayOfYear(date.year, dayOfYear(date))).toEqual(date);
      }),
    );
  });
});

describe('days counted from 1970', () => {
  it('turn into dates and back', () => {
    expect(epochDay({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(epochDay({ year: 2000, month: 3, day: 1 })).toBe(11_017);
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dateOfEpochDay(epochDay(date))).toEqual(date);
        expect(calendarDate(date.year, date.month, date.day)).toEqual(date);
      }),
    );
  });

  it('follow the order of the dates', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(epochDay(a) - epochDay(b)));
      }),
    );
  });
});

describe('addYears', () => {
  it('keeps the day, and takes 28 February for 29 where there is none', () => {
    expect(addYears({ year: 2006, month: 12, day: 20 }, 10)).toEqual({
      year: 2016,
      month: 12,
      day: 20,
    });
    const leapDay: CalendarDate = { year: 2008, month: 2, day: 29 };
    expect(addYears(leapDay, 10)).toEqual({ year: 2018, month: 2, day: 28 });
    expect(addYears(leapDay, 20)).toEqual({ year: 2028, month: 2, day: 29 });
  });
});

describe('text', () => {
  it('is read and written as YYYY-MM-DD', () => {
    expect(parseIsoDate('2006-12-20')).toEqual({ year: 2006, month: 12, day: 20 });
    expect(parseIsoDate('2006-02-30')).toBeUndefined();
    expect(parseIsoDate('06-12-20')).toBeUndefined();
    expect(formatIsoDate({ year: 2006, month: 2, day: 3 })).toBe('2006-02-03');
    expect(formatDate({ year: 2006, month: 12, day: 20 })).toBe('20 December 2006');
    expect(pad(7, 3)).toBe('007');
  });
});
