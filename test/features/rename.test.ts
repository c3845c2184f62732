import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../server/src/features/rename';
import { applyEdits } from '../../server/src/text/edits';
import { CITING, SERIES } from './citing';
import { atCursor, changed, withCursor } from './cursor';

/** What renaming the letter at a place does: the lines that differ, or why nothing happens. */
function renamed(text: string, words: string, into: number, letter: string): string[] | string {
  const at = atCursor(withCursor(text, words, into));
  const { edits, refused } = rename(at.cables, at.offset, letter);
  return edits ? changed(at.text, edits) : refused;
}

describe('rename', () => {
  it('gives a reference another letter wherever it is cited', () => {
    expect(renamed(CITING, 'A. OSLO', 0, 'd')).toEqual([
      '-REF: A. OSLO 1753',
      '-     B. 06 STATE 12345',
      '-     C. SAMPLE E-MAIL OF 12/01/06',
      '-',
      '-1. Summary: The library opened (ref A). See para 3. End summary.',
      '-',
      '-2. Refs A and B told of the plans; reftels gave no date. Begin text:',
      '+REF: D. OSLO 1753',
      '+     B. 06 STATE 12345',
      '+     C. SAMPLE E-MAIL OF 12/01/06',
      '+',
      '+1. Summary: The library opened (ref D). See para 3. End summary.',
      '+',
      '+2. Refs D and B told of the plans; reftels gave no date. Begin text:',
    ]);
  });

  it('begins at a mention as well, and keeps small letters small', () => {
    const lines = renamed(CITING, '(c)', 1, 'E');
    expect(lines).toContain('+     E. SAMPLE E-MAIL OF 12/01/06');
    expect(lines).toContain('+3. For the program see paras 1-2 and ref (e).');
  });

  it('renames the letter that a message system doubled', () => {
    const text = CITING.replace('REF: A. OSLO', 'REF: A. A) OSLO');
    expect(renamed(text, 'A. A)', 0, 'D')).toContain('+REF: D. D) OSLO 1753');
  });

  it('renames the sets of a record message', () => {
    const lines = renamed(SERIES, 'REF/B', 4, 'C');
    expect(lines).toContain('+REF/C/DOC/OPNAV/01JAN03//');
    expect(lines).toContain('+2.A. ON HOLIDAYS IT STAYS CLOSED, AS IN REF C.//');
  });

  it('does nothing when the letter stays', () => {
    expect(renamed(CITING, 'A. OSLO', 0, 'A')).toEqual([]);
  });

  it('refuses what could not be undone, and says why', () => {
    expect(renamed(CITING, 'A. OSLO', 0, 'B')).toBe('B is the letter of another reference.');
    expect(renamed(CITING, 'A. OSLO', 0, 'AB')).toBe('Write a single letter, A to Z.');
    const taken = CITING.replace('paras 1-2', 'ref D and paras 1-2');
    expect(renamed(taken, 'A. OSLO', 0, 'D')).toBe('The text speaks of a reference D already.');
    const range = CITING.replace('Refs A and B', 'Refs A-C');
    expect(renamed(range, 'A. OSLO', 0, 'D')).toMatch(/^The text cites A in a range/);
    expect(renamed(CITING, 'doors', 0, 'D')).toBe('Put the cursor on the letter of a reference.');
    const twice = CITING.replace('B. 06', 'A. 06');
    expect(renamed(twice, 'A. OSLO', 0, 'D')).toBe('A is the letter of more than one reference.');
  });

  it('refuses a letter with which the references would run together', () => {
    const running = CITING.replace(/REF: [\s\S]*06\n\n1/, 'REF: A. OSLO 1753 B. STATE 12345\n\n1');
    expect(renamed(running, 'A. OSLO', 0, 'F')).toMatch(/could not be told apart/);
  });

  it('asks for the letter alone', () => {
    const prepared = (text: string, words: string, into: number) => {
      const at = atCursor(withCursor(text, words, into));
      const found = prepareRename(at.cables, at.offset);
      return (
        found && [
          applyEdits(at.text, []).slice(found.span.start, found.span.end),
          found.placeholder,
        ]
      );
    };
    expect(prepared(CITING, 'A. OSLO', 1)).toEqual(['A', 'A']);
    expect(prepared(CITING, '(c)', 2)).toEqual(['c', 'C']);
    expect(prepared(CITING, 'reftels', 2)).toBeUndefined();
    expect(prepared(CITING, 'para 3', 5)).toBeUndefined();
    expect(
      prepared(CITING.replace(/REF: [\s\S]*06\n\n1/, 'REF: OSLO 1753\n\n1'), 'OSLO 1753', 1),
    ).toBeUndefined();
  });
});
