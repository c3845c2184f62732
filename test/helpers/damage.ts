/** What storing and publishing did to old telegrams (domain/real-messages.md). No drafter wrote it. */
export interface StorageDamage {
  readonly name: string;
  /** It is done to whatever looks like a paragraph, which in a message that is not made may be none. */
  readonly ofParagraphs?: true;
  /** Nobody could tell from this alone that the text is a copy. */
  readonly unseen?: true;
  /** What nobody can find any more: the line is gone. */
  readonly hides?: string;
  readonly apply: (telegram: string) => string;
}

const NUMBER = /^(?=\d{1,2}\. )/gm;

/** The text, paragraph by paragraph: whatever stands behind the header lines and before the ending. */
const WRAPPED = /^(\d{1,2}\. (?:.+\n)+)/gm;

export const DAMAGES: readonly StorageDamage[] = [
  { name: 'pilcrows', ofParagraphs: true, apply: (text) => text.replace(NUMBER, '\u00b6') },
  { name: 'lost pilcrows', ofParagraphs: true, apply: (text) => text.replace(NUMBER, '1') },
  {
    name: 'a lost pilcrow before reference letters',
    apply: (text) => text.replace(/^ {5}([B-E]\. )/gm, '     1$1'),
  },
  {
    name: 'links round TAGS, commas lost',
    apply: (text) =>
      text.replace(/^TAGS: (.*)$/m, (_, tags: string) => {
        const links = tags.split(/, ?/).map((tag) => `[${tag}](#)`);
        return `TAGS: ${links.join(' ')}`;
      }),
  },
  {
    name: 'page lines inside sentences',
    apply: (text) =>
      text.replace(/^(\d{1,2}\. .*\n)(?=[A-Za-z])/gm, '$1\nOSLO 00001837  002 OF 003 \n\n'),
  },
  {
    name: 'paragraphs unwrapped',
    ofParagraphs: true,
    unseen: true,
    apply: (text) =>
      text.replace(WRAPPED, (paragraph) => `${paragraph.trimEnd().replace(/\n/g, ' ')}\n`),
  },
  {
    name: 'neither BT nor NNNN',
    hides: 'end-number-differs',
    apply: (text) => text.replace(/^(?:BT|#\d+|NNNN)\n/gm, ''),
  },
  {
    name: 'the receiver alone in line 2',
    apply: (text) => text.replace(/^([A-Z])\1 RUEH.*$/m, '$1$1 RUEHWEB'),
  },
];
