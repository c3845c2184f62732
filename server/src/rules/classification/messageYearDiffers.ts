import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { fullYear } from '../shared/citations';
import { isYearInDoubt } from '../shared/dateDoubt';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

export const messageYearDiffers = defineRule({
  name: 'message-year-differs',
  element: 'classification',
  summary: 'The year in the message number is not the year of the date-time group',
  why: 'A post begins its numbers anew each year, so the year is a part of the number: whoever looks for the message by post and number finds another one. In January the old year is easily typed.',
  source: 'Inferred: the numbers of released prints have the year of their date (17 ANYPOST 1234)',
  ids: ['CLS-4'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleFields({ number: 'MRN: 05 HELSINKI 1837\n     ^^' }),
    sampleFields({ number: 'MRN: 106 HELSINKI 1837\n     ^^^' }),
    sampleTelegram({
      classification: 'C O N F I D E N T I A L 05 HELSINKI 001837\n                        ^^',
    }),
  ],
  good: [
    sampleFields(),
    // The number was given in the old year and the message sent in the new one.
    sampleFields({
      number: 'MRN: 05 HELSINKI 1837',
      date: 'Date/DTG: Jan 01, 2006 / 010115Z JAN 06',
    }),
  ],
  check(cable, report) {
    const { date, reference } = cable;
    const typed = reference?.year;
    if (cable.layout === 'record' || !date || !typed || isYearInDoubt(cable)) return;
    // Three figures are no year at all.
    if (typed.value.length !== 3) {
      const year = fullYear(typed.value, date.year);
      const newYear = date.month === 1 && date.day <= NEW_YEAR && year === date.year - 1;
      if (year === undefined || year === date.year || newYear) return;
    }
    const right = typed.value.length === 4 ? `${date.year}` : String(date.year).slice(-2);
    report({
      span: typed.span,
      message: `${typed.value} in the message number is not the year of the date-time group, ${date.year}. Write ${right}.`,
      fixes: () => [suggest(`Write ${right}`, typed.span, right)],
    });
  },
});

/** Days of January on which a message of the old year may still be sent. */
const NEW_YEAR = 3;
