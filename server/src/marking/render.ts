import {
  controlOf,
  type MarkingPractice,
  NATO_CONTROLS,
  NATO_LEVELS,
} from '../vocabulary/markings';
import { writeAea } from './aea';
import {
  type Aea,
  type Classification,
  LEVEL_LETTERS,
  type Marking,
  type MarkingKind,
  type Program,
} from './marking';
import { STANDS_ALONE, sortControls } from './parse';

/** Whose spelling is used where the books differ; State's when left out. */
export interface RenderOptions {
  readonly practice?: MarkingPractice;
}

/** The banner of a marking: `SECRET//SI//NOFORN`. Pieces that are not understood stand last. */
export function renderBanner(marking: Marking, options: RenderOptions = {}): string {
  return render(marking, 'banner', options.practice ?? 'state');
}

/** The portion mark without its brackets: `S//SI//NF`. */
export function renderPortion(marking: Marking, options: RenderOptions = {}): string {
  return render(marking, 'portion', options.practice ?? 'state');
}

/** A banner or a portion mark by the books of one practice. */
export function render(marking: Marking, kind: MarkingKind, practice: MarkingPractice): string {
  const alone = standsAlone(marking, kind, practice);
  const hung = practice === 'dod' && marking.classification.system === 'nato' ? marking.nato : [];
  const parts = [
    alone ? '' : writeClassification(marking.classification, hung, kind),
    marking.sci.map((system) => writeProgram(system)).join('/'),
    writeSap(marking, hung, practice),
    writeAeas(marking, hung, kind, practice),
    writeForeign(marking),
    ...writeCui(marking),
    writeDissemination(marking, kind, practice),
    writeNonIc(marking, kind, practice),
    marking.unknown.join('/'),
  ];
  return parts.filter((part) => part !== '').join('//');
}

/** State's telegrams print (SBU) where the Register prints (U//SBU). */
function standsAlone(marking: Marking, kind: MarkingKind, practice: MarkingPractice): boolean {
  if (practice !== 'state' || kind !== 'portion') return false;
  const { classification, controls } = marking;
  if (classification.system !== 'us' || classification.level !== 'UNCLASSIFIED') return false;
  const name = controls[0] ?? '';
  const only = { ...marking, classification, controls: [] };
  if (render(only, 'banner', 'ic') !== 'UNCLASSIFIED') return false;
  return controls.length === 1 && STANDS_ALONE.has(name) && !LEVEL_FIRST.has(name);
}

/** Controls that State too prints behind (U//. */
const LEVEL_FIRST: ReadonlySet<string> = new Set(['FOUO', 'LES', 'LES NOFORN', 'SSI']);

/** The first piece. `hung` are the NATO controls that DoDM writes into it. */
export function writeClassification(
  classification: Classification,
  hung: readonly string[],
  kind: MarkingKind,
): string {
  if (classification.system === 'none') return '';
  if (classification.system === 'cui') return 'CUI';
  const level = kind === 'banner' ? classification.level : LEVEL_LETTERS[classification.level];
  switch (classification.system) {
    case 'us':
      return level;
    case 'joint':
      return `//${['JOINT', level, ...classification.owners].join(' ')}`;
    case 'foreign': {
      const owners = classification.owners.length > 0 ? classification.owners : ['FGI'];
      return `//${[...owners, level].join(' ')}`;
    }
    case 'nato':
      return `//${writeNato(classification, hung, kind)}`;
  }
}

function writeNato(
  classification: Extract<Classification, { system: 'nato' }>,
  hung: readonly string[],
  kind: MarkingKind,
): string {
  const entry = NATO_LEVELS.find(({ level }) => level === classification.level);
  const { activity } = classification;
  if (activity) {
    const short = `N${activity.charAt(0)}${LEVEL_LETTERS[classification.level]}`;
    return kind === 'banner' ? `NATO ${activity} ${classification.level}` : short;
  }
  if (kind === 'banner') return [entry?.banner ?? '', ...hung].join(' ');
  return [entry?.portion ?? '', ...hung.map((name) => NATO_CONTROLS[name])].join('-');
}

/** `SI-G ABCD EFGH-XYZ`. */
export function writeProgram({ name, compartments }: Program): string {
  return [name, ...compartments.map((entry) => [entry.name, ...entry.subs].join(' '))].join('-');
}

