import { SIGMAS } from '../../vocabulary/markings';
import type { Item } from '../reading';
import { type CheckContext, isBefore, type Report } from './finding';

/** What SCI systems, special access programs and AEA subsets demand of themselves. */
export function checkPrograms(context: CheckContext): Report[] {
  return [
    ...context.items.flatMap((item) => [
      ...checkSystem(context, item),
      ...checkSigmas(context, item),
      ...checkNickname(context, item),
    ]),
    ...checkAccessPrograms(context),
  ];
}

function checkSystem(context: CheckContext, { reading, span, text }: Item): Report[] {
  if (reading.type !== 'sci') return [];
  const { name, compartments } = reading.program;
  if (compartments.some((entry) => entry.name === 'ECI')) {
    const message = `ECI groups compartments and is no compartment. Write ${text.replace(/-ECI[ -]?/, '-')}.`;
    const clause = 'CAPCO-2016 pp. 61, 76';
    return [{ rule: 'type-indicator', level: 'error', message, span, clause }];
  }
  if (compartments.length > 0) return [];
  if (name === 'RSV') {
    const message = 'RSV does not stand alone. Add its compartment: RSV-ABC.';
    const clause = 'CAPCO-2016 p. 70';
    return [{ rule: 'compartment-missing', level: 'error', message, span, clause }];
  }
  // HCS-O and HCS-P came with version 5.0 of the Register.
  if (name !== 'HCS' || context.practice === 'dod' || isBefore(context, '2011-12-30')) return [];
  const message = 'HCS alone is a legacy marking. Write HCS-O or HCS-P.';
  const clause = 'CAPCO-2016 p. 62';
  return [{ rule: 'compartment-missing', level: 'warning', message, span, clause }];
}

function checkSigmas(context: CheckContext, { reading, span }: Item): Report[] {
  if (reading.type !== 'aea' || context.practice === 'dod') return [];
  const unknown = reading.aea.sigmas.filter((sigma) => !SIGMAS.includes(sigma));
  if (unknown.length === 0) return [];
  const message = `SIGMA ${unknown.join(' ')} is not in use. Ask for its present category: ${SIGMAS.join(', ')}.`;
  return [{ rule: 'unknown-sigma', level: 'warning', message, span, clause: 'CAPCO-2016 p. 108' }];
}

/** ACCM nicknames are never shortened (DoDM E4-S11.a.5). */
function checkNickname(context: CheckContext, { reading, span }: Item): Report[] {
  if (reading.type !== 'accm' || !/^[A-Z]{1,3}$/.test(reading.name)) return [];
  const message = `${reading.name} looks like a shortened nickname. Write the nickname in full.`;
  const level = context.practice === 'dod' ? 'error' : 'warning';
  return [{ rule: 'accm-abbreviated', level, message, span, clause: 'DoDM E4-S11.a.5' }];
}

function checkAccessPrograms(context: CheckContext): Report[] {
  const items = context.items.filter(({ reading }) => reading.type === 'sap');
  if (context.practice === 'dod') return tooMany(context, items);
  if (isBefore(context, '2011-12-01')) return [];
  return items.slice(1).flatMap(({ reading, span, text }): Report[] => {
    if (reading.type !== 'sap' || !reading.prefixed) return [];
    const message = `SAR- stands once, before the first program. Write ${text.replace(/^(SAR|SPECIAL ACCESS REQUIRED)-/, '')} alone.`;
    const clause = 'CAPCO-2016 Table 8 (December 2011)';
    return [{ rule: 'sap-prefix-repeated', level: 'warning', message, span, clause, mends: true }];
  });
}

/** A DoD banner sums up three programs or more. */
function tooMany(context: CheckContext, items: readonly Item[]): Report[] {
  const first = items[0];
  const last = items.at(-1);
  if (context.kind !== 'banner' || items.length < 3 || !first || !last) return [];
  return [
    {
      rule: 'sap-programs-listed',
      level: 'warning',
      message: `The banner lists ${items.length} special access programs. Write SAR-MULTIPLE PROGRAMS.`,
      span: { start: first.span.start, end: last.span.end },
      clause: 'DoDM E4-S7.e',
    },
  ];
}
