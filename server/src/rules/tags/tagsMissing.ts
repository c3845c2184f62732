import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { listedCaptions } from '../shared/captionList';
import { isMessage } from '../shared/evidence';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

/** TAGS came with the central file of 1 July 1973 (T74). */
const FIRST_YEAR = 1973;

export const tagsMissing = defineRule({
  name: 'tags-missing',
  element: 'tags',
  summary: 'The message has no TAGS',
  why: 'TAGS are how a telegram is filed and found, and how the system routes it to offices. Every telegram has at least one subject TAG; only the AIDAC, EMSC and TOPEC series went without.',
  source: 'TAGS handbook TL:TAGS-1 (1974) sections 2, 4 and 7; 5 FAH-3 H-010; 5 FAH-1 H-212',
  ids: ['TAG-1', 'TAG-8', 'X-22', 'ORD-5'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({
      tags: null,
      subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^^',
    }),
    sampleTelegram({ tags: 'TAGS:\n^^^^^' }),
    sampleFields({
      tags: null,
      subject: 'Subject: City Library Opens with a Road-Safety Seminar\n^^^^^^^^',
    }),
  ],
  good: [sampleTelegram(), sampleFields(), sampleTelegram({ captions: '\nAIDAC\n', tags: null })],
  check(cable, report, context) {
    if (cable.layout === 'record' || (cable.date && cable.date.year < FIRST_YEAR)) return;
    if (listedTags(cable, context).some(({ kind }) => kind !== 'none')) return;
    if (listedCaptions(cable).some(({ entry }) => entry?.group === 'series')) return;
    const place = placeFor(cable);
    if (!place || !isMessage(cable)) return;
    report({
      span: place,
      message: `The message has no TAGS. ${cable.tags ? 'Add' : 'Write TAGS: before the subject with'} at least one subject TAG and the TAG of the country.`,
    });
  },
});

/** The empty line, or the subject that the line should stand before; nothing while neither is there. */
function placeFor({ tags, subject }: Cable): Span | undefined {
  if (tags) return subject ? tags.keyword : undefined;
  return subject?.keyword;
}
