import type { Day } from './source';

/** The three lists of geographic TAGS; the same two letters may name different places in each. */
export type TagSystem = 'tags-1974' | 'fips-10-4' | 'genc-2024';

export interface TagSystemOptions {
  /** `YYYY-MM-DD`: the first day of FIPS 10-4. */
  readonly fipsFrom?: string;
  /** `YYYY-MM-DD`: the first day of the current list. */
  readonly gencFrom?: string;
}

/** The handbook of June 1974 has the older list; "about 1975" is all that the sources say. */
export const FIPS_FROM = '1976-01-01';

/**
 * When State went over to the current list was not found in any source. The last telegrams known
 * to use FIPS codes are of 2010, the first known edition of the new list is of 4 March 2024. The
 * default lies between the two, and that is all there is to say for it: it is a setting.
 */
export const GENC_FROM = '2014-01-01';

const LAST_SURE_FIPS = '2010-12-31';
const FIRST_SURE_GENC = '2024-03-04';
const LAST_SURE_1974 = '1974-12-31';

/** The list that a message of this date uses for countries and regions. */
export function tagSystemFor(date: Day, options: TagSystemOptions = {}): TagSystem {
  const day = isoDay(date);
  if (day >= (options.gencFrom ?? GENC_FROM)) return 'genc-2024';
  return day >= (options.fipsFrom ?? FIPS_FROM) ? 'fips-10-4' : 'tags-1974';
}

/**
 * The lists that a message of this date may use, the likeliest first. There are two in the years
 * in which a change fell on a day that no source names, unless that day is given as an option.
 */
export function tagSystemsPossible(date: Day, options: TagSystemOptions = {}): TagSystem[] {
  const day = isoDay(date);
  const likeliest = tagSystemFor(date, options);
  if (!options.gencFrom && day > LAST_SURE_FIPS && day < FIRST_SURE_GENC) {
    return likeliest === 'genc-2024' ? ['genc-2024', 'fips-10-4'] : ['fips-10-4', 'genc-2024'];
  }
  if (!options.fipsFrom && day > LAST_SURE_1974 && day < FIPS_FROM) {
    return ['tags-1974', 'fips-10-4'];
  }
  return [likeliest];
}

function isoDay({ year, month, day }: Day): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
