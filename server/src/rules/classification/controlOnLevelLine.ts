import type { Cable, ClassificationLine } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import { namedCaptions } from '../shared/captionList';
import { isBeingTyped } from '../shared/evidence';
import { sampleTelegram } from '../shared/sampleTelegram';

export const controlOnLevelLine = defineRule({
  name: 'control-on-level-line',
  element: 'classification',
  summary: 'A control marking stands on the classification line of a State telegram',
  why: 'The intelligence community prints controls behind the level. State telegrams put NOFORN and the like on a line of their own below it, as a caption. REL TO is the exception, and other practices than State are left alone.',
  source: '1,078 of 1,079 State cables have no control on this line',
  ids: [],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L // NOFORN HELSINKI 001837\n                           ^^^^^^',
      text:
        '\n1. (U) The new city library opened with a seminar on road safety.\n' +
        '\n2. (C//NF) The librarian asked us to keep the title to ourselves.\n',
    }),
    sampleTelegram({
      classification:
        'C O N F I D E N T I A L // NOFORN HELSINKI 001837\n                           ^^^^^^',
      captions: '\nNOFORN\nSIPDIS\n',
    }),
    sampleTelegram({
      classification: 'C O N F I D E N T I A L NF HELSINKI 001837\n                        ^^',
      text:
        '\n1. (U) The new city library opened with a seminar on road safety.\n' +
        '\n2. (C//NF) The librarian asked us to keep the title to ourselves.\n',
    }),
  ],
  good: sampleTelegram({
    captions: '\nNOFORN\nSIPDIS\n',
    text:
      '\n1. (U) The new city library opened with a seminar on road safety.\n' +
      '\n2. (C//NF) The librarian asked us to keep the title to ourselves.\n',
  }),
  check(cable, report, { practice }) {
    const line = cable.classification;
    if (practice !== 'state' || cable.layout !== 'telegram' || !line || line.role !== 'main')
      return;
    if (isBeingTyped(cable, line.span)) return;
    const controls = line.controls.filter(({ value }) => !/^REL\s?TO\b/.test(value));
    for (const { value, span } of controls) {
      const caption = value === 'NF' ? 'NOFORN' : value;
      const there = namedCaptions(cable).includes(caption);
      report({
        span,
        message: there
          ? `${value} stands on the classification line, and the caption ${caption} below. Take it out here.`
          : `${value} stands on the classification line. A State telegram has it as a caption on a line of its own below.`,
        fixes: () => {
          if (controls.length !== 1) return [];
          const taken = withoutControl(cable, line, span);
          if (there) return [{ title: `Take ${value} out`, kind: 'suggested', edits: [taken] }];
          const place = { start: line.span.end, end: line.span.end };
          const edits = [taken, { span: place, newText: `\n\n${caption}` }];
          return [{ title: `Move ${caption} to a line of its own`, kind: 'suggested', edits }];
        },
      });
    }
  },
});

/** Takes the control and the slashes before it away. */
function withoutControl({ text }: Cable, line: ClassificationLine, span: Span): TextEdit {
  let start = span.start;
  while (start > line.levelSpan.end && /[\s/]/.test(text.charAt(start - 1))) start--;
  return { span: { start, end: span.end }, newText: '' };
}
