// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written.
import { describe, expect, it } from 'vitest';
import { expandSnippet } from './expandSnippet';

describe('expandSnippet', () => {
  it.each([
    ['plain', 'plain'],
    ['FM ${1:AMEMBASSY} $0', 'FM AMEMBASSY '],
    ['#$1 and #${1:0042}', '#0042 and #0042'],
    ['${1|RR,PP|} $1', 'RR RR'],
    ["${1|Charge d'Affaires\\, a.i.,Ambassador|}", "Charge d'Affaires, a.i."],
    ['${1:a ${2:b} c} $2', 'a b c b'],
    ['\\$1 costs \\} and \\\\', '$1 costs } and \\'],
    ['$CURRENT_YEAR${CLIPBOARD:x}!', '!'],
    ['1.4 (${1:b}) {braces}', '1.4 (b) {braces}'],
  ])('%s', (body, text) => expect(expandSnippet(body).text).toBe(text));

  it('joins the lines of a body', () => expect(expandSnippet(['a', '$1b']).text).toBe('a\nb'));

  it('tells stops, defaults, choices and variables', () => {
    const expansion = expandSnippet('${1|R,P|} ${2:x}$1 $TM_FILENAME $0');
    expect(expansion.stops).toEqual([1, 2, 1, 0]);
    expect(expansion.defaults.get(2)).toBe('x');
    expect(expansion.choices.get(1)).toEqual(['R', 'P']);
    expect(expansion.variables).toEqual(['TM_FILENAME']);
  });

  it.each(['${1/a/b/}', '${1:open', 'US$ 5'])('refuses %s', (body) =>
    expect(() => expandSnippet(body)).toThrow(),
  );
});
