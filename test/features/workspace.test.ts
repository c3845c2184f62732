import { describe, expect, it } from 'vitest';
import {
  type Call,
  citedBy,
  citersOf,
  prepareCallHierarchy,
} from '../../server/src/features/callHierarchy';
import { documentLinks } from '../../server/src/features/documentLinks';
import { isSameMessage, messageFacts } from '../../server/src/features/messageFacts';
import { titleOf, workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import { Library } from '../../server/src/workspace/library';
import { CITED, CITING, SERIES } from './citing';
import { atCursor, reads, withCursor } from './cursor';
import { snapshotOf } from './messages';

const factsOf = (text: string) => snapshotOf(text).cables.map(messageFacts);

function library(): Library {
  const made = new Library();
  made.report('file:///citing', factsOf(CITING));
  made.report('file:///cited', factsOf(CITED));
  made.report('file:///series', factsOf(SERIES));
  return made;
}

const named = ({ entry }: Call): string =>
  entry.kind === 'known' ? entry.message.facts.name : `? ${entry.citation.text}`;

describe('the facts of a message', () => {
  it('are its number, its subject and what it cites', () => {
    expect(factsOf(CITING)[0]).toMatchObject({
      key: { station: 'OSLO', serial: 1837, year: 2006, dtg: '201145ZDEC06' },
      name: '06 OSLO 1837',
      subject: 'CITY LIBRARY OPENS',
      selection: { start: { line: 8, character: 7 }, end: { line: 8, character: 18 } },
      citations: [
        { key: { station: 'OSLO', serial: 1753, year: 2006 }, text: 'OSLO 1753' },
        { key: { station: 'STATE', serial: 12345, year: 2006 }, text: '06 STATE 12345' },
      ],
    });
  });

  it('of a record message are its series, and those of the sets and their narrative', () => {
    const [facts] = factsOf(SERIES);
    expect(facts).toMatchObject({
      key: { station: 'NAVADMIN', serial: 12, year: 2006 },
      name: 'NAVADMIN 012/06',
    });
    expect(facts?.citations.map(({ key }) => key)).toEqual([
      { station: 'NAVADMIN', serial: 1, year: 2006, dtg: '121500ZJAN06' },
    ]);
  });

  it('hold no words of the text but the subject and the references', () => {
    expect(JSON.stringify(factsOf(CITING))).not.toMatch(/doors|program|plans/);
  });

  it('name the same message where post and number agree, and the years as far as known', () => {
    const oslo = { station: 'OSLO', serial: 1, year: 2006 };
    expect(isSameMessage(oslo, { station: 'OSLO', serial: 1 })).toBe(true);
    expect(isSameMessage(oslo, { station: 'OSLO', serial: 1, year: 2005 })).toBe(false);
    expect(isSameMessage(oslo, { station: 'PARIS', serial: 1, year: 2006 })).toBe(false);
    expect(isSameMessage({ ...oslo, dtg: 'X' }, { dtg: 'X' })).toBe(true);
    expect(isSameMessage({}, {})).toBe(false);
  });
});

describe('the library', () => {
  it('finds a message by its number and who cites it', () => {
    const key = { station: 'OSLO', serial: 1753, year: 2006 };
    expect(
      library()
        .named(key)
        .map(({ uri }) => uri),
    ).toEqual(['file:///cited']);
    expect(
      library()
        .citing(key)
        .map(({ by }) => by.uri),
    ).toEqual(['file:///citing']);
  });

  it('lets an open file hide what was reported of it, until it is closed', () => {
    const known = library();
    const key = { station: 'OSLO', serial: 1753, year: 2006 };
    known.open('file:///cited', factsOf(CITED.replaceAll('1753', '1754')));
    expect(known.named(key)).toEqual([]);
    expect(known.named({ ...key, serial: 1754 })).toHaveLength(1);
    known.report('file:///cited', factsOf(CITED));
    expect(known.named(key)).toEqual([]);
    known.open('file:///cited', undefined);
    expect(known.named(key)).toHaveLength(1);
    known.report('file:///cited', undefined);
    expect(known.named(key)).toEqual([]);
    expect([...known.all()]).toHaveLength(2);
  });
});

describe('document links', () => {
  it('are the references that one message of the workspace answers to', () => {
    const { cables } = snapshotOf(CITING);
    const links = documentLinks(cables, library());
    expect(
      reads(
        CITING,
        links.map(({ span }) => span),
      ),
    ).toEqual(['A. OSLO 1753']);
    expect(links[0]?.message.uri).toBe('file:///cited');
    const twice = library();
    twice.report('file:///copy', factsOf(CITED));
    expect(documentLinks(cables, twice)).toEqual([]);
  });
});

describe('workspace symbols', () => {
  const found = (query: string): string[] => workspaceSymbols(library(), query).map(titleOf);

  it('are found by number, with or without blanks, and by subject', () => {
    expect(found('06oslo1837')).toEqual(['06 OSLO 1837 CITY LIBRARY OPENS']);
    expect(found('plans')).toEqual(['06 OSLO 1753 PLANS OF A LIBRARY']);
    expect(found('navadmin 012')).toEqual(['NAVADMIN 012/06 READING ROOM HOURS']);
  });

  it('are all messages for an empty query, and none for a wrong one', () => {
    expect(found('')).toHaveLength(3);
    expect(found('submarine')).toEqual([]);
  });
});

describe('the tree of references', () => {
  it('begins with the message itself, or with the one cited under the cursor', () => {
    const at = (words: string, into: number) => {
      const { cables, offset } = atCursor(withCursor(CITING, words, into));
      return prepareCallHierarchy('file:///citing', cables, offset, library());
    };
    expect(at('CITY LIBRARY', 2)).toMatchObject([
      { kind: 'known', message: { uri: 'file:///citing', facts: { name: '06 OSLO 1837' } } },
    ]);
    expect(at('OSLO 1753', 2)).toMatchObject([{ message: { uri: 'file:///cited' } }]);
    expect(at('06 STATE', 2)).toMatchObject([
      { kind: 'unknown', citation: { text: '06 STATE 12345' } },
    ]);
  });

  it('shows what a message cites, known or not', () => {
    const [facts] = factsOf(CITING);
    expect(facts && citedBy(facts, 'file:///citing', library()).map(named)).toEqual([
      '06 OSLO 1753',
      '? 06 STATE 12345',
    ]);
  });

  it('shows who cites a message, with all places where it does', () => {
    const known = library();
    known.report('file:///citing', factsOf(CITING.replace('06 STATE 12345', 'OSLO 001753')));
    const calls = citersOf({ station: 'OSLO', serial: 1753, year: 2006 }, known);
    expect(calls.map(named)).toEqual(['06 OSLO 1837']);
    expect(calls[0]?.citations).toHaveLength(2);
  });
});
