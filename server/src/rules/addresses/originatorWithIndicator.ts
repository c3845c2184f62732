import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const originatorWithIndicator = defineRule({
  name: 'originator-with-indicator',
  element: 'addresses',
  summary: 'The FM line carries a routing indicator',
  why: 'Line 3 gives the indicator of the sending station; the FM line names the originator in plain language alone. Systems that look the name up do not find it behind an indicator.',
  source: 'ACP 127(G) Annex B; 5 FAH-2 H-230',
  ids: ['FL6-1'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'safe',
  bad: sampleTelegram({ from: 'FM RUEHHE/AMEMBASSY HELSINKI\n   ^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const [{ indicator, plad } = {}, ...others] = cable.addresses.from;
    // Several are addressees whose TO was lost: to them the indicators belong.
    if (!indicator || !plad || others.length > 0) return;
    report({
      span: indicator.span,
      message: `${indicator.value} stands before the originator. Leave it out: line 3 gives it.`,
      fixes: () => [
        replace(
          `Leave out ${indicator.value}`,
          { start: indicator.span.start, end: plad.span.start },
          '',
        ),
      ],
    });
  },
});
