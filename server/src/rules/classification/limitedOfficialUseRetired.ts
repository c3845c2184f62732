import { compareDates } from '../../model/calendar';
import { defineRule } from '../rule';
import { namedCaptions } from '../shared/captionList';
import { type SampleChanges, sampleTelegram } from '../shared/sampleTelegram';

const ENDED = { year: 1995, month: 10, day: 1 };

const LIMITED: SampleChanges = {
  security: 'ZNR UUUUU ZZH',
  classification: 'LIMITED OFFICIAL USE HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^',
  eo: 'E.O. 12958: N/A',
  authority: null,
  text: '\nThe new city library opened with a seminar on road safety.\n',
};

export const limitedOfficialUseRetired = defineRule({
  name: 'limited-official-use-retired',
  element: 'classification',
  summary: 'LIMITED OFFICIAL USE after it was given up',
  why: 'Limited Official Use ended on 1 October 1995; what was handled so has been Sensitive But Unclassified since. In a message of an earlier date the words are right.',
  source: 'UNCLAS STATE 018029 (February 2000)',
  ids: ['OLD-01'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [sampleTelegram(LIMITED), sampleTelegram({ ...LIMITED, captions: '\nSENSITIVE\nSIPDIS\n' })],
  good: sampleTelegram(),
  check(cable, report) {
    const line = cable.classification;
    const { date } = cable;
    if (line?.administrative !== 'LOU' || !date || compareDates(date, ENDED) < 0) return;
    const place = { start: line.span.end, end: line.span.end };
    const below = namedCaptions(cable).includes('SENSITIVE')
      ? []
      : [{ span: place, newText: '\n\nSENSITIVE' }];
    const caption = below.length > 0 ? ', and SENSITIVE on a line of its own below' : '';
    report({
      span: line.levelSpan,
      message: `${line.levelText} ended on 1 October 1995. Write UNCLAS${caption}.`,
      tag: 'deprecated',
      fixes: () => [
        {
          title: below.length > 0 ? 'Write UNCLAS, and SENSITIVE below' : 'Write UNCLAS',
          kind: 'suggested',
          edits: [{ span: line.levelSpan, newText: 'UNCLAS' }, ...below],
        },
      ],
    });
  },
});
