import { describe, expect, it } from 'vitest';
import { lowered } from '../../server/src/features/lowered';
import { type MarkState, markChoices } from '../../server/src/features/markChoices';
import { nextUnmarked, setMark } from '../../server/src/features/markingMode';
import { checkMarking } from '../../server/src/marking/check';
import { applyEdits } from '../../server/src/text/edits';
import { findingsOf, told } from '../helpers/judge';
import { CITING } from './citing';
import { atCursor, changed, withCursor } from './cursor';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

/** The telegram with these marks on its three paragraphs. */
function marked(one: string, two: string, three: string): string {
  const marks = [one, two, three];
  return TELEGRAM.replace(/^([123])\. \([A-Z/]+\)/gm, (_, n: string) =>
    `${n}. ${marks[Number(n) - 1]}`.trimEnd(),
  );
}

describe('the next unmarked paragraph', () => {
  const next = (text: string, words: string) => {
    const found = nextUnmarked(snapshotOf(text).cables, text.indexOf(words));
    return found && [found.name, found.left, found.suggestions];
  };

  it('is the next one behind the cursor, and behind the last one the first', () => {
    const text = marked('', '(C)', '');
    expect(next(text, 'VZCZ')).toEqual(['Paragraph 1', 2, ['C', 'U']]);
    expect(next(text, 'opened')).toEqual(['Paragraph 3', 2, ['C', 'U']]);
    expect(next(text, 'EXAMPLE')?.[0]).toBe('Paragraph 1');
  });

  it('comes with the marks used above it, the last one first', () => {
    expect(next(marked('(SBU)', '(C//NF)', ''), 'VZCZ')).toEqual([
      'Paragraph 3',
      1,
      ['C//NF', 'SBU', 'C', 'U'],
    ]);
  });

  it('is one whose mark is not understood as well', () => {
    expect(next(marked('(U)', '(X)', '(C)'), 'VZCZ')?.[0]).toBe('Paragraph 2');
  });

  it('is none where all are marked, or one mark stands for all', () => {
    expect(next(TELEGRAM, 'VZCZ')).toBeUndefined();
    expect(next(marked('(C - ENTIRE TEXT)', '', ''), 'VZCZ')).toBeUndefined();
    expect(next('', '')).toBeUndefined();
  });

  it('is the text itself where nothing is numbered', () => {
    const text = CITING.replace(/\n1\. [\s\S]*SAMPLE\n/, '\nThe library opened.\n\nSAMPLE\n');
    expect(next(text, 'VZCZ')).toEqual(['The text', 1, ['U', 'SBU']]);
  });

  it('goes on from message to message', () => {
    const text = `${TELEGRAM}${marked('', '(C)', '(U)')}`;
    expect(next(text, 'VZCZ')?.[0]).toBe('Paragraph 1');
  });
});

describe('setting a mark', () => {
  const set = (text: string, words: string, mark: string): string[] | string => {
    const { text: before, cables, offset } = atCursor(withCursor(text, words));
    const { edits, refused } = setMark(cables, offset, mark);
    return edits ? changed(before, edits) : refused;
  };

  it('puts it behind the number, or in the place of the one that is there', () => {
    expect(set(marked('', '(C)', '(U)'), 'seminar on', 'U')).toEqual([
      '-1. The seminar on road safety opened',
      '+1. (U) The seminar on road safety opened',
    ]);
    expect(set(TELEGRAM, 'three floors', '(U)')).toEqual([
      '-3. (SBU) The library has three floors.',
      '+3. (U) The library has three floors.',
    ]);
  });

  it('writes it in its right form', () => {
    expect(set(marked('(U)', '', '(C)'), 'minister', 's/nf')).toContain(
      '+2. (S//NF) The minister asked for reflectors.',
    );
  });

  it('raises the message with its highest paragraph', () => {
    expect(set(TELEGRAM, 'minister', 'S')).toEqual(
      expect.arrayContaining([
        '+ZNY SSSSS ZZH',
        '+S E C R E T SECTION 01 OF 02 BAKU 001837',
      ]) as string[],
    );
  });

  it('lowers the message only when every paragraph has a mark', () => {
    expect(set(marked('(U)', '(C)', '(U)'), 'minister', 'U')).toEqual(
      expect.arrayContaining([
        '+ZNR UUUUU ZZH',
        '+UNCLAS SECTION 01 OF 02 BAKU 001837',
      ]) as string[],
    );
    const open = set(marked('(U)', '(C)', ''), 'minister', 'U');
    expect(open).toEqual([
      '-2. (C) The minister asked for reflectors.',
      '+2. (U) The minister asked for reflectors.',
    ]);
  });

  it('adds the captions that go with it', () => {
    expect(set(marked('(U)', '(C)', '(U)'), 'minister', 'C//NF')).toContain('+NOFORN');
    expect(set(CITING, 'For the program', 'SBU')).toContain('+SENSITIVE');
    const once = CITING.replace('001837\n', '001837\n\nSENSITIVE\n');
    expect(set(once, 'For the program', 'SBU')).not.toContain('+SENSITIVE');
  });

  it('leaves nothing to find once all paragraphs are marked', () => {
    let text = marked('', '', '').replace(' SECTION 01 OF 02', '');
    for (const mark of ['U', 'S//NF', 'SBU']) {
      const { cables } = snapshotOf(text);
      const next = nextUnmarked(cables, 0);
      const { edits } = setMark(cables, next?.span.start ?? 0, mark);
      text = applyEdits(text, edits ?? []);
    }
    const grave = findingsOf(text).filter(
      ({ rule: { element } }) => element === 'paragraphs' || element === 'classification',
    );
    expect(told(text, grave)).toEqual([]);
    expect(text).toContain('S E C R E T BAKU 001837\n\nNOFORN\n');
  });

  it('refuses what is no mark, and a file without a paragraph', () => {
    expect(set(TELEGRAM, 'minister', 'hello')).toBe('This is no portion mark.');
    expect(setMark(snapshotOf('').cables, 0, 'C').refused).toBe('Put the cursor into a paragraph.');
  });

  it('marks the items of a record message one by one', () => {
    expect(set(RECORD.replace('UNCLAS\n', 'CONFIDENTIAL\n'), 'On Sundays', 'U')).toContain(
      '+1.A. (U) On Sundays it',
    );
  });
});

