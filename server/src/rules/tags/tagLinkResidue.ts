import type { Cable, TagsLine } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const tagLinkResidue = defineRule({
  name: 'tag-link-residue',
  element: 'tags',
  summary: 'Links of a web page are left round the TAGS',
  why: 'Web copies of telegrams link each TAG, and a copy of the page keeps brackets and signs that nobody typed. They are no part of the codes.',
  source: 'Seen in published copies',
  ids: ['TAG-13'],
  level: { draft: 'info', archive: 'info' },
  fix: 'safe',
  bad: {
    text: sampleTelegram({
      tags: 'TAGS: [PREL](#) [SCUL](#) [FI](#)\n      ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    profile: 'archive',
  },
  good: sampleTelegram(),
  check(cable, report) {
    const line = cable.tags;
    const first = line?.residue[0];
    const last = line?.residue.at(-1);
    if (!line || !first || !last) return;
    report({
      span: { start: first.start, end: last.end },
      message: 'The TAGS carry the links of a web page. Leave the codes alone.',
      fixes: () => [
        { title: 'Strip the links from the TAGS', kind: 'safe', edits: strip(cable, line) },
      ],
    });
  },
});

/** Takes the residue away; where no comma parts the codes, blanks between them become commas. */
function strip({ text }: Cable, { tags, residue, separators }: TagsLine): TextEdit[] {
  const edits: TextEdit[] = residue.map((span) => ({ span, newText: '' }));
  if (separators.length > 0) return edits;
  for (const [i, { span, kind }] of tags.entries()) {
    const next = tags[i + 1];
    if (!next || next.kind === 'name' || kind === 'name') continue;
    const blank = text.slice(span.end, next.span.start).search(/\s/);
    const at = blank < 0 ? next.span.start : span.end + blank;
    edits.push({ span: { start: at, end: at }, newText: blank < 0 ? ', ' : ',' });
  }
  return edits;
}
