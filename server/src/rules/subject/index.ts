import type { Rule } from '../rule';
import { officialInformalOnce } from './officialInformalOnce';
import { subjectEmpty } from './subjectEmpty';
import { subjectKeywordMisspelt } from './subjectKeywordMisspelt';
import { subjectLowerCase } from './subjectLowerCase';
import { subjectMarkAboveOverall } from './subjectMarkAboveOverall';
import { subjectMarkMissing } from './subjectMarkMissing';
import { subjectMissing } from './subjectMissing';

/** The rules about this element, in the order of their pages. */
export const subjectRules: readonly Rule[] = [
  subjectMissing,
  subjectEmpty,
  subjectKeywordMisspelt,
  subjectMarkAboveOverall,
  subjectMarkMissing,
  subjectLowerCase,
  officialInformalOnce,
];
