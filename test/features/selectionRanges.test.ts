import { describe, expect, it } from 'vitest';
import { linkedEditing } from '../../server/src/features/linkedEditing';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { phraseAt, sentenceAt } from '../../server/src/features/sentences';
import { CITING } from './citing';
import { atCursor, reads, withCursor } from './cursor';
import { snapshotOf, TELEGRAM } from './messages';

/** What the selection grows to, each as it reads on one line, the file left out. */
function grown(text: string, words: string, into = 0): string[] {
  const at = atCursor(withCursor(text, words, into));
  return reads(at.text, selectionRanges(at.text, at.cables, at.offset))
    .slice(0, -1)
    .map((part) => part.replace(/\s+/g, ' '));
}

describe('selection ranges', () => {
  it('grow in the text from word to phrase, sentence, paragraph and section', () => {
    const text = TELEGRAM.replace('three floors.', 'three floors, a hall and a yard. It is new.');
    expect(grown(text, 'hall', 2)).toEqual([
      'hall',
      'a hall and a yard',
      'The library has three floors, a hall and a yard.',
      'The library has three floors, a hall and a yard. It is new.',
      '3. (SBU) The library has three floors, a hall and a yard. It is new.',
      'Background ---------- 3. (SBU) The library has three floors, a hall and a yard. It is new.',
    ]);
  });

  it('grow in the heading from word to fact, line and list', () => {
    const ranges = grown(TELEGRAM, 'SECSTATE', 3);
    expect(ranges.slice(0, 4)).toEqual([
      'SECSTATE',
      'SECSTATE WASHDC',
      'RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008',
    ]);
    expect(ranges[4]).toMatch(/^FM AMEMBASSY BAKU TO .* ANKARA PRIORITY$/);
    expect(grown(TELEGRAM, 'DEC 06', 1).slice(0, 3)).toEqual([
      'DEC',
      '201145Z DEC 06',
      'O P 201145Z DEC 06',
    ]);
  });

  it('take what stands between a Begin and its End', () => {
    expect(grown(CITING, 'doors', 1)).toContain('Begin text: The doors open at eight. End text');
  });

  it('take the message where a file holds several', () => {
    const two = `${TELEGRAM}${CITING}`;
    expect(grown(two, 'doors', 1).at(-1)).toBe(CITING.replace(/\s+/g, ' '));
  });

  it('lie inside one another at every place of a text, and end with the file', () => {
    const { text, cables } = snapshotOf(CITING);
    for (let offset = 0; offset <= text.length; offset++) {
      const ranges = selectionRanges(text, cables, offset);
      expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
      ranges.slice(1).forEach((range, i) => {
        const inner = ranges[i];
        expect(range.start <= (inner?.start ?? 0) && (inner?.end ?? 0) <= range.end).toBe(true);
        expect(range.end - range.start).toBeGreaterThan((inner?.end ?? 0) - (inner?.start ?? 0));
      });
    }
  });

  it('are the file itself where it is empty', () => {
    expect(selectionRanges('', [], 0)).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('sentences and phrases', () => {
  const text =
    'Amb. J. Sample met Dr. Weaver of the U.S. team (late), who spoke. "It rained." All left!';
  const whole = { start: 0, end: text.length };
  const sentence = (words: string) => sentenceAt(text, whole, text.indexOf(words));

  it('are not ended by shortened words', () => {
    expect(reads(text, [sentence('Weaver'), sentence('rained'), sentence('All')])).toEqual([
      'Amb. J. Sample met Dr. Weaver of the U.S. team (late), who spoke.',
      '"It rained."',
      'All left!',
    ]);
  });

  it('are parted by commas and brackets', () => {
    const at = (words: string) => phraseAt(text, sentence(words), text.indexOf(words));
    expect(reads(text, [at('late'), at('who')])).toEqual(['late', 'who spoke']);
  });
});

describe('linked editing', () => {
  const linked = (text: string, words: string, into: number): string[] | undefined => {
    const at = atCursor(withCursor(text, words, into));
    const names = linkedEditing(at.cables, at.offset);
    return names && reads(at.text, names);
  };

  it('joins the names behind Begin and End', () => {
    expect(linked(CITING, 'Begin text', 7)).toEqual(['text', 'text']);
    expect(linked(CITING, 'End text', 4)).toEqual(['text', 'text']);
  });

  it('leaves names apart that are not written alike, and other words alone', () => {
    expect(linked(CITING, 'End summary', 5)).toBeUndefined();
    expect(linked(CITING, 'Begin text', 1)).toBeUndefined();
    expect(linked(CITING, 'doors', 1)).toBeUndefined();
  });
});
