import type { Rule } from '../rule';
import { addresseeNotCalled } from './addresseeNotCalled';
import { breakMissing } from './breakMissing';
import { breakRepeated } from './breakRepeated';
import { designatorLetters } from './designatorLetters';
import { endMarkMisspelt } from './endMarkMisspelt';
import { endMissing } from './endMissing';
import { endNumberDiffers } from './endNumberDiffers';
import { endNumberMalformed } from './endNumberMalformed';
import { endNumberMisplaced } from './endNumberMisplaced';
import { filedBeforeDtg } from './filedBeforeDtg';
import { filingDayDiffers } from './filingDayDiffers';
import { filingDayImpossible } from './filingDayImpossible';
import { filingHourImpossible } from './filingHourImpossible';
import { filingTimeMalformed } from './filingTimeMalformed';
import { headingLineMissing } from './headingLineMissing';
import { headingLineRepeated } from './headingLineRepeated';
import { headingLineUnknown } from './headingLineUnknown';
import { headingOutOfOrder } from './headingOutOfOrder';
import { janapLevelDiffers } from './janapLevelDiffers';
import { janapLineMalformed } from './janapLineMalformed';
import { originatorDiffers } from './originatorDiffers';
import { originHashMissing } from './originHashMissing';
import { originIndicatorUnknown } from './originIndicatorUnknown';
import { originLineMalformed } from './originLineMalformed';
import { prosignMisspelt } from './prosignMisspelt';
import { routingIndicatorMalformed } from './routingIndicatorMalformed';
import { routingIndicatorRepeated } from './routingIndicatorRepeated';
import { routingPrecedenceDiffers } from './routingPrecedenceDiffers';
import { routingProsignMalformed } from './routingProsignMalformed';
import { routingStationsTooMany } from './routingStationsTooMany';
import { sectionFilingDiffers } from './sectionFilingDiffers';
import { sectionSerialRepeated } from './sectionSerialRepeated';
import { securityExtensionUnknown } from './securityExtensionUnknown';
import { securityLettersMalformed } from './securityLettersMalformed';
import { securityLevelDiffers } from './securityLevelDiffers';
import { securityLineMalformed } from './securityLineMalformed';
import { securitySignalDiffers } from './securitySignalDiffers';
import { serialDiffers } from './serialDiffers';
import { signalsBeforeLetters } from './signalsBeforeLetters';
import { signalUnknown } from './signalUnknown';
import { startLineMalformed } from './startLineMalformed';
import { startMarkRepeated } from './startMarkRepeated';
import { stationDiffers } from './stationDiffers';
import { textAfterEnd } from './textAfterEnd';

/** The rules about this element, in the order of their pages. */
export const transmissionRules: readonly Rule[] = [
  headingOutOfOrder,
  headingLineMissing,
  headingLineRepeated,
  headingLineUnknown,
  prosignMisspelt,
  startLineMalformed,
  startMarkRepeated,
  designatorLetters,
  routingProsignMalformed,
  routingPrecedenceDiffers,
  routingIndicatorMalformed,
  routingIndicatorRepeated,
  routingStationsTooMany,
  addresseeNotCalled,
  janapLineMalformed,
  janapLevelDiffers,
  originLineMalformed,
  originHashMissing,
  originIndicatorUnknown,
  originatorDiffers,
  stationDiffers,
  serialDiffers,
  filingTimeMalformed,
  filingHourImpossible,
  filingDayImpossible,
  filingDayDiffers,
  filedBeforeDtg,
  securityLineMalformed,
  securityLettersMalformed,
  signalsBeforeLetters,
  securitySignalDiffers,
  securityLevelDiffers,
  securityExtensionUnknown,
  signalUnknown,
  breakMissing,
  breakRepeated,
  endNumberMalformed,
  endNumberMisplaced,
  endNumberDiffers,
  endMissing,
  endMarkMisspelt,
  textAfterEnd,
  sectionFilingDiffers,
  sectionSerialRepeated,
];
