import { compareDates, parseIsoDate } from '../../model/calendar';
import { defineRule } from '../rule';
import { labelled2026 } from '../shared/sampleAuthority';
import { needsAuthority } from '../shared/statements';

/** Before E.O. 13526 the derivative classifier was not named. */
const SINCE = parseIsoDate('2010-06-27');

export const derivedFromWithoutClassifier = defineRule({
  name: 'derived-from-without-classifier',
  element: 'authority',
  summary: 'Derived From stands without Classified By',
  why: 'Since 2010 whoever takes a classification over from a source is named as well: name and position, or a personal identifier.',
  source: '32 CFR 2001.22(b); E.O. 13526 section 2.1(b)(1); ISM-ID-00143',
  ids: ['DER-03', 'AUT-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: labelled2026({
    by: null,
    derived: 'Derived From: DSCG 11-1\n^^^^^^^^^^^^^^^^^^^^^^^',
    reason: null,
  }),
  good: labelled2026({ derived: 'Derived From: DSCG 11-1', reason: null }),
  check(cable, report) {
    const { classifiedBy, derivedFrom } = cable.authority;
    const [source] = derivedFrom;
    if (!source || classifiedBy.length > 0 || !needsAuthority(cable)) return;
    if (!cable.date || !SINCE || compareDates(cable.date, SINCE) < 0) return;
    report({
      span: source.span,
      message: 'Nobody is named as the classifier. Write "Classified By:" with name and position.',
    });
  },
});
