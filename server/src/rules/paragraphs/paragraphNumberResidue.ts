import type { Cable, Paragraph } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { countedOf } from '../shared/renumber';
import { paragraphs, unclassifiedText } from '../shared/sampleText';

export const paragraphNumberResidue = defineRule({
  name: 'paragraph-number-residue',
  element: 'paragraphs',
  summary: 'The paragraph numbers carry a pilcrow, or the 1 that one became',
  why: 'An archive put a pilcrow before each paragraph number, and in some copies it turned into a 1: paragraph 1 reads 11 and paragraph 10 reads 110. Nobody typed these, and a reader may look for the ten paragraphs before.',
  source:
    'Public copies of State cables of the 2000s; the text of one of them proves it ("see para 3" of 11, 12, 13)',
  ids: ['TXT-14', 'POR-03'],
  level: { draft: 'info', archive: 'info' },
  fix: 'safe',
  bad: [
    { text: unclassifiedText(paragraphs('11.\n^^^', '12.', '13.')), profile: 'archive' },
    { text: unclassifiedText(paragraphs('¶1.\n^^^', '¶2.')), profile: 'archive' },
  ],
  good: unclassifiedText(paragraphs('1.', '2.', '3.')),
  check(cable, report) {
    const edits = residueOf(cable);
    const [first] = edits;
    if (!first) return;
    const place = cable.paragraphs.find(({ number }) => number?.span.start === first.span.start);
    if (!place?.number) return;
    const lost = !place.number.value.startsWith('¶');
    const count = edits.length;
    report({
      span: place.number.span,
      message: lost
        ? `The paragraph numbers carry a stray 1 where a pilcrow was lost: ${place.number.value.trim()} is paragraph ${place.value}. Take it out.`
        : 'The paragraph numbers carry the pilcrow of an archive. Take it out.',
      tag: 'unnecessary',
      fixes: () => [
        {
          title: count === 1 ? 'Mend the paragraph number' : `Mend all ${count} paragraph numbers`,
          kind: 'safe',
          edits,
        },
      ],
    });
  },
});

/** Takes out what no drafter typed, wherever it stands before a number. */
function residueOf(cable: Cable): TextEdit[] {
  const lost = new Set<Paragraph>();
  for (const { number, value, paragraph } of countedOf(cable)) {
    if (number.value.startsWith('1') && Number.parseInt(number.value, 10) !== value) {
      lost.add(paragraph);
    }
  }
  const edits: TextEdit[] = [];
  for (const paragraph of cable.paragraphs) {
    const { number } = paragraph;
    if (!number) continue;
    const { start } = number.span;
    const pilcrow = number.value.startsWith('¶') ? /^¶\s?/.exec(number.value)?.[0] : undefined;
    const length = pilcrow?.length ?? (lost.has(paragraph) ? 1 : 0);
    if (length > 0) edits.push({ span: { start, end: start + length }, newText: '' });
  }
  return edits;
}
