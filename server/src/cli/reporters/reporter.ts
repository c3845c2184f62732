import type { Finding } from '../../rules/check';
import type { Rule } from '../../rules/rule';
import type { Lines } from '../../text/lines';

/** A finding as reports need it: of a rule in a cable, or of a check in a project file. */
export interface Reported extends Omit<Finding, 'rule' | 'tag'> {
  readonly rule: Pick<Rule, 'name' | 'fix'>;
}

/** What was found in one file. */
export interface FileResult {
  /** As typed on the command line, or found below a folder that was. */
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Reported[];
}

/** What was done in the whole run. */
export interface Totals {
  files: number;
  readonly levels: Record<Finding['level'], number>;
  /** Findings of each rule by its name. */
  readonly rules: Map<string, number>;
  /** Mends made in files by --fix. */
  mended: number;
}

export function noTotals(): Totals {
  return {
    files: 0,
    levels: { error: 0, warning: 0, info: 0, hint: 0 },
    rules: new Map(),
    mended: 0,
  };
}

/** Turns results into output, file by file, so that nothing is kept of a file that is done. */
export interface Reporter {
  begin(): string;
  file(result: FileResult): string;
  end(totals: Totals): string;
}
