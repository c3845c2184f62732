import { nearestTags } from '../../vocabulary/tagSearch';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { listedTags, unknownTags } from '../shared/tagList';

const SUBJECT = /^[ABCEKLMOPST][A-Z]{3}$/;
/** Personal names go with TAGS of these fields (TAG-4). */
const WITH_NAMES = /^[ABCO]/;

export const tagUnknown = defineRule({
  name: 'tag-unknown',
  element: 'tags',
  summary: 'A group on the TAGS line is in no list',
  why: 'Two letters are a country or a region of a fixed list; other groups are organizations, whose list is open and never complete, so this is only a question.',
  source: '5 FAH-3 H-414, H-416; TAGS handbook TL:TAGS-1 (1974) sections 9, 14 and 15',
  ids: ['TAG-9', 'TAG-4', 'X-23'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'none',
  bad: [
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, QQ\n                  ^^' }),
    sampleTelegram({ tags: 'TAGS: OVIP, FI, EXAMPLEMAN\n                ^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ tags: 'TAGS: OVIP, FI (EXAMPLEMAN, JANE)' })],
  check(cable, report, context) {
    const names = listedTags(cable, context).some(
      ({ entry }) => entry?.kind === 'subject' && WITH_NAMES.test(entry.code),
    );
    for (const { tag, code } of unknownTags(cable, context)) {
      if (SUBJECT.test(code)) continue;
      const near = nearestTags(code, cable.date, context.tagSystem);
      if (near.length > 0 && code.length >= 4) continue;
      const word = shown(code);
      report({
        span: tag.span,
        message:
          names && code.length > 4
            ? `${word} is in no list of TAGS. Check it; a personal name stands in brackets.`
            : `${word} is in no list of TAGS. Check it.`,
      });
    }
  },
});
