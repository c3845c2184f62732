import { replace } from '../fixes';
import { defineRule } from '../rule';
import { meantCode } from '../shared/exemptions';
import { isUnfinished } from '../shared/heading';
import { instructionsOf } from '../shared/instructions';
import { telegram1975, telegram1990 } from '../shared/sampleAuthority';

export const declassificationCodeMisspelt = defineRule({
  name: 'declassification-code-misspelt',
  element: 'authority',
  summary: 'The declassification code is misspelt',
  why: 'GDS, ADS, OADR and the rest say by their letters when the message is declassified. With a letter wrong it is a word without meaning, and nobody counts the years.',
  source: 'E.O. 11652 and 12065; 32 CFR 2001.22(e)(3); slips such as 6DS in telegrams of the 1970s',
  ids: ['EO-1', 'EO-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    telegram1975({ eo: 'E.O. 11652: GSD\n            ^^^' }),
    telegram1975({ eo: 'E.O. 11652: 6DS\n            ^^^' }),
    telegram1990({ eo: 'E.O. 12356: DECL: OARD\n                  ^^^^' }),
  ],
  good: [telegram1975(), telegram1990()],
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      const right = meantCode(value, cable.date);
      if (!right || isUnfinished(cable, value.span)) continue;
      report({
        span: value.span,
        message: `${value.text} is no declassification code. Write ${right}.`,
        fixes: () => [replace(`Write ${right}`, value.span, right)],
      });
    }
  },
});