describe('the choices for a mark', () => {
  const START: MarkState = { controls: [], countries: [] };
  const labels = (state: MarkState, date?: string): string[] =>
    markChoices(state, date ? { date } : {}).choices.map(({ label }) => label);

  it('begin with the level', () => {
    expect(markChoices(START)).toMatchObject({ legal: false });
    expect(labels(START)).toEqual(['UNCLASSIFIED', 'SBU', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET']);
  });

  it('go on with the controls that the level allows', () => {
    const secret = labels({ ...START, level: 'SECRET' });
    expect(secret.slice(0, 2)).toEqual(['NOFORN', 'REL TO']);
    expect(secret).not.toContain('FOUO');
    expect(labels({ ...START, level: 'UNCLASSIFIED' })).toContain('FOUO');
  });

  it('leave out what the chosen controls exclude, and let them be taken back', () => {
    const state: MarkState = { level: 'SECRET', controls: ['NOFORN'], countries: [] };
    const { mark, choices } = markChoices(state);
    expect(mark).toBe('(S//NF)');
    expect(choices.map(({ label }) => label)).not.toContain('REL TO');
    const back = choices.find(({ label }) => label === 'NOFORN');
    expect(back).toMatchObject({ chosen: true, mark: '(S)', next: { controls: [] } });
  });

  it('name the countries of a release list', () => {
    const state: MarkState = { level: 'CONFIDENTIAL', controls: ['REL TO'], countries: [] };
    expect(markChoices(state).legal).toBe(false);
    const norway = markChoices(state).choices.find(({ label }) => label === 'Norway');
    expect(norway).toMatchObject({ kind: 'country', detail: 'NOR', chosen: false });
    const next = markChoices({ ...(norway?.next ?? state), countries: ['NOR', 'GBR'] });
    expect(next).toMatchObject({ mark: '(C//REL TO USA, GBR, NOR)', legal: true });
  });

  it('lead to legal marks and no others', () => {
    const queue: MarkState[] = [START];
    let legal = 0;
    for (let step = 0; step < 150; step++) {
      const state = queue.shift();
      if (!state) break;
      const made = markChoices(state);
      queue.push(
        ...made.choices
          .filter(({ kind, chosen }) => kind !== 'country' && !chosen)
          .map(({ next }) => next),
      );
      if (!made.legal) continue;
      legal++;
      const errors = checkMarking(made.mark ?? '', { kind: 'portion' }).filter(
        ({ level }) => level === 'error',
      );
      expect(errors, made.mark).toEqual([]);
    }
    expect(legal).toBeGreaterThan(50);
  });
});

describe('what was lowered', () => {
  const told = (before: string, after: string): string[] =>
    lowered(snapshotOf(before).cables, snapshotOf(after).cables).map(({ message }) => message);

  it('is the message, and the paragraph whose mark was', () => {
    const after = TELEGRAM.replace('(C/NF)', '(U)').replace('C O N F I D E N T I A L', 'UNCLAS');
    expect(told(TELEGRAM, after)).toEqual([
      'The message was CONFIDENTIAL in the saved file and is UNCLASSIFIED now.',
      'Paragraph 2 was CONFIDENTIAL in the saved file and is UNCLASSIFIED now.',
    ]);
  });

  it('is nothing where marks were raised, words changed, or paragraphs taken away', () => {
    expect(told(TELEGRAM, TELEGRAM)).toEqual([]);
    expect(told(TELEGRAM, TELEGRAM.replace('(C/NF)', '(S)'))).toEqual([]);
    expect(told(TELEGRAM, TELEGRAM.replace(/2\. \(C.*\n\n/, ''))).toEqual([]);
    expect(told(TELEGRAM, `${TELEGRAM}${TELEGRAM}`)).toEqual([]);
  });

  it('is found though the paragraph has another number', () => {
    const moved = TELEGRAM.replace('2. (C/NF)', '4. (U)');
    expect(told(TELEGRAM, moved)[0]).toMatch(/CONFIDENTIAL in the saved file and is UNCLASSIFIED/);
  });
});
