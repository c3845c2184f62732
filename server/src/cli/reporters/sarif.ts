import { pathToFileURL } from 'node:url';
import type { FindingLevel, Rule } from '../../rules/rule';
import type { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import { CONFIG_CHECKS, type ConfigCheck } from '../../workspace/configChecks';
import type { Reported, Reporter } from './reporter';

export interface SarifOptions {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
}

const LEVELS: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

/**
 * For code scanning services: SARIF 2.1.0 (OASIS). Written file by file; the pieces together are
 * one document. Of the cable it carries places and messages, no text and no replacement text.
 */
export function sarifReporter({ version, rules, cwd }: SarifOptions): Reporter {
  const names = [...rules, ...Object.values(CONFIG_CHECKS)].map(({ name }) => name);
  const indices = new Map(names.map((name, index) => [name, index]));
  let first = true;

  const result = (path: string, lines: Lines, finding: Reported): string => {
    const lead = first ? '\n' : ',\n';
    first = false;
    const location = (span: Span) => ({
      physicalLocation: {
        artifactLocation: artifact(path),
        region: region(lines, span),
      },
    });
    return (
      lead +
      JSON.stringify({
        ruleId: finding.rule.name,
        ruleIndex: indices.get(finding.rule.name),
        level: LEVELS[finding.level],
        message: { text: finding.message },
        locations: [location(finding.span)],
        ...(finding.related.length > 0
          ? {
              relatedLocations: finding.related.map(({ span, message }) => ({
                ...location(span),
                message: { text: message },
              })),
            }
          : {}),
      })
    );
  };

  return {
    begin: () => opening(version, rules, cwd),
    file: ({ path, lines, findings }) =>
      findings.map((finding) => result(path, lines, finding)).join(''),
    end: () => '\n]}]}\n',
  };
}

/** Everything before the results, up to the bracket that opens them. */
function opening(version: string, rules: readonly Rule[], cwd: string): string {
  const checks = Object.values(CONFIG_CHECKS);
  const descriptors = [...rules.map(descriptor), ...checks.map(checkDescriptor)];
  const run = {
    tool: { driver: { name: 'cablelint', version, rules: descriptors } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(cwd).href}/` } },
    results: [],
  };
  const document = JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
  return document.slice(0, document.lastIndexOf('[') + 1);
}

function descriptor(rule: Rule) {
  return {
    id: rule.name,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} Source: ${rule.source}` },
    defaultConfiguration: { level: LEVELS[rule.level.draft] },
    properties: { tags: [rule.element] },
  };
}

function checkDescriptor({ name, summary, why, level }: ConfigCheck) {
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    defaultConfiguration: { level: LEVELS[level] },
    properties: { tags: ['configuration'] },
  };
}

function artifact(path: string) {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path))
    return { uri: pathToFileURL(path).href };
  const uri = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return { uri: uri.replace(/^(\.\/)+/, ''), uriBaseId: 'ROOT' };
}

/** SARIF counts lines and columns from one; the end column is the one behind the last character. */
function region(lines: Lines, span: Span) {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
