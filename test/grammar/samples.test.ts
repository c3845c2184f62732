import { describe, expect, it } from 'vitest';
import { filesBelow, readSource } from '../helpers/sources';
import { type Token, tokenize } from './grammar';

const samples = filesBelow('samples', /\.cable$/);

const scoped = (token: Token): boolean => token.scopes.some((scope) => !scope.startsWith('meta.'));

/** The words that stand under a scope, in order, joined where they stand side by side. */
function wordsUnder(lines: { tokens: Token[] }[], scope: string): string[] {
  return lines.flatMap(({ tokens }) =>
    tokens.filter((t) => t.scopes.some((s) => s.startsWith(scope))).map((t) => t.text.trim()),
  );
}

describe('the grammar on every sample', () => {
  it('finds the samples', () => expect(samples.length).toBeGreaterThanOrEqual(8));

  it.each(samples)('%s: no line above the first paragraph is left uncoloured', async (file) => {
    const lines = await tokenize(readSource(file));
    const paragraph = /^(?:1\.|11\.|RMKS\/)/;
    const first = lines.findIndex(({ line }) => paragraph.test(line));
    const heading = first < 0 ? lines : lines.slice(0, first + 1);
    const bare = heading.filter(({ line, tokens }) => line.trim() && !tokens.some(scoped));
    expect(bare.map(({ line }) => line)).toEqual([]);
  });

  it.each(samples)('%s: every paragraph number and mark is coloured as one', async (file) => {
    const lines = await tokenize(readSource(file));
    const numbered = lines.filter(({ line }) => /^\d{1,2}\. /.test(line));
    for (const { line, tokens } of numbered) {
      expect(tokens[0]?.scopes, line).toContain('constant.numeric.paragraph.cable');
      const mark = /^\d{1,2}\. (\((?:TS|S|C|U|SBU)(?:\/\/NF)?\))/.exec(line)?.[1];
      if (!mark) continue;
      const token = tokens.find((t) => t.text === mark);
      expect(token?.scopes.join(' '), line).toContain('constant.language.mark.');
    }
  });

  it('gives the whole text back: tokens joined are the line', async () => {
    for (const file of samples) {
      for (const { line, tokens } of await tokenize(readSource(file))) {
        expect(tokens.map((t) => t.text).join('')).toBe(line);
      }
    }
  });

  it('leaves prose uncoloured', async () => {
    const lines = await tokenize(readSource('samples/telegram-full-heading.cable'));
    const prose = lines.find(({ line }) => line.startsWith('seminar on road safety'));
    expect(prose?.tokens.filter(scoped)).toEqual([]);
  });

  it('keeps the level of a mark apart from the level of the message', async () => {
    const lines = await tokenize(readSource('samples/mistakes.cable'));
    expect(wordsUnder(lines, 'constant.language.mark.secret')).toEqual(['(S)', '(S)']);
    expect(wordsUnder(lines, 'constant.language.level.secret')).toEqual(['SSSSS']);
  });

  it('draws storage residue as comments', async () => {
    const archive = await tokenize(readSource('samples/archive-copy.cable'));
    expect(wordsUnder(archive, 'comment.block.residue')).toContain('](#)');
    const slip = await tokenize(readSource('samples/telegram-1975.cable'));
    expect(wordsUnder(slip, 'comment.block.slip')[0]).toBe('ORIGIN CU-10');
    expect(wordsUnder(slip, 'comment.line.page')).toContain('PAGE 02 STATE 012345');
  });

  it('uses no scope of invalid.*: judging is the work of the checker', async () => {
    for (const file of samples) {
      expect(wordsUnder(await tokenize(readSource(file)), 'invalid')).toEqual([]);
    }
  });
});

describe('samples/README.md', () => {
  const readme = readSource('samples/README.md');

  it('names every sample', () => {
    for (const file of samples) expect(readme).toContain(`\`${file.replace('samples/', '')}\``);
  });

  it('says that all is fictional and that the markings are for training', () => {
    expect(readme).toContain('**All content is fictional.**');
    expect(readme).toContain('**The classification markings are for training only**');
  });

  it('names lines of mistakes.cable that are not empty', () => {
    const lines = readSource('samples/mistakes.cable').split('\n');
    const named = [...readme.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));
    expect(named.length).toBeGreaterThan(12);
    for (const line of named) expect(lines[line - 1]?.trim()).toBeTruthy();
  });
});
