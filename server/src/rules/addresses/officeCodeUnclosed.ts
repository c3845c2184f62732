import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleRecord } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const officeCodeUnclosed = defineRule({
  name: 'office-code-unclosed',
  element: 'addresses',
  summary: 'The office codes behind an address are not closed with two slashes',
  why: 'Office codes stand between double slashes, so that the delivery desk knows where they end: CNO WASHINGTON DC//N1//.',
  source: 'NAVEDTRA 14292 (naval message format)',
  ids: ['PLAD-2'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: sampleRecord({
    from: 'FM CNO WASHINGTON DC//N1/\n                    ^^^^^',
  }),
  good: sampleRecord({ from: 'FM CNO WASHINGTON DC//N1//' }),
  check(cable, report) {
    const { from, action, info, exempt } = cable.addresses;
    for (const { office } of [...from, ...action, ...info, ...exempt]) {
      if (!office || /\/\/\s*$/.test(office.value)) continue;
      const closed = `${office.value.replace(/(?<![/\s])[/\s]+$/, '')}//`;
      report({
        span: office.span,
        message: `${shown(office.value)} is not closed. Write ${shown(closed)}.`,
        fixes: () => [replace(`Write ${shown(closed)}`, office.span, closed)],
      });
    }
  },
});
