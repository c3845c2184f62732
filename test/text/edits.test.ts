import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';

const edit = (start: number, end: number, newText: string): TextEdit => ({
  span: { start, end },
  newText,
});

describe('the text after edits', () => {
  it.each<[string, TextEdit[], string]>([
    ['without any', [], 'TO OSLO'],
    ['that replace', [edit(3, 7, 'ROME')], 'TO ROME'],
    ['that put in', [edit(2, 2, ' THE')], 'TO THE OSLO'],
    ['that take away', [edit(2, 7, '')], 'TO'],
    ['at both ends', [edit(0, 0, '> '), edit(7, 7, '.')], '> TO OSLO.'],
    ['given from behind', [edit(3, 7, 'ROME'), edit(0, 2, 'FM')], 'FM ROME'],
    ['that touch', [edit(0, 2, 'FM'), edit(2, 3, '-'), edit(3, 7, 'ROME')], 'FM-ROME'],
    [
      'that begin together, the insertion first',
      [edit(3, 7, 'ROME'), edit(3, 3, 'X/')],
      'TO X/ROME',
    ],
    ['that overlap, without the later one', [edit(1, 4, '_'), edit(3, 7, 'ROME')], 'T_SLO'],
    ['one in another, without the inner one', [edit(0, 7, 'FM'), edit(3, 5, 'X')], 'FM'],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('TO OSLO', edits)).toBe(expected);
  });

  it('leaves the list of edits as it was', () => {
    const edits = [edit(3, 7, 'ROME'), edit(0, 2, 'FM')];
    applyEdits('TO OSLO', edits);
    expect(edits.map(({ span }) => span.start)).toEqual([3, 0]);
  });
});
