import type { Rule } from '../rule';
import { amplificationMisnamed } from './amplificationMisnamed';
import { contactUnreachable } from './contactUnreachable';
import { declSetMissing } from './declSetMissing';
import { declSetUnneeded } from './declSetUnneeded';
import { lineBelowSubject } from './lineBelowSubject';
import { msgidMonthDiffers } from './msgidMonthDiffers';
import { referenceSetLetterUnexpected } from './referenceSetLetterUnexpected';
import { referenceSetUnexplained } from './referenceSetUnexplained';
import { referenceSetUnlettered } from './referenceSetUnlettered';
import { remarksSetMissing } from './remarksSetMissing';
import { remarksUnclosed } from './remarksUnclosed';
import { setClosedEarly } from './setClosedEarly';
import { setLineUnknown } from './setLineUnknown';
import { setMissing } from './setMissing';
import { setNameMisspelt } from './setNameMisspelt';
import { setOutOfOrder } from './setOutOfOrder';
import { setReferenceUnresolved } from './setReferenceUnresolved';
import { setRepeated } from './setRepeated';
import { setSlashMissing } from './setSlashMissing';
import { setUnclosed } from './setUnclosed';
import { ssicMalformed } from './ssicMalformed';

/** The rules about this element, in the order of their pages. */
export const setsRules: readonly Rule[] = [
  setUnclosed,
  setClosedEarly,
  setSlashMissing,
  setNameMisspelt,
  setLineUnknown,
  setMissing,
  setRepeated,
  setOutOfOrder,
  lineBelowSubject,
  msgidMonthDiffers,
  ssicMalformed,
  referenceSetUnlettered,
  referenceSetLetterUnexpected,
  referenceSetUnexplained,
  amplificationMisnamed,
  setReferenceUnresolved,
  contactUnreachable,
  declSetMissing,
  declSetUnneeded,
  remarksSetMissing,
  remarksUnclosed,
];
