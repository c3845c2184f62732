import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { listedTags } from '../shared/tagList';

/** Administration, business services, consular matters, operations. */
const FIELDS = /^[ABCO]/;

export const tagNamePlace = defineRule({
  name: 'tag-name-place',
  element: 'tags',
  summary: 'A personal name stands with TAGS that take none',
  why: 'Names are given with TAGS of the fields A, B, C and O: visits, personnel, consular cases. With other subjects the name belongs in the text.',
  source: 'TAGS handbook TL:TAGS-1 (1974) section 4a',
  ids: ['TAG-4'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'none',
  bad: sampleTelegram({
    tags: 'TAGS: PREL, SCUL, FI (EXAMPLE, JANE)\n                     ^^^^^^^^^^^^^^^',
  }),
  good: sampleTelegram({ tags: 'TAGS: OVIP, FI (EXAMPLE, JANE)' }),
  check(cable, report, context) {
    const listed = listedTags(cable, context);
    const name = listed.find(({ kind }) => kind === 'name');
    if (!name || listed.some(({ kind, code }) => kind !== 'name' && takesNames(code))) return;
    report({
      span: name.tag.span,
      message: `${shown(name.tag.code)} stands with TAGS that take no names. Add the TAG that it belongs to, such as OVIP, or leave it out.`,
    });
  },
});

/** Codes that are in no list yet may be of these fields too. */
function takesNames(code: string): boolean {
  return code.length > 2 && FIELDS.test(code);
}
