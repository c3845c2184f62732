import type { CalendarDate } from '../../model/calendar';
import { type CaptionEntry, inUse, lookUpCaption, lookUpPassing } from '../../vocabulary/captions';
import { sourceOf } from '../../vocabulary/source';
import { type Decoder, decodedAt } from './decoded';

/** Captions and passing instructions. */
export const captions: Decoder = (cable, offset) => [
  ...cable.captions.flatMap(({ span, text }) => {
    const entry = lookUpCaption(text);
    if (!entry) return [];
    return decodedAt(
      offset,
      span,
      'Caption',
      () => [...captionInWords(entry), ...retiredInWords(entry, cable.date)],
      sourceOf(entry),
    );
  }),
  ...cable.passing.flatMap(({ span, text }) => {
    const entry = lookUpPassing(text.replace(/^Pass Line\s*:\s*/i, ''));
    if (!entry) return [];
    return decodedAt(offset, span, 'Passing instruction', () => [entry.meaning], sourceOf(entry));
  }),
];

/** What a caption means, what it may stand on and beside. */
export function captionInWords(entry: CaptionEntry): string[] {
  const { caption, meaning, exclusive, needsControl, levels, combines, dod } = entry;
  return [
    `${caption}: ${meaning}`,
    ...(levels ? [`Only on ${levels.join(', ')}`] : []),
    ...(needsControl
      ? ['Only on messages that are classified or administratively controlled']
      : []),
    ...(exclusive ? ['No other caption may stand beside it'] : []),
    ...(combines ? [`May be combined with ${combines.join(' or ')}`] : []),
    ...(dod ? [`In the Department of Defense: ${dod}`] : []),
  ];
}

function retiredInWords(entry: CaptionEntry, date: CalendarDate | undefined): string[] {
  if (!date || inUse(entry, date)) return [];
  const { until, instead } = entry;
  return [
    `${until ? `In use until ${until}` : 'No longer in use'}${instead ? `; today: ${instead}` : ''}`,
  ];
}
