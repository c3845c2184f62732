import { replace } from '../fixes';
import { defineRule } from '../rule';
import { exemptionCode, hasCategory, spelledRight } from '../shared/exemptions';
import { isUnfinished } from '../shared/heading';
import { instructionsOf } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

export const exemptionMisspelt = defineRule({
  name: 'exemption-misspelt',
  element: 'authority',
  summary: 'The name of the exemption is misspelt',
  why: 'Two exemptions need no date, and are known by their exact names: 50X1-HUM and 50X2-WMD. Spelled otherwise they are 50X exemptions without a date.',
  source: '32 CFR 2001.21(a)(4)(iii)-(iv), 2001.26',
  ids: ['DEC-08'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    labelled2026({ until: 'Declassify On: 50X1 HUM\n               ^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 50X2WMD\n               ^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 50X1-HUMAN\n               ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 50X1-WMD\n               ^^^^^^^^' }),
  ],
  good: [
    labelled2026({ until: 'Declassify On: 50X1-HUM' }),
    labelled2026({ until: 'Declassify On: 50X2-WMD' }),
  ],
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      const parts = exemptionCode(value);
      if (value.kind !== 'exemption' || !parts?.suffix || !hasCategory(parts)) continue;
      const right = spelledRight(value.code);
      if (right === value.code || isUnfinished(cable, value.span)) continue;
      report({
        span: value.span,
        message: `There is no exemption ${value.code}. Write ${right ?? '50X1-HUM or 50X2-WMD'}.`,
        fixes: () => (right ? [replace(`Write ${right}`, value.span, right)] : []),
      });
    }
  },
});
