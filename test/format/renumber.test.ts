import { describe, expect, it } from 'vitest';
import { makeRoom, renumber } from '../../server/src/format/renumber';
import { paragraphMentions } from '../../server/src/model/paragraphMentions';
import { CITING, SERIES } from '../features/citing';
import { changed } from '../features/cursor';
import { snapshotOf, TELEGRAM } from '../features/messages';

const renumbered = (text: string): string[] =>
  changed(text, snapshotOf(text).cables.flatMap(renumber)).filter((line) => line.startsWith('+'));

describe('renumbering', () => {
  it('numbers paragraphs one after the other, and the places that cite them', () => {
    const gap = CITING.replace('\n3. For', '\n5. For').replace('See para 3', 'See para 5');
    expect(renumbered(gap).filter((line) => /para|^\+\d/.test(line))).toEqual([
      '+1. Summary: The library opened (ref A). See para 3. End summary.',
      '+2. Refs A and B told of the plans; reftels gave no date. Begin text:',
      '+3. For the program see paras 1-2 and ref (c).',
    ]);
  });

  it('moves every number of a list and both ends of a range', () => {
    const text = CITING.replace('\n1. Summary', '\n2. Summary')
      .replace('\n2. Refs', '\n3. Refs')
      .replace('\n3. For', '\n4. For')
      .replace('paras 1-2', 'paragraphs 2, 3 and 4; para 2 to para 3');
    expect(renumbered(text).at(-1)).toBe(
      '+3. For the program see paragraphs 1, 2 and 3; para 1 to para 2 and ref (c).',
    );
  });

  it('takes a number that stands twice for two paragraphs', () => {
    expect(renumbered(CITING.replace('\n3. For', '\n2. For'))).toEqual([
      '+3. For the program see paras 1-2 and ref (c).',
    ]);
  });

  it('leaves numbers of lists alone', () => {
    const list = CITING.replace(
      'The doors open at eight.',
      'The doors:\n\n   1) open at eight\n   2) close at nine',
    );
    expect(renumbered(list)).toEqual([]);
  });

  it('keeps the manner of a damaged copy', () => {
    const copy = TELEGRAM.replace(/^([12])\. /gm, '1$1. ').replace(/^3\. /m, '14. ');
    expect(renumbered(copy)).toEqual(['+13. (SBU) The library has three floors.']);
  });

  it('takes the items of a record message along', () => {
    const gap = SERIES.replace('\n2. ON', '\n\n3. ON')
      .replace('\n2.A.', '\n3.A.')
      .replace('PARA 2.A', 'PARA 3.A');
    expect(renumbered(gap)).toEqual([
      '+RMKS/1. AS REF A SAYS, THE READING ROOM OPENS AT EIGHT. SEE PARA 2.A.',
      '+',
      '+2. ON SUNDAYS IT OPENS AT NINE.',
      '+2.A. ON HOLIDAYS IT STAYS CLOSED, AS IN REF B.//',
    ]);
  });

  it('begins a later section with the number that it has', () => {
    const second = TELEGRAM.replace('SECTION 01', 'SECTION 02').replace(
      /^([123])\. \(/gm,
      (_, n: string) => `${Number(n) + 3}. (`,
    );
    expect(renumbered(second)).toEqual([]);
  });

  it('has nothing to do where the numbers are right', () => {
    expect([TELEGRAM, CITING, SERIES, ''].flatMap(renumbered)).toEqual([]);
  });

  it('makes room for a paragraph', () => {
    const at = CITING.indexOf('2. Refs');
    const insertion = { span: { start: at, end: at }, newText: '2. It rained.\n\n' };
    const lines = changed(
      CITING,
      snapshotOf(CITING).cables.flatMap((cable) => makeRoom(cable, 2, insertion)),
    );
    expect(lines.filter((line) => /^\+\d/.test(line))).toEqual([
      '+1. Summary: The library opened (ref A). See para 4. End summary.',
      '+2. It rained.',
      '+3. Refs A and B told of the plans; reftels gave no date. Begin text:',
      '+4. For the program see paras 1-3 and ref (c).',
    ]);
  });
});

describe('mentions of paragraphs', () => {
  const mentioned = (words: string): number[] => {
    const text = CITING.replace('See para 3', `See ${words}`).replace('paras 1-2', 'all');
    return snapshotOf(text)
      .cables.flatMap((cable) => paragraphMentions(cable))
      .map(({ value }) => value);
  };

  it('are numbers behind the word, in its many forms', () => {
    for (const words of [
      'para 3',
      'PARA 3',
      'paragraph 3',
      'Para. 3',
      'para\n3',
      '(para 3)',
      'para 3 of this cable',
    ]) {
      expect(mentioned(words), words).toEqual([3]);
    }
    expect(mentioned('paras 1, 2, and 3')).toEqual([1, 2, 3]);
    expect(mentioned('paras 1 through 3')).toEqual([1, 3]);
    expect(mentioned('para 3, 2 guests')).toEqual([3]);
  });

  it('are none where the number is that of another text, or of no paragraph', () => {
    for (const words of [
      'para 9',
      'ref A para 3',
      'para 3 of reftel',
      'para 3(a)',
      'para 3.5',
      'para 30',
      'article 5, para 3',
      'parade 3',
      'resolution 1244, para 3',
    ]) {
      expect(mentioned(words), words).toEqual([]);
    }
  });
});
