import { type CalendarDate, formatDate, formatIsoDate, parseIsoDate } from '../../model/calendar';
import { inUse } from '../../vocabulary/captions';
import { retiredWord } from '../../vocabulary/markings';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { type ListedCaption, listedCaptions, takeOut } from '../shared/captionList';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionRetired = defineRule({
  name: 'caption-retired',
  element: 'captions',
  summary: 'A caption was no longer in use on the date of the message',
  why: 'Captions come and go. One that had ended before the message was written says nothing to those who handle it. In messages of its own time it is right.',
  source:
    'UNCLAS STATE 018029 (February 2000); DCID 1/7; for the others the handling words of 1973-79',
  ids: ['OLD-01'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      ...UNCLASSIFIED,
      captions: '\nLIMITED OFFICIAL USE\n^^^^^^^^^^^^^^^^^^^^\n',
    }),
    sampleTelegram({
      ...UNCLASSIFIED,
      captions: '\nLIMITED OFFICIAL USE\n^^^^^^^^^^^^^^^^^^^^\n',
      text: '\n(SBU) The new city library opened.\n',
    }),
    sampleTelegram({ captions: '\nNOCONTRACT\n^^^^^^^^^^\n' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    const { date } = cable;
    if (!date) return;
    for (const caption of listedCaptions(cable)) {
      const ended = endOf(caption, date);
      if (!ended) continue;
      const { instead, day } = ended;
      const { plain, span } = caption;
      report({
        span,
        message: `${shown(plain)} ended ${day ? `on ${formatDate(day)}` : 'long before the date of the message'}. ${instead ? `Write ${instead}.` : 'Take it out.'}`,
        tag: 'deprecated',
        fixes: () => [
          instead
            ? suggest(`Write ${instead}`, span, instead)
            : takeOut(cable, `Take out ${shown(plain)}`, 'suggested', span),
        ],
      });
    }
  },
});

interface Ended {
  readonly day?: CalendarDate;
  readonly instead?: string;
}

/** When a caption had ended, if it had on this date, and what took its place. */
function endOf({ entry, plain }: ListedCaption, date: CalendarDate): Ended | undefined {
  if (entry) {
    if (inUse(entry, date)) return undefined;
    const day = entry.until ? parseIsoDate(entry.until) : undefined;
    return { ...(day ? { day } : {}), ...(entry.instead ? { instead: entry.instead } : {}) };
  }
  // Of the retired markings only those that nothing replaced were caption lines of telegrams.
  const marking = retiredWord(plain);
  if (!marking?.from || marking.instead !== '' || formatIsoDate(date) < marking.from)
    return undefined;
  const day = parseIsoDate(marking.from);
  return day ? { day } : undefined;
}
