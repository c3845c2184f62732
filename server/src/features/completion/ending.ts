import { type Caret, type LineItem, linesFor } from './caret';
import type { Completion } from './item';
import type { Provider } from './provider';
import { FIELD_SOURCE } from './words';

/** BT before and behind the text, the end number, NNNN; the trailer of the labelled layout. */
export const ending: Provider = (caret) => {
  if (caret.layout === 'labelled') return linesFor(caret, 'trailer', () => trailer(caret));
  return [
    ...linesFor(caret, 'break-line', () =>
      hasHeading(caret) ? [breakLine('Heading ends, text begins')] : [],
    ),
    ...linesFor(caret, 'end-break', () =>
      caret.cable.breaks.length === 1 ? [breakLine('Text ends')] : [],
    ),
    ...endNumber(caret),
    ...linesFor(caret, 'end-line', () => (isSent(caret) ? [END_LINE] : [])),
  ];
};

const SOURCE = 'ACP 127(G) Annex B, lines 11 to 16';

function breakLine(detail: string): LineItem {
  return { label: 'BT', kind: 'line', detail, about: [detail], source: SOURCE, insert: ['BT'] };
}

const END_LINE: LineItem = {
  label: 'NNNN',
  kind: 'line',
  detail: 'End of the message',
  about: ['The last line of the message.'],
  source: 'ACP 127(G) para 138, line 16',
  insert: ['NNNN'],
};

/** A text without a heading has no break before it. */
function hasHeading({ previous }: Caret): boolean {
  return previous !== undefined && /^(?:from|to|info|xmt)-line$/.test(previous);
}

/** The message has the lines of a transmission, so it ends as one. */
function isSent({ cable }: Caret): boolean {
  return cable.breaks.length > 0 && (cable.origin !== undefined || cable.layout === 'record');
}

/** `#1837`: the number of line 3 once more (FL15-1). */
function endNumber(caret: Caret): Completion[] {
  const serial = caret.cable.origin?.serial?.value;
  if (!serial) return [];
  return linesFor(caret, 'end-number', () => [
    {
      label: `#${serial}`,
      kind: 'number',
      detail: 'The number of line 3 once more',
      about: ['The station serial number of line 3, repeated at the end.'],
      source: 'NAVEDTRA 14226 (JANAP 128), line 15',
      insert: [`#${serial}`],
    },
  ]);
}

const TRAILER = [
  ['Signature', 'Surname of the approver'],
  ['Drafted By', 'Office and name of the drafter'],
  ['Cleared By', 'Offices and names that agreed'],
  ['Approved By', 'Who approved it'],
  ['Released By', 'Who released it'],
  ['Dissemination Rule', 'How widely it is kept'],
  ['Attachments', 'Files sent along'],
] as const;

/** The labels that are not there yet. */
function trailer({ cable }: Caret): LineItem[] {
  if (cable.paragraphs.length === 0) return [];
  const present = new Set(
    cable.nodes
      .filter(({ kind }) => kind === 'label-line')
      .map(({ start, end }) => cable.text.slice(start, end).split(':')[0]?.trim()),
  );
  return TRAILER.filter(([label]) => !present.has(label)).map(([label, detail]) => ({
    label: `${label}:`,
    kind: 'line',
    detail,
    about: [detail],
    source: FIELD_SOURCE,
    insert: [`${label}: `],
  }));
}
