import fc from 'fast-check';
import { describe, it } from 'vitest';
import { applyEdits } from '../../server/src/text/edits';
import { Lines } from '../../server/src/text/lines';

/** Text with every kind of line end, tabs and astral characters. */
const text = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', '\f', '\t', 'a', 'BT', '🚦', '\ud800', '\u2028'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('positions', () => {
  it('lead back to their offset, or to the end of the line from inside its terminator', () => {
    fc.assert(
      fc.property(text, fc.nat(100), (content, at) => {
        const lines = new Lines(content);
        const offset = Math.min(at, content.length);
        const line = lines.lineAt(offset);
        return lines.offset(lines.position(at)) === Math.min(offset, lines.end(line));
      }),
    );
  });

  it('stay in the file whatever is asked', () => {
    fc.assert(
      fc.property(text, fc.integer(), fc.integer(), (content, line, character) => {
        const offset = new Lines(content).offset({ line, character });
        return offset >= 0 && offset <= content.length;
      }),
    );
  });

  it('name the lines that an editor shows', () => {
    fc.assert(
      fc.property(text, (content) => {
        const lines = new Lines(content);
        const shown = content.split(/\r\n|\n|\r/);
        return lines.count === shown.length && shown.every((line, i) => lines.content(i) === line);
      }),
    );
  });
});

describe('edits', () => {
  it('that change nothing leave the text alone, in any order', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(60), fc.nat(5))), (content, spans) => {
        const edits = spans.map(([from, length]) => {
          const start = Math.min(from, content.length);
          const end = Math.min(start + length, content.length);
          return { span: { start, end }, newText: content.slice(start, end) };
        });
        return applyEdits(content, edits) === content;
      }),
    );
  });
});
