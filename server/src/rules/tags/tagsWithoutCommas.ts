import type { TagsLine } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const tagsWithoutCommas = defineRule({
  name: 'tags-without-commas',
  element: 'tags',
  summary: 'TAGS are parted by blanks alone',
  why: 'Blanks are allowed, and were the habit of the 2000s. Commas keep the codes apart where a line is joined or copied, which is how codes come to run together.',
  source: 'TAGS handbook TL:TAGS-1 (1974) section 4a, which allows both',
  ids: ['TAG-2'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ tags: 'TAGS: PREL SCUL FI\n      ^^^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const line = cable.tags;
    if (!line || line.residue.length > 0) return;
    const edits = missingCommas(line);
    const [first] = line.tags;
    const last = line.tags.at(-1);
    if (edits.length === 0 || !first || !last) return;
    report({
      span: { start: first.span.start, end: last.span.end },
      message: 'The TAGS are parted by blanks. Write commas.',
      fixes: () => [{ title: 'Write commas between the TAGS', kind: 'safe', edits }],
    });
  },
});

/** A comma behind each code that neither a separator nor a bracketed name follows. */
function missingCommas({ tags, separators }: TagsLine): TextEdit[] {
  const edits: TextEdit[] = [];
  let s = 0;
  tags.forEach(({ span }, i) => {
    const next = tags[i + 1];
    while (s < separators.length && (separators[s]?.span.start ?? 0) < span.end) s++;
    if (!next || next.kind === 'name') return;
    if ((separators[s]?.span.start ?? Number.POSITIVE_INFINITY) < next.span.start) return;
    edits.push({ span: { start: span.end, end: span.end }, newText: ',' });
  });
  return edits;
}
