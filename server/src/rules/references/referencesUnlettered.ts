import type { Cable, Reference } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\nREF: ';
/** A post and a number, alone. */
const CITED = /^(?:\d{2} )?[A-Z][A-Z .'-]{2,30} \d{1,7}$/i;

export const referencesUnlettered = defineRule({
  name: 'references-unlettered',
  element: 'references',
  summary: 'Several references stand without letters',
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
    const bare = references.filter(({ letter }) => !letter);
    if (bare.length === references.length) {
      const items = itemsOf(cable, references);
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

/** Where the references begin: parted by semicolons, or by commas and AND where all are posts and numbers. */
function itemsOf({ text }: Cable, references: readonly Reference[]): number[] {
  return references.flatMap(({ span }) => {
    const whole = text.slice(span.start, span.end);
    if (whole.length > 400) return [span.start];
    const parts = [...whole.matchAll(/(?:^|,\s*|(?<!\s)\s+AND\s+|\n\s{0,80})(?=\S)/gi)].map(
      (match) => match.index + match[0].length,
    );
    const items = parts.map((at, i) => ({
      at,
      value: whole
        .slice(at, parts[i + 1] ?? whole.length)
        .trimEnd()
        .replace(/(?:,|(?<!\s)\s+AND)$/i, '')
        .replace(/\s+/g, ' '),
    }));
    const all = items.length > 1 && items.every(({ value }) => CITED.test(value));
    return all ? items.map(({ at }) => span.start + at) : [span.start];
  });
}

function lettered(starts: readonly number[]): TextEdit[] {
  return starts.slice(0, 26).map((start, i) => ({
    span: { start, end: start },
    newText: `${String.fromCharCode(65 + i)}. `,
  }));
}
