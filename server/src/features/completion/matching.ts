import { type Completion, plainText } from './item';

/**
 * What a client is to compare with what is typed; undefined where the item is none of what was
 * meant. Clients look at the beginning first, so that what begins as it was typed stands first.
 */
export function matched(item: Completion, typed: string): string | undefined {
  const { label, filters = [], insert, searched } = item;
  const wanted = plain(typed.trimStart());
  if (wanted !== '' && plainText(insert).trimEnd() === typed.trimEnd()) return undefined;
  const names = [...new Set([label, ...filters])];
  const all = names.join(' ');
  if (wanted === '') return all;
  const begins = names.find((name) => plain(name).startsWith(wanted));
  if (begins !== undefined) return begins === label ? all : `${begins} ${all}`;
  if (!searched) return undefined;
  const at = ` ${plain(all)}`.indexOf(` ${wanted}`);
  return at < 0 ? `${typed.trim()} ${all}` : `${all.slice(at)} ${all}`;
}

/** The text from each of its words on, so that it is found by any of them. */
export function wordStarts(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((_, index) => words.slice(index).join(' '));
}

/** Capitals and the number of blanks do not matter. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
