import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';

/** What a blank may part from the next code without being a name of two words: HUMAN RIGHTS. */
const CODE = /^[A-Z0-9]{2,4}$/;

/**
 * The TAGS with a comma and a blank between two of them, a blank before a bracketed name, and
 * nothing behind the last (TL:TAGS-1 section 4a). No edits where the line holds what is no TAGS, or
 * what a copy put round them.
 */
export function tagsList({ text, tags: line, nodes }: Cable): TextEdit[] {
  if (!line || line.residue.length > 0 || line.tags.length === 0) return [];
  const node = nodes.find(({ start, end }) => start <= line.span.start && line.span.end <= end);
  if (!node || node.leaves.some(({ kind }) => kind === 'unknown')) return [];
  const edits: TextEdit[] = [];
  const { tags } = line;
  tags.forEach(({ span, code, kind }, i) => {
    const next = tags[i + 1];
    const start = span.end;
    const end = next ? next.span.start : line.span.end;
    const typed = text.slice(start, end);
    if (!next) {
      if (/^[\s,;.]+$/.test(typed)) edits.push({ span: { start, end }, newText: '' });
      return;
    }
    const blanks = /^\s*$/.test(typed);
    // Words that no comma parts may be one TAG in several words.
    const plain = kind === 'name' || CODE.test(code);
    if (blanks && next.kind === 'code' && !(plain && CODE.test(next.code))) return;
    const between = separator(typed, blanks && next.kind === 'name');
    if (between !== typed) edits.push({ span: { start, end }, newText: between });
  });
  return edits;
}

/** A line break between two TAGS stays where it is. */
function separator(typed: string, byBlank: boolean): string {
  const lastSign = Math.max(...[',', ';', '.'].map((sign) => typed.lastIndexOf(sign)));
  const behindSigns = typed.slice(lastSign + 1);
  const newline = behindSigns.search(/[\r\n]/);
  const comma = byBlank ? '' : ',';
  return newline < 0 ? `${comma} ` : comma + behindSigns.slice(newline);
}
