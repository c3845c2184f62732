import type { Rule } from '../rule';
import { authorityLabelMisspelt } from './authorityLabelMisspelt';
import { authorityOnUnclassified } from './authorityOnUnclassified';
import { classifiedByDoubled } from './classifiedByDoubled';
import { classifiedByEmpty } from './classifiedByEmpty';
import { classifiedByMisplaced } from './classifiedByMisplaced';
import { classifiedByMissing } from './classifiedByMissing';
import { classifiedByNoPosition } from './classifiedByNoPosition';
import { declassificationBeforeMessage } from './declassificationBeforeMessage';
import { declassificationCodeMisspelt } from './declassificationCodeMisspelt';
import { declassificationCodeOutOfDate } from './declassificationCodeOutOfDate';
import { declassificationDateImpossible } from './declassificationDateImpossible';
import { declassificationDateMalformed } from './declassificationDateMalformed';
import { declassificationDatesDiffer } from './declassificationDatesDiffer';
import { declassificationDowngrade } from './declassificationDowngrade';
import { declassificationEvent } from './declassificationEvent';
import { declassificationIndefinite } from './declassificationIndefinite';
import { declassificationLastYear } from './declassificationLastYear';
import { declassificationMissing } from './declassificationMissing';
import { declassificationNeedsExemption } from './declassificationNeedsExemption';
import { declassificationOnUnclassified } from './declassificationOnUnclassified';
import { declassificationOverTenYears } from './declassificationOverTenYears';
import { declassificationOverTwentyFiveYears } from './declassificationOverTwentyFiveYears';
import { declassificationPassed } from './declassificationPassed';
import { declassificationTreaty } from './declassificationTreaty';
import { declassificationValuesSeveral } from './declassificationValuesSeveral';
import { declassificationWithRestrictedData } from './declassificationWithRestrictedData';
import { declassificationYearsInWords } from './declassificationYearsInWords';
import { declassifyOnForm } from './declassifyOnForm';
import { derivedFromIncomplete } from './derivedFromIncomplete';
import { derivedFromSourcesUnlisted } from './derivedFromSourcesUnlisted';
import { derivedFromWithoutClassifier } from './derivedFromWithoutClassifier';
import { eoDeclMissing } from './eoDeclMissing';
import { eoFullStop } from './eoFullStop';
import { eoLineMissing } from './eoLineMissing';
import { eoLineMisspelt } from './eoLineMisspelt';
import { eoLineVariant } from './eoLineVariant';
import { eoOrderAmending } from './eoOrderAmending';
import { eoOrderMissing } from './eoOrderMissing';
import { eoOrderNotInForce } from './eoOrderNotInForce';
import { eoOrderOnlySigned } from './eoOrderOnlySigned';
import { eoOrderUnknown } from './eoOrderUnknown';
import { eoValueMissing } from './eoValueMissing';
import { exemptionDateMissing } from './exemptionDateMissing';
import { exemptionDigitImpossible } from './exemptionDigitImpossible';
import { exemptionMisspelt } from './exemptionMisspelt';
import { exemptionOnFreshMessage } from './exemptionOnFreshMessage';
import { exemptionTooLong } from './exemptionTooLong';
import { humanExemptionRetired } from './humanExemptionRetired';
import { imageryExemption } from './imageryExemption';
import { notApplicableOnClassified } from './notApplicableOnClassified';
import { originDateMissing } from './originDateMissing';
import { reasonLetterRepeated } from './reasonLetterRepeated';
import { reasonLettersMissing } from './reasonLettersMissing';
import { reasonLettersUnordered } from './reasonLettersUnordered';
import { reasonLetterUnknown } from './reasonLetterUnknown';
import { reasonMissing } from './reasonMissing';
import { reasonOnDerivative } from './reasonOnDerivative';
import { reasonSectionMissing } from './reasonSectionMissing';
import { reasonSectionMisspelt } from './reasonSectionMisspelt';
import { reasonSectionWrong } from './reasonSectionWrong';
import { reasonUnusual } from './reasonUnusual';
import { reasonVariant } from './reasonVariant';

/** The rules about this element, in the order of their pages. */
export const authorityRules: readonly Rule[] = [
  eoLineMissing,
  eoLineMisspelt,
  eoLineVariant,
  eoDeclMissing,
  eoOrderMissing,
  eoOrderUnknown,
  eoOrderNotInForce,
  eoOrderOnlySigned,
  eoOrderAmending,
  eoValueMissing,
  eoFullStop,
  notApplicableOnClassified,
  declassificationOnUnclassified,
  declassificationMissing,
  declassificationDateMalformed,
  declassificationDateImpossible,
  declassificationBeforeMessage,
  declassificationOverTenYears,
  declassificationNeedsExemption,
  declassificationOverTwentyFiveYears,
  declassificationLastYear,
  declassificationPassed,
  declassificationValuesSeveral,
  declassificationDatesDiffer,
  declassificationEvent,
  declassificationIndefinite,
  declassificationYearsInWords,
  declassificationDowngrade,
  declassificationTreaty,
  declassificationCodeMisspelt,
  declassificationCodeOutOfDate,
  humanExemptionRetired,
  exemptionDigitImpossible,
  exemptionMisspelt,
  exemptionDateMissing,
  exemptionTooLong,
  exemptionOnFreshMessage,
  imageryExemption,
  declassificationWithRestrictedData,
  declassifyOnForm,
  originDateMissing,
  classifiedByMissing,
  authorityOnUnclassified,
  authorityLabelMisspelt,
  classifiedByEmpty,
  classifiedByNoPosition,
  classifiedByDoubled,
  classifiedByMisplaced,
  reasonMissing,
  reasonLettersMissing,
  reasonSectionMissing,
  reasonSectionWrong,
  reasonSectionMisspelt,
  reasonLetterUnknown,
  reasonLetterRepeated,
  reasonLettersUnordered,
  reasonVariant,
  reasonOnDerivative,
  reasonUnusual,
  derivedFromIncomplete,
  derivedFromSourcesUnlisted,
  derivedFromWithoutClassifier,
];
