import { defineRule } from '../rule';
import { misspeltClosing } from '../shared/ending';
import { lastLineOfText } from '../shared/lastLine';
import { lastWord } from '../shared/recordSets';
import { sampleTelegram } from '../shared/sampleTelegram';

export const signatureMissing = defineRule({
  name: 'signature-missing',
  element: 'ending',
  summary: 'No signature stands behind the text',
  why: 'A telegram ends with the surname of the chief of mission, or of the Secretary, in whose name it is sent.',
  source:
    'Inference from 1,079 State telegrams, 77 % of which end with a surname in capitals; 13 % of the copies have none',
  ids: ['SIG-1'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    text: '\n1. (U) The new city library opened.\n\n2. (C) The librarian rang a bell.\n                            ^^^^^\n',
    signature: null,
  }),
  good: sampleTelegram(),
  check(cable, report) {
    const { layout, signature, classification, authority } = cable;
    if (layout !== 'telegram' || signature || !classification?.reference || !authority.eo) return;
    // A section that is not the last one goes on in the next.
    const { section } = classification;
    if (section && section.number < section.total) return;
    // Below a signature a misspelt BT is the last line of the text.
    if (misspeltClosing(cable)) return;
    const line = cable.breaks.length > 2 ? undefined : lastLineOfText(cable);
    if (!line) return;
    report({
      span: lastWord(cable, line.span),
      message: 'No signature follows the text. Write the surname on a line of its own.',
    });
  },
});
