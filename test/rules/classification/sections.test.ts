import { describe, expect, it } from 'vitest';
import { classificationRules } from '../../../server/src/rules/classification';
import { sampleTelegram } from '../../../server/src/rules/shared/sampleTelegram';
import { findingsOf, told } from '../../helpers/judge';

/** A file with one message for each of these classification lines. */
function file(...lines: string[]): string {
  return lines.map((classification) => sampleTelegram({ classification })).join('');
}

const judge = (text: string): string[] =>
  told(text, findingsOf(text, { rules: classificationRules })).map((line) =>
    line.replace(/^\S+ \S+ /, ''),
  );

const LEVEL = 'C O N F I D E N T I A L';

describe('sections with headings of their own', () => {
  it('are good when they agree and are complete', () => {
    const text = file(
      `${LEVEL} SECTION 01 OF 02 HELSINKI 001837`,
      `${LEVEL} SECTION 02 OF 02 HELSINKI 001837`,
    );
    expect(judge(text)).toEqual([]);
  });

  it('are told when one has another level', () => {
    const text = file(
      `${LEVEL} SECTION 01 OF 02 HELSINKI 001837`,
      'S E C R E T SECTION 02 OF 02 HELSINKI 001837',
    );
    expect(judge(text).join('\n')).toContain(
      'sections-disagree: Section 2 is SECRET, section 1 is CONFIDENTIAL. Write the same level on both.',
    );
  });

  it('are told once when the middle one is missing', () => {
    const text = file(
      `${LEVEL} SECTION 01 OF 03 HELSINKI 001837`,
      `${LEVEL} SECTION 03 OF 03 HELSINKI 001837`,
    );
    expect(judge(text)).toEqual([
      'sections-incomplete: Section 2 of 3 is expected here, not section 3.',
    ]);
  });

  it('of different messages have nothing to do with each other', () => {
    const text = file(
      `${LEVEL} SECTION 01 OF 02 HELSINKI 001837`,
      `${LEVEL} SECTION 01 OF 03 HELSINKI 001838`,
    );
    expect(judge(text)).toEqual([]);
  });

  it('one alone is an extract', () => {
    expect(judge(file(`${LEVEL} SECTION 02 OF 03 HELSINKI 001837`))).toEqual([]);
  });
});
