import { type Level, PORTION_LETTERS } from '../../marking/level';
import type { Cable } from '../../model/cable';
import type { Fix } from '../rule';
import { defineRule } from '../rule';
import { firstLine, isBeingTyped, isMessage, textStart } from '../shared/evidence';
import { levelWords } from '../shared/overall';
import { highestOf, portionsOf } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';

export const classificationMissing = defineRule({
  name: 'classification-missing',
  element: 'classification',
  summary: 'No line states the level of the message',
  why: 'Every telegram says what its level is before it says anything else: whoever handles, stores or forwards it goes by that line. Text that is plainly no message is left alone.',
  source: '5 FAH-2 H-220; ACP 127(G) para 209: the classification is the first word of the text',
  ids: ['CLS-2'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({
    security: 'ZNR UUUUU ZZH',
    classification: null,
    captions: 'SIPDIS\n^^^^^^\n',
    eo: 'E.O. 12958: N/A',
    authority: null,
    text: '\nThe new city library opened with a seminar on road safety.\n',
  }),
  good: [
    sampleTelegram(),
    'A note on road safety.\n\n1. Look left.\n2. Look right.\n3. (c) of the annex applies.\n',
  ],
  check(cable, report) {
    if (cable.classifications.length > 0 || !isMessage(cable)) return;
    // Marine Corps and Coast Guard messages are published without heading and level.
    const published = cable.layout === 'record' && cable.addresses.from.length === 0;
    const node = published ? undefined : textStart(cable);
    if (!node || isBeingTyped(cable, node)) return;
    const place = { start: node.start, end: node.start };
    report({
      span: firstLine(cable, node),
      message:
        'No line states the level of this message. Write it in front of the text: UNCLAS, ' +
        'C O N F I D E N T I A L or S E C R E T, then the post and the message number.',
      fixes: () =>
        levelsFor(cable).map((level): Fix => {
          const line = [levelWords(level, cable.layout), numberOf(cable)].join(' ').trim();
          return {
            title: `Insert "${line}"`,
            kind: 'suggested',
            edits: [{ span: place, newText: `${line}\n` }],
          };
        }),
    });
  },
});

/** The levels that line 4 or the highest mark speak for; else the lowest. */
function levelsFor(cable: Cable): Level[] {
  const letter = cable.security?.letter;
  const stated = (Object.keys(PORTION_LETTERS) as Level[]).filter(
    (level) => PORTION_LETTERS[level].charAt(0) === letter,
  );
  const marked = highestOf(portionsOf(cable));
  const levels = new Set([...stated, ...(marked ? [marked] : [])]);
  return levels.size > 0 ? [...levels] : ['UNCLASSIFIED'];
}

/** `HELSINKI 001837`, when FM and line 3 say so. */
function numberOf({ addresses, origin, layout }: Cable): string {
  const plad = addresses.from[0]?.plad?.value ?? '';
  const post = /^SECSTATE\b/.test(plad) ? 'STATE' : /^(?:AMEMBASSY|AMCONSUL) (.+)$/.exec(plad)?.[1];
  const serial = origin?.serial?.value;
  if (layout !== 'telegram' || !post || !serial || !/^\d{1,6}$/.test(serial)) return '';
  return `${post} ${serial.padStart(6, '0')}`;
}
