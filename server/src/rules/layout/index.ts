import type { Rule } from '../rule';
import { characterNotTransmittable } from './characterNotTransmittable';
import { fieldLabelMisspelt } from './fieldLabelMisspelt';
import { headingBlankLine } from './headingBlankLine';
import { headingBlanks } from './headingBlanks';
import { headingCharacter } from './headingCharacter';
import { invisibleCharacter } from './invisibleCharacter';
import { lineTooLong } from './lineTooLong';
import { lineTooLongForForm } from './lineTooLongForForm';
import { pageLineInText } from './pageLineInText';
import { referenceLetterResidue } from './referenceLetterResidue';
import { sectionTooLong } from './sectionTooLong';
import { tabInText } from './tabInText';
import { textHeaderOutOfOrder } from './textHeaderOutOfOrder';
import { textHeaderRepeated } from './textHeaderRepeated';
import { textNotSetOff } from './textNotSetOff';
import { typographicCharacter } from './typographicCharacter';

/** The rules about this element, in the order of their pages. */
export const layoutRules: readonly Rule[] = [
  fieldLabelMisspelt,
  textHeaderOutOfOrder,
  textHeaderRepeated,
  textNotSetOff,
  lineTooLong,
  lineTooLongForForm,
  sectionTooLong,
  headingBlanks,
  headingBlankLine,
  headingCharacter,
  typographicCharacter,
  characterNotTransmittable,
  invisibleCharacter,
  tabInText,
  pageLineInText,
  referenceLetterResidue,
];
