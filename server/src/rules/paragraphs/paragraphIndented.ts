import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { paragraphs, unclassifiedText } from '../shared/sampleText';

export const paragraphIndented = defineRule({
  name: 'paragraph-indented',
  element: 'paragraphs',
  summary: 'A numbered paragraph does not begin at the margin',
  why: 'Paragraphs of a telegram stand flush left; blanks before the number make it look like an item of the paragraph above.',
  source: '5 FAH-1 H-240 (2004)',
  ids: ['TXT-12'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: unclassifiedText(paragraphs('1.', '   2.\n   ^^', '3.')),
  good: unclassifiedText(paragraphs('1.', '2.', '3.')),
  check(cable, report) {
    if (cable.layout !== 'telegram' || !cable.classification) return;
    for (const { top, number, node, span } of cable.paragraphs) {
      if (!top || !number || span.start === node.start) continue;
      const blanks = { start: node.start, end: span.start };
      if (/[\r\n]/.test(textAt(cable, blanks))) continue;
      report({
        span: number.span,
        message: `Paragraph ${number.value.trim()} is indented. Begin it at the margin.`,
        fixes: () => [replace('Take the blanks out', blanks, '')],
      });
    }
  },
});
