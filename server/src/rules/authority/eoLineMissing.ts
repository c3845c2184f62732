import type { Cable } from '../../model/cable';
import { compareDates, parseIsoDate } from '../../model/calendar';
import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { orderToWrite } from '../shared/eoLine';
import { offerDates } from '../shared/instructions';
import { settledClassified, settledOverall } from '../shared/levelVote';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

/** Before E.O. 11652 telegrams had no such line. */
const FIRST = parseIsoDate('1972-06-01');

export const eoLineMissing = defineRule({
  name: 'eo-line-missing',
  element: 'authority',
  summary: 'The message has no E.O. line',
  why: 'Every State message, classified or not, names the executive order that it is judged by, and says when it is declassified or that this does not apply. The message system asks for it together with TAGS and subject.',
  source: '5 FAH-3 H-010; the line stands in 1,050 of 1,054 State telegrams; 1974 TAGS handbook',
  ids: ['EO-1', 'EO-06'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: [
    sampleTelegram({ ...UNCLASSIFIED, eo: null, tags: 'TAGS: PREL, SCUL, FI\n^^^^^' }),
    sampleTelegram({ eo: null, tags: 'TAGS: PREL, SCUL, FI\n^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram(UNCLASSIFIED)],
  check(cable, report) {
    if (cable.authority.eo || cable.layout === 'record') return;
    const behind = cable.tags?.keyword ?? cable.subject?.keyword;
    if (!behind || !isStateMessage(cable)) return;
    if (FIRST && cable.date && compareDates(cable.date, FIRST) < 0) return;
    report({
      span: behind,
      message:
        'The E.O. line is missing. Write it before this line: E.O. and the number, then DECL: and a date, or N/A on an unclassified message.',
      fixes: () => lines(cable, behind.start),
    });
  },
});

/** TAGS or a subject alone may stand in anything; a level or a date-time group makes it a message. */
function isStateMessage({ classification, dtgLine, tags }: Cable): boolean {
  return (
    (classification?.level !== undefined || dtgLine?.dtg !== undefined) &&
    (tags?.tags.some(({ code }) => /^[A-Z]{4}$/.test(code)) ?? classification !== undefined)
  );
}

function lines(cable: Cable, at: number): readonly Fix[] {
  const order = orderToWrite(cable.date);
  const level = settledOverall(cable)?.level;
  if (!order || !level) return [];
  const place = { start: at, end: at };
  if (cable.layout === 'labelled') {
    const line = `E.O.: ${order.number}`;
    const classified = settledClassified(cable) !== undefined;
    const insert = order.certain && !classified ? replace : suggest;
    return [insert(`Insert "${line}"`, place, `${line}\n`)];
  }
  if (level === 'UNCLASSIFIED') {
    const line = `E.O. ${order.number}: N/A`;
    return [(order.certain ? replace : suggest)(`Insert "${line}"`, place, `${line}\n`)];
  }
  const empty = { line: 'eo', value: { kind: 'none', span: place, text: '' } } as const;
  return offerDates(cable, empty, place, `E.O. ${order.number}: DECL: `).map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, newText: `${edit.newText}\n` })),
  }));
}
