import type { MarkingRule } from '../../marking/check/finding';
import { defineRule } from '../rule';
import { reportVerdicts, verdictsOf } from '../shared/register';
import { sampleTelegram } from '../shared/sampleTelegram';
import { paragraphs } from '../shared/sampleText';

const NAMES: ReadonlySet<MarkingRule> = new Set([
  'control-at-wrong-level',
  'controls-exclude-each-other',
  'two-levels',
  'slashes-before-us-level',
  'slashes-missing',
  'nato-top-secret',
  'joint-restricted',
  'owners-missing',
  'owner-not-in-rel-to',
  'compartment-missing',
  'limited-control-without-cui',
  'cui-behind-unclassified',
]);

const SAMPLE = (mark: string): string =>
  sampleTelegram({
    captions: '\nNOFORN\nSIPDIS\n',
    text: paragraphs('1. (U)', '2. (C//NF)', `3. ${mark}`),
  });

export const portionControlConflict = defineRule({
  name: 'portion-control-conflict',
  element: 'paragraphs',
  summary: 'What a portion mark says contradicts itself',
  why: 'FOUO and SBU are for unclassified text only, NOFORN and REL TO exclude each other, and one mark states one level. A mark that says both leaves open which of the two holds.',
  source: 'CAPCO Register 2016 sections H.1 to H.9; DoDM 5200.01 volume 2 under that practice',
  ids: [
    'DIS-01',
    'DIS-04',
    'DIS-05',
    'DIS-06',
    'DIS-08',
    'DIS-09',
    'DIS-11',
    'CAP-01',
    'CAP-02',
    'CAP-08',
    'SCI-01',
    'SCI-02',
    'SCI-04',
    'SAP-01',
    'AEA-01',
    'FGI-01',
    'NAT-01',
    'JNT-01',
    'NUS-01',
    'MIX-01',
    'ROL-04',
    'CUI-01',
    'CUI-03',
  ],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: [
    SAMPLE('(C//FOUO)\n       ^^^^'),
    SAMPLE('(C//NF/REL TO USA, FIN)\n          ^^^^^^^^^^^^^^^'),
  ],
  good: [SAMPLE('(C//NF)'), SAMPLE('(U//FOUO)')],
  check(cable, report, { practice }) {
    reportVerdicts(verdictsOf(cable, practice, NAMES), report, false);
  },
});
