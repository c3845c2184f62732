import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { listedTags } from '../shared/tagList';

export const subjectTagMissing = defineRule({
  name: 'subject-tag-missing',
  element: 'tags',
  summary: 'None of the TAGS is a subject TAG',
  why: 'Countries, organizations and programs say whom the message concerns. At least one subject TAG says what it is about; program TAGS go with one and do not replace it.',
  source:
    'TAGS handbook TL:TAGS-1 (1974) sections 4 and 7; NARA on the Central Foreign Policy Files; 5 FAH-3 H-010, H-612',
  ids: ['TAG-1', 'TAG-3', 'X-22'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    sampleTelegram({ tags: 'TAGS: FI, NO\n      ^^^^^^' }),
    sampleFields({ tags: 'TAGS: FI\n      ^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report, context) {
    const listed = listedTags(cable, context);
    const codes = listed.filter(({ kind }) => kind === 'known');
    const [first] = codes;
    const last = codes.at(-1);
    if (!first || !last) return;
    // A group that was not understood may be the subject TAG.
    const open = listed.some(
      ({ kind, code, entry }) =>
        kind === 'run' || (kind === 'unknown' && code.length > 2) || entry?.kind === 'subject',
    );
    if (open) return;
    const program = codes.find(({ entry }) => entry?.kind === 'program');
    report({
      span: { start: first.tag.span.start, end: last.tag.span.end },
      message: program
        ? `${program.code} is a program TAG, and no subject TAG stands beside it. Add one, such as PREL.`
        : `${first.code} says whom the message concerns, and no TAG says what it is about. Add a subject TAG, such as PREL.`,
    });
  },
});
