import { compareDates } from '../../model/calendar';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

/** The subject line became obligatory with the TAGS system. */
const SINCE = { year: 1973, month: 3, day: 1 };

export const subjectMissing = defineRule({
  name: 'subject-missing',
  element: 'subject',
  summary: 'The message has no subject line',
  why: 'The subject is what a reader sees in a list, and what the archive files the message under. It stands behind the TAGS and before the references.',
  source: 'TAGS handbook of 1974 section 1c: obligatory since 1 March 1973; 5 FAH-1 H-212 (2024)',
  ids: ['ORD-4', 'ORD-5'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({ tags: 'TAGS: PREL, SCUL, FI\n^^^^^^^^^^^^^^^^^^^^', subject: null }),
  good: sampleTelegram(),
  check(cable, report) {
    const { subject, layout, authority, tags, classification, paragraphs, date } = cable;
    if (subject || layout === 'record' || !classification) return;
    if (date && compareDates(date, SINCE) < 0) return;
    // Before there is a paragraph the header is still being written.
    const place = tags ?? authority.eo;
    if (!place || paragraphs.length === 0) return;
    report({
      span: place.span,
      message: 'No subject line follows. Write SUBJECT: and the subject below the TAGS.',
    });
  },
});
