import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSymbols, type OutlineEntry } from '../../server/src/features/documentSymbols';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

const outlineOf = (text: string): readonly OutlineEntry[] =>
  documentSymbols(snapshotOf(text).cables);

/** The outline as indented lines: kind, name, detail in brackets. */
function drawn(entries: readonly OutlineEntry[], depth = 0): string[] {
  return entries.flatMap(({ kind, name, detail, children }) => [
    `${'  '.repeat(depth)}${kind}: ${name}${detail ? ` [${detail}]` : ''}`,
    ...drawn(children, depth + 1),
  ]);
}

/** Every entry with its parent. */
function* pairs(
  entries: readonly OutlineEntry[],
  parent?: OutlineEntry,
): Generator<[OutlineEntry, OutlineEntry | undefined]> {
  for (const entry of entries) {
    yield [entry, parent];
    yield* pairs(entry.children, entry);
  }
}

describe('the outline', () => {
  it('of a telegram shows heading, addressees, subject and paragraphs', () => {
    expect(drawn(outlineOf(TELEGRAM))).toEqual([
      'heading: Heading [201145Z DEC 06]',
      'addressees: Addressees [1 action, 2 info]',
      '  address: AMEMBASSY BAKU [From]',
      '  address: SECSTATE WASHDC [To]',
      '  address: USMISSION USNATO [Info]',
      '  address: AMEMBASSY ANKARA [Info]',
      'classification: CONFIDENTIAL [BAKU 001837]',
      'subject: ROAD SAFETY SEMINAR OPENS IN THE NEW LIBRARY AFTER A LONG… [Subject]',
      'paragraph: 1. (U) The seminar on road safety opened on Monday.',
      'paragraph: 2. (C/NF) The minister asked for reflectors.',
      'section: Background',
      '  paragraph: 3. (SBU) The library has three floors.',
      'signature: EXAMPLE [Signature]',
    ]);
  });

  it('of a record message shows its sets', () => {
    expect(drawn(outlineOf(RECORD)).slice(4, 9)).toEqual([
      'classification: UNCLASSIFIED',
      'set: MSGID [GENADMIN/CNO WASHINGTON DC/N1/DEC]',
      'subject: READING ROOM HOURS [Subject]',
      'set: REF [A/DOC/CNO/01JAN20]',
      'set: AMPN [REF A IS THE LIBRARY GUIDE.]',
    ]);
  });

  it('of several messages has one entry each, named by number, date or place in the file', () => {
    const last = 'VZCZCXYZ0010\nPP RUEHC\nNNNN\n';
    const text = `${TELEGRAM}VZCZCXYZ0009\n${RECORD}${last}`;
    expect(outlineOf(text).map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'message: BAKU 001837',
      'message: 301921Z DEC 22',
      'message: Message 3',
    ]);
  });

  it('selects the place that a click should go to', () => {
    const selected = [...pairs(outlineOf(TELEGRAM))].map(([{ selection }]) =>
      TELEGRAM.slice(selection.start, selection.end),
    );
    expect(selected).toContain('201145Z DEC 06');
    expect(selected).toContain('SECSTATE WASHDC');
    expect(selected).toContain('C O N F I D E N T I A L');
    expect(selected).toContain('2. (C/NF)');
    expect(selected).toContain('Background');
  });

  it('of an empty file is empty', () => {
    expect(outlineOf('')).toEqual([]);
  });

  it('of any text has names, and each entry lies inside its parent and holds its selection', () => {
    const pieces = TELEGRAM.split(/(?<=\n)|(?<= )/);
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        for (const [entry, parent] of pairs(outlineOf(parts.join('')))) {
          expect(entry.name).not.toBe('');
          expect(entry.selection.start).toBeGreaterThanOrEqual(entry.span.start);
          expect(entry.selection.end).toBeLessThanOrEqual(entry.span.end);
          expect(entry.span.start).toBeGreaterThanOrEqual(parent?.span.start ?? 0);
          if (parent) expect(entry.span.end).toBeLessThanOrEqual(parent.span.end);
        }
      }),
    );
  });
});
