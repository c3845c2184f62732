import type { Rule } from '../rule';
import { dtgDatesDiffer } from './dtgDatesDiffer';
import { dtgDayImpossible } from './dtgDayImpossible';
import { dtgFuture } from './dtgFuture';
import { dtgLowerCase } from './dtgLowerCase';
import { dtgMalformed } from './dtgMalformed';
import { dtgMidnight } from './dtgMidnight';
import { dtgMonthMisspelt } from './dtgMonthMisspelt';
import { dtgPrecedenceDoubled } from './dtgPrecedenceDoubled';
import { dtgPrecedenceMalformed } from './dtgPrecedenceMalformed';
import { dtgPrecedenceOrder } from './dtgPrecedenceOrder';
import { dtgTimeImpossible } from './dtgTimeImpossible';
import { dtgYearDigits } from './dtgYearDigits';
import { dtgYearDoubtful } from './dtgYearDoubtful';
import { dtgYearMissing } from './dtgYearMissing';
import { dtgZoneJ } from './dtgZoneJ';
import { dtgZoneMissing } from './dtgZoneMissing';
import { dtgZoneNotUtc } from './dtgZoneNotUtc';
import { flashMixed } from './flashMixed';
import { infoPrecedenceUnused } from './infoPrecedenceUnused';
import { plainDateImpossible } from './plainDateImpossible';
import { priorityRetired } from './priorityRetired';

/** The rules about this element, in the order of their pages. */
export const dtgRules: readonly Rule[] = [
  dtgMalformed,
  dtgLowerCase,
  dtgZoneMissing,
  dtgZoneJ,
  dtgZoneNotUtc,
  dtgDayImpossible,
  dtgTimeImpossible,
  dtgMonthMisspelt,
  dtgYearMissing,
  dtgYearDigits,
  dtgFuture,
  dtgYearDoubtful,
  dtgMidnight,
  dtgDatesDiffer,
  plainDateImpossible,
  dtgPrecedenceMalformed,
  dtgPrecedenceDoubled,
  dtgPrecedenceOrder,
  infoPrecedenceUnused,
  flashMixed,
  priorityRetired,
];
