import type { MarkingRule } from '../../marking/check/finding';
import { defineRule } from '../rule';
import { reportVerdicts, verdictsOf } from '../shared/register';
import { sampleTelegram } from '../shared/sampleTelegram';
import { paragraphs } from '../shared/sampleText';

const NAMES: ReadonlySet<MarkingRule> = new Set([
  'banner-form-in-portion',
  'unusual-form',
  'level-missing',
  'category-order',
  'control-order',
  'program-order',
  'repeated-piece',
  'empty-category',
  'stray-blank',
  'rel-without-list',
  'usa-missing',
  'usa-not-first',
  'rel-to-usa-alone',
  'usa-in-list',
  'country-by-name',
  'code-order',
  'repeated-code',
  'list-separator',
  'empty-list',
  'type-indicator',
  'sap-prefix-repeated',
  'sap-programs-listed',
  'accm-abbreviated',
  'cui-category-kind',
  'cui-category-order',
  'cui-category-without-cui',
]);

const SAMPLE = (mark: string): string =>
  sampleTelegram({
    captions: '\nNOFORN\nSIPDIS\n',
    text: paragraphs('1. (U)', '2. (C//NF)', `3. ${mark}`),
  });

export const portionControlForm = defineRule({
  name: 'portion-control-form',
  element: 'paragraphs',
  summary: 'The controls of a portion mark are not written as the Register has them',
  why: 'Controls have one short form, one order and one way to list countries, so that machines can compare them. Real cables of the 2000s take it less strictly, and in a copy nothing is said.',
  source:
    'CAPCO Register 2016 sections A.6, C, G and H.8; DoDM 5200.01 volume 2 under that practice',
  ids: [
    'POR-06',
    'POR-12',
    'BAN-08',
    'BAN-09',
    'BAN-10',
    'BAN-12',
    'DIS-02',
    'DIS-03',
    'DIS-11',
    'DIS-12',
    'CAP-03',
    'FGI-01',
    'JNT-01',
    'NAT-02',
    'SAP-01',
    'CUI-02',
    'CUI-05',
  ],
  level: { draft: 'warning', archive: 'off' },
  fix: 'safe',
  bad: [
    SAMPLE('(C//NOFORN)\n       ^^^^^^'),
    SAMPLE('(C//REL TO FIN, USA)\n                   ^^^'),
    SAMPLE('(C//REL)\n       ^^^'),
  ],
  good: [SAMPLE('(C//NF)'), SAMPLE('(C//REL TO USA, FIN)')],
  check(cable, report, { practice }) {
    reportVerdicts(verdictsOf(cable, practice, NAMES), report, true);
  },
});
