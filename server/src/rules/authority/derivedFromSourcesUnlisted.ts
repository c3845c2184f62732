import { defineRule } from '../rule';
import { labelled2026 } from '../shared/sampleAuthority';

export const derivedFromSourcesUnlisted = defineRule({
  name: 'derived-from-sources-unlisted',
  element: 'authority',
  summary: 'Multiple Sources stands without a list of them',
  why: 'The words are allowed as long as the list goes with the message. Without it the classification cannot be traced to anybody.',
  source: '32 CFR 2001.22(c)(1)',
  ids: ['DER-02'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: labelled2026({
    derived: 'Derived From: Multiple Sources\n              ^^^^^^^^^^^^^^^^',
    reason: null,
  }),
  good: labelled2026({
    derived: 'Derived From: Multiple Sources: 26 STATE 4567 and 26 OSLO 118',
    reason: null,
  }),
  check(cable, report) {
    // References are a list, and so is what follows the two words.
    if (cable.references && cable.references.references.length > 0) return;
    for (const { source } of cable.authority.derivedFrom) {
      if (!source || !/^MULTIPLE SOURCES?[.;]?$/i.test(source.value.trim())) continue;
      report({
        span: source.span,
        message:
          'No list of the sources goes with the message. Name them here or in the references.',
      });
    }
  },
});
