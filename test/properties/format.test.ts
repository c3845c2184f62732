import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../server/src/features/rename';
import { type FormatOptions, format } from '../../server/src/format/format';
import { renumber } from '../../server/src/format/renumber';
import type { Cable } from '../../server/src/model/cable';
import { widthOf } from '../../server/src/rules/shared/characters';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { snapshotOf } from '../features/messages';
import { goodMessages } from '../helpers/cables';
import { findingsOf } from '../helpers/judge';
import { FAMILIES, haveShared, sharedMessages } from '../helpers/shared';
import { anyText, brokenMessages, brokenRealMessages } from '../helpers/texts';

const WRAP: FormatOptions = { wrap: { columns: 69, widthOf } };
const EDITORS: Readonly<Record<string, (cable: Cable) => TextEdit[]>> = {
  format: (cable) => format(cable),
  'format and wrap': (cable) => format(cable, WRAP),
  'format with capitals': (cable) => format(cable, { ...WRAP, capitals: true }),
  renumber,
};

const edited = (text: string, edits: (cable: Cable) => TextEdit[]): string =>
  applyEdits(text, snapshotOf(text).cables.flatMap(edits));

/** Letters and figures in their order; what stood apart stands apart still. */
const wordsOf = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toUpperCase();

/** The words without those that renumbering is there to change. */
const wordsBut = (text: string): string => wordsOf(text).replace(/\d+/g, '0');

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findingsOf(text, { profile: 'auto', today: '2026-11-23' })) {
    counts.set(rule.name, (counts.get(rule.name) ?? 0) + 1);
  }
  return counts;
}

/** The rules that find more than before. */
function more(before: string, after: string): string[] {
  if (before === after) return [];
  const old = countsOf(before);
  return [...countsOf(after)].filter(([name, n]) => n > (old.get(name) ?? 0)).map(([name]) => name);
}

describe.each(Object.entries(EDITORS))('%s', (name, edits) => {
  const kept = name === 'renumber' ? wordsBut : wordsOf;

  it('keeps every word of any text, and has nothing left to do the second time', () => {
    const texts = haveShared ? fc.oneof(anyText, brokenRealMessages) : anyText;
    fc.assert(
      fc.property(texts, (text) => {
        const once = edited(text, edits);
        expect(kept(once)).toBe(kept(text));
        expect(edited(once, edits)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the ends of lines as they are written', () => {
    fc.assert(
      fc.property(brokenMessages, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const windows = unix.replace(/\n/g, '\r\n');
        expect(edited(windows, edits)).toBe(edited(unix, edits).replace(/\n/g, '\r\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('adds no finding to a good message', () => {
    fc.assert(
      fc.property(goodMessages(), ({ text }) => {
        expect(more(text, edited(text, edits))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!haveShared)('keeps every word of the real messages and adds no finding', () => {
    const worse: string[] = [];
    for (const family of FAMILIES) {
      for (const { name: file, text } of sharedMessages(family)) {
        const once = edited(text, edits);
        if (kept(once) !== kept(text)) worse.push(`${file}: words`);
        if (edited(once, edits) !== once) worse.push(`${file}: not the same the second time`);
        worse.push(...more(text, once).map((rule) => `${file}: ${rule}`));
      }
    }
    expect(worse).toEqual([]);
  });
});

describe('rename', () => {
  const CITED = [
    'See ref A.',
    '(Refs A and B)',
    'Reftels agree.',
    'Ref (b) says so.',
    'REF C AND REF A',
  ];
  const letters = fc.constantFrom(...'ABCDXYZ');
  const texts = fc
    .tuple(goodMessages(), fc.array(fc.constantFrom(...CITED), { minLength: 1, maxLength: 6 }))
    .map(([{ text }, said]) => {
      let next = 0;
      return text.replace(/(?<=\. )The /g, () => `${said[next++ % said.length]} The `);
    });

  /** The text after the letter at an offset was renamed; undefined where that is refused. */
  function renamed(text: string, offset: number, letter: string): string | undefined {
    const { edits } = rename(snapshotOf(text).cables, offset, letter);
    return edits && applyEdits(text, edits);
  }

  /** Renames the letter under every place that has one, and back again. */
  function expectUndone(text: string, letter: string): number {
    const { cables } = snapshotOf(text);
    let done = 0;
    for (const match of text.matchAll(/(?<![A-Za-z])[A-Za-z](?![A-Za-z])/g)) {
      const before = prepareRename(cables, match.index);
      if (before?.span.start !== match.index) continue;
      const once = renamed(text, match.index, letter);
      if (once === undefined || once === text) continue;
      expect(renamed(once, match.index, before.placeholder)).toBe(text);
      done++;
    }
    return done;
  }

  it('is undone by renaming back', () => {
    let done = 0;
    fc.assert(
      fc.property(texts, letters, (text, letter) => {
        done += expectUndone(text, letter);
      }),
      { numRuns: 150 },
    );
    expect(done).toBeGreaterThan(100);
  });

  it.skipIf(!haveShared)('is undone by renaming back in the real messages', () => {
    const done = FAMILIES.flatMap(sharedMessages).map(({ text }) => expectUndone(text, 'Z'));
    expect(done.reduce((a, b) => a + b)).toBeGreaterThan(200);
  });
});
