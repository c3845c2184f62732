import { compareDates, formatDate, MONTHS, pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleLabelled } from '../shared/sampleTelegram';

export const dtgDatesDiffer = defineRule({
  name: 'dtg-dates-differ',
  element: 'dtg',
  summary: 'The date and the date-time group behind it name different days',
  why: 'The Date/DTG field gives the same day twice, once for the reader and once in UTC. Where the two differ, one of them was typed wrongly.',
  source:
    'Three published prints of 2017 in the labelled layout; domain/cable-format.md section 11',
  ids: [],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleLabelled('Dec 19, 2006 / 201145Z DEC 06\n          ^^^^^^^^^^^^'),
  good: sampleLabelled('Dec 20, 2006 / 201145Z DEC 06'),
  check(cable, report) {
    const plain = cable.dtgLine?.plainDate;
    const dtg = cable.dtgLine?.dtg;
    const [said, meant] = [plain?.value, dtg?.date];
    if (!plain || !dtg || !said || !meant || compareDates(said, meant) === 0) return;
    const month = MONTHS[meant.month - 1] as string;
    const text = `${month.charAt(0)}${month.slice(1).toLowerCase()} ${pad(meant.day, 2)}, ${meant.year}`;
    report({
      span: plain.span,
      message: `The date is ${formatDate(said)}, but the DTG says ${formatDate(meant)}. Write the same day twice.`,
      related: [{ span: dtg.span, message: `The DTG: ${formatDate(meant)}` }],
      fixes: () => [suggest(`Write ${text}`, plain.span, text)],
    });
  },
});
