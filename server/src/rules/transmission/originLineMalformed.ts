import type { OriginLine } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished, textAt } from '../shared/heading';
import { mispartedOrigin } from '../shared/parting';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

const FORM = 'Write DE, the routing indicator, # and the station serial number, the filing time.';

export const originLineMalformed = defineRule({
  name: 'origin-line-malformed',
  element: 'transmission',
  summary: 'The origin line lacks its station, its number or its filing time',
  why: 'Station, serial number and filing time together name the transmission: receipts, repeats and corrections all ask for it by them.',
  source: 'ACP 127(G) paras 116, 129, 208 and Annex B; `DE RI #NNNN DDDHHMM` in 881 State cables',
  ids: ['FL3-1', 'FL3-4', 'FL3-5', 'RI-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ origin: 'DERUEHHE #1837 3541145\n^^^^^^^^^^^^^^^^^^^^^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #18373 541145\n^^^^^^^^^^^^^^^^^^^^^^^' }),
    sampleTelegram({ origin: 'DE RU3HHE #1837 3541145\n   ^^^^^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #18X7 3541145\n           ^^^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #1837\n               ^' }),
    sampleTelegram({ origin: 'DE RUEHHE #1837 3541145 ZZ\n                        ^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ origin: 'DE RUEHHE #1837/01 3541145' })],
  check(cable, report) {
    const { origin } = cable;
    if (!origin || isUnfinished(cable, origin.span)) return;
    const misparted = mispartedOrigin(cable);
    if (misparted) {
      const { line, meant } = misparted;
      report({
        span: line.span,
        message: `The blanks of the origin line are not where they belong. Write ${meant}.`,
        fixes: () => [replace(`Write ${meant}`, line.span, meant)],
      });
      return;
    }
    // Without its prosign the line is out of joint, and prosign-misspelt says so.
    const { start } = origin.span;
    if (!/^DE\s/.test(textAt(cable, { start, end: start + 3 }))) return;
    const defect = defectOf(origin, (span) => textAt(cable, span));
    if (defect) report(defect);
  },
});

/** The first thing wrong with the line, so that one slip makes one finding. */
function defectOf(
  { span, indicator, serial, filing, unknown }: OriginLine,
  text: (span: Span) => string,
): { span: Span; message: string } | undefined {
  const [stray] = unknown;
  if (!indicator) {
    return stray
      ? {
          span: stray,
          message: `${shown(text(stray))} is no routing indicator of the station. ${FORM}`,
        }
      : { span, message: `The origin line names no station. ${FORM}` };
  }
  if (!serial) {
    return stray
      ? { span: stray, message: `${shown(text(stray))} is no station serial number. ${FORM}` }
      : {
          span: { start: span.end, end: span.end },
          message: `The station serial number is missing. ${FORM}`,
        };
  }
  if (!filing) {
    return stray
      ? undefined
      : {
          span: { start: span.end, end: span.end },
          message: `The filing time is missing. ${FORM}`,
        };
  }
  if (filing.form === 'malformed') return undefined;
  return (
    stray && {
      span: stray,
      message: `${shown(text(stray))} does not belong on the origin line. ${FORM}`,
    }
  );
}
