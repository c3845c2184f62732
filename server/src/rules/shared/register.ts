import { checkMarking } from '../../marking/check';
import type { MarkingFinding, MarkingRule } from '../../marking/check/finding';
import type { Cable, PortionMark } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import type { Fix, Practice, Report } from '../rule';
import { markingDate } from './markingDate';
import { type SpecialMark, specialMarks } from './marks';
import { once } from './once';

/** What the marking books say of one mark of the message. */
export interface MarkVerdict {
  readonly mark: PortionMark;
  readonly owner: string;
  readonly finding: MarkingFinding;
  /** Where it stands in the file. */
  readonly span: Span;
}

/**
 * What the marking books say of the marks of a message, the defects of these names only. A mark
 * whose form is wrong is told by the rules about forms, and is not judged here before it is mended.
 */
export function verdictsOf(
  cable: Cable,
  practice: Practice,
  names: ReadonlySet<MarkingRule>,
): MarkVerdict[] {
  return allVerdicts[practice](cable).filter(({ finding }) => names.has(finding.rule));
}

const allVerdicts: Readonly<Record<Practice, (cable: Cable) => readonly MarkVerdict[]>> = {
  state: once((cable) => judge(cable, 'state')),
  ic: once((cable) => judge(cable, 'ic')),
  dod: once((cable) => judge(cable, 'dod')),
};

function judge(cable: Cable, practice: Practice): MarkVerdict[] {
  const judged = specialMarks(cable).filter(isJudged);
  if (judged.length === 0) return [];
  const known = new Map<string, readonly MarkingFinding[]>();
  const options = {
    kind: 'portion',
    practice,
    ...markingDate(cable),
    ...bannerOf(cable),
  } as const;
  return judged.flatMap(({ mark, owner }) => {
    const findings = known.get(mark.text) ?? checkMarking(mark.text, options);
    known.set(mark.text, findings);
    const offset = mark.span.start + 1;
    return findings.map((finding) => {
      const { start, end } = finding.span;
      return { mark, owner, finding, span: { start: offset + start, end: offset + end } };
    });
  });
}

/** A mark whose form is wrong is not judged before it is mended. */
function isJudged({ mark, defect }: SpecialMark): boolean {
  if (!mark.reading || mark.entireText || mark.brackets !== 'round') return false;
  return defect === undefined || defect === 'separator';
}

/** The level and the controls that the message states, to which (REL) refers. */
function bannerOf({ classification, captions }: Cable): { banner?: string } {
  const words = [
    ...(classification?.controls ?? []).map(({ value }) => value),
    ...captions.flatMap(({ text }) => (/^REL ?TO /.test(text) ? [text] : [])),
  ];
  if (!classification?.level) return {};
  return { banner: [classification.level, ...words].join('//') };
}

/** Reports the first verdict on each mark, with the corrected mark where there is one. */
export function reportVerdicts(
  verdicts: readonly MarkVerdict[],
  report: Report,
  mends: boolean,
): void {
  let last: PortionMark | undefined;
  for (const { mark, owner, finding, span } of verdicts) {
    if (mark === last) continue;
    last = mark;
    const { corrected } = finding;
    report({
      span,
      message: `In the mark of ${owner}: ${finding.message}`,
      ...(mends && corrected && corrected !== mark.text
        ? { fixes: (): Fix[] => [replace(`Write (${corrected})`, mark.span, `(${corrected})`)] }
        : {}),
    });
  }
}
