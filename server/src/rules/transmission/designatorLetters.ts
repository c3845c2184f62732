import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const designatorLetters = defineRule({
  name: 'designator-letters',
  element: 'transmission',
  summary: 'The channel designator has an H or a U',
  why: 'On teletype circuits H and U are easily garbled into signs that equipment acts on, so the book asks to keep them out of the three letters of the channel.',
  source: 'ACP 127(G) paras 127-128',
  ids: ['FL1-5'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ start: 'VZCZCHUB0008\n     ^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const designator = cable.start?.designator;
    if (!designator || !cable.start?.wellFormed || !/[HU]/.test(designator.value)) return;
    report({
      span: designator.span,
      message: `The channel ${designator.value} has an H or a U. Where the station is free to choose, take other letters.`,
    });
  },
});
