import { nearest } from '../text/spelling';
import {
  isCountry,
  isTetragraph,
  NAC_ACTIVITIES,
  NATO_CONTROLS,
  NATO_LEVELS,
} from '../vocabulary/markings';
import { LEVELS, type Level } from './level';
import { readCodes } from './lists';
import { type ForeignLevel, LEVEL_LETTERS } from './marking';
import type { Reading } from './reading';
import { type Token, typedLength } from './tokens';

const LEVEL_WORDS: ReadonlyMap<string, ForeignLevel> = new Map<string, ForeignLevel>([
  ['U', 'UNCLASSIFIED'],
  ['UNCLAS', 'UNCLASSIFIED'],
  ['UNCLASSIFIED', 'UNCLASSIFIED'],
  ['R', 'RESTRICTED'],
  ['RESTRICTED', 'RESTRICTED'],
  ['C', 'CONFIDENTIAL'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['S', 'SECRET'],
  ['SECRET', 'SECRET'],
  ['TS', 'TOP SECRET'],
  ['TOP SECRET', 'TOP SECRET'],
]);

/** A level of the United States in any spelling: `C`, `CONFIDENTIAL`, `C O N F I D E N T I A L`. */
export function usLevelOf(text: string): Level | undefined {
  const level = LEVEL_WORDS.get(text) ?? LEVEL_WORDS.get(unspaced(text));
  return level === 'RESTRICTED' ? undefined : level;
}

/** `S E C R E T` as SECRET; other words as they are. */
export function unspaced(text: string): string {
  if (!/^[A-Z]( [A-Z]){2,}$/.test(text)) return text;
  const solid = text.replaceAll(' ', '');
  return solid === 'TOPSECRET' ? 'TOP SECRET' : solid;
}

/** Reads the first piece of a marking, or a later one that states a level as well. */
export function readLevel(token: Token): Reading | undefined {
  const level = usLevelOf(token.text);
  if (level) return { type: 'us', level };
  return readNato(token.text) ?? readJoint(token) ?? readForeign(token);
}

const NATO_WORDS: ReadonlyMap<string, ForeignLevel> = new Map([
  ...NATO_LEVELS.flatMap(({ level, banner, portion }): [string, ForeignLevel][] => [
    [banner, level as ForeignLevel],
    [portion, level as ForeignLevel],
    [`NATO ${LEVEL_LETTERS[level as ForeignLevel]}`, level as ForeignLevel],
  ]),
  ['NATO TOP SECRET', 'TOP SECRET'],
  ['NTS', 'TOP SECRET'],
]);

/** ATOMAL levels in one word, as the lists of ISM had them before ATOMAL became a part of its own. */
const ATOMAL_WORDS: ReadonlyMap<string, ForeignLevel> = new Map<string, ForeignLevel>([
  ['CTSA', 'TOP SECRET'],
  ['NSAT', 'SECRET'],
  ['NCA', 'CONFIDENTIAL'],
]);

/** `COSMIC TOP SECRET BOHEMIA`, `NS`, `CTS-B`, `SECRET ATOMAL`, `NIS`, `NATO ISAF SECRET`. */
function readNato(text: string): Extract<Reading, { type: 'nato' }> | undefined {
  const plain = NATO_WORDS.get(text);
  if (plain) return { type: 'nato', level: plain, controls: [] };
  const atomal = ATOMAL_WORDS.get(text);
  if (atomal) return { type: 'nato', level: atomal, controls: ['ATOMAL'] };
  for (const [name, letter] of Object.entries(NATO_CONTROLS)) {
    const base = cut(text, ` ${name}`) ?? cut(text, `-${letter}`) ?? cut(text, `-${name}`);
    if (!base) continue;
    const inner = readNato(base);
    if (inner) return { ...inner, controls: [...inner.controls, name] };
    const level = name === 'ATOMAL' ? LEVEL_WORDS.get(base) : undefined;
    if (level) return { type: 'nato', level, controls: [name] };
  }
  return readActivity(text);
}

function cut(text: string, end: string): string | undefined {
  return text.endsWith(end) ? text.slice(0, -end.length) : undefined;
}

/** A level of one activity of the North Atlantic Council (CAPCO-2016 p. 37). */
function readActivity(text: string): Extract<Reading, { type: 'nato' }> | undefined {
  const long = /^NATO ([A-Z]{2,}) (SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)$/.exec(text);
  const short = long ? null : /^N([A-Z])([SCRU])$/.exec(text);
  const level = LEVEL_WORDS.get((long ?? short)?.[2] ?? '');
  const activity = long?.[1] ?? NAC_ACTIVITIES[short?.[1] ?? ''];
  return level && activity ? { type: 'nato', level, activity, controls: [] } : undefined;
}

/** `JOINT SECRET CAN GBR USA`, `JOINT S`. */
function readJoint(token: Token): Reading | undefined {
  if (!token.text.startsWith('JOINT ')) return undefined;
  const words = token.text.slice(6);
  const name = [...LEVEL_WORDS.keys()]
    .filter((word) => words === word || words.startsWith(`${word} `))
    .sort((a, b) => b.length - a.length)[0];
  const level = LEVEL_WORDS.get(name ?? '');
  if (!level) return undefined;
  return { type: 'joint', level, owners: readCodes(token, typedLength(token, `JOINT ${name}`)) };
}

/** `DEU SECRET`, `CAN GBR S`, `FGI S`, and `GBR-C`, the form of 32 CFR 2001.24(c). */
function readForeign(token: Token): Reading | undefined {
  const match = /^(.+?)([ -])(TOP SECRET|[A-Z]+)$/.exec(token.text);
  const level = LEVEL_WORDS.get(match?.[3] ?? '');
  if (!match || !level) return undefined;
  const names = match[1] as string;
  const hyphen = match[2] === '-';
  if (names === 'FGI') return { type: 'foreign', level, owners: [], hyphen };
  const owners = readCodes({ ...token, typed: token.typed.slice(0, typedLength(token, names)) }, 0);
  const shaped = owners.every(({ code, text }) => isOwner(code) || /^[A-Z]{3}$/.test(text));
  if (owners.length === 0 || !shaped || owners.every(({ known }) => !known)) return undefined;
  return { type: 'foreign', level, owners, hyphen };
}

function isOwner(code: string): boolean {
  return isCountry(code) || isTetragraph(code);
}

/** The level that a misspelt first word most likely was meant to be. */
export function nearestLevel(text: string): Level | undefined {
  const solid = text.replaceAll(' ', '');
  const found = nearest(
    solid,
    LEVELS.map((level) => level.replaceAll(' ', '')),
    2,
  )[0];
  return LEVELS.find((level) => level.replaceAll(' ', '') === found?.word);
}
