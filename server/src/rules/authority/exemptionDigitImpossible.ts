import { defineRule } from '../rule';
import { exemptionCode, hasCategory } from '../shared/exemptions';
import { isUnfinished } from '../shared/heading';
import { instructionsOf } from '../shared/instructions';
import { labelled2026, telegram1975, telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const exemptionDigitImpossible = defineRule({
  name: 'exemption-digit-impossible',
  element: 'authority',
  summary: 'The exemption has a category that does not exist',
  why: 'The digit behind the X names the category of information that is exempt: 1 to 9, in the exemptions of 1995 1 to 8. Any other digit exempts nothing.',
  source: '32 CFR 2001.26; E.O. 12958 of 1995 section 1.6(d)',
  ids: ['DEC-11', 'DEC-16', 'DEC-10'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: [
    labelled2026({ until: 'Declassify On: 25X0, 20561220\n               ^^^^' }),
    labelled2026({ until: 'Declassify On: 50X12, 20561220\n               ^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 55X1, 12/20/2036\n                  ^^^^' }),
    telegram1999({ eo: 'E.O. 12958: DECL: X9\n                  ^^' }),
    telegram1975({ eo: 'E.O. 11652: XGDS-5\n            ^^^^^^' }),
  ],
  good: [
    labelled2026({ until: 'Declassify On: 25X9, 20561220' }),
    telegram1999(),
    telegram1975({ eo: 'E.O. 11652: XGDS 3' }),
    telegram1975({ eo: 'E.O. 11652: XGDS' }),
  ],
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      if (value.kind === 'code' && /^XGDS[- ]?[05-9]$/.test(value.code)) {
        report({
          span: value.span,
          message: `There is no ${value.code}. The categories of XGDS are 1 to 4.`,
        });
      }
      const parts = exemptionCode(value);
      if (!parts || isUnfinished(cable, value.span)) continue;
      const { years, digits } = parts;
      const known = years === '' || /^(?:25|50|75)$/.test(years);
      if (known && (hasCategory(parts) || (years === '75' && digits === ''))) continue;
      const start = value.span.start + Math.max(0, value.text.toUpperCase().indexOf(`${years}X`));
      const written = `${years}X${digits}`;
      report({
        span: { start, end: start + written.length },
        message: known
          ? `There is no ${written}. The digit behind the X is 1 to ${years === '' ? 8 : 9}.`
          : `There is no ${written}. Exemptions begin with 25X or 50X.`,
      });
    }
  },
});
