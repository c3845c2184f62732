import { safeFixOf } from '../../features/fixAll';
import type { Lines } from '../../text/lines';
import type { Reported, Reporter } from './reporter';

/**
 * For programs: one array of `{file, findings: [{rule, level, message, start, end, fixable}]}`.
 * Lines and characters count from zero, characters in UTF-16 code units. `fixable` says that --fix
 * mends it. The text of the cable does not appear.
 */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    begin: () => '[',
    file: ({ path, lines, findings }) => {
      const described = findings.map((finding) => describeFinding(lines, finding));
      const lead = first ? '\n' : ',\n';
      first = false;
      return lead + JSON.stringify({ file: path, findings: described });
    },
    end: () => '\n]\n',
  };
}

function describeFinding(lines: Lines, finding: Reported) {
  return {
    rule: finding.rule.name,
    level: finding.level,
    message: finding.message,
    start: lines.position(finding.span.start),
    end: lines.position(finding.span.end),
    fixable: safeFixOf(finding) !== undefined,
  };
}
