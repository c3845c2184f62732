import type { Rule } from '../rule';
import { notalForm } from './notalForm';
import { referenceForm } from './referenceForm';
import { referenceLabelMisspelt } from './referenceLabelMisspelt';
import { referenceLater } from './referenceLater';
import { referenceLetterOrder } from './referenceLetterOrder';
import { referenceLetterUnresolved } from './referenceLetterUnresolved';
import { referenceLineEmpty } from './referenceLineEmpty';
import { referenceLineMissing } from './referenceLineMissing';
import { referenceNotUnderstood } from './referenceNotUnderstood';
import { referenceRepeated } from './referenceRepeated';
import { referenceStationMisspelt } from './referenceStationMisspelt';
import { referencesUnlettered } from './referencesUnlettered';
import { referenceUnused } from './referenceUnused';

/** The rules about this element, in the order of their pages. */
export const referencesRules: readonly Rule[] = [
  referenceLabelMisspelt,
  referenceLineEmpty,
  referenceLineMissing,
  referencesUnlettered,
  referenceLetterOrder,
  referenceLetterUnresolved,
  referenceUnused,
  referenceForm,
  referenceNotUnderstood,
  referenceStationMisspelt,
  referenceRepeated,
  referenceLater,
  notalForm,
];
