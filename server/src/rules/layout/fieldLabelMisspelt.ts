import { nearTrailerLabel } from '../../syntax/labels';
import type { NodeKind } from '../../syntax/tree';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { leafOf } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { shown } from '../shared/shown';

/** Fields whose label no rule about their element looks at. */
const LABELS: Partial<Record<NodeKind, string>> = {
  'reference-number-line': 'MRN:',
  'dtg-line': 'Date/DTG:',
  'from-line': 'From:',
  'to-line': 'Action:',
  'info-line': 'Info:',
  'caption-line': 'Captions:',
  'passing-line': 'Pass Line:',
};

export const fieldLabelMisspelt = defineRule({
  name: 'field-label-misspelt',
  element: 'layout',
  summary: 'The label of a field is misspelt or has no colon',
  why: 'In the labelled layout the message system knows a field by its label and the colon behind it. Under any other label it is read as a part of the field above, or not at all.',
  source: '5 FAH-1 H-210 (2024) for the fields; their labels are those of released prints of 2017',
  ids: [],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleFields({ number: 'MNR: 06 HELSINKI 1837\n^^^^' }),
    sampleFields({ date: 'Date DTG: Dec 20, 2006 / 201145Z DEC 06\n^^^^^^^^^' }),
    sampleFields({ from: 'Form: AMEMBASSY HELSINKI\n^^^^^' }),
    sampleFields({ action: 'Action WASHDC, SECSTATE ROUTINE\n^^^^^^' }),
    sampleFields({ signature: 'Sigature: EXAMPLE\n^^^^^^^^^' }),
    sampleFields({
      signature:
        'Signature: EXAMPLE\nDraftd By: HELSINKI:EXAMPLE\n^^^^^^^^^^\nCleared By: POL:SAMPLE',
    }),
    sampleFields({ captions: 'Capitons: SIPDIS\n^^^^^^^^^' }),
  ],
  good: [
    sampleFields(),
    sampleFields({
      text: '\n1. (U) The library has a petition.\n\nSignatures: 400.\n\nThe mayor signed it.\n',
    }),
  ],
  check(cable, report) {
    if (cable.layout !== 'labelled') return;
    for (const node of cable.nodes) {
      if (!node.near) continue;
      const typed = leafOf(cable, node, 'keyword');
      const trailer = node.kind === 'label-line' ? nearTrailerLabel(typed?.value ?? '') : undefined;
      const label = trailer ? `${trailer}:` : LABELS[node.kind];
      if (!label || !typed) continue;
      report({
        span: typed.span,
        message: `${shown(typed.value)} is not the label of a field. Write ${label}`,
        fixes: () => [replace(`Write ${label}`, typed.span, label)],
      });
    }
  },
});
