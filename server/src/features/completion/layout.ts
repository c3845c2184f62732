import { LEVELS } from '../../marking/level';
import { lineBreakAt } from '../../text/lines';
import { type LineItem, linesFor } from './caret';
import type { Provider } from './provider';

/**
 * The beginnings of the other layouts in a file that has nothing yet: what is not told by its first
 * lines is taken for a telegram.
 */
export const layout: Provider = (caret) => {
  const { cable, previous } = caret;
  if (previous !== undefined || caret.layout !== 'telegram') return [];
  const others = cable.nodes.some(
    ({ kind, start }) => kind !== 'blank' && (start < caret.lineStart || start > caret.offset),
  );
  if (others) return [];
  return linesFor(caret, 'classification-line', () => {
    const end = lineBreakAt(cable.text);
    return [...labelled(end), record(end)];
  });
};

/** Behind the telegram's own beginnings. */
const LATER = 50;

function labelled(end: string): LineItem[] {
  return LEVELS.slice(0, 3).map((level) => ({
    label: `${level} (labelled layout)`,
    kind: 'line',
    detail: 'Message with labelled fields',
    about: [`${level}, above labelled fields: MRN, Date/DTG, From, Action ...`],
    source: 'Prints of the message system of 2017',
    insert: [`${level}${end}${end}MRN: `],
    filters: [level],
    later: LATER,
    more: true,
  }));
}

function record(end: string): LineItem {
  return {
    label: 'UNCLASSIFIED// (record message)',
    kind: 'line',
    detail: 'Navy record message with sets',
    about: ['The level above the heading of a record message.'],
    source: 'Public NAVADMIN messages',
    insert: [`UNCLASSIFIED//${end}`],
    filters: ['record message'],
    later: LATER,
    more: true,
  };
}
