import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const authorityLabelMisspelt = defineRule({
  name: 'authority-label-misspelt',
  element: 'authority',
  summary: 'The label of the authority is misspelt',
  why: 'Classified By, Derived From, Reason and Declassify On are what the statements are found by, by readers and by message systems.',
  source: '32 CFR 2001.21(a)(1), 2001.22(c): the words of the two labels',
  ids: ['CBY-1', 'CBY-2', 'CBY-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClasified By: Ambassador Jane Example for reasons 1.4 (b) and (d).\n^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example\n\nDerivd From: 06 STATE 4567, dated December 18, 2006\n^^^^^^^^^^^^',
    }),
    sampleTelegram({
      authority:
        '\n(U) Classifed by Ambassador Jane Example for reasons 1.4 (b), (d).\n    ^^^^^^^^^^^^',
    }),
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example\nDerived Form: 06 STATE 4567, dated December 18, 2006\n^^^^^^^^^^^^^',
    }),
    labelled2026({ reason: 'Raeson: 1.4 (b) and (d)\n^^^^^^^' }),
    labelled2026({ until: 'Declasify On: 20361220\n^^^^^^^^^^^^^' }),
    labelled2026({ eo: 'E.0.: 13526\n^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    for (const { span, right } of misspelt(cable)) {
      report({
        span,
        message: `"${textAt(cable, span)}" is misspelt. Write "${right}".`,
        fixes: () => [replace(`Write "${right}"`, span, right)],
      });
    }
  },
});

const RIGHT: Partial<Record<NodeKind, string>> = {
  'classified-by': 'Classified By:',
  'derived-from': 'Derived From:',
  'declassify-on': 'Declassify On:',
  'reason-line': 'Reason:',
};

function misspelt(cable: Cable): { span: Span; right: string }[] {
  const statements = cable.authority.nearLabels.flatMap(({ kind, span }) => {
    const right = RIGHT[kind];
    return right ? [{ span, right }] : [];
  });
  return [...eoLabel(cable), ...statements];
}

/** In the labelled layout the E.O. line has a label too; telegrams have a rule for their line. */
function eoLabel(cable: Cable): { span: Span; right: string }[] {
  const { eo } = cable.authority;
  if (cable.layout !== 'labelled' || !eo?.order) return [];
  const { start } = eo.keyword;
  const label = textAt(cable, { start, end: eo.order.span.start }).trimEnd();
  if (/^E\.?O\.?\s?:?$/i.test(label)) return [];
  return [{ span: { start, end: start + label.length }, right: 'E.O.:' }];
}
