/** Characters that editors and word processors set for those of the keyboard, with what to write. */
const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u2039': "'",
  '\u203a': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '--',
  '\u2015': '--',
  '\u2212': '-',
  '\u2022': '-',
  '\u00b7': '-',
  '\u2026': '...',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
};

/** Words and letters that stand for characters which the telegraph lacks (ACP 127 para 134). */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\u00b6': 'PARA ',
  '\u00a7': 'SECTION ',
  '\u00b0': ' DEGREES',
  '\u20ac': 'EUR ',
  '\u00a3': 'GBP ',
  '\u00a5': 'JPY ',
  '\u00a9': '(C)',
  '\u00ae': '(R)',
  '\u2122': '(TM)',
  '\u00d7': 'x',
  '\u00bd': '1/2',
  '\u00bc': '1/4',
  '\u00be': '3/4',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00c6': 'AE',
  '\u0153': 'oe',
  '\u0152': 'OE',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u0111': 'd',
  '\u0110': 'D',
  '\u0131': 'i',
};

/** What the keyboard has for a typographic character; undefined for any other. */
export function plainFor(character: string): string | undefined {
  return TYPOGRAPHIC[character];
}

/** What to write for a character that the telegraph lacks, its accents left off; undefined when nothing fits. */
export function substituteFor(character: string): string | undefined {
  const known = SUBSTITUTES[character];
  if (known) return known;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[A-Za-z]$/.test(bare) ? bare : undefined;
}
