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

/** True for a piece behind the first that stands behind another separator than it should. */
export function isWrongBefore(items: readonly Item[], index: number): boolean {
  const lead = items[index]?.lead ?? '';
  return index > 0 && isSingle(lead) && lead.trim() !== separatorBefore(items, index);
}

/** One separator; more slashes than two enclose an empty category. */
export function isSingle(lead: string): boolean {
  return lead.replaceAll(' ', '').length <= 2;
}

/** Levels that are not the United States' alone stand behind two slashes (CAPCO-2016 A.6). */
function beginsWithSlashes(type: Item['reading']['type']): boolean {
  return type === 'foreign' || type === 'nato' || type === 'joint';
}
