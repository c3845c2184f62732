import type { Rule } from '../rule';
import { signatureInRecord } from './signatureInRecord';
import { signatureMissing } from './signatureMissing';
import { signatureNotCapitals } from './signatureNotCapitals';
import { signatureTitle } from './signatureTitle';

/** The rules about this element, in the order of their pages. */
export const endingRules: readonly Rule[] = [
  signatureMissing,
  signatureNotCapitals,
  signatureTitle,
  signatureInRecord,
];
