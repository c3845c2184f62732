import { codeOnDate } from '../../vocabulary/tagLookup';
import { type TagSystem, tagSystemFor } from '../../vocabulary/tagSystems';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

const LISTS: Readonly<Record<TagSystem, string>> = {
  'tags-1974': 'the TAGS list of 1974',
  'fips-10-4': 'FIPS 10-4',
  'genc-2024': 'the current list',
};

export const tagWrongSystem = defineRule({
  name: 'tag-wrong-system',
  element: 'tags',
  summary: 'The TAG of a country is from a list that was not in use on the date',
  why: 'Until the 2010s the TAGS of countries were FIPS codes, since then they are close to the codes of ISO. Azerbaijan was AJ and is AZ: with the wrong one the message is filed under nothing, or under another country.',
  source:
    'TAGS handbook TL:TAGS-1 (1974) section 9; 5 FAH-3 H-414 (2024). The day of the change was not found: it is a setting',
  ids: ['GEO-1', 'X-23'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, AZ\n                  ^^' }),
    sampleFields({ tags: 'TAGS: PREL, SCUL, JP\n                  ^^' }),
  ],
  good: [
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, AJ' }),
    sampleFields({ tags: 'TAGS: PREL, SCUL, JA' }),
  ],
  check(cable, report, context) {
    const { date } = cable;
    if (!date) return;
    for (const { tag, code, kind, entry } of listedTags(cable, context)) {
      if (kind !== 'unfit' || !entry || entry.systems.length === 0) continue;
      const right = codeOnDate(code, date, context.tagSystem);
      const list = LISTS[tagSystemFor(date, context.tagSystem)];
      report({
        span: tag.span,
        message: `${code} (${entry.name}) is not in ${list}, which TAGS used in ${date.year}. ${right ? `Write ${right.code}.` : 'Check it.'}`,
        fixes: () => (right ? [suggest(`Write ${right.code}`, tag.span, right.code)] : []),
      });
    }
  },
});
