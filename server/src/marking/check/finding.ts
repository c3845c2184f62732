import type { Span } from '../../text/span';
import type { MarkingPractice, MarkingSeverity } from '../../vocabulary/markings';
import type { Marking, MarkingKind } from '../marking';
import type { Item } from '../reading';

/**
 * The defects that a marking can have, each with the ids of domain/marking-rules.md that it
 * carries out. The names are the `rule` of a finding.
 */
export const MARKING_RULES = {
  'not-a-marking': 'BAN-01',
  'unknown-level': 'BAN-01',
  'level-missing': 'BAN-04 CAP-06',
  'two-levels': 'MIX-01',
  'slashes-before-us-level': 'NUS-01',
  'slashes-missing': 'NUS-01',
  'nato-top-secret': 'NAT-01',
  'joint-restricted': 'JNT-01',
  'owners-missing': 'JNT-01',
  'owner-not-in-rel-to': 'JNT-01',
  'wrong-separator': 'BAN-09 POR-07',
  'stray-blank': 'BAN-09',
  'empty-category': 'BAN-10',
  'not-in-capitals': 'POR-06 BAN-04',
  'portion-form-in-banner': 'BAN-04',
  'banner-form-in-portion': 'POR-06',
  'unusual-form': 'NAT-02 AEA-01 CAP-11',
  'category-order': 'BAN-08 CUI-05',
  'control-order': 'BAN-12 DIS-12 CAP-03',
  'program-order': 'BAN-12',
  'repeated-piece': 'BAN-12',
  'unknown-control': 'BAN-11',
  'retired-marking': 'OLD-01 DIS-10 SCI-03 CUI-08 POR-08',
  'declassification-in-marking': 'DEC-24',
  'rel-without-list': 'POR-12',
  'usa-missing': 'DIS-02 JNT-01',
  'usa-not-first': 'DIS-02',
  'rel-to-usa-alone': 'DIS-02',
  'usa-in-list': 'FGI-01',
  'unknown-code': 'DIS-03',
  'country-by-name': 'DIS-03',
  'code-order': 'DIS-02 DIS-11 FGI-01 JNT-01',
  'repeated-code': 'DIS-02',
  'list-separator': 'BAN-09 DIS-02',
  'empty-list': 'DIS-11',
  'control-at-wrong-level':
    'DIS-05 DIS-06 DIS-08 DIS-09 CAP-08 SCI-02 SCI-04 AEA-01 FGI-01 NAT-01 SAP-01 ROL-04',
  'controls-exclude-each-other':
    'DIS-01 DIS-04 DIS-05 DIS-11 CAP-01 CAP-02 SCI-01 NAT-01 JNT-01 FGI-01 MIX-01',
  'companion-missing': 'DIS-06 DIS-07 CAP-02 SCI-01 SCI-02 AEA-01 JNT-01 SAP-01',
  'control-superseded': 'ROL-04 ROL-08 ROL-09 AEA-01',
  'compartment-missing': 'SCI-01 SCI-02',
  'type-indicator': 'SCI-02',
  'sap-prefix-repeated': 'SAP-01',
  'sap-programs-listed': 'SAP-01',
  'unknown-sigma': 'AEA-01',
  'accm-abbreviated': 'SAP-01',
  'unknown-cui-category': 'CUI-02',
  'cui-category-kind': 'CUI-02',
  'cui-category-order': 'CUI-02',
  'cui-category-without-cui': 'CUI-05',
  'not-a-cui-marking': 'CUI-06',
  'not-a-limited-control': 'CUI-03',
  'limited-control-without-cui': 'CUI-03',
  'cui-behind-unclassified': 'CUI-01',
} as const;
export type MarkingRule = keyof typeof MARKING_RULES;

/** One thing wrong with a marking. */
export interface MarkingFinding {
  readonly rule: MarkingRule;
  readonly level: MarkingSeverity;
  /** What is wrong with the actual value, and what to do. */
  readonly message: string;
  /** Offsets in the text that was checked. */
  readonly span: Span;
  /** Where the rule comes from. */
  readonly clause: string;
  /** The whole marking put right, without brackets, where that is certain. */
  readonly corrected?: string;
}

/** What a marking is judged by. */
export interface CheckMarkingOptions {
  readonly kind: MarkingKind;
  /** State's when left out. */
  readonly practice?: MarkingPractice;
  /** The date of the document, YYYY-MM-DD; the newest books decide when it is left out. */
  readonly date?: string;
  /** The document's banner, to which REL and EYES in a portion mark refer. */
  readonly banner?: string;
  /** The day (YYYY-MM-DD) since when CUI replaces FOUO, SBU and LES; never when left out. */
  readonly controlledSince?: string;
}

/** Everything that the checks look at. */
export interface CheckContext {
  readonly text: string;
  readonly kind: MarkingKind;
  readonly practice: MarkingPractice;
  readonly date: string | undefined;
  readonly banner: Marking | undefined;
  readonly controlledSince: string | undefined;
  readonly items: readonly Item[];
  readonly trailing: Span | undefined;
  readonly marking: Marking;
}

/** A finding before the corrected marking is added; `mends` says that the corrected one cures it. */
export interface Report {
  readonly rule: MarkingRule;
  readonly level: MarkingSeverity;
  readonly message: string;
  readonly span: Span;
  readonly clause: string;
  readonly mends?: boolean;
}

/** True when the document is older than `day`, so that the custom before it is no defect. */
export function isBefore(context: CheckContext, day: string): boolean {
  return context.date !== undefined && context.date < day;
}

/** `in a banner` or `in a portion mark`. */
export function place(kind: MarkingKind): string {
  return kind === 'banner' ? 'a banner' : 'a portion mark';
}
