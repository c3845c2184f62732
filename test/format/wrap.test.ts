import { describe, expect, it } from 'vitest';
import { wrap } from '../../server/src/format/wrap';
import { widthOf } from '../../server/src/rules/shared/characters';
import { applyEdits } from '../../server/src/text/edits';
import { RECORD, snapshotOf, TELEGRAM } from '../features/messages';

/** The text of paragraph 3 after it was wrapped at 40 columns; `body` stands for its words. */
function wrapped(body: string): string[] {
  const text = TELEGRAM.replace('The library has three floors.', body);
  const edits = snapshotOf(text).cables.flatMap((cable) => wrap(cable, { columns: 40, widthOf }));
  const after = applyEdits(text, edits);
  return after.slice(after.indexOf('3. (SBU)'), after.indexOf('\n\nEXAMPLE')).split('\n');
}

describe('wrapping', () => {
  it('breaks a long line at its blanks', () => {
    expect(wrapped('The library has three floors and a garden on the roof of the hall.')).toEqual([
      '3. (SBU) The library has three floors',
      'and a garden on the roof of the hall.',
    ]);
  });

  it('lets what is left over run into the next line, and stops where a line fits', () => {
    expect(wrapped('The library has three floors and a hall\nof books.\nIt has a yard.')).toEqual([
      '3. (SBU) The library has three floors',
      'and a hall of books.',
      'It has a yard.',
    ]);
  });

  it('breaks the next line in turn', () => {
    expect(
      wrapped(
        'The library has three floors and a hall\nof books with a long table and many chairs.',
      ),
    ).toEqual([
      '3. (SBU) The library has three floors',
      'and a hall of books with a long table',
      'and many chairs.',
    ]);
  });

  it('leaves lines that fit, lists, tables and what is set off as they are', () => {
    const fitting = 'Short.\nLines.\n\n-- one item\n-- another item';
    expect(wrapped(fitting)).toEqual(`3. (SBU) ${fitting}`.split('\n'));
    const table = 'Rooms:\n\nHall of books         12,000       eight\nYard';
    expect(wrapped(table)).toEqual(`3. (SBU) ${table}`.split('\n'));
    expect(wrapped('The rooms are these and no others at all:\n-- the hall of the books')).toEqual([
      '3. (SBU) The rooms are these and no',
      'others at all:',
      '-- the hall of the books',
    ]);
  });

  it('hangs what follows an indented line under the next one', () => {
    expect(wrapped('Rooms.\n\n   a hall of books with a very long table\n   and a yard.')).toEqual([
      '3. (SBU) Rooms.',
      '',
      '   a hall of books with a very long',
      '   table and a yard.',
    ]);
  });

  it('never begins a line with what would be read as something else', () => {
    for (const word of ['12. of', 'SECRET', 'NNNN', '(C) of', '- of', 'TAGS: of']) {
      const lines = wrapped(`The library has three floors and ${word} 1966 and so on for ever`);
      expect(
        lines.every((line, i) => i === 0 || /^[a-z1]/.test(line)),
        word,
      ).toBe(true);
    }
  });

  it('does not make a signature of the last word', () => {
    expect(wrapped('The library was opened by the Mayor and. Mayor').at(-1)).not.toBe('Mayor');
  });

  it('leaves a word that is too long, and one that is divided at the end of its line', () => {
    const long = 'x'.repeat(60);
    expect(wrapped(`It is ${long} indeed`)).toEqual(['3. (SBU) It is', long, 'indeed']);
    expect(wrapped('The hall is for the books that were well-\nkept')).toEqual([
      '3. (SBU) The hall is for the books that',
      'were well-',
      'kept',
    ]);
  });

  it('counts the name of the set that stands before the first paragraph', () => {
    const text = RECORD.replace(
      'opens at eight.',
      'opens at eight and closes at nine at the very latest.',
    );
    const edits = snapshotOf(text).cables.flatMap((cable) => wrap(cable, { columns: 69, widthOf }));
    expect(applyEdits(text, edits)).toContain(
      'RMKS/1. The reading room opens at eight and closes at nine at the\nvery latest.\n',
    );
  });
});
