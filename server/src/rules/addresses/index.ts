import type { Rule } from '../rule';
import { actionAddresseeMissing } from './actionAddresseeMissing';
import { addresseeIndicatorMalformed } from './addresseeIndicatorMalformed';
import { addresseePrecedenceDiffers } from './addresseePrecedenceDiffers';
import { addresseeRepeated } from './addresseeRepeated';
import { addresseeSlashMissing } from './addresseeSlashMissing';
import { addresseesOnOneLine } from './addresseesOnOneLine';
import { addresseeWithoutIndicator } from './addresseeWithoutIndicator';
import { addressLineEmpty } from './addressLineEmpty';
import { addressOrder } from './addressOrder';
import { addressProsignRepeated } from './addressProsignRepeated';
import { addressTextUnknown } from './addressTextUnknown';
import { collectiveNeedsClearance } from './collectiveNeedsClearance';
import { exemptWithoutCollective } from './exemptWithoutCollective';
import { indicatorNotOfPost } from './indicatorNotOfPost';
import { infoPrecedenceLower } from './infoPrecedenceLower';
import { officeCodeUnclosed } from './officeCodeUnclosed';
import { originatorMissing } from './originatorMissing';
import { originatorRepeated } from './originatorRepeated';
import { originatorWithIndicator } from './originatorWithIndicator';
import { pladMisspelt } from './pladMisspelt';
import { postKindDiffers } from './postKindDiffers';
import { postUnknown } from './postUnknown';
import { precedenceWordMisspelt } from './precedenceWordMisspelt';
import { zenWithIndicator } from './zenWithIndicator';

/** The rules about this element, in the order of their pages. */
export const addressesRules: readonly Rule[] = [
  originatorMissing,
  originatorRepeated,
  originatorWithIndicator,
  actionAddresseeMissing,
  addressLineEmpty,
  addressOrder,
  addressProsignRepeated,
  addresseesOnOneLine,
  addresseeRepeated,
  addresseeWithoutIndicator,
  addresseeSlashMissing,
  addresseeIndicatorMalformed,
  indicatorNotOfPost,
  pladMisspelt,
  postKindDiffers,
  postUnknown,
  addresseePrecedenceDiffers,
  infoPrecedenceLower,
  precedenceWordMisspelt,
  addressTextUnknown,
  zenWithIndicator,
  exemptWithoutCollective,
  collectiveNeedsClearance,
  officeCodeUnclosed,
];
