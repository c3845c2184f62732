import { addressesValues } from './addresses';
import { authorityValues } from './authority';
import { captionsValues } from './captions';
import { classificationValues } from './classification';
import { dtgValues } from './dtg';
import { endingValues } from './ending';
import { layoutValues } from './layout';
import { paragraphsValues } from './paragraphs';
import type { Values } from './parts';
import { referencesValues } from './references';
import { setsValues } from './sets';
import { tagsValues } from './tags';
import { transmissionValues } from './transmission';

/** The values of every element. */
export const VALUES: readonly Values[] = [
  ...addressesValues,
  ...authorityValues,
  ...captionsValues,
  ...classificationValues,
  ...dtgValues,
  ...endingValues,
  ...layoutValues,
  ...paragraphsValues,
  ...referencesValues,
  ...setsValues,
  ...tagsValues,
  ...transmissionValues,
];
