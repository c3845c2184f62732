import { describe, expect, it } from 'vitest';
import { onEnter } from '../../server/src/features/onType';
import type { FormatOptions } from '../../server/src/format/format';
import { applyEdits } from '../../server/src/text/edits';
import { CITING } from './citing';
import { atCursor, changed } from './cursor';
import { snapshotOf, TELEGRAM } from './messages';

/** The lines that differ after Enter was typed where `typed`, which holds the cursor, stands for `words`. */
function entered(text: string, words: string, typed: string, options?: FormatOptions): string[] {
  const { text: before, cables, offset } = atCursor(text.replace(words, typed));
  return changed(before, onEnter(cables, offset, options));
}

describe('Enter', () => {
  it('gives the next number with the mark above it', () => {
    expect(entered(TELEGRAM, 'floors.\n', 'floors.\n\n|\n')).toEqual(['-', '+4. (SBU) ']);
  });

  it('leaves the mark out where there is none, and keeps the manner of the number', () => {
    expect(entered(CITING, 'ref (c).\n', 'ref (c).\n\n|\n')).toEqual(['-', '+4. ']);
    const copy = TELEGRAM.replace(/^([123])\. /gm, '\u00b6$1.  ');
    expect(entered(copy, 'floors.\n', 'floors.\n\n|\n')).toEqual(['-', '+\u00b64.  (SBU) ']);
  });

  it('makes room among the paragraphs that follow, and where they are cited', () => {
    expect(entered(CITING, 'End text.\n', 'End text. See paras 2-3.\n\n|\n')).toEqual([
      '-1. Summary: The library opened (ref A). See para 3. End summary.',
      '-',
      '-2. Refs A and B told of the plans; reftels gave no date. Begin text:',
      '-',
      '-The doors open at eight.',
      '-',
      '-End text. See paras 2-3.',
      '-',
      '-',
      '-',
      '-3. For the program see paras 1-2 and ref (c).',
      '+1. Summary: The library opened (ref A). See para 4. End summary.',
      '+',
      '+2. Refs A and B told of the plans; reftels gave no date. Begin text:',
      '+',
      '+The doors open at eight.',
      '+',
      '+End text. See paras 2-4.',
      '+',
      '+3. ',
      '+',
      '+4. For the program see paras 1-2 and ref (c).',
    ]);
  });

  it('waits for the blank line, and for the end of the sentence', () => {
    expect(entered(TELEGRAM, 'floors.\n', 'floors.\n|\n')).toEqual([]);
    expect(entered(TELEGRAM, 'floors.\n', 'floors:\n\n|\n')).toEqual([]);
    expect(entered(TELEGRAM, 'floors.\n', 'floors and\n\n|\n')).toEqual([]);
  });

  it('takes a number without text out again', () => {
    expect(entered(TELEGRAM, 'floors.\n', 'floors.\n\n4. (SBU) \n|\n')).toEqual([
      '-4. (SBU) ',
      '+',
    ]);
  });

  it('gives the next letter below a reference, in line with it', () => {
    expect(entered(TELEGRAM, '00042\n', '00042\n|\n')).toEqual(['-', '+     C. ']);
    const remark = '00042 (NOTAL)\n     |\n';
    expect(entered(TELEGRAM, '00042\n', remark)).toEqual(['-     ', '+     C. ']);
    expect(entered(TELEGRAM, 'A. BAKU 01753\n', 'A. BAKU 01753\n|\n')).toEqual([]);
  });

  it('puts the heading line above into its form, and nothing else', () => {
    const spoiled = TELEGRAM.replace('PGOV, PREL, AJ', 'PGOV PREL AJ').replace('FM ', 'FM   ');
    expect(entered(spoiled, 'PREL AJ\n', 'PREL AJ\n|')).toEqual([
      '-TAGS: PGOV PREL AJ',
      '+TAGS: PGOV, PREL, AJ',
    ]);
    expect(entered(spoiled, 'BAKU\nTO', 'BAKU\n|\nTO')).toEqual([
      '-FM   AMEMBASSY BAKU',
      '+FM AMEMBASSY BAKU',
    ]);
  });

  it('writes the heading line above in capitals when asked', () => {
    const small = TELEGRAM.replace('AMEMBASSY BAKU', 'amembassy baku');
    expect(entered(small, 'baku\n', 'baku\n|')).toEqual([]);
    expect(entered(small, 'baku\n', 'baku\n|', { capitals: true })).toEqual([
      '-FM amembassy baku',
      '+FM AMEMBASSY BAKU',
    ]);
    const typed = '0549\ninfo ruehak/amembassy ankara\n|\n';
    expect(entered(TELEGRAM, '0549\n', typed, { capitals: true })).toEqual([
      '-info ruehak/amembassy ankara',
      '+INFO RUEHAK/AMEMBASSY ANKARA',
    ]);
  });

  it('writes a heading that is typed in small letters in capitals, line by line', () => {
    const heading = TELEGRAM.split('\n').slice(0, 13);
    let text = '';
    for (const line of heading) {
      text += `${line.toLowerCase()}\n`;
      const edits = onEnter(snapshotOf(text).cables, text.length, { capitals: true });
      text = applyEdits(text, edits);
    }
    expect(text).toBe(`${heading.join('\n')}\n`);
  });

  it('leaves prose in small letters, where a heading could begin and below one', () => {
    for (const above of ['', `${TELEGRAM.slice(0, TELEGRAM.indexOf('1. (U)'))}`]) {
      const text = `${above}to the library\n`;
      expect(onEnter(snapshotOf(text).cables, text.length, { capitals: true })).toEqual([]);
    }
  });

  it('does nothing at the start of a file or behind the text', () => {
    expect(onEnter(snapshotOf('').cables, 0)).toEqual([]);
    expect(entered(TELEGRAM, 'VZCZ', '|VZCZ')).toEqual([]);
    expect(entered(TELEGRAM, 'EXAMPLE\nBT', 'EXAMPLE\n\n|\nBT')).toEqual([]);
  });
});
