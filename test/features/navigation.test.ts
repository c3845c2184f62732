import { describe, expect, it } from 'vitest';
import { definition } from '../../server/src/features/definition';
import { highlights } from '../../server/src/features/highlights';
import { messageFacts } from '../../server/src/features/messageFacts';
import { references } from '../../server/src/features/references';
import { Library } from '../../server/src/workspace/library';
import { CITED, CITING, SERIES } from './citing';
import { type AtCursor, atCursor, reads, withCursor } from './cursor';
import { snapshotOf } from './messages';

/** A library that knows these texts as one file each. */
function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [uri, text] of Object.entries(files)) {
    library.report(uri, snapshotOf(text).cables.map(messageFacts));
  }
  return library;
}

const EMPTY = new Library();

/** Where the name at the cursor leads: words of the same file, or the address of another. */
function leadsTo({ text, cables, offset }: AtCursor, known = EMPTY): string[] {
  const found = definition(cables, offset, known);
  return (found?.targets ?? []).map((target) =>
    target.kind === 'here' ? text.slice(target.whole.start, target.whole.end) : target.message.uri,
  );
}

const cited = (words: string, into = 0): AtCursor => atCursor(withCursor(CITING, words, into));

describe('the definition', () => {
  it('of a letter in the text is its reference', () => {
    expect(leadsTo(cited('ref A)', 4))).toEqual(['A. OSLO 1753']);
    expect(leadsTo(cited('A and B told', 6))).toEqual(['B. 06 STATE 12345']);
    expect(leadsTo(cited('(c)', 1))).toEqual(['C. SAMPLE E-MAIL OF 12/01/06']);
  });

  it('of reftels is every reference', () => {
    expect(leadsTo(cited('reftels', 3))).toHaveLength(3);
  });

  it('of reftel is the only reference, which has no letter', () => {
    const one = CITING.replace(/REF: [\s\S]*06\n\n1/, 'REF: OSLO 1753\n\n1');
    expect(leadsTo(atCursor(withCursor(one, 'ref A', 4)))).toEqual(['OSLO 1753']);
    const bare = one.replace('(ref A)', '(reftel)');
    expect(leadsTo(atCursor(withCursor(bare, 'reftel', 2)))).toEqual(['OSLO 1753']);
  });

  it('of a reference is the message of the workspace', () => {
    const known = libraryOf({ 'file:///cited.cable': CITED, 'file:///series.cable': SERIES });
    expect(leadsTo(cited('A. OSLO 1753', 4), known)).toEqual(['file:///cited.cable']);
    expect(leadsTo(cited('B. 06 STATE', 4), known)).toEqual([]);
    expect(leadsTo(cited('B. 06 STATE', 0), known)).toEqual(['B. 06 STATE 12345']);
  });

  it('of a paragraph number in the text is the paragraph', () => {
    expect(leadsTo(cited('para 3', 5))[0]).toMatch(/^3\. For the program/);
    expect(leadsTo(cited('paras 1-2', 6))[0]).toMatch(/^1\. Summary/);
    expect(leadsTo(cited('paras 1-2', 9))[0]).toMatch(/^2\. Refs/);
  });

  it('of an End is its Begin, and of a Begin its End', () => {
    expect(leadsTo(cited('End text', 2))).toEqual(['Begin text']);
    expect(leadsTo(cited('Begin text', 2))).toEqual(['End text']);
    expect(leadsTo(cited('End summary', 2))).toEqual(['Summary']);
  });

  it('of the number on line 3 is the number of the message', () => {
    expect(leadsTo(cited('#1837', 2))).toEqual(['OSLO 001837']);
  });

  it('in a record message is the set, the paragraph, and the message cited', () => {
    const record = (words: string, into: number): AtCursor =>
      atCursor(withCursor(SERIES, words, into));
    expect(leadsTo(record('AS REF A', 7))[0]).toMatch(/^REF\/A\/MSG/);
    expect(leadsTo(record('REF A IS', 4))[0]).toMatch(/^REF\/A\/MSG/);
    expect(leadsTo(record('PARA 2.A', 5))[0]).toMatch(/^2\. ON SUNDAYS/);
    const known = libraryOf({
      'file:///old.cable': SERIES.replace('012/06', '001/06').replace('301921Z DEC', '121500Z JAN'),
    });
    expect(leadsTo(record('REF/A', 8), known)).toEqual(['file:///old.cable']);
  });

  it('is nothing elsewhere', () => {
    expect(leadsTo(cited('doors', 2))).toEqual([]);
    expect(leadsTo(atCursor('|'))).toEqual([]);
  });

  it('does not mistake paragraphs of other texts for those of the message', () => {
    for (const words of ['ref A, para 3', 'para 3 of ref A', 'UNSCR 1244 para 3', 'para 14-07']) {
      const text = CITING.replace('See para 3', `See ${words}`);
      expect(leadsTo(atCursor(withCursor(text, words, words.indexOf('para') + 5))), words).toEqual(
        [],
      );
    }
  });
});

describe('references', () => {
  const found = ({ text, cables, offset }: AtCursor, declaration: boolean): string[] =>
    reads(text, references(cables, offset, EMPTY, declaration).here);

  it('are the places of the text that cite a letter, with its definition if asked', () => {
    expect(found(cited('A. OSLO', 0), false)).toEqual(['A', 'A', 'reftels']);
    expect(found(cited('ref A)', 4), true)).toEqual(['A.', 'A', 'A', 'reftels']);
  });

  it('are the places that cite a paragraph, ranges among them', () => {
    expect(found(cited('3. For', 0), false)).toEqual(['3']);
    expect(found(cited('2. Refs', 0), true)).toEqual(['2.', '2']);
  });

  it('of the own number are the messages that cite it', () => {
    const known = libraryOf({ 'file:///citing.cable': CITING });
    const { cables, offset } = atCursor(withCursor(CITED, 'OSLO 001753', 6));
    const { here, elsewhere } = references(cables, offset, known, false);
    expect(reads(CITED, here)).toEqual(['1753', '1753']);
    expect(
      elsewhere.map(({ by, citation }) => [by.uri, citation.text, citation.place.start]),
    ).toEqual([['file:///citing.cable', 'OSLO 1753', { line: 14, character: 5 }]]);
  });
});

describe('highlights', () => {
  const found = ({ text, cables, offset }: AtCursor): string[] =>
    highlights(cables, offset).map(
      ({ span, role }) => `${role} ${text.slice(span.start, span.end)}`,
    );

  it('show a letter, its definition and its mentions, each place once', () => {
    expect(found(cited('ref A)', 4))).toEqual([
      'definition A.',
      'mention A',
      'mention A',
      'mention reftels',
    ]);
    expect(found(cited('reftels', 1))).toHaveLength(8);
  });

  it('show the own number wherever it stands', () => {
    expect(found(cited('OSLO 001837', 7))).toEqual([
      'mention 1837',
      'definition OSLO 001837',
      'mention 1837',
    ]);
  });

  it('show both ends of a part', () => {
    expect(found(cited('End text', 1))).toEqual(['definition Begin text', 'mention End text']);
  });

  it('stay in their own message', () => {
    const two = `${CITED}${CITING}`;
    const { cables, offset } = atCursor(withCursor(two, 'ref A).', 4));
    expect(highlights(cables, offset)).toEqual([]);
  });
});
