import { captionConflict as conflictOf } from '../../vocabulary/captions';
import { defineRule } from '../rule';
import { listedCaptions, takeOut } from '../shared/captionList';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionConflict = defineRule({
  name: 'caption-conflict',
  element: 'captions',
  summary: 'Two captions do not go together',
  why: 'Each caption sends the message its own way. NODIS and EXDIS contradict each other, a message goes through one channel, nothing is added to AGREMENT or DIRGEN, and what all employees are to read cannot be restricted.',
  source: '5 FAH-2 H-250, H-440; CAPCO Register 2016 section H.9',
  ids: ['X-27', 'CAP-3', 'CAP-4', 'CAP-5', 'CAP-01', 'CAP-02', 'CAP-05', 'DIS-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ captions: '\nNODIS\nEXDIS\n^^^^^\n' }),
    sampleTelegram({ captions: '\nMED CHANNEL\nTM CHANNEL\n^^^^^^^^^^\n' }),
    sampleTelegram({ captions: '\nAGREMENT CHANNEL\nCODEL EXAMPLE\n^^^^^^^^^^^^^\n' }),
    sampleTelegram({
      ...UNCLASSIFIED,
      captions: '\nLIMDIS\nINFORM ALL STATE EMPLOYEES\n^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    }),
    sampleFields({ captions: 'Captions: NODIS, EXDIS\n                 ^^^^^' }),
    sampleTelegram({ captions: '\nREL TO USA, FIN\nNOFORN\n^^^^^^\n' }),
  ],
  good: [
    sampleTelegram({ captions: '\nNODIS\nSTADIS\n' }),
    sampleFields({ captions: 'Captions: EXDIS, STADIS' }),
  ],
  check(cable, report) {
    const captions = listedCaptions(cable).filter(({ entry }) => entry);
    const told = new Set<string>();
    captions.slice(0, MOST).forEach((caption, i) => {
      for (const other of captions.slice(0, i)) {
        const conflict = conflictOf(other.plain, caption.plain);
        const pair = `${other.entry?.caption} ${caption.entry?.caption}`;
        if (!conflict || conflict.confidence === 'unsourced' || told.has(pair)) continue;
        told.add(pair);
        report({
          span: caption.span,
          message: `${conflict.why}. Take out ${shown(other.plain)} or ${shown(caption.plain)}.`,
          related: [{ span: other.span, message: shown(other.plain) }],
          fixes: () =>
            [other, caption].map(({ plain, span }) =>
              takeOut(cable, `Take out ${shown(plain)}`, 'suggested', span),
            ),
        });
      }
    });
  },
});

/** No message has more captions than this; the pairs of a longer list are not worth their time. */
const MOST = 30;
