import { categoryOf, type Item } from './reading';

/** The separator that belongs before a piece: `//` before a new category, `/` inside one. */
export function separatorBefore(items: readonly Item[], index: number): '//' | '/' | '' {
  const reading = items[index]?.reading;
  const before = items[index - 1]?.reading;
  if (!reading) return '';
  if (!before) return beginsWithSlashes(reading.type) ? '//' : '';
  const category = categoryOf(reading);
  if (category === undefined || categoryOf(before) === undefined) {
    return items[index]?.lead.trim() === '/' ? '/' : '//';
  }
  return category === categoryOf(before) ? '/' : '//';
}

/** Levels that are not the United States' alone stand behind two slashes (CAPCO-2016 A.6). */
function beginsWithSlashes(type: Item['reading']['type']): boolean {
  return type === 'foreign' || type === 'nato' || type === 'joint';
}
