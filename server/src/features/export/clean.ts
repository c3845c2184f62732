import { stripDamage } from '../../format/stripDamage';
import type { Cable } from '../../model/cable';
import { applyEdits } from '../../text/edits';

/**
 * The text of a file as its drafters wrote it: without what storage put in, without blanks at the
 * ends of lines and blank lines at the ends of the file, every line ended by `\n`.
 */
export function cleanText(cables: readonly Cable[]): string {
  const [first] = cables;
  if (!first) return '';
  const text = applyEdits(first.text, cables.flatMap(stripDamage));
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${line}\n`).join('');
}
