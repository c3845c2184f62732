import { checkMarking } from '../../marking/check';
import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Practice } from '../rule';
import { textAt } from './heading';
import { markingDate } from './markingDate';

/** The first thing wrong with the controls behind the level, by the books of a practice. */
export function bannerDefect(
  cable: Cable,
  practice: Practice,
): { span: Span; message: string } | undefined {
  const line = cable.classification;
  const last = line?.controls.at(-1);
  // A subject code of a record message stands behind slashes as well.
  if (!line?.level || !last || line.ssic) return undefined;
  const { start, end } = line.levelSpan;
  const typed = textAt(cable, { start: start, end: last.span.end });
  for (const finding of checkMarking(typed, { kind: 'banner', practice, ...markingDate(cable) })) {
    // How the level itself is spaced is judged by rules of their own.
    if (finding.level === 'info' || start + finding.span.end <= end) continue;
    const span = { start: start + finding.span.start, end: start + finding.span.end };
    return { span, message: finding.message };
  }
  return undefined;
}
