import { describe, expect, it } from 'vitest';
import { longWithoutSummary } from '../../../server/src/rules/paragraphs/longWithoutSummary';
import { sampleTelegram, UNCLASSIFIED } from '../../../server/src/rules/shared/sampleTelegram';
import { unclassifiedText } from '../../../server/src/rules/shared/sampleText';
import { findingsOf, told } from '../../helpers/judge';

const judge = (text: string): string[] =>
  told(text, findingsOf(text, { rules: [longWithoutSummary] })).map((each) =>
    each.replace(/^.*The text/, 'the text'),
  );

const said = (lines: number): string[] => [
  `the text has ${lines} lines, which is more than three pages. Begin with a summary.`,
];

/** One paragraph of so many lines, each of so many characters. */
const lines = (count: number, width: number): string =>
  `\n${Array.from({ length: count }, (_, i) => (i === 0 ? '1. ' : '').padEnd(width, 'Bell ')).join('\n')}\n`;

describe('a long text without a summary', () => {
  it.each([
    [60, 38, 0],
    [61, 38, 61],
    [60, 68, 0],
    [60, 69, 61],
    [30, 138, 61],
    [30, 136, 0],
    [1, 4140, 61],
    [1, 4139, 0],
  ])('%i lines of %i characters are counted as they would be sent', (count, width, told) => {
    expect(judge(unclassifiedText(lines(count, width)))).toEqual(told > 0 ? said(told) : []);
  });

  it.each(['SUMMARY', 'Summary', 'summary', 'Begin Summary'])(
    'is let be where it says %s',
    (word) => {
      const text = lines(61, 38).replace('1. Bell', `1. ${word}: The`);
      expect(judge(unclassifiedText(text))).toEqual([]);
      const later = lines(61, 38).replace(/\S+\s*$/, `the ${word}.\n`);
      expect(judge(unclassifiedText(later))).toEqual([]);
    },
  );

  it.each(['summaryless', 'presummary'])('is told where there is only %s', (word) => {
    expect(judge(unclassifiedText(lines(61, 38).replace('Bell', word)))).toEqual(said(61));
  });

  it('is let be while it is being written', () => {
    const text = unclassifiedText(lines(61, 38));
    expect(judge(text.slice(0, text.indexOf('EXAMPLE')))).toEqual([]);
    expect(judge(text)).toEqual(said(61));
  });

  it('is no matter of a text without a number, or without a classification line', () => {
    expect(judge(unclassifiedText(lines(61, 38).replace('1. ', '')))).toEqual([]);
    const bare = { ...UNCLASSIFIED, classification: null, text: lines(61, 38) };
    expect(judge(sampleTelegram(bare))).toEqual([]);
  });
});