function writeSap(marking: Marking, hung: readonly string[], practice: MarkingPractice): string {
  const programs = marking.sap.map((program) => writeProgram(program));
  const joined = practice === 'dod' ? programs.map((name) => `SAR-${name}`).join('/') : '';
  const sap = programs.length === 0 ? '' : joined || `SAR-${programs.join('/')}`;
  const nato = marking.nato.filter((name) => name !== 'ATOMAL' && !hung.includes(name));
  return [sap, ...nato].filter((part) => part !== '').join('/');
}

function writeAeas(
  marking: Marking,
  hung: readonly string[],
  kind: MarkingKind,
  practice: MarkingPractice,
): string {
  const atomal = marking.nato.includes('ATOMAL') && !hung.includes('ATOMAL') ? ['ATOMAL'] : [];
  return [...marking.aea.map((aea) => aeaForm(aea, kind, practice)), ...atomal].join('/');
}

const AEA_PORTIONS: Readonly<Record<string, string>> = { 'DOD UCNI': 'DCNI', 'DOE UCNI': 'UCNI' };

/** `RD-CNWDI`, in DoD `RD-N`; SIGMA is SG in a portion mark (CAPCO-2016 pp. 106-108). */
export function aeaForm(aea: Aea, kind: MarkingKind, practice: MarkingPractice): string {
  return writeAea(aea, {
    base: kind === 'portion' ? (AEA_PORTIONS[aea.name] ?? aea.name) : aea.name,
    cnwdi: practice === 'dod' ? 'N' : 'CNWDI',
    sigma: kind === 'portion' ? 'SG' : 'SIGMA',
  });
}

function writeForeign(marking: Marking): string {
  return marking.fgi ? ['FGI', ...marking.fgi.owners].join(' ') : '';
}

/** CUI and its categories are two parts; where CUI is the classification, only the second is. */
function writeCui(marking: Marking): string[] {
  if (!marking.cui) return [];
  const categories = marking.cui
    .map(({ code, specified }) => (specified ? `SP-${code}` : code))
    .join('/');
  return marking.classification.system === 'cui' ? [categories] : ['CUI', categories];
}

function writeDissemination(
  marking: Marking,
  kind: MarkingKind,
  practice: MarkingPractice,
): string {
  const names = marking.controls.filter((name) => controlOf(name)?.category !== 'non-ic');
  const lists = [
    ...(marking.relTo ? ['REL TO'] : []),
    ...(marking.displayOnly ? ['DISPLAY ONLY'] : []),
    ...(marking.eyesOnly ? ['EYES ONLY'] : []),
  ];
  const all = sortControls([...names, ...lists]).map((name) =>
    disseminationForm(name, marking, kind, practice),
  );
  return (marking.classification.system === 'cui' ? all.sort() : all).join('/');
}

function disseminationForm(
  name: string,
  marking: Marking,
  kind: MarkingKind,
  practice: MarkingPractice,
): string {
  if (name === 'REL TO') return releaseForm(marking.relTo);
  if (name === 'EYES ONLY') return eyesForm(marking.eyesOnly);
  if (name === 'DISPLAY ONLY') return `DISPLAY ONLY ${marking.displayOnly?.join(', ')}`.trimEnd();
  return controlForm(name, kind, practice);
}

function releaseForm(codes: readonly string[] | 'all' | undefined): string {
  return codes === 'all' || !codes ? 'REL' : `REL TO ${['USA', ...codes].join(', ')}`;
}

function eyesForm(codes: readonly string[] | 'all' | undefined): string {
  return codes === 'all' || !codes ? 'EYES' : `${['USA', ...codes].join('/')} EYES ONLY`;
}

/** A control as it is printed in a banner or in a portion mark. */
export function controlForm(name: string, kind: MarkingKind, practice: MarkingPractice): string {
  const control = controlOf(name);
  if (!control) return name;
  if (kind === 'banner') return control.printed ?? control.banner;
  return (practice === 'state' ? control.state : undefined) ?? control.portion;
}

function writeNonIc(marking: Marking, kind: MarkingKind, practice: MarkingPractice): string {
  const names = marking.controls.filter((name) => controlOf(name)?.category === 'non-ic');
  const nicknames = marking.accm.filter((name) => name !== '').join('/');
  const accm = marking.accm.length === 0 ? [] : [nicknames === '' ? 'ACCM' : `ACCM-${nicknames}`];
  return [...accm, ...names.map((name) => controlForm(name, kind, practice))].join('/');
}
