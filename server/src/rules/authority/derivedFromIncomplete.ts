import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { labelled2026 } from '../shared/sampleAuthority';

/** A year, a guide, or several sources with a list of their own. */
const ENOUGH =
  /\b(?:19|20)\d{2}|\b\d{2}\s+[A-Z]{3,}|\d{6}|\b(?:DSCG|SCG|GUIDE|MULTIPLE)\b|\d{1,2}[/-]\d{1,2}[/-]\d{2}/i;

export const derivedFromIncomplete = defineRule({
  name: 'derived-from-incomplete',
  element: 'authority',
  summary: 'Derived From does not identify its source',
  why: 'Whoever questions the classification has to find the source: its title or the guide, the agency and the office, and the date. A word like "Memo" leads nowhere.',
  source: '32 CFR 2001.22(c)',
  ids: ['DER-01', 'DER-04', 'CBY-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    labelled2026({ derived: 'Derived From: Memo\n              ^^^^', reason: null }),
    labelled2026({ derived: 'Derived From:\n^^^^^^^^^^^^^', reason: null }),
  ],
  good: [
    labelled2026({ derived: 'Derived From: DSCG 11-1', reason: null }),
    labelled2026({ derived: 'Derived From: Memo of 18 December 2026, State, EUR', reason: null }),
  ],
  check(cable, report) {
    for (const { span, source } of cable.authority.derivedFrom) {
      if (isUnfinished(cable, span) || (source && ENOUGH.test(source.value))) continue;
      report({
        span: source?.span ?? span,
        message: source
          ? 'The source has no date. Write its agency and its date, or the guide.'
          : 'No source is named. Write its title, agency, office and date.',
      });
    }
  },
});
