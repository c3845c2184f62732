import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { captionsMeant, listedCaptions } from '../shared/captionList';
import { isMessage } from '../shared/evidence';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionMisspelt = defineRule({
  name: 'caption-misspelt',
  element: 'captions',
  summary: 'A caption is in no list, and one very like it is',
  why: 'Message systems route and restrict a telegram by its captions, letter for letter. A misspelt NODIS restricts nothing, and a misspelt SIPDIS reaches no database.',
  source: '5 FAH-2 H-250 and H-440; UNCLAS 06 STATE 89712',
  ids: ['CAP-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ captions: '\nSIPDSI\n^^^^^^\n' }),
    sampleTelegram({ captions: '\nAGREEMENT CHANNEL\n^^^^^^^^^^^^^^^^^\n' }),
    sampleTelegram({
      ...UNCLASSIFIED,
      captions: '\nSENSATIVE\n^^^^^^^^^\n',
      text: '\n(SBU) The new city library opened.\n',
    }),
    sampleFields({ captions: 'Captions: SIPDIS, NOFRON\n                  ^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    if (cable.layout === 'record' || !isMessage(cable)) return;
    for (const caption of listedCaptions(cable)) {
      const meant = captionsMeant(caption).map((entry) => entry.caption);
      if (meant.length === 0) continue;
      report({
        span: caption.span,
        message: `${shown(caption.plain)} is no caption. Did you mean ${meant.join(' or ')}?`,
        fixes: () => meant.map((one) => suggest(`Write ${one}`, caption.span, one)),
      });
    }
  },
});
