import type { Dtg } from '../../model/cable';
import { dateOfEpochDay, epochDay, MONTHS, pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgZoneNotUtc = defineRule({
  name: 'dtg-zone-not-utc',
  element: 'dtg',
  summary: 'The date-time group of a heading is not in UTC',
  why: 'Record traffic is sorted by UTC. A group in a local zone is read wrongly by everyone who does not look at the letter, and the filing time beside it is always UTC.',
  source: 'ACP 127(G) para 113; all 2,421 counted DTG lines with a letter have Z',
  ids: ['DTG-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ dtg: 'P 201545D DEC 06\n        ^' }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const dtg of readableGroups(cable)) {
      const { zone } = dtg;
      if (!zone || /[ZJ]/i.test(zone.value)) continue;
      const utc = inUtc(dtg);
      report({
        span: zone.span,
        message: `Zone ${zone.value} is local time, and headings are in UTC. Write ${utc ?? 'the time in UTC with Z'}.`,
        fixes: () => [
          ...(utc ? [suggest(`Convert to ${utc}`, dtg.span, utc)] : []),
          suggest('The time is UTC already: write Z', zone.span, 'Z') satisfies Fix,
        ],
      });
    }
  },
});

const HOUR = 60;
const DAY = 24 * HOUR;

/** A..I are one to nine hours ahead of UTC, K..M ten to twelve, N..Y one to twelve behind (DTG-2). */
function hoursAhead(letter: string): number {
  const place = letter.charCodeAt(0) - 64;
  if (place < 10) return place;
  return place <= 13 ? place - 1 : 13 - place;
}

/** The same moment with Z; undefined when the group names no moment. */
function inUtc({ zone, date, hour, minute, year }: Dtg): string | undefined {
  if (!zone || !date || hour === undefined || minute === undefined || !year) return undefined;
  if (hour > 23 || minute > 59) return undefined;
  const minutes = hour * HOUR + minute - hoursAhead(zone.value.toUpperCase()) * HOUR;
  const moved = dateOfEpochDay(epochDay(date) + Math.floor(minutes / DAY));
  const time = ((minutes % DAY) + DAY) % DAY;
  const figures = pad(moved.day, 2) + pad(Math.floor(time / HOUR), 2) + pad(time % HOUR, 2);
  return `${figures}Z ${MONTHS[moved.month - 1]} ${String(moved.year).slice(-year.value.length)}`;
}
