import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { type SectionLine, sectionsOf } from '../shared/sections';

const SECTIONS = (second: string): string =>
  sampleTelegram({
    classification: 'C O N F I D E N T I A L SECTION 01 OF 02 HELSINKI 001837',
    text: `
1. (C) The librarian asked us to keep the title of the first book on
loan among friends.

${second}

2. (U) The new city library opened with a seminar on road safety.
`,
  });

export const sectionsDisagree = defineRule({
  name: 'sections-disagree',
  element: 'classification',
  summary: 'Sections of one message differ in level, total, number or date-time group',
  why: 'Sections are parts of one message. They repeat its level, its number and its date-time group, so that they can be put together and are guarded alike.',
  source: 'ACP 127(G) para 208; State cables in sections all do so',
  ids: ['SEC-2', 'X-21', 'BAN-03'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    SECTIONS('S E C R E T SECTION 02 OF 02 HELSINKI 001837\n^^^^^^^^^^^'),
    SECTIONS(
      'C O N F I D E N T I A L SECTION 02 OF 03 HELSINKI 001837\n                        ^^^^^^^^^^^^^^^^',
    ),
    SECTIONS(
      'C O N F I D E N T I A L SECTION 02 OF 02 HELSINKI 001838\n                                         ^^^^^^^^^^^^^^^',
    ),
  ],
  good: SECTIONS('C O N F I D E N T I A L SECTION 02 OF 02 HELSINKI 001837'),
  check(cable, report) {
    for (const sections of sectionsOf(cable)) {
      const first = sections[0] as SectionLine;
      for (const section of sections.slice(1)) {
        if (section.message.start !== cable.span.start) continue;
        const difference = differenceOf(first, section);
        if (!difference) continue;
        const { number } = first.line.section;
        report({
          ...difference,
          related: [{ span: first.line.span, message: `Section ${number} of the same message` }],
        });
      }
    }
  },
});

/** The first thing in which a section differs from the first one. */
function differenceOf(
  first: SectionLine,
  section: SectionLine,
): { span: { start: number; end: number }; message: string } | undefined {
  const [a, b] = [first.line, section.line];
  const name = `Section ${b.section.number}`;
  const other = `section ${a.section.number}`;
  const levels = [a.level ?? a.meant, b.level ?? b.meant];
  if (levels[0] && levels[1] && levels[0] !== levels[1]) {
    return {
      span: b.levelSpan,
      message: `${name} is ${levels[1]}, ${other} is ${levels[0]}. Write the same level on both.`,
    };
  }
  if (a.section.total !== b.section.total) {
    return {
      span: b.section.span,
      message: `${name} is one of ${b.section.total}, ${other} is one of ${a.section.total}. Write the same total on both.`,
    };
  }
  const [x, y] = [a.reference?.serial, b.reference?.serial];
  if (x && y && b.reference && Number(x.value) !== Number(y.value)) {
    return {
      span: b.reference.span,
      message: `${name} has the message number ${y.value}, ${other} has ${x.value}. All sections have the same.`,
    };
  }
  if (first.dtg && section.dtg && first.dtg !== section.dtg) {
    return {
      span: b.section.span,
      message: `${name} has another date-time group than ${other}. All sections have the same.`,
    };
  }
  return undefined;
}
