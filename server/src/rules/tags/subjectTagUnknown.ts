import { nearestTags } from '../../vocabulary/tagSearch';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { unknownTags } from '../shared/tagList';

/** Four letters, the first of which is that of a field of subjects or of the programs (TAG-9). */
const SUBJECT = /^[ABCEKLMOPST][A-Z]{3}$/;

export const subjectTagUnknown = defineRule({
  name: 'subject-tag-unknown',
  element: 'tags',
  summary: 'A TAG has the form of a subject TAG and is in no list',
  why: 'Subject and program TAGS are a fixed set. A code outside it files the message nowhere. The older lists are not complete, so of old messages this is only hinted at.',
  source: '5 FAH-3 H-011.1, H-110; TAGS handbook TL:TAGS-1 (1974)',
  ids: ['TAG-9', 'X-23'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'none',
  bad: sampleTelegram({ tags: 'TAGS: PREL, SCUL, TXQJ, FI\n                  ^^^^' }),
  good: sampleTelegram(),
  check(cable, report, context) {
    for (const { tag, code } of unknownTags(cable, context)) {
      if (!SUBJECT.test(code) || nearestTags(code, cable.date, context.tagSystem).length > 0) {
        continue;
      }
      report({
        span: tag.span,
        message: `${code} has the form of a subject TAG and is in no list. Correct it, or take it out.`,
      });
    }
  },
});
