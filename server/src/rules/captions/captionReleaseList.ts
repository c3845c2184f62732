import { checkMarking } from '../../marking/check';
import type { MarkingRule } from '../../marking/check/finding';
import type { Cable } from '../../model/cable';
import type { Spanned } from '../../text/span';
import { replace } from '../fixes';
import { defineRule, type Practice } from '../rule';
import { listedCaptions } from '../shared/captionList';
import { isUnfinished } from '../shared/heading';
import { markingDate } from '../shared/markingDate';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

/** What can be wrong with the countries of a list; what goes beside it is judged by other rules. */
const OF_LISTS: ReadonlySet<MarkingRule> = new Set([
  'usa-missing',
  'usa-not-first',
  'rel-to-usa-alone',
  'unknown-code',
  'repeated-code',
  'country-by-name',
  'list-separator',
]);
/** Any level will do in front of a list. */
const LEVEL = 'SECRET//';

export const captionReleaseList = defineRule({
  name: 'caption-release-list',
  element: 'captions',
  summary: 'The countries of REL TO are not listed as they should be',
  why: 'A message that may be released names the countries by their codes, the USA first, so that machines can read who may have it. A code that is none releases the message to nobody, or to the wrong ones.',
  source: 'CAPCO Register 2016 pp. 150-151; 5 FAH-1 H-713 on REL TO in State messages',
  ids: ['DIS-02', 'DIS-03'],
  level: { draft: 'error', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({ captions: '\nREL TO FIN, USA\n            ^^^\nSIPDIS\n' }),
    sampleTelegram({ captions: '\nREL TO USA, FINN\n            ^^^^\nSIPDIS\n' }),
    sampleTelegram({ captions: '\nREL TO USA, UK\n            ^^\nSIPDIS\n' }),
    sampleTelegram({ captions: '\nREL TO USA/FIN\n          ^\nSIPDIS\n' }),
    sampleFields({
      captions: 'Captions: REL TO USA, FINLAND, SIPDIS\n                      ^^^^^^^',
    }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L//REL TO FIN, USA HELSINKI 001837\n                                     ^^^',
    }),
  ],
  good: [
    sampleTelegram({ captions: '\nREL TO USA, FIN\nSIPDIS\n' }),
    sampleTelegram({
      classification: 'C O N F I D E N T I A L//REL TO USA, FIN HELSINKI 001837',
    }),
  ],
  check(cable, report, { practice }) {
    for (const { value, span } of listsOf(cable, practice)) {
      if (isUnfinished(cable, span)) continue;
      const found = checkMarking(LEVEL + value, {
        kind: 'banner',
        practice,
        ...markingDate(cable),
      });
      for (const { rule, level, message, span: place, corrected } of found) {
        if (!OF_LISTS.has(rule) || level === 'info') continue;
        const shift = span.start - LEVEL.length;
        const right = corrected?.startsWith(LEVEL) ? corrected.slice(LEVEL.length) : undefined;
        report({
          span: { start: place.start + shift, end: place.end + shift },
          message,
          fixes: () => (right ? [replace(`Write ${right}`, span, right)] : []),
        });
      }
    }
  },
});

/** REL TO among the captions, and behind the level where no other rule judges what stands there. */
function listsOf(cable: Cable, practice: Practice): Spanned<string>[] {
  const captions = listedCaptions(cable)
    .filter(({ entry }) => entry?.caption === 'REL TO')
    .map(({ text, span }) => ({ value: text, span }));
  if (practice !== 'state' || cable.layout !== 'telegram') return captions;
  const controls = cable.classification?.controls ?? [];
  return [...captions, ...controls.filter(({ value }) => /^REL\s?TO\b/.test(value))];
}
