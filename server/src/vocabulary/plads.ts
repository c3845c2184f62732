/**
 * Plain-language address designators (PLADs) and the stations of message reference numbers:
 * AMEMBASSY BAKU numbers its messages BAKU 001837 (domain/cable-format.md X-11, PLAD-1).
 */

/** The kinds of post that a PLAD begins with; what follows is the post's name. */
const PREFIXES = [
  'AMEMBASSY',
  'AMCONSUL',
  'AMCONGEN',
  'AMEMB',
  'USMISSION',
  'USDEL',
  'USINT',
  'USLO',
  'USOFFICE',
  'USREP',
  'APP',
];

/** Kinds that stay a part of the station's name, though it is met without them as well. */
const KEPT_PREFIXES = ['AIT', 'REO', 'RRT', 'RPO', 'USEU'];

/** Stations that are not the post's own name (ACP 117 list and published telegrams). */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  'SECSTATE WASHDC': ['STATE'],
  'DEPT OF STATE WASHDC': ['STATE'],
  'IRAN RPO DUBAI': ['IRAN RPO DUBAI', 'RPO DUBAI'],
  'USMISSION UNESCO PARIS': ['UNESCO PARIS', 'UNESCO PARIS FR', 'PARIS FR'],
  'USMISSION OECD PARIS': ['OECD PARIS', 'OECD PARIS FR', 'PARIS FR'],
};

/** Capitals and figures in words parted by one blank, with nothing that is spelt out: most PLADs are. */
const PLAIN = /^(?!US MISSION |AMEMB )[A-Z0-9.'-]+(?: [A-Z0-9.'-]+)*(?<!\bWASHINGTON DC)$/;

/**
 * A PLAD in one spelling: capitals, single blanks, no office codes (`//USDP:ISA//`), no bracketed
 * mark, WASHDC for WASHINGTON DC. Two PLADs that say the same compare equal afterwards.
 */
export function plainPlad(plad: string): string {
  if (PLAIN.test(plad)) return plad;
  return plad
    .toUpperCase()
    .replace(/\/\/[\s\S]*/, '')
    .replace(/\([A-Z]{1,3}\)$/, '')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/\bWASHINGTON DC$/, 'WASHDC')
    .replace(/^US MISSION /, 'USMISSION ')
    .replace(/^AMEMB /, 'AMEMBASSY ');
}

/** Whether a PLAD is of a State post or the Department, so that it numbers its telegrams by name. */
export function isStatePlad(plad: string): boolean {
  const plain = plainPlad(plad);
  if (SPECIAL[plain]) return true;
  const first = firstWord(plain);
  return first !== plain && (PREFIXES.includes(first) || KEPT_PREFIXES.includes(first));
}

/**
 * The stations under which a post may number its messages, the usual one first: BAKU for
 * AMEMBASSY BAKU, STATE for SECSTATE WASHDC, USNATO for USMISSION USNATO. Empty for a PLAD that
 * is no State post.
 */
export function stationsOf(plad: string): readonly string[] {
  const plain = plainPlad(plad);
  const special = SPECIAL[plain];
  if (special) return special;
  if (!isStatePlad(plain)) return [];
  const first = firstWord(plain);
  const rest = plain.slice(first.length + 1);
  return KEPT_PREFIXES.includes(first) ? [plain, rest] : [rest];
}

/** The usual station of a post, or undefined when the PLAD is no State post. */
export function stationOf(plad: string): string | undefined {
  return stationsOf(plad)[0];
}

/**
 * Whether messages of this post may carry this station. Blanks, points and hyphens do not count,
 * and a part of the name is enough (UNVIE for UNVIE VIENNA). Undefined when it cannot be told.
 */
export function stationFits(plad: string, station: string): boolean | undefined {
  const stations = stationsOf(plad);
  if (stations.length === 0) return undefined;
  const wanted = lettersOf(station);
  return stations.some((each) => {
    const own = lettersOf(each);
    return (
      own === wanted ||
      each.split(' ').some((_, i, words) => {
        const start = lettersOf(words.slice(0, i + 1).join(''));
        const end = lettersOf(words.slice(i).join(''));
        return words.length > 1 && wanted.length > 3 && (start === wanted || end === wanted);
      })
    );
  });
}

function firstWord(text: string): string {
  const blank = text.indexOf(' ');
  return blank < 0 ? text : text.slice(0, blank);
}

function lettersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
