import { defineRule } from '../rule';
import { type ListedCaption, listedCaptions, takeOut } from '../shared/captionList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionRepeated = defineRule({
  name: 'caption-repeated',
  element: 'captions',
  summary: 'A caption stands twice',
  why: 'Once is enough. Message systems used to print SIPDIS a second time by themselves, so that more than a third of the published copies have it twice: it harms nothing.',
  source: 'UNCLAS 06 STATE 89712; counted in 1,079 telegrams (356 have SIPDIS twice)',
  ids: ['CAP-7', 'CAP-10'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ captions: '\nSIPDIS\n\nSIPDIS\n^^^^^^\n' }),
    sampleFields({
      captions: 'Captions: SIPDIS, NOFORN, SIPDIS\n                          ^^^^^^',
    }),
  ],
  good: [sampleTelegram(), sampleFields()],
  check(cable, report) {
    const seen = new Map<string, ListedCaption>();
    for (const caption of listedCaptions(cable)) {
      const { entry, plain, span } = caption;
      if (!entry) continue;
      const first = seen.get(plain);
      if (!first) {
        seen.set(plain, caption);
        continue;
      }
      report({
        span,
        message: `${shown(plain)} stands twice. Delete the second one.`,
        related: [{ span: first.span, message: 'The first one' }],
        tag: 'unnecessary',
        fixes: () => [takeOut(cable, `Delete the second ${shown(plain)}`, 'safe', span)],
      });
    }
  },
});
