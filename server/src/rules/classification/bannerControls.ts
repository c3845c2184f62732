import { checkMarking } from '../../marking/check';
import { formatIsoDate } from '../../model/calendar';
import { defineRule } from '../rule';
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
    const line = cable.classification;
    const last = line?.controls.at(-1);
    if (!line?.level || !last || line.ssic || (practice === 'state' && cable.layout === 'telegram'))
      return;
    const { start, end } = line.levelSpan;
    const typed = cable.text.slice(start, last.span.end);
    const date = cable.date ? { date: formatIsoDate(cable.date) } : {};
    for (const finding of checkMarking(typed, { kind: 'banner', practice, ...date })) {
      // How the level itself is spaced is judged by rules of their own.
      if (finding.level === 'info' || start + finding.span.end <= end) continue;
      report({
        span: { start: start + finding.span.start, end: start + finding.span.end },
        message: finding.message,
      });
      return;
    }
  },
});
