import type { MarkingPractice } from '../../vocabulary/markings';
import { NATO_LEVELS, sciSystem } from '../../vocabulary/markings';
import { writeAea } from '../aea';
import { unspaced } from '../levels';
import { type Aea, type ForeignLevel, LEVEL_LETTERS, type MarkingKind } from '../marking';
import { sortCodes } from '../order';
import type { Item, ListCode, Reading } from '../reading';
import { controlForm, writeProgram } from '../render';

/** What COSMIC TOP SECRET is called by mistake: judged by itself. */
export const NATO_TOP_SECRET = /^(?:NATO TOP SECRET|NATO TS|NTS)\b/;

/**
 * The ways in which a piece may be written in a banner or in a portion mark, the usual one first.
 * Undefined where the way it is written is judged elsewhere.
 */
export function formsOf(
  item: Item,
  kind: MarkingKind,
  practice: MarkingPractice,
): readonly string[] | undefined {
  const { reading } = item;
  switch (reading.type) {
    case 'us':
      return usForms(reading.level, item.text, kind, practice);
    case 'foreign':
    case 'joint':
      return [levelSwapped(item, reading.level, kind)];
    case 'nato':
      return NATO_TOP_SECRET.test(item.text) ? undefined : natoForms(reading, kind);
    case 'sci':
      return [sciForm(item.text, reading, kind)];
    case 'sap':
      return [
        kind === 'portion' ? item.text.replace(/^SPECIAL ACCESS REQUIRED-/, 'SAR-') : item.text,
      ];
    case 'aea':
      return aeaForms(reading.aea, kind, practice);
    case 'fgi':
      return [
        kind === 'portion' ? item.text.replace('FOREIGN GOVERNMENT INFORMATION', 'FGI') : item.text,
      ];
    case 'cui':
      return kind === 'banner' && item.lead === '' ? ['CUI', 'CONTROLLED'] : ['CUI'];
    case 'control':
      return controlForms(reading, kind, practice);
    case 'list':
      return listForms(item, reading, kind, practice);
    default:
      return undefined;
  }
}

/** A telegram's classification line spaces its letters and says UNCLAS. */
function usForms(
  level: ForeignLevel,
  text: string,
  kind: MarkingKind,
  practice: MarkingPractice,
): string[] {
  if (kind === 'portion') return [LEVEL_LETTERS[level]];
  if (practice !== 'state') return [level];
  return [
    level,
    ...(level === 'UNCLASSIFIED' ? ['UNCLAS'] : []),
    ...(unspaced(text) === level ? [text] : []),
  ];
}

const LEVEL_WORD = /\b(TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|UNCLAS|TS|S|C|R|U)\b/;

function levelSwapped({ text, reading }: Item, level: ForeignLevel, kind: MarkingKind): string {
  if (reading.type === 'foreign' && reading.hyphen && kind === 'portion') return text;
  return text.replace(LEVEL_WORD, kind === 'banner' ? level : LEVEL_LETTERS[level]);
}

function natoForms(
  reading: Extract<Reading, { type: 'nato' }>,
  kind: MarkingKind,
): string[] | undefined {
  if (reading.activity || reading.controls.length > 0) return undefined;
  const entry = NATO_LEVELS.find(({ level }) => level === reading.level);
  return entry ? [kind === 'banner' ? entry.banner : entry.portion] : undefined;
}

/** Titles may stand in a banner; in a portion mark only the short names, hyphens and blanks. */
function sciForm(
  text: string,
  reading: Extract<Reading, { type: 'sci' }>,
  kind: MarkingKind,
): string {
  const short = writeProgram(reading.program);
  if (kind === 'portion') return short;
  const entry = sciSystem(reading.program.name);
  let plain = entry?.title ? text.replace(entry.title, entry.name) : text;
  for (const { name, title } of entry?.compartments ?? []) {
    if (title) plain = plain.replace(`-${title}`, `-${name}`);
  }
  return plain === short ? text : short;
}

function aeaForms(aea: Aea, kind: MarkingKind, practice: MarkingPractice): string[] {
  const short = AEA_SHORT[aea.name];
  const bases =
    kind === 'portion' ? [short?.portion ?? aea.name] : [aea.name, short?.title ?? aea.name];
  const cnwdis = practice === 'dod' ? ['N'] : practice === 'ic' ? ['CNWDI'] : ['CNWDI', 'N'];
  const sigma = kind === 'portion' ? 'SG' : 'SIGMA';
  return bases.flatMap((base) => cnwdis.map((cnwdi) => writeAea(aea, { base, cnwdi, sigma })));
}

const AEA_SHORT: Readonly<Record<string, { portion?: string; title: string }>> = {
  RD: { title: 'RESTRICTED DATA' },
  FRD: { title: 'FORMERLY RESTRICTED DATA' },
  TFNI: { title: 'TRANSCLASSIFIED FOREIGN NUCLEAR INFORMATION' },
  'DOD UCNI': { portion: 'DCNI', title: 'DOD UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION' },
  'DOE UCNI': { portion: 'UCNI', title: 'DOE UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION' },
};

function controlForms(
  { control }: Extract<Reading, { type: 'control' }>,
  kind: MarkingKind,
  practice: MarkingPractice,
): string[] {
  const other = practice === 'state' ? (control.other ?? []) : [];
  const form = controlForm(control.banner, kind, practice);
  const usual = kind === 'portion' ? [form, control.portion] : [control.banner];
  return [...usual, ...(kind === 'banner' && control.title ? [control.title] : []), ...other];
}

/** Only the words before the codes are judged here; `REL` without codes is a portion mark's. */
function listForms(
  { text }: Item,
  reading: Extract<Reading, { type: 'list' }>,
  kind: MarkingKind,
  practice: MarkingPractice,
): string[] {
  if (reading.list === 'DISPLAY ONLY') return [text.replace(reading.words, reading.list)];
  if (reading.list !== 'REL TO' || reading.codes.length === 0) return [text];
  const right = reading.words === 'REL TO' || (reading.words === 'RELTO' && practice === 'state');
  const title = reading.words === 'AUTHORIZED FOR RELEASE TO' && kind === 'banner';
  return right || title ? [text] : [releaseText(reading.codes)];
}

/** A release list as it is to be written: USA first, then the others in order. */
export function releaseText(codes: readonly ListCode[]): string {
  const others = codes.map(({ code }) => code).filter((code) => code !== 'USA');
  return `REL TO ${['USA', ...sortCodes(others)].join(', ')}`;
}
