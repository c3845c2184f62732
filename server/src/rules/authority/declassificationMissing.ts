import type { Cable } from '../../model/cable';
import { defineRule, type Fix } from '../rule';
import { isUnfinished } from '../shared/heading';
import { type Instruction, instructionsOf, offerDates } from '../shared/instructions';
import { settledClassified } from '../shared/levelVote';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationMissing = defineRule({
  name: 'declassification-missing',
  element: 'authority',
  summary: 'A classified message does not say when it is declassified',
  why: 'The date or event is part of every decision to classify. Without it the message stays classified twenty-five years by default and nobody knows whether that was meant.',
  source: '32 CFR 2001.21(a)(4); ISM-ID-00014; 5 FAH-1 H-712 (one of the five things asked for)',
  ids: ['DEC-01', 'AUT-06', 'X-15', 'EO-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958:\n^^^^^^^^^^^' }),
    labelled2026({ eo: 'E.O.: 13526\n^^^^^^^^^^^', until: null }),
    labelled2026({ until: 'Declassify On:\n^^^^^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    const { eo, declassifyOn } = cable.authority;
    const overall = settledClassified(cable);
    const [empty] = declassifyOn;
    const place = empty ?? (eo?.order && eo);
    if (!overall || !place || cable.layout === 'record') return;
    const instructions = instructionsOf(cable);
    if (instructions.some(({ value }) => value.kind !== 'none')) return;
    // Where the text has not begun, the authority block may still be to come.
    if (isUnfinished(cable, place.span) || (!empty && cable.paragraphs.length === 0)) return;
    report({
      span: place.span,
      message: 'The message is classified and says nowhere until when. Write a date or an event.',
      related: [{ span: overall.line.levelSpan, message: 'The level of the message' }],
      fixes: () => dates(cable, instructions),
    });
  },
});

function dates(cable: Cable, instructions: readonly Instruction[]): readonly Fix[] {
  const { eo: line, reasons, classifiedBy } = cable.authority;
  const block = instructions.find((one) => one.line === 'declassify-on');
  if (block) return offerDates(cable, block, block.value.span, ' ');
  const [eo] = instructions;
  if (!line || !eo) return [];
  if (cable.layout === 'telegram') {
    const start = line.decl?.start ?? line.order?.span.end ?? line.span.end;
    const before = line.decl ? 'DECL: ' : ': DECL: ';
    return offerDates(cable, eo, { start, end: line.span.end }, before);
  }
  const last = [...reasons, ...classifiedBy].reduce(
    (end, { span }) => Math.max(end, span.end),
    line.span.end,
  );
  const end = cable.tree.lines.end(cable.tree.lines.lineAt(last));
  const place = { start: end, end };
  return offerDates(cable, { line: 'declassify-on', value: eo.value }, place, '\nDeclassify On: ');
}
