import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const tagsPunctuation = defineRule({
  name: 'tags-punctuation',
  element: 'tags',
  summary: 'The TAGS line has a comma too many, a semicolon or a full stop',
  why: 'TAGS are parted by one comma or by blanks, and nothing closes the line. Machines that read it take what stands between two commas for a TAG, and a full stop for a part of the last one.',
  source: 'TAGS handbook TL:TAGS-1 (1974) sections 3e and 4a',
  ids: ['TAG-2', 'EO-6'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ tags: 'TAGS: PREL,, SCUL, FI\n          ^^' }),
    sampleTelegram({ tags: 'TAGS: PREL, SCUL, FI.\n                    ^' }),
    sampleFields({ tags: 'TAGS: PREL; SCUL, FI\n          ^' }),
  ],
  good: [sampleTelegram(), sampleFields(), sampleTelegram({ tags: 'TAGS: PREL SCUL FI' })],
  check(cable, report) {
    const line = cable.tags;
    if (!line || line.tags.length === 0) return;
    let passed = 0;
    for (const { value, span } of line.separators) {
      const before = passed;
      while ((line.tags[passed]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) passed++;
      // Nothing stands between it and the separator before, or behind it.
      const needless = passed === before || passed === line.tags.length;
      if (value === ',' && !needless) continue;
      report({
        span,
        message: needless
          ? `${shown(value)} parts no TAGS here. Leave it out.`
          : `${shown(value)} stands between two TAGS. Write one comma.`,
        fixes: () => [
          needless
            ? replace(`Leave out ${shown(value)}`, span, '')
            : replace('Write one comma', span, ','),
        ],
      });
    }
  },
});
