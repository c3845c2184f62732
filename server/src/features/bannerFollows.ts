import { type Level, type PortionReading, rank } from '../marking/level';
import type { Cable, Paragraph } from '../model/cable';
import { isClassified, type Overall, overallOf, restate } from '../rules/shared/overall';
import { unitsOf, usesMarks } from '../rules/shared/portions';
import type { TextEdit } from '../text/edits';

/**
 * What changes at the head of the message when a paragraph gets another mark. The message is raised
 * to its highest paragraph at once; it is lowered when every paragraph has its mark and none is as
 * high any more (32 CFR 2001.21(b)).
 */
export function bannerEdits(
  cable: Cable,
  paragraph: Paragraph,
  reading: PortionReading,
): TextEdit[] {
  const overall = overallOf(cable);
  if (!overall) return [];
  const readings = readingsWith(cable, paragraph, reading);
  const level = levelFor(cable, overall, paragraph, readings);
  const restated = level === overall.level ? [] : restate(cable, overall, level).edits;
  return [...restated, ...captionEdits(cable, overall, level, reading)];
}

/** What the marks of the message say once the paragraph has its new one. */
function readingsWith(
  cable: Cable,
  paragraph: Paragraph,
  reading: PortionReading,
): readonly PortionReading[] {
  const others = usesMarks(cable) ? cable.paragraphs : [];
  return [
    ...others.flatMap((each) => (each === paragraph ? [] : (each.mark?.reading ?? []))),
    reading,
  ];
}

function levelFor(
  cable: Cable,
  { level }: Overall,
  paragraph: Paragraph,
  readings: readonly PortionReading[],
): Level {
  const highest = readings.reduce<Level>(
    (most, each) => (rank(each.level) > rank(most) ? each.level : most),
    'UNCLASSIFIED',
  );
  if (rank(highest) >= rank(level)) return highest;
  const open = unitsOf(cable).some((each) => each !== paragraph && !each.mark?.reading);
  const subject = cable.subject?.mark?.reading?.level;
  return open || subject === level ? level : highest;
}

/** SENSITIVE over an (SBU) paragraph of a telegram, NOFORN over one that is not for foreigners. */
function captionEdits(
  cable: Cable,
  { line }: Overall,
  level: Level,
  { controls }: PortionReading,
): TextEdit[] {
  if (cable.layout !== 'telegram') return [];
  const wanted = isClassified(level) ? 'NOFORN' : 'SENSITIVE';
  const control = isClassified(level) ? 'NOFORN' : 'SBU';
  if (!controls.includes(control)) return [];
  if (!isClassified(level) && line.administrative) return [];
  const said = [
    ...cable.captions.map(({ text }) => text),
    ...cable.passing.map(({ text }) => text),
    ...cable.classifications.flatMap(({ controls }) => controls.map(({ value }) => value)),
  ];
  const known = isClassified(level) ? /\b(?:NOFORN|NODIS|EXDIS)\b/ : /\b(?:SENSITIVE|SBU|NOFORN)\b/;
  if (said.some((words) => known.test(words))) return [];
  const newline = /\r\n|\r|\n/.exec(cable.text)?.[0] ?? '\n';
  const { end } = line.span;
  return [{ span: { start: end, end }, newText: `${newline}${newline}${wanted}` }];
}
