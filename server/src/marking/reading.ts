import type { Span } from '../text/span';
import type { Control, Retired } from '../vocabulary/markings';
import type { Level } from './level';
import type { Aea, ForeignLevel, Program } from './marking';
import type { Token } from './tokens';

/** One code of a list, and whether it is known. */
export interface ListCode {
  /** The code meant: `ITA` for `ITALY`. */
  readonly code: string;
  readonly text: string;
  readonly span: Span;
  readonly known: boolean;
}

/** What a piece of a marking means. */
export type Reading =
  | { readonly type: 'us'; readonly level: Level }
  | { readonly type: 'unknown-level'; readonly word: string }
  | {
      readonly type: 'foreign';
      readonly level: ForeignLevel;
      readonly owners: readonly ListCode[];
      readonly hyphen: boolean;
    }
  | {
      readonly type: 'nato';
      readonly level: ForeignLevel;
      readonly activity?: string;
      readonly controls: readonly string[];
    }
  | { readonly type: 'joint'; readonly level: ForeignLevel; readonly owners: readonly ListCode[] }
  | {
      readonly type: 'sci';
      readonly program: Program;
      readonly published: boolean;
      readonly titled: boolean;
    }
  | { readonly type: 'sap'; readonly program: Program; readonly prefixed: boolean }
  | { readonly type: 'aea'; readonly aea: Aea }
  | { readonly type: 'nato-control'; readonly name: string }
  | { readonly type: 'fgi'; readonly owners: readonly ListCode[] }
  | { readonly type: 'cui' }
  | { readonly type: 'cui-category'; readonly code: string; readonly specified: boolean }
  | { readonly type: 'control'; readonly control: Control }
  | {
      readonly type: 'list';
      readonly list: 'REL TO' | 'DISPLAY ONLY' | 'EYES ONLY';
      readonly codes: readonly ListCode[];
      /** The words before the codes: REL TO, RELTO, RELEASABLE TO ... */
      readonly words: string;
    }
  | { readonly type: 'accm'; readonly name: string; readonly prefixed: boolean }
  | { readonly type: 'declassification' }
  | { readonly type: 'retired'; readonly retired: Retired }
  | { readonly type: 'unknown' };

/** A piece of a marking together with what it means. */
export interface Item extends Token {
  readonly reading: Reading;
}

/** The parts of a marking in the order of CAPCO-2016 Figure 2, with CUI where CUI-HB puts it. */
export const CATEGORIES = [
  'classification',
  'SCI',
  'SAP',
  'AEA',
  'FGI',
  'CUI',
  'CUI category',
  'dissemination',
  'non-IC dissemination',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The category of a piece; undefined when it is not known. */
export function categoryOf(reading: Reading): Category | undefined {
  switch (reading.type) {
    case 'us':
    case 'unknown-level':
    case 'foreign':
    case 'nato':
    case 'joint':
      return 'classification';
    case 'sci':
      return 'SCI';
    case 'sap':
      return 'SAP';
    case 'aea':
      return 'AEA';
    case 'nato-control':
      return reading.name === 'ATOMAL' ? 'AEA' : 'SAP';
    case 'fgi':
      return 'FGI';
    case 'cui':
      return 'CUI';
    case 'cui-category':
      return 'CUI category';
    case 'control':
      return reading.control.category === 'non-ic' ? 'non-IC dissemination' : 'dissemination';
    case 'list':
      return 'dissemination';
    case 'accm':
      return 'non-IC dissemination';
    default:
      return undefined;
  }
}
