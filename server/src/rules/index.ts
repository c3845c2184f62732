import { addressesRules } from './addresses';
import { authorityRules } from './authority';
import { captionsRules } from './captions';
import { classificationRules } from './classification';
import { dtgRules } from './dtg';
import { endingRules } from './ending';
import { layoutRules } from './layout';
import { paragraphsRules } from './paragraphs';
import { referencesRules } from './references';
import type { Rule } from './rule';
import { setsRules } from './sets';
import { subjectRules } from './subject';
import { tagsRules } from './tags';
import { transmissionRules } from './transmission';

/** Every rule, element by element in the order of ELEMENTS, which docs/rules keeps too. */
export const rules: readonly Rule[] = [
  ...transmissionRules,
  ...dtgRules,
  ...addressesRules,
  ...classificationRules,
  ...captionsRules,
  ...authorityRules,
  ...tagsRules,
  ...subjectRules,
  ...referencesRules,
  ...paragraphsRules,
  ...endingRules,
  ...setsRules,
  ...layoutRules,
];
