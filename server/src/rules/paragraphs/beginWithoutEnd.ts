import { defineRule } from '../rule';
import { boundsOf, unpaired } from '../shared/pairs';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (end: string, carets = ''): string => `
1. The mayor gave us the text of his speech.

2. Begin text:${carets}

Friends of the library, thank you for coming.
${end}
3. The mayor cycled to the opening and arrived on time.
`;

export const beginWithoutEnd = defineRule({
  name: 'begin-without-end',
  element: 'paragraphs',
  summary: 'BEGIN TEXT, BEGIN SUMMARY or the like has no END',
  why: 'What is quoted, summed up or commented on is set off by Begin and End. Without the End nobody can tell where the words of others stop and those of the post go on.',
  source: 'Usual in State cables: 84 of 88 summaries that say END have their beginning',
  ids: ['TXT-13'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'none',
  bad: sampleTelegram({ ...UNCLASSIFIED, text: TEXT('', '\n   ^^^^^^^^^^') }),
  good: sampleTelegram({ ...UNCLASSIFIED, text: TEXT('\nEnd text.\n') }),
  check(cable, report) {
    if (!cable.classification || cable.classification.section) return;
    for (const { kind, topic, span } of unpaired(boundsOf(cable))) {
      if (kind !== 'begin') continue;
      report({
        span,
        message: `BEGIN ${topic} has no END ${topic}. Write END ${topic} where it stops.`,
      });
    }
  },
});
