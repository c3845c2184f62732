import { replace } from '../fixes';
import { defineRule } from '../rule';
import { spanned } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const tagsLabelMisspelt = defineRule({
  name: 'tags-label-misspelt',
  element: 'tags',
  summary: 'The label of the TAGS line is misspelt or has no colon',
  why: 'Machines know the line by TAGS and its colon. Under any other label the TAGS are read as a caption, or not at all.',
  source: 'TAGS handbook TL:TAGS-1 (1974) section 4; misspellings met in published copies',
  ids: ['TAG-11', 'TAG-1'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ tags: 'TASG: PREL, SCUL, FI\n^^^^^' }),
    sampleTelegram({ tags: 'TAGS PREL, SCUL, FI\n^^^^' }),
    sampleTelegram({ tags: 'TAG: PREL, SCUL, FI\n^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    const keyword = cable.tags?.keyword;
    if (!keyword || keyword.start === keyword.end) return;
    const { value, span } = spanned(cable, keyword);
    if (value.replace(/\s/g, '').toUpperCase() === 'TAGS:') return;
    report({
      span,
      message: `${shown(value)} is not the label of the line. Write TAGS:.`,
      fixes: () => [replace('Write TAGS:', span, 'TAGS:')],
    });
  },
});
