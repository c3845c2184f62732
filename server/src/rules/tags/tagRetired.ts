import { lookUpTag } from '../../vocabulary/tagLookup';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags, named } from '../shared/tagList';

/** What took the place of subjects of 1974, where the lists show it (TAGS 7.2). */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  PFOR: ['PREL'],
  PINT: ['PGOV', 'PINS'],
  SHUM: ['PHUM'],
  SREF: ['PREF'],
  AORG: ['AORC'],
};

export const tagRetired = defineRule({
  name: 'tag-retired',
  element: 'tags',
  summary: 'A subject TAG was no longer in the lists on the date of the message',
  why: 'Subjects of the 1970s were renamed and merged. A code of that time in a later message files it under a heading that nobody keeps any more.',
  source:
    'TAGS handbook TL:TAGS-1 (1974), 5 FAH-3 H-011.1 (2022), list of the 2000s; no source gives a day',
  ids: ['TAG-9', 'X-23'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ tags: 'TAGS: PFOR, SCUL, FI\n      ^^^^' }),
    sampleTelegram({ tags: 'TAGS: PREL, OCON, FI\n            ^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report, context) {
    for (const { tag, code, kind, entry } of listedTags(cable, context)) {
      if (kind !== 'unfit' || entry?.kind !== 'subject') continue;
      const right = (SUCCESSORS[code] ?? []).flatMap((one) => lookUpTag(one) ?? []);
      report({
        span: tag.span,
        message: `${named(entry)} is a TAG of the 1970s. Write ${right.length > 0 ? right.map(named).join(' or ') : 'a current one'}.`,
        tag: 'deprecated',
        fixes: () => right.map((one) => suggest(`Write ${named(one)}`, tag.span, one.code)),
      });
    }
  },
});
