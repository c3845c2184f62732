// What the runs left behind, in numbers and line by line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode-server.mjs';

const REPORTS = 'reports/mutation';
const COLUMNS = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];

/** Where the report of a part is, from the root of the repository. */
export const reportOf = (part) => `${REPORTS}/${part.replaceAll('/', '-')}.json`;

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const mutantsOf = (report) => Object.values(report.files).flatMap((file) => file.mutants);

function row(name, mutants) {
  const [killed, timeout, survived, uncovered] = COLUMNS.map(
    (status) => mutants.filter((mutant) => mutant.status === status).length,
  );
  const noticed = killed + timeout;
  const all = noticed + survived + uncovered;
  const score = all === 0 ? '' : `${((100 * noticed) / all).toFixed(1)} %`;
  return `| ${[name, all, killed, timeout, survived, uncovered, score].join(' | ')} |`;
}

/** A table in Markdown: a line for each part that was run, and one for all of them. */
export function table() {
  const folder = join(root, REPORTS);
  const reports = existsSync(folder) ? readdirSync(folder).sort() : [];
  const byPart = reports
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -5), mutantsOf(read(join(REPORTS, name)))]);
  return [
    '| part | mutants | killed | endless | survived | not reached | score |',
    '|---|---|---|---|---|---|---|',
    ...byPart.map(([name, mutants]) => row(name, mutants)),
    row(
      'all',
      byPart.flatMap(([, mutants]) => mutants),
    ),
  ].join('\n');
}

/** Prints what no test noticed in a part: the place, the kind, the line, and what was put there. */
export function show(part) {
  for (const [name, { source, mutants }] of Object.entries(read(reportOf(part)).files)) {
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { line, column } = location.start;
      console.log(`${name}:${line}:${column} ${status} ${mutatorName}`);
      console.log(`    ${lines[line - 1].trim()}\n    -> ${replacement.replace(/\s+/g, ' ')}`);
    }
  }
}
