/** What typists and copies do to a line, as `String.replace` does it. */
const VARIANTS: readonly (readonly [name: string, at: RegExp, put: string | Change])[] = [
  ['indented', /^/, '  '],
  ['letter before', /^/, 'X'],
  ['figure before', /^/, '7'],
  ['letter behind', /$/, 'X'],
  ['word behind', /$/, ' XYZ'],
  ['figure behind', /$/, '7'],
  ['blanks behind', /$/, '  '],
  ['blanks doubled', / /g, '  '],
  ['blanks lost', / /g, ''],
  ['tabs', / /g, '\t'],
  ['figures doubled', /\d/g, '$&$&'],
  ['last figures lost', /\d(?!\d)/g, ''],
  ['letter for a figure', /\d/, 'O'],
  ['letters doubled', /[A-Z](?![A-Z])/g, '$&$&'],
  ['last letters lost', /[A-Z](?![A-Za-z])/g, ''],
  ['figure for a letter', /[A-Z](?![A-Za-z])/, '0'],
  ['small letters', /[A-Z]+/g, (word) => word.toLowerCase()],
  ['marks lost', /[^\w\s]/g, ''],
  ['marks doubled', /[^\w\s]/g, '$&$&'],
  ['blank behind marks', /[^\w\s](?=\S)/g, '$& '],
  ['blank before marks', /(?<=\S)[^\w\s]/g, ' $&'],
];
type Change = (found: string) => string;

/** The line in every variant that differs from it. */
export function variantsOf(line: string): readonly (readonly [name: string, line: string])[] {
  // `replace` takes either; its types want to know which.
  return VARIANTS.map(([name, at, put]) => [name, line.replace(at, put as string)] as const).filter(
    ([, variant]) => variant !== line,
  );
}
