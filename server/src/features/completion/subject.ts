import { isClassified, linesFor, replaced, restOf } from './caret';
import { markItems } from './marks';
import type { Provider } from './provider';

const LABELS = {
  telegram: ['SUBJECT:', 'SUBJECT: '],
  labelled: ['Subject:', 'Subject: '],
  record: ['SUBJ/', 'SUBJ/'],
} as const;

/** The label, and behind it the mark of the subject itself where somebody wants one. */
export const subject: Provider = (caret) => {
  const [label, insert] = LABELS[caret.layout];
  const lines =
    caret.layout === 'record'
      ? []
      : linesFor(caret, 'subject-line', () => [
          {
            label,
            kind: 'line',
            detail: 'Topic in the first words',
            about: ['Every telegram has a subject.'],
            source: 'TAGS handbook of 1974 section 1c; 5 FAH-1 H-210',
            insert: [insert],
          },
        ]);
  const match = /^\s*SUBJ(?:ECT)?\s?:\s*(\([A-Z/]*)$/i.exec(caret.before);
  if (!match || isClassified(caret) === false) return lines;
  const span = replaced(caret, match[1] ?? '', restOf(caret, /^\)? ?/));
  return [...lines, ...markItems(caret, span, { before: '', behind: ' ' })];
};
