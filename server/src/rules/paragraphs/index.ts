import type { Rule } from '../rule';
import { beginWithoutEnd } from './beginWithoutEnd';
import { classifiedPortionInUnclassified } from './classifiedPortionInUnclassified';
import { endWithoutBegin } from './endWithoutBegin';
import { entireTextMark } from './entireTextMark';
import { foreignMarksMixed } from './foreignMarksMixed';
import { longWithoutSummary } from './longWithoutSummary';
import { paragraphIndented } from './paragraphIndented';
import { paragraphNumberMalformed } from './paragraphNumberMalformed';
import { paragraphNumberResidue } from './paragraphNumberResidue';
import { paragraphNumberUnexpected } from './paragraphNumberUnexpected';
import { paragraphReferenceUnresolved } from './paragraphReferenceUnresolved';
import { portionControlAdvice } from './portionControlAdvice';
import { portionControlConflict } from './portionControlConflict';
import { portionControlForm } from './portionControlForm';
import { portionControlUnknown } from './portionControlUnknown';
import { portionDeclassification } from './portionDeclassification';
import { portionMarkBlanks } from './portionMarkBlanks';
import { portionMarkBrackets } from './portionMarkBrackets';
import { portionMarkDoubled } from './portionMarkDoubled';
import { portionMarkLeftOut } from './portionMarkLeftOut';
import { portionMarkLongForm } from './portionMarkLongForm';
import { portionMarkLowerCase } from './portionMarkLowerCase';
import { portionMarkMisplaced } from './portionMarkMisplaced';
import { portionMarkMissing } from './portionMarkMissing';
import { portionMarkSeparator } from './portionMarkSeparator';
import { portionMarkUnknown } from './portionMarkUnknown';
import { singleParagraphNumbered } from './singleParagraphNumbered';
import { subParagraphUnmarked } from './subParagraphUnmarked';
import { summaryNotEnded } from './summaryNotEnded';
import { termAboveMark } from './termAboveMark';

/** The rules about this element, in the order of their pages. */
export const paragraphsRules: readonly Rule[] = [
  portionMarkMissing,
  portionMarkLeftOut,
  portionMarkDoubled,
  portionMarkUnknown,
  portionMarkBrackets,
  portionMarkLowerCase,
  portionMarkLongForm,
  portionMarkSeparator,
  portionMarkBlanks,
  portionMarkMisplaced,
  portionControlUnknown,
  portionControlConflict,
  portionControlForm,
  portionDeclassification,
  portionControlAdvice,
  entireTextMark,
  classifiedPortionInUnclassified,
  subParagraphUnmarked,
  foreignMarksMixed,
  paragraphNumberUnexpected,
  paragraphNumberMalformed,
  paragraphNumberResidue,
  singleParagraphNumbered,
  paragraphIndented,
  paragraphReferenceUnresolved,
  beginWithoutEnd,
  endWithoutBegin,
  summaryNotEnded,
  longWithoutSummary,
  termAboveMark,
];
