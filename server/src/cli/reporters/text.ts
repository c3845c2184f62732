import { printable } from '../columns';
import { quote } from '../quote';
import type { FileResult, Reported, Reporter, Totals } from './reporter';

export interface TextOptions {
  /** Colours and bold type by ANSI sequences. */
  readonly colour: boolean;
  /** A closing line that sums the run up. */
  readonly summary: boolean;
}

const COLOURS = { error: 31, warning: 33, info: 36, hint: 35, faint: 2 } as const;

/**
 * For people: `file:line:column level rule message`, the line itself and carets under the place,
 * then what the finding is related to. Lines and columns count from one. The only report that
 * quotes the cable, as it goes to the terminal of the one who has it.
 */
export function textReporter(options: TextOptions): Reporter {
  const paint = (colour: keyof typeof COLOURS, text: string): string =>
    options.colour ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;

  const block = ({ path, lines }: FileResult, finding: Reported): string => {
    const place = (offset: number): string => {
      const { line, character } = lines.position(offset);
      return `${printable(path)}:${line + 1}:${character + 1}`;
    };
    const { line, carets } = quote(lines, finding.span);
    const related = finding.related.map(
      ({ span, message }) => `    ${place(span.start)} ${printable(message)}\n`,
    );
    return (
      `${place(finding.span.start)} ${paint(finding.level, finding.level)} ` +
      `${finding.rule.name} ${printable(finding.message)}\n` +
      `    ${line}\n    ${paint(finding.level, carets)}\n${paint('faint', related.join(''))}`
    );
  };

  return {
    begin: () => '',
    file: (result) => result.findings.map((finding) => block(result, finding)).join(''),
    end: (totals) => (options.summary && totals.files > 0 ? summary(totals) : ''),
  };
}

function summary({ files, levels, mended }: Totals): string {
  const counts = [
    counted(levels.error, 'error'),
    counted(levels.warning, 'warning'),
    counted(levels.info, 'info', 'info'),
    counted(levels.hint, 'hint'),
  ].filter((count) => !count.startsWith('0 '));
  const found = counts.length > 0 ? counts.join(', ') : 'nothing found';
  const done = mended > 0 ? `; ${counted(mended, 'mend')} made` : '';
  return `${counted(files, 'file')}: ${found}${done}\n`;
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
