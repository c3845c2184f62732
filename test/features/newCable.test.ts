import { describe, expect, it } from 'vitest';
import {
  NEW_KINDS,
  NEW_LEVELS,
  type NewCableRequest,
  newCable,
  newCableChoices,
} from '../../server/src/features/newCable';
import { formatIsoDate } from '../../server/src/model/calendar';
import { expandSnippet } from '../helpers/expandSnippet';
import { findingsOf, told } from '../helpers/judge';

const NOW = { date: { year: 2026, month: 11, day: 23 }, hour: 14, minute: 5 };
const SUBJECT = 'A road-safety seminar fills the reading room of the new harbor library';

const request = (given: Partial<NewCableRequest> = {}): NewCableRequest => ({
  kind: 'telegram',
  post: 'AMEMBASSY VALLETTA',
  level: 'CONFIDENTIAL',
  subject: SUBJECT,
  ...given,
});

/** What a careful reader would have to mend. */
function faults(text: string): string[] {
  const found = findingsOf(text, { today: formatIsoDate(NOW.date) });
  return told(
    text,
    found.filter(({ level }) => level === 'error' || level === 'warning'),
  );
}

describe('a new message', () => {
  for (const kind of NEW_KINDS) {
    for (const level of NEW_LEVELS) {
      it(`has nothing wrong with it: ${kind}, ${level}`, () => {
        expect(faults(newCable(request({ kind, level }), NOW).text)).toEqual([]);
      });
    }
  }

  it('has nothing wrong with it from any post of the list', () => {
    const wrong = newCableChoices().posts.flatMap(({ post }) =>
      faults(newCable(request({ post }), NOW).text).map((fault) => `${post}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has its originator typed only where no list of posts has it', () => {
    const typed = newCableChoices().kinds.filter(({ originator }) => originator);
    expect(typed.map(({ kind }) => kind)).toEqual(['record']);
  });

  it('is dated by the moment and judged by the order in force', () => {
    const { text } = newCable(request(), NOW);
    expect(text).toContain('DE RUEHVT #0001 3271405\nZNY CCCCC ZZH\nR 231405Z NOV 26\n');
    expect(text).toContain('E.O. 13526: DECL: 11/23/2036\n');
    expect(text).toContain('for reasons 1.4 (b) and (d).');
    const earlier = newCable(request(), { ...NOW, date: { year: 2001, month: 2, day: 3 } }).text;
    expect(earlier).toContain('E.O. 12958: DECL: 02/03/2011\n');
    expect(earlier).toContain('for reasons 1.5 (b) and (d).');
  });

  it('keeps to 69 columns, however long the subject', () => {
    const { text } = newCable(request({ subject: SUBJECT.repeat(3) }), NOW);
    expect(text.split('\n').filter((line) => line.length > 69)).toEqual([]);
  });

  it('takes a subject as words and not as code', () => {
    const subject = 'COSTS OF $5 {A}\n\nBT\\$1';
    const { text, snippet } = newCable(request({ subject }), NOW);
    expect(text).toContain('SUBJECT: (U) COSTS OF $5 {A} BT\\$1\n');
    expect(expandSnippet(snippet).text).toBe(text);
  });

  it('is the same with its blanks as they are, and numbers the message once', () => {
    for (const kind of NEW_KINDS) {
      const { text, snippet } = newCable(request({ kind }), NOW);
      expect(expandSnippet(snippet).text).toBe(text);
    }
    expect(newCable(request(), NOW).snippet).toMatch(/VALLETTA 00\$\{2\}[\s\S]*BT\n#\$\{2\}\nNNNN/);
  });

  it('goes from the Department to a post', () => {
    const { text } = newCable(request({ post: 'SECSTATE WASHDC' }), NOW);
    expect(text).toContain('FM SECSTATE WASHDC\nTO RUEHRO/AMEMBASSY ROME\n');
    expect(text).toContain('C O N F I D E N T I A L STATE 000001\n');
  });
});
