import { defineRule } from '../rule';
import { bannerDefect } from '../shared/banner';
import { sampleTelegram } from '../shared/sampleTelegram';

const SAMPLE = (line: string): { text: string; practice: 'ic' } => ({
  practice: 'ic',
  text: sampleTelegram({
    classification: line,
    captions: '\nSIPDIS\n',
    text:
      '\n1. (U) The new city library opened with a seminar on road safety.\n' +
      '\n2. (C//NF) The librarian asked us to keep the title to ourselves.\n',
  }),
});

export const bannerControls = defineRule({
  name: 'banner-controls',
  element: 'classification',
  summary: 'The controls behind the level are not written as the Register has them',
  why: 'Where an agency prints its controls behind the level, they have one form, one order and their exclusions. State telegrams have captions instead and are left alone.',
  source: 'CAPCO Register 2016 sections A.6, G and H; DoDM 5200.01 volume 2 under that practice',
  ids: ['BAN-04', 'BAN-08', 'BAN-09', 'BAN-10', 'BAN-11', 'BAN-12', 'DIS-01', 'DIS-02', 'DIS-12'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: SAMPLE(
    'C O N F I D E N T I A L//NOFORN/REL TO USA, FIN HELSINKI 001837\n                                ^^^^^^^^^^^^^^^',
  ),
  good: SAMPLE('C O N F I D E N T I A L//NOFORN HELSINKI 001837'),
  check(cable, report, { practice }) {
    if (practice === 'state' && cable.layout === 'telegram') return;
    const defect = bannerDefect(cable, practice);
    if (defect) report(defect);
  },
});
