import type { Rule } from '../rule';
import { captionConflict } from './captionConflict';
import { captionMisspelt } from './captionMisspelt';
import { captionOrder } from './captionOrder';
import { captionReleaseList } from './captionReleaseList';
import { captionRepeated } from './captionRepeated';
import { captionRetired } from './captionRetired';
import { captionsOnOneLine } from './captionsOnOneLine';
import { captionUnknown } from './captionUnknown';
import { captionWrongForLevel } from './captionWrongForLevel';
import { passingLineAddressee } from './passingLineAddressee';
import { passingLineRepeated } from './passingLineRepeated';
import { passingWordMisspelt } from './passingWordMisspelt';
import { sipdisWithRestriction } from './sipdisWithRestriction';

/** The rules about this element, in the order of their pages. */
export const captionsRules: readonly Rule[] = [
  captionMisspelt,
  captionUnknown,
  captionRetired,
  captionRepeated,
  captionsOnOneLine,
  captionOrder,
  captionConflict,
  captionReleaseList,
  sipdisWithRestriction,
  captionWrongForLevel,
  passingWordMisspelt,
  passingLineRepeated,
  passingLineAddressee,
];
