import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { listedTags } from '../shared/tagList';

/** The points behind initials were given up on by the 2000s; the handbook forbade them (TAG-4). */
const LAST_YEAR_WITHOUT_POINTS = 1980;

export const tagNameForm = defineRule({
  name: 'tag-name-form',
  element: 'tags',
  summary: 'A personal name among the TAGS is not in the form (SURNAME, GIVEN M)',
  why: 'Names are filed by the letters in the brackets: capitals, the surname first, one person in each pair of brackets, which has to be closed. Telegrams of the 1970s wrote no full stops either.',
  source: 'TAGS handbook TL:TAGS-1 (1974) section 4a; telegrams of the 2000s write full stops',
  ids: ['TAG-4'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ tags: 'TAGS: OVIP, FI (Example, Jane)\n               ^^^^^^^^^^^^^^^' }),
    sampleTelegram({
      tags: 'TAGS: OVIP, FI (EXAMPLE, JANE; SAMPLE, JOHN)\n               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({ tags: 'TAGS: OVIP (EXAMPLE, JANE, FI\n           ^^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram({ tags: 'TAGS: OVIP, FI (EXAMPLE, JANE B.)' }),
  check(cable, report, context) {
    const early = cable.date !== undefined && cable.date.year < LAST_YEAR_WITHOUT_POINTS;
    for (const { tag, kind } of listedTags(cable, context)) {
      if (kind !== 'name') continue;
      const name = tag.code;
      const right = name
        .toUpperCase()
        .replace(/(?<!\s)\s*;\s*/g, ') (')
        .replace(/\./g, early ? '' : '.');
      if (!name.endsWith(')')) {
        const closed = `${right})`;
        report({
          span: tag.span,
          message: `The bracket before ${shown(name.slice(1))} is never closed. Write ${shown(closed)}.`,
          fixes: () => [suggest(`Write ${shown(closed)}`, tag.span, closed)],
        });
        continue;
      }
      if (right === name) continue;
      report({
        span: tag.span,
        message: `${shown(name)} is not in the form of names. Write ${shown(right)}.`,
        fixes: () => [replace(`Write ${shown(right)}`, tag.span, right)],
      });
    }
  },
});
