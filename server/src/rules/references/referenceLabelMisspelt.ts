import { replace } from '../fixes';
import { defineRule } from '../rule';
import { spanned } from '../shared/heading';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

const LINE = 'SUBJECT: CITY LIBRARY OPENS\n\n';
const LABEL = /^REF(?:S|TEL|TELS|ERENCES?)?\.?:$/i;

export const referenceLabelMisspelt = defineRule({
  name: 'reference-label-misspelt',
  element: 'references',
  summary: 'The label of the reference line is misspelt or lacks its colon',
  why: 'Machines know the line by REF and its colon. Under any other label the references are read as a part of the subject or of the text.',
  source: 'Read in real telegrams (all but a few of 732 have REF, REFS or REFTEL with a colon)',
  ids: ['REF-1'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ subject: `${LINE}REFF: HELSINKI 1753\n^^^^^` }),
    sampleTelegram({ subject: `${LINE}REF; HELSINKI 1753\n^^^^` }),
    sampleTelegram({ subject: `${LINE}REF A. HELSINKI 1753\n^^^\n    B. OSLO 231` }),
    sampleFields({ reference: 'Refrence: 06 HELSINKI 1753\n^^^^^^^^^' }),
  ],
  good: [sampleTelegram({ subject: `${LINE}REFTEL: HELSINKI 1753` }), sampleFields()],
  check(cable, report) {
    const keyword = cable.references?.keyword;
    if (!keyword || keyword.start === keyword.end || cable.layout === 'record') return;
    const { value, span } = spanned(cable, keyword);
    if (LABEL.test(value.replace(/\s/g, ''))) return;
    const right = cable.layout === 'labelled' ? 'Reference:' : 'REF:';
    report({
      span,
      message: `${shown(value)} is not the label of the line. Write ${right}`,
      fixes: () => [replace(`Write ${right}`, span, right)],
    });
  },
});
