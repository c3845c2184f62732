import { replace } from '../fixes';
import { defineRule } from '../rule';
import { mispartedOrigin } from '../shared/parting';
import { sampleTelegram } from '../shared/sampleTelegram';

export const originHashMissing = defineRule({
  name: 'origin-hash-missing',
  element: 'transmission',
  summary: 'The station serial number has no # in front of it',
  why: 'The form of the United States marks the number with #, here and again at the end of the message. The allied form does without.',
  source: 'ACP 127 US form as in all counted State cables; ACP 127(G) Annex B has none',
  ids: ['FL3-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ origin: 'DE RUEHHE 1837 3541145\n          ^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const { origin } = cable;
    if (!origin?.serial || !origin.filing || origin.hash || cable.layout !== 'telegram') return;
    const { value, span } = origin.serial;
    // With more figures than four the first one may be a # gone wrong.
    if (value.length > 4 || mispartedOrigin(cable)) return;
    report({
      span,
      message: `The serial number ${value} is marked with #. Write #${value}.`,
      fixes: () => [replace(`Write #${value}`, span, `#${value}`)],
    });
  },
});
