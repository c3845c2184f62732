import { defineRule } from '../rule';
import { hasText, setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

const CLASSIFIED = 'C O N F I D E N T I A L //N01000//';
const TEXT = 'RMKS/1.  (C) THE BASE LIBRARY STAYS OPEN UNTIL EIGHT.\n\n2.  (U) BRING A CARD.//';
const DECL = 'DECL/BASE LIBRARY RULES/1.4(B)/DATE: 20160103//';

export const declSetMissing = defineRule({
  name: 'decl-set-missing',
  element: 'sets',
  summary: 'A classified record message has no DECL set',
  why: 'A classified message says who or what classified it, why, and until when. In a record message the DECL set does so.',
  source: 'US Navy training manual NAVEDTRA 14292; E.O. 13526 section 1.6(a)',
  ids: ['GEN-3', 'X-16'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: sampleSets({ classification: `${CLASSIFIED}\n^^^^^^^^^^^^^^^^^^^^^^^`, text: TEXT }),
  good: sampleSets({ classification: CLASSIFIED, declassification: DECL, text: TEXT }),
  check(cable, report) {
    const { classification, authority } = cable;
    const level = classification?.level;
    if (!hasText(cable) || !level || level === 'UNCLASSIFIED') return;
    const { eo, derivedFrom, classifiedBy, declassifyOn } = authority;
    if (eo || derivedFrom.length + classifiedBy.length + declassifyOn.length > 0) return;
    if (setNamed(cable, 'DECL') || cable.sets.length === 0) return;
    report({
      span: classification.levelSpan,
      message: `This message is ${level} and has no DECL set. Write DECL/<source>/<reason>/<date>//.`,
    });
  },
});
