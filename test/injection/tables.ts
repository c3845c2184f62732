import type { Layout } from '../../server/src/syntax/tree';
import { type Defect, type Injection, injectionsOf } from '../helpers/inject';
import { addresses } from './addresses';
import { authority, declassification } from './authority';
import { captions } from './captions';
import { classification } from './classification';
import { dtg } from './dtg';
import { layout, sections } from './layout';
import { ending, paragraphs, portionMarks } from './paragraphs';
import { sets } from './sets';
import { references, subject, tags } from './textHeader';
import { transmission } from './transmission';

export const LAYOUTS: readonly Layout[] = ['telegram', 'labelled', 'record'];

/** All defects, by the element that they are put into. */
export const TABLES: Readonly<Record<string, readonly Defect[]>> = {
  dtg,
  transmission,
  addresses,
  classification,
  captions,
  'portion marks': portionMarks,
  declassification,
  authority,
  tags,
  subject,
  references,
  paragraphs,
  ending,
  sets,
  layout,
  sections,
};

/** One way in which a defect gets into a message of one layout. */
export interface Case {
  readonly name: string;
  readonly layout: Layout;
  readonly defect: Defect;
  readonly injection: Injection;
  /** The rule that tells of it. */
  readonly rule: string;
}

export function casesOf(defects: readonly Defect[]): readonly Case[] {
  return defects.flatMap((defect) =>
    LAYOUTS.flatMap((layout) =>
      injectionsOf(defect[layout]).map((injection, i) => ({
        name: `${defect.kind}${i > 0 ? ` (${i + 1})` : ''}`,
        layout,
        defect,
        injection,
        rule: injection.rule ?? defect.rule,
      })),
    ),
  );
}
