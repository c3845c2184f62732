import { retiredWord } from '../../vocabulary/markings';
import { defineRule } from '../rule';
import { captionsMeant, listedCaptions } from '../shared/captionList';
import { isMessage } from '../shared/evidence';
import { forOrPassMeant } from '../shared/passing';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionUnknown = defineRule({
  name: 'caption-unknown',
  element: 'captions',
  summary: 'A caption is in no list',
  why: 'Captions are a fixed set. What is not one of them routes and restricts nothing. Offices keep some of their own, so this is only a question, and none is asked of old messages.',
  source: '5 FAH-2 H-250 and H-440',
  ids: ['CAP-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({ captions: '\nSIPDIS\nBOOKWORM\n^^^^^^^^\n' }),
    sampleFields({ captions: 'Captions: SIPDIS, BOOKWORM\n                  ^^^^^^^^' }),
  ],
  good: [
    sampleTelegram({ captions: '\nSIPDIS\n\nDEPT FOR EUR/CARC,\nEUR/PPD\n' }),
    sampleFields({ pass: 'Pass Line: POL FOR DESK, ECON' }),
  ],
  check(cable, report) {
    if (cable.layout === 'record' || !isMessage(cable)) return;
    for (const caption of listedCaptions(cable)) {
      const { entry, plain, text, span } = caption;
      if (entry || plain === '' || plain.length > 40 || retiredWord(plain)) continue;
      // Offices, names and sentences are no captions, and stand here for reasons of their own.
      if (!/^[A-Z][A-Z -]+$/.test(text) || text.split(' ').length > 3) continue;
      if (captionsMeant(caption).length > 0 || forOrPassMeant(text)) continue;
      report({
        span,
        message: `${shown(plain)} is in no list of captions. Check it, or take it out.`,
      });
    }
  },
});
