import type { Aea } from './marking';

const NAMES: ReadonlyMap<string, Aea['name']> = new Map<string, Aea['name']>([
  ['RD', 'RD'],
  ['RESTRICTED DATA', 'RD'],
  ['FRD', 'FRD'],
  ['FORMERLY RESTRICTED DATA', 'FRD'],
  ['DOD UCNI', 'DOD UCNI'],
  ['DCNI', 'DOD UCNI'],
  ['DOD UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION', 'DOD UCNI'],
  ['DOE UCNI', 'DOE UCNI'],
  ['UCNI', 'DOE UCNI'],
  ['DOE UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION', 'DOE UCNI'],
  ['TFNI', 'TFNI'],
  ['TRANSCLASSIFIED FOREIGN NUCLEAR INFORMATION', 'TFNI'],
]);

/** The names and titles of the Atomic Energy Act's markings. */
export const AEA_WORDS: readonly string[] = [...NAMES.keys()];

const CNWDI: ReadonlySet<string> = new Set([
  'CNWDI',
  'N',
  'CRITICAL NUCLEAR WEAPON DESIGN INFORMATION',
]);

const SIGMA = /^(?:SIGMA|SG)[ -]?(\d{1,2}(?: \d{1,2})*)$/;

/** `RD`, `RESTRICTED DATA-SIGMA 18 20`, `RD-N`, `FRD-SG 14`, `DCNI`, and CNWDI without its RD. */
export function readAea(text: string): Aea | undefined {
  if (CNWDI.has(text) && text !== 'N') return { name: 'RD', cnwdi: true, sigmas: [] };
  const plain = NAMES.get(text);
  if (plain) return { name: plain, cnwdi: false, sigmas: [] };
  const hyphen = text.indexOf('-');
  const name = NAMES.get(text.slice(0, hyphen));
  if (hyphen < 0 || (name !== 'RD' && name !== 'FRD')) return undefined;
  return readSuffixes(name, text.slice(hyphen + 1));
}

function readSuffixes(name: 'RD' | 'FRD', suffixes: string): Aea | undefined {
  let cnwdi = false;
  const sigmas: number[] = [];
  for (const suffix of suffixes.split(/-(?=[A-Z])/)) {
    const numbers = SIGMA.exec(suffix)?.[1];
    if (numbers) sigmas.push(...numbers.split(' ').map(Number));
    else if (CNWDI.has(suffix) && name === 'RD') cnwdi = true;
    else return undefined;
  }
  return { name, cnwdi, sigmas: [...new Set(sigmas)].sort((a, b) => a - b) };
}

/** A marking of the Atomic Energy Act with the words of `names`: RD-CNWDI-SIGMA 18 20. */
export function writeAea(aea: Aea, names: { base: string; cnwdi: string; sigma: string }): string {
  const cnwdi = aea.cnwdi ? `-${names.cnwdi}` : '';
  const sigmas = aea.sigmas.length > 0 ? `-${names.sigma} ${aea.sigmas.join(' ')}` : '';
  return `${names.base}${cnwdi}${sigmas}`;
}
