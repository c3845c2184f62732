import type { Cable, Reference } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { unletteredItems } from '../shared/unletteredItems';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';
export const referencesUnlettered = defineRule({
  name: 'references-unlettered',
  element: 'references',
  summary: 'Several references stand without letters, or with numbers instead',
  why: 'With a letter each, the text can say which one it means. One reference alone needs none.',
  source: 'Read in real telegrams; no rule quoted',
  ids: ['REF-1'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      subject: `${LINE}HELSINKI 1753; HELSINKI 1754\n     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    }),
    sampleTelegram({ subject: `${LINE}HELSINKI 1753, OSLO 1754\n     ^^^^^^^^^^^^^^^^^^^^^^^^` }),
    sampleTelegram({ subject: `${LINE}HELSINKI 1753; B. HELSINKI 1754\n     ^^^^^^^^^^^^^` }),
    sampleTelegram({ subject: `${LINE}1. HELSINKI 1753\n     ^^\n     2. HELSINKI 1754` }),
    sampleFields({
      reference:
        'Reference: 06 HELSINKI 1753 ; 06 OSLO 1754\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
  ],
  good: [
    sampleTelegram({ subject: `${LINE}HELSINKI 1753` }),
    sampleTelegram({ subject: `${LINE}A. HELSINKI 1753; B. HELSINKI 1754` }),
    sampleFields(),
  ],
  check(cable, report) {
    if (cable.layout === 'record') return;
    const references = cable.references?.references ?? [];
    const [first] = references;
    const last = references.at(-1);
    if (!first || !last) return;
    const numbered = references.filter(({ letter }) => letter && isNumber(cable, letter.span));
    if (numbered.length > 1) {
      report({
        span: (numbered[0]?.letter ?? first).span,
        message: 'The references have numbers. Write A., B. and so on instead.',
        fixes: () => [
          {
            title: 'Letter the references',
            kind: 'suggested',
            edits: numbered.flatMap(relettered),
          },
        ],
      });
      return;
    }
    const bare = references.filter(({ letter }) => !letter);
    if (bare.length === references.length) {
      const items = unletteredItems(cable, references);
      if (items.length < 2) return;
      report({
        span: { start: first.span.start, end: last.span.end },
        message: 'Several references stand without letters. Write A., B. and so on before them.',
        fixes: () => [
          { title: 'Letter the references', kind: 'suggested', edits: lettered(items) },
        ],
      });
      return;
    }
    if (bare[0] !== first) return;
    const { span } = first;
    report({
      span,
      message: 'The first reference has no letter, and the next one has. Write A. before it.',
      fixes: () =>
        references[1]?.letter?.value === 'B'
          ? [{ title: 'Write A. before it', kind: 'suggested', edits: lettered([span.start]) }]
          : [],
    });
  },
});

function isNumber(cable: Cable, span: Span): boolean {
  return /^\d{1,2}[.)]$/.test(textAt(cable, span));
}

function relettered({ letter }: Reference): TextEdit[] {
  if (!letter) return [];
  return [{ span: { start: letter.span.start, end: letter.span.end - 1 }, newText: letter.value }];
}

function lettered(starts: readonly number[]): TextEdit[] {
  return starts.slice(0, 26).map((start, i) => ({
    span: { start, end: start },
    newText: `${String.fromCharCode(65 + i)}. `,
  }));
}
