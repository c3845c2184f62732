import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { type ListedCaption, listedCaptions, takeOut } from '../shared/captionList';
import { outvotedLevel } from '../shared/levelVote';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const captionWrongForLevel = defineRule({
  name: 'caption-wrong-for-level',
  element: 'captions',
  summary: 'A caption does not go with the classification of the message',
  why: 'SENSITIVE and its like control what is unclassified; on a classified message they say nothing that the level does not say. ORCON is for classified messages only, and AGREMENT for classified or controlled ones.',
  source: '5 FAH-2 H-440; UNCLAS STATE 018029 (February 2000); CAPCO Register 2016 section H.8',
  ids: ['CAP-4', 'CAP-5', 'CAP-08', 'DIS-05', 'DIS-08'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ captions: '\nSENSITIVE\n^^^^^^^^^\nSIPDIS\n' }),
    sampleTelegram({ ...UNCLASSIFIED, captions: '\nAGREMENT CHANNEL\n^^^^^^^^^^^^^^^^\n' }),
    sampleTelegram({ ...UNCLASSIFIED, captions: '\nORCON\n^^^^^\n' }),
    sampleFields({ captions: 'Captions: SIPDIS, ORCON\n                  ^^^^^' }),
  ],
  good: [
    sampleTelegram({ captions: '\nORCON\nSIPDIS\n' }),
    sampleTelegram({ captions: '\nAGREMENT CHANNEL\n' }),
    sampleFields(),
  ],
  check(cable, report) {
    const line = cable.classification;
    const level = outvotedLevel(cable) ? undefined : line?.level;
    if (!line || !level) return;
    for (const caption of listedCaptions(cable)) {
      const why = reasonAgainst(cable, caption, level);
      if (!why) continue;
      report({
        span: caption.span,
        message: `${shown(caption.plain)} ${why}, and this message is ${level}. Take it out, or correct the classification.`,
        related: [{ span: line.levelSpan, message: 'The classification of the message' }],
        fixes: () => [
          takeOut(cable, `Take out ${shown(caption.plain)}`, 'suggested', caption.span),
        ],
      });
    }
  },
});

/** Why a caption does not go with the level; undefined when it does. */
function reasonAgainst(
  cable: Cable,
  { entry, plain }: ListedCaption,
  level: string,
): string | undefined {
  if (entry?.levels && !entry.levels.some((one) => one === level)) {
    return entry.levels.includes('UNCLASSIFIED')
      ? 'is for unclassified messages'
      : 'is for classified messages';
  }
  if (!entry?.needsControl || level !== 'UNCLASSIFIED') return undefined;
  const controlled =
    cable.classification?.administrative !== undefined ||
    listedCaptions(cable).some(
      (other) => other.plain !== plain && other.entry?.group === 'control',
    );
  return controlled ? undefined : 'is for classified or controlled messages';
}
