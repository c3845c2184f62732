import type { FileResult, Reported, Reporter } from './reporter';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** For GitHub Actions: one workflow command a finding, which is shown beside the line it names. */
export function githubReporter(): Reporter {
  return {
    begin: () => '',
    file: (result) => result.findings.map((finding) => annotation(result, finding)).join(''),
    end: () => '',
  };
}

function annotation({ path, lines }: FileResult, finding: Reported): string {
  const start = lines.position(finding.span.start);
  const end = lines.position(finding.span.end);
  const properties = [
    `file=${property(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // GitHub takes columns only where both stand on one line.
    ...(start.line === end.line
      ? [`col=${start.character + 1}`, `endColumn=${Math.max(end.character, start.character + 1)}`]
      : []),
    `title=${property(finding.rule.name)}`,
  ];
  return `::${COMMANDS[finding.level]} ${properties.join(',')}::${data(finding.message)}\n`;
}

/** The characters that would end a command are written by their numbers. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
