import type { Cable } from '../../model/cable';
import { pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { type Citation, citations, ownNumber } from '../shared/citations';
import { isYearInDoubt } from '../shared/dateDoubt';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { serialVotes } from '../shared/serials';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';
/** In the first months of a year a reference without its year is likely of the year before. */
const EARLY = 3;

/** A number that contradicts line 3 or the end number is told as that, and nothing is compared with it. */
function ownNumberInDoubt(cable: Cable): boolean {
  const { origin, endNumber, reference } = cable;
  if (origin?.serial) return serialVotes(cable).some(({ wrong }) => wrong === 'reference');
  return endNumber !== undefined && Number(endNumber.value) !== Number(reference?.serial?.value);
}

/**
 * The first of the telegrams of this post and year that are referred to, where all are later than the
 * message and there are several, or the number of the message lacks a figure that theirs have: then
 * its own number is the slip. Line 3 and the end number would confirm it.
 */
function firstOfAllLater(cable: Cable, serial: number, fellows: readonly Citation[]) {
  if (cable.origin?.serial || cable.endNumber) return undefined;
  const [first, ...others] = [...fellows].sort((a, b) => a.serial - b.serial);
  if (!first || first.serial <= serial) return undefined;
  const shorter = String(serial).length < String(first.serial).length;
  return shorter || others.some((other) => other.serial > first.serial) ? first : undefined;
}

export const referenceLater = defineRule({
  name: 'reference-later',
  element: 'references',
  summary: 'A reference is later than the message, or is the message itself',
  why: 'A post numbers its telegrams upwards through the year. One with a higher number, or of a later year, was not written yet when this one was.',
  source: 'Inferred: numbers run upwards through the year of a post',
  ids: ['REF-5', 'REF-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ subject: `${LINE}HELSINKI 1953\n     ^^^^^^^^^^^^^` }),
    sampleTelegram({ subject: `${LINE}HELSINKI 1837\n     ^^^^^^^^^^^^^` }),
    sampleTelegram({ subject: `${LINE}07 OSLO 12\n     ^^^^^^^^^^` }),
    sampleTelegram({
      origin: 'DE RUEHHE #0037 0141145',
      dtg: 'P 141145Z JAN 06',
      classification: 'C O N F I D E N T I A L HELSINKI 000037',
      eo: 'E.O. 12958: DECL: 01/14/2016',
      subject: `${LINE}HELSINKI 1953\n     ^^^^^^^^^^^^^`,
      endNumber: '#0037',
    }),
    sampleFields({ reference: 'Reference: 06 HELSINKI 1953\n           ^^^^^^^^^^^^^^^^' }),
    sampleFields({
      number: 'MRN: 06 HELSINKI 187\n                 ^^^',
      reference: 'Reference: A) 06 HELSINKI 1753  B) 06 HELSINKI 1701',
    }),
    sampleFields({
      number: 'MRN: 06 HELSINKI 187\n                 ^^^',
      reference: 'Reference: 06 HELSINKI 1753',
    }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}HELSINKI 1753` }),
    sampleTelegram({ subject: `${LINE}05 HELSINKI 1953` }),
    sampleTelegram({ subject: `${LINE}OSLO 1953` }),
    sampleFields({ reference: 'Reference: A) 06 HELSINKI 1753  B) 06 OSLO 1953' }),
  ],
  check(cable, report) {
    const { date, reference: message } = cable;
    if (!date || cable.layout === 'record' || isYearInDoubt(cable)) return;
    const cited = citations(cable);
    for (const { reference, year = 0 } of cited) {
      if (year <= date.year) continue;
      report({
        span: reference.text.span,
        message: `${year} comes after ${date.year}, the year of this message. Correct the year.`,
      });
    }
    const own = ownNumberInDoubt(cable) ? undefined : ownNumber(cable);
    if (!own || !message?.serial) return;
    const { span: number } = message.serial;
    const fellows = cited.filter(
      ({ station, year }) => station === own.station && year === date.year,
    );
    const first = firstOfAllLater(cable, own.serial, fellows);
    if (first) {
      report({
        span: number,
        message: `${own.serial} comes before every telegram of this post and year that is referred to, from ${first.serial} on. Correct the number.`,
        related: [{ span: first.reference.text.span, message: 'The first of them' }],
      });
      return;
    }
    for (const { reference, serial, yearTyped } of fellows) {
      const { span } = reference.text;
      if (serial < own.serial) continue;
      const last = pad((date.year - 1) % 100, 2);
      const early = !yearTyped && date.month <= EARLY && serial > own.serial;
      report({
        span,
        message:
          serial === own.serial
            ? `${serial} is the number of this message itself. Correct the reference.`
            : `${serial} comes after ${own.serial}, the number of this message. ${early ? `Write the year before it, such as ${last}.` : 'Correct the number or the year.'}`,
        related: [{ span: number, message: 'The number of this message' }],
        fixes: () =>
          early
            ? [
                suggest(
                  `Write ${last} before it`,
                  { start: span.start, end: span.start },
                  `${last} `,
                ),
              ]
            : [],
      });
    }
  },
});
