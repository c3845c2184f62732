import type { Rule } from '../rule';
import { bannerControls } from './bannerControls';
import { bannerRollUp } from './bannerRollUp';
import { classificationMissing } from './classificationMissing';
import { controlOnLevelLine } from './controlOnLevelLine';
import { levelMisspelt } from './levelMisspelt';
import { levelNotSpaced } from './levelNotSpaced';
import { levelRepeatsDiffer } from './levelRepeatsDiffer';
import { levelUnevenlySpaced } from './levelUnevenlySpaced';
import { limitedOfficialUseRetired } from './limitedOfficialUseRetired';
import { maximumClassificationExceeded } from './maximumClassificationExceeded';
import { messageNumberMissing } from './messageNumberMissing';
import { messageNumberUnparted } from './messageNumberUnparted';
import { messageYearDiffers } from './messageYearDiffers';
import { nofornPortionWithoutCaption } from './nofornPortionWithoutCaption';
import { overallAboveEveryPortion } from './overallAboveEveryPortion';
import { overallBelowPortion } from './overallBelowPortion';
import { restrictedLevel } from './restrictedLevel';
import { sbuAsLevel } from './sbuAsLevel';
import { sbuPortionWithoutSensitive } from './sbuPortionWithoutSensitive';
import { sectionMalformed } from './sectionMalformed';
import { sectionOutOfRange } from './sectionOutOfRange';
import { sectionsDisagree } from './sectionsDisagree';
import { sectionsIncomplete } from './sectionsIncomplete';
import { sensitiveWithoutSbuPortion } from './sensitiveWithoutSbuPortion';
import { serialDigits } from './serialDigits';
import { topSecretInMessageSystem } from './topSecretInMessageSystem';

/** The rules about this element, in the order of their pages. */
export const classificationRules: readonly Rule[] = [
  maximumClassificationExceeded,
  classificationMissing,
  levelMisspelt,
  levelUnevenlySpaced,
  levelNotSpaced,
  levelRepeatsDiffer,
  restrictedLevel,
  sbuAsLevel,
  limitedOfficialUseRetired,
  topSecretInMessageSystem,
  controlOnLevelLine,
  bannerControls,
  bannerRollUp,
  messageNumberMissing,
  messageNumberUnparted,
  messageYearDiffers,
  serialDigits,
  sectionMalformed,
  sectionOutOfRange,
  sectionsDisagree,
  sectionsIncomplete,
  overallBelowPortion,
  overallAboveEveryPortion,
  nofornPortionWithoutCaption,
  sbuPortionWithoutSensitive,
  sensitiveWithoutSbuPortion,
];
