import { nearestTags } from '../../vocabulary/tagSearch';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { named, unknownTags } from '../shared/tagList';

export const tagMisspelt = defineRule({
  name: 'tag-misspelt',
  element: 'tags',
  summary: 'A TAG is in no list, and one a letter away is',
  why: 'A misspelt TAG files the message where nobody looks for it, and the offices that the right one goes to do not receive it.',
  source: '5 FAH-3 H-011.1, H-110; TAGS handbook TL:TAGS-1 (1974); lists of the 2000s',
  ids: ['TAG-9', 'X-23'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ tags: 'TAGS: PRLE, SCUL, FI\n      ^^^^' }),
    sampleFields({ tags: 'TAGS: PREL, SCULL, FI\n            ^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report, context) {
    for (const { tag, code } of unknownTags(cable, context)) {
      if (code.length < 4) continue;
      const near = nearestTags(code, cable.date, context.tagSystem);
      if (near.length === 0) continue;
      report({
        span: tag.span,
        message: `${code} is no TAG. Did you mean ${near.map(named).join(', or ')}?`,
        fixes: () => near.map((entry) => suggest(`Write ${named(entry)}`, tag.span, entry.code)),
      });
    }
  },
});
