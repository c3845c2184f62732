import { expect, describe as group, it } from 'vitest';
import { describe } from '../../server/src/model/describe';
import { check } from '../../server/src/rules/check';
import { parseCable } from '../../server/src/syntax/parse';
import { PARTS, TEMPLATES } from './parts';
import { expanded, snippets } from './snippets';

/** The day after the date that the templates begin with. */
const TODAY = { year: 2026, month: 1, day: 2 };

const PROFILES = ['draft', 'auto'] as const;

/** What the checker would underline as an error or a warning, with the text it would underline. */
function complaints(text: string, profile: (typeof PROFILES)[number]): string[] {
  return describe(parseCable(text), { today: TODAY })
    .flatMap((cable) => check(cable, { profile, today: TODAY }))
    .filter((finding) => finding.level === 'error' || finding.level === 'warning')
    .map(
      ({ rule, span, message }) => `${rule.name} [${text.slice(span.start, span.end)}] ${message}`,
    );
}

group('a template with its defaults', () => {
  group.each(TEMPLATES)('%s', (prefix) => {
    const text = expanded(prefix);

    it('is one message of its layout', () => {
      const messages = parseCable(text).messages;
      expect(messages.map(({ layout }) => layout)).toEqual([prefix.replace(/-.*/, '')]);
    });

    it.each(PROFILES)('gives no error and no warning as %s', (profile) => {
      expect(complaints(text, profile)).toEqual([]);
    });

    it('is understood: date, level, subject and paragraphs', () => {
      const [cable] = describe(parseCable(text), { today: TODAY });
      const wanted = /confidential|-classified/.test(prefix) ? 'CONFIDENTIAL' : 'UNCLASSIFIED';
      expect(cable?.classification?.level).toBe(wanted);
      const set = cable?.sets.find(({ name }) => name.value === 'SUBJ');
      const subject = prefix === 'record' ? set?.fields[0] : cable?.subject?.text;
      expect(subject?.value).toMatch(/ROAD.SAFETY SEMINAR/i);
      expect(cable?.paragraphs.filter(({ top }) => top).length).toBeGreaterThanOrEqual(2);
      if (!prefix.startsWith('telegram-text')) {
        expect(cable?.date).toEqual({ year: 2026, month: 1, day: 1 });
      }
    });

    it('keeps to 69 columns', () => {
      expect(text.split('\n').filter((line) => line.length > 69)).toEqual([]);
    });
  });
});

group('a part with its defaults, in a template where it belongs', () => {
  group.each(Object.keys(PARTS))('%s', (prefix) => {
    it.each(PROFILES)('gives no error and no warning as %s', (profile) => {
      const text = PARTS[prefix]!();
      expect(text).toContain(expanded(prefix));
      expect(complaints(text, profile)).toEqual([]);
    });
  });
});

group('every snippet', () => {
  it('is tested above', () => {
    const tested = [...TEMPLATES, ...Object.keys(PARTS)].sort();
    expect(snippets.map(({ prefix }) => prefix[0]).sort()).toEqual(tested);
  });

  group.each(snippets.map((snippet) => [snippet.name, snippet] as const))('%s', (_, snippet) => {
    const { expansion } = snippet;

    it('has a description and prefixes in small letters', () => {
      expect(snippet.description).toMatch(/^[A-Z].{10,}[^.]$/);
      for (const prefix of snippet.prefix) expect(prefix).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    });

    it('asks no clock: the variables of snippets are local time, and a DTG is UTC', () => {
      expect(expansion.variables).toEqual([]);
    });

    it('numbers its tab stops without gaps, gives each a default, and ends in $0', () => {
      const stops = new Set(expansion.stops);
      expect(stops.delete(0)).toBe(true);
      expect([...stops].sort((a, b) => a - b)).toEqual([...stops].map((_stop, i) => i + 1));
      for (const stop of stops) expect(expansion.defaults.get(stop)).toMatch(/\S/);
    });

    it('visits its tab stops from the top down', () => {
      const firsts = [...new Set(expansion.stops)].filter((stop) => stop > 0);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    });

    it('offers choices that differ', () => {
      for (const options of expansion.choices.values()) {
        expect(options.length).toBeGreaterThan(1);
        expect(new Set(options).size).toBe(options.length);
      }
    });
  });
});
