import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/src/rules/check';
import { classificationRules } from '../../../server/src/rules/classification';
import { paragraphsRules } from '../../../server/src/rules/paragraphs';
import { sampleTelegram, UNCLASSIFIED } from '../../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../../server/src/text/edits';
import { findingsOf } from '../../helpers/judge';

const rules = [...classificationRules, ...paragraphsRules];

/** Paragraphs with these marks, a sentence in each. */
function text(...marks: string[]): string {
  return marks.map((mark, i) => `\n${i + 1}. (${mark}) The library opened at nine.\n`).join('');
}

function judge(message: string): readonly Finding[] {
  return findingsOf(message, { rules }).filter(({ level }) => level === 'error');
}

const named = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule.name);

describe('a message below its highest paragraph', () => {
  const message = sampleTelegram({ text: text('C', 'S', 'U', 'S', 'S//NF', 'TS', 'TS') });
  const [finding, ...others] = judge(message);

  it('is told once, on its classification line', () => {
    expect(others).toEqual([]);
    expect(finding?.rule.name).toBe('overall-below-portion');
    const { start, end } = finding?.span ?? { start: 0, end: 0 };
    expect(message.slice(start, end)).toBe('C O N F I D E N T I A L');
  });

  it('says which paragraphs are the highest and what to do', () => {
    expect(finding?.message).toBe(
      'Paragraphs 6 and 7 are marked TOP SECRET, but the message is CONFIDENTIAL. ' +
        'Raise the message to TOP SECRET, or lower the marks.',
    );
  });

  it('shows every paragraph that is higher', () => {
    expect(finding?.related.map(({ message: said }) => said)).toEqual([
      'Paragraph 2 is SECRET',
      'Paragraph 4 is SECRET',
      'Paragraph 5 is SECRET',
      'Paragraph 6 is TOP SECRET',
      'Paragraph 7 is TOP SECRET',
    ]);
  });

  it('is raised on every line that states its level', () => {
    const raised = applyEdits(message, finding?.fixes()[0]?.edits ?? []);
    expect(raised).toContain('\nT O P S E C R E T HELSINKI 001837\n');
    expect(raised).toContain('\nZNY TTTTT ZZH\n');
    expect(judge(raised)).toEqual([]);
  });

  it('is mended at the mark where one paragraph alone is too high', () => {
    const one = sampleTelegram({ text: text('U', 'S//NF') });
    const fixes = judge(one)[0]?.fixes() ?? [];
    expect(fixes.map(({ title }) => title)).toEqual([
      'Raise the whole message to SECRET',
      'Mark paragraph 2 (C//NF)',
    ]);
    expect(judge(applyEdits(one, fixes[1]?.edits ?? []))).toEqual([]);
  });

  it('is told by a misspelt line as well', () => {
    const classification = 'C O N F I D E N T I L HELSINKI 001837';
    expect(named(judge(sampleTelegram({ classification, text: text('U', 'S') })))).toEqual([
      'level-misspelt',
      'overall-below-portion',
    ]);
  });
});

describe('an unclassified message with classified marks', () => {
  it('is told at the marks while they are few', () => {
    const message = sampleTelegram({ ...UNCLASSIFIED, text: text('U', 'C', 'U', 'U') });
    expect(named(judge(message))).toEqual(['classified-portion-in-unclassified']);
  });

  it('is told at the line where most are classified', () => {
    const message = sampleTelegram({ ...UNCLASSIFIED, text: text('U', 'S', 'S', 'S//NF') });
    const [finding, ...others] = judge(message);
    expect(others).toEqual([]);
    expect(finding?.rule.name).toBe('overall-below-portion');
    const raised = applyEdits(message, finding?.fixes()[0]?.edits ?? []);
    expect(raised).toContain('\nS E C R E T HELSINKI 001837\n');
    expect(raised).toContain('\nZNY SSSSS ZZH\n');
  });
});

describe('a message above all its paragraphs', () => {
  const warned = (message: string): string[] =>
    named(findingsOf(message, { rules: classificationRules })).filter(
      (name) => name === 'overall-above-every-portion',
    );

  it('is told when every paragraph is marked', () => {
    expect(warned(sampleTelegram({ text: text('U', 'SBU') }))).toHaveLength(1);
  });

  it.each([
    ['a mark is missing', '\n1. (U) The library opened.\n\n2. It closed.\n'],
    ['a mark is not understood', '\n1. (U) The library opened.\n\n2. (Q) It closed.\n'],
    ['a paragraph is as high', text('U', 'C')],
    ['one mark stands for all', '\n1. (C - ENTIRE TEXT) The library opened.\n\n2. It closed.\n'],
  ])('is not told when %s', (_, body) => {
    expect(warned(sampleTelegram({ text: body }))).toEqual([]);
  });

  it('is not told while the last paragraph is being typed', () => {
    const message = sampleTelegram({ text: text('U', 'U') });
    const end = message.indexOf('\n\nEXAMPLE');
    expect(warned(message.slice(0, end))).toEqual([]);
  });
});
