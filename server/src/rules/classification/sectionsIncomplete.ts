import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { type SectionLine, sectionsOf } from '../shared/sections';

const SECTIONS = (number: string, carets = ''): string =>
  sampleTelegram({
    classification: 'C O N F I D E N T I A L SECTION 01 OF 03 HELSINKI 001837',
    text: `
1. (C) The librarian asked us to keep the title of the first book on
loan among friends.

C O N F I D E N T I A L SECTION 02 OF 03 HELSINKI 001837

2. (U) The new city library opened with a seminar on road safety.

C O N F I D E N T I A L SECTION ${number} OF 03 HELSINKI 001837${carets}

3. (U) The mayor cycled to the opening.
`,
  });

export const sectionsIncomplete = defineRule({
  name: 'sections-incomplete',
  element: 'classification',
  summary: 'The sections in this file are not all there, or not in their order',
  why: 'Where several sections of a message stand in one file, one that is missing, doubled or out of place is easily overlooked: each section reads well by itself.',
  source: 'ACP 127(G) para 208 numbers the sections; that the file has them all is inference',
  ids: ['SEC-3'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: SECTIONS('02', '\n                        ^^^^^^^^^^^^^^^^'),
  good: SECTIONS('03'),
  check(cable, report) {
    for (const sections of sectionsOf(cable)) {
      const total = sections[0]?.line.section.total ?? 0;
      if (sections.some(({ line: { section } }) => section.total !== total)) continue;
      const wrong = firstWrong(sections);
      if (!wrong || wrong.line.message.start !== cable.span.start) continue;
      const { line } = wrong.line;
      report({
        span: line.section.span,
        message:
          wrong.expected > total
            ? `All ${total} sections were there before this one. Take the doubled section out.`
            : `Section ${wrong.expected} of ${total} is expected here, not section ${line.section.number}.`,
      });
    }
  },
});

/** The first section that does not carry the count on. */
function firstWrong(
  sections: readonly SectionLine[],
): { line: SectionLine; expected: number } | undefined {
  let expected = 1;
  for (const line of sections) {
    if (line.line.section.number !== expected) return { line, expected };
    expected++;
  }
  return undefined;
}
