import type { Level, PortionReading } from '../marking/level';
import type { Layout, Node, NodeKind, Tree } from '../syntax/tree';
import type { Change } from '../text/change';
import type { Span, Spanned } from '../text/span';
import type { CalendarDate } from './calendar';

/** FLASH, IMMEDIATE, PRIORITY, ROUTINE and the emergency command precedence (ACP 127 para 150). */
export type Precedence = 'Z' | 'O' | 'P' | 'R' | 'Y';

/** FL1. `VZCZC` + designator + channel number. */
export interface StartLine {
  readonly span: Span;
  readonly wellFormed: boolean;
  readonly designator?: Spanned<string> | undefined;
  readonly number?: Spanned<string> | undefined;
}

/** FL2, with its continuation lines. */
export interface RoutingLine {
  readonly span: Span;
  /** The doubled prosign as typed; `precedence` is set when it is one of the known letters twice. */
  readonly prosign?: Spanned<string> | undefined;
  readonly precedence?: Precedence | undefined;
  readonly indicators: readonly Spanned<string>[];
  readonly unknown: readonly Span[];
}

/** FL2 in the fixed form of JANAP 128. */
export interface JanapLine {
  readonly span: Span;
  readonly wellFormed: boolean;
  readonly precedence?: Spanned<string> | undefined;
  readonly indicator?: Spanned<string> | undefined;
  readonly serial?: Spanned<string> | undefined;
  readonly filing?: FilingTime | undefined;
  readonly letters?: Spanned<string> | undefined;
}

/** The filing time of FL3: `3541145` (day of the year) or `20/1145Z` (day of the month). */
export interface FilingTime {
  readonly span: Span;
  readonly text: string;
  readonly form: 'day-of-year' | 'day-of-month' | 'malformed';
  readonly day: number;
  /** Where the digits of the day stand. */
  readonly daySpan: Span;
  readonly hour: number;
  readonly minute: number;
}

/** FL3. */
export interface OriginLine {
  readonly span: Span;
  readonly indicator?: Spanned<string> | undefined;
  /** The station serial number without `#` and without `/01`. */
  readonly serial?: Spanned<string> | undefined;
  readonly hash: boolean;
  readonly sectionSuffix?: Spanned<string> | undefined;
  readonly filing?: FilingTime | undefined;
  readonly unknown: readonly Span[];
}

/** FL4. */
export interface SecurityLine {
  readonly span: Span;
  readonly signal?: Spanned<string> | undefined;
  readonly letters?: Spanned<string> | undefined;
  /** The first letter, when the letters are one letter five times or four and a release code. */
  readonly letter?: string | undefined;
  readonly signals: readonly Spanned<string>[];
}

/** A date-time group as typed. Numbers are as typed too, and may lie outside the calendar. */
export interface Dtg {
  readonly span: Span;
  readonly text: string;
  readonly digits: Spanned<string>;
  readonly zone?: Spanned<string> | undefined;
  readonly month?: Spanned<string> | undefined;
  readonly year?: Spanned<string> | undefined;
  /** Set when the digits are six. */
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  /** 1-12 when the month's name is right. */
  readonly monthNumber?: number | undefined;
  /** Four digits, the century filled in by the pivot. */
  readonly fullYear?: number | undefined;
  /** Set when day, month and year make a day of the calendar; the day as typed, not moved by the zone. */
  readonly date?: CalendarDate | undefined;
}

/** FL5, and the date field of the labelled layout. */
export interface DtgLine {
  readonly span: Span;
  /** In capitals, however they were typed. */
  readonly precedences: readonly Spanned<string>[];
  readonly dtg?: Dtg | undefined;
  readonly signals: readonly Spanned<string>[];
  readonly unknown: readonly Span[];
  /** `Sep 25, 2017` of the labelled layout. */
  readonly plainDate?: Spanned<CalendarDate | undefined> | undefined;
}

/** One addressee or the originator. */
export interface Address {
  readonly span: Span;
  readonly role: 'from' | 'action' | 'info' | 'exempt';
  readonly indicator?: Spanned<string> | undefined;
  readonly plad?: Spanned<string> | undefined;
  /** The office codes behind it, with their slashes: `//N1//` (PLAD-2). */
  readonly office?: Spanned<string> | undefined;
  readonly precedence?: Spanned<string> | undefined;
  readonly continuityNumber?: Spanned<string> | undefined;
  /** `ZEN/`: delivered by other means. */
  readonly byOtherMeans: boolean;
  readonly unknown: readonly Span[];
}

export interface Addresses {
  readonly from: readonly Address[];
  readonly action: readonly Address[];
  readonly info: readonly Address[];
  readonly exempt: readonly Address[];
}

/** A message's own number: `BAKU 001837`, `NAVADMIN 001/05`, `17 ANYPOST 1234`. */
export interface MessageReference {
  readonly span: Span;
  readonly station?: Spanned<string> | undefined;
  readonly serial?: Spanned<string> | undefined;
  /** As typed, two or four digits. */
  readonly year?: Spanned<string> | undefined;
}

/** SECTION 01 OF 03. */
export interface SectionMark {
  readonly span: Span;
  readonly number: number;
  readonly total: number;
}

/** A line that states the level of the whole message. */
export interface ClassificationLine {
  readonly span: Span;
  /** Where the level's own words stand. */
  readonly levelSpan: Span;
  readonly levelText: string;
  /** Undefined when the words are not a level. */
  readonly level?: Level | undefined;
  /** UNCLAS E F T O, LIMITED OFFICIAL USE, SENSITIVE BUT UNCLASSIFIED: unclassified, but controlled. */
  readonly administrative?: 'EFTO' | 'LOU' | 'SBU' | 'FOUO' | 'CUI' | undefined;
  /** Every letter parted by one blank. `mixed` when some are and some are not, or blanks are doubled. */
  readonly spacing: 'solid' | 'spaced' | 'mixed';
  /** The words are a known level misspelt; this is the level meant. */
  readonly meant?: Level | undefined;
  readonly controls: readonly Spanned<string>[];
  readonly section?: SectionMark | undefined;
  readonly reference?: MessageReference | undefined;
  readonly ssic?: Spanned<string> | undefined;
  readonly unknown: readonly Span[];
  /** `main` is the first one of the text; others repeat it (top, bottom, below BT, page lines). */
  readonly role: 'main' | 'repeat';
}

export interface Caption {
  readonly span: Span;
  readonly text: string;
}

/** DEPT FOR EUR/CARC; PARIS PASS TO OECD. */
export interface PassingLine {
  readonly span: Span;
  readonly text: string;
}

/** What stands where a declassification date is expected. */
export type Declassification = {
  readonly span: Span;
  readonly text: string;
  /** Where the date stands that `date` was read from. */
  readonly dateSpan?: Span | undefined;
  /** Values behind the first one: a second date, a second exemption. */
  readonly also?: readonly Spanned<string>[] | undefined;
} & (
  | { readonly kind: 'none' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'date'; readonly date?: CalendarDate | undefined; readonly form: DateForm }
  /** 25X1-HUMAN, 50X1-HUM, 25X4 with or without its date. */
  | {
      readonly kind: 'exemption';
      readonly code: string;
      readonly date?: CalendarDate | undefined;
      readonly dateText?: string | undefined;
    }
  /** OADR, MR, X1, GDS, XGDS-2, RDS-4 ... in capitals. */
  | { readonly kind: 'code'; readonly code: string; readonly date?: CalendarDate | undefined }
  /** `DNG: CO 01/26/2021`: when the level is lowered, which is not when the message is declassified. */
  | { readonly kind: 'downgrade'; readonly date?: CalendarDate | undefined }
  | { readonly kind: 'event' }
);
export type DateForm = 'MM/DD/YYYY' | 'YYYY/MM/DD' | 'MM/DD/YY' | 'YYYYMMDD' | 'other';

/** The E.O. line. */
export interface EoLine {
  readonly span: Span;
  readonly keyword: Span;
  /** The order's number as typed. */
  readonly order?: Spanned<string> | undefined;
  /** `DECL:` before the value, as typed: in other words, misspelt or doubled too. */
  readonly decl?: Span | undefined;
  readonly declassification: Declassification;
}

/** Reasons of the classifier: section 1.4 and its letters. */
export interface Reasons {
  readonly span: Span;
  readonly section?: Spanned<string> | undefined;
  /** Lower-case letters (or the numbers of E.O. 12356). */
  readonly letters: readonly ReasonLetter[];
  /** What is cited from another section behind this one: `1.4 (b) and 1.5 (d)`. */
  readonly also?: readonly Reasons[] | undefined;
}

export interface ReasonLetter extends Spanned<string> {
  /** The sign or word that lets it end a range from the letter before it: `(a)-(d)`, `b thru d`. */
  readonly through?: Spanned<string> | undefined;
}

/** Classified By ... for reasons 1.4 (b) and (d). The statement may run over several lines. */
export interface ClassifiedBy {
  readonly span: Span;
  readonly keyword: Span;
  /** Name and position, as typed, without the reasons. */
  readonly who?: Spanned<string> | undefined;
  readonly reasons?: Reasons | undefined;
  /** The label once more behind the label: `Classified By: Classified by ...`. */
  readonly doubled?: Span | undefined;
  /** It stands as, or inside, a numbered paragraph. */
  readonly inParagraph: boolean;
}

export interface Authority {
  readonly eo?: EoLine | undefined;
  readonly classifiedBy: readonly ClassifiedBy[];
  readonly derivedFrom: readonly {
    readonly span: Span;
    readonly source?: Spanned<string> | undefined;
  }[];
  /** A `Reason:` line of its own. */
  readonly reasons: readonly Reasons[];
  readonly declassifyOn: readonly {
    readonly span: Span;
    readonly declassification: Declassification;
  }[];
  /** Labels that are misspelt. What they stand for is among the others. */
  readonly nearLabels: readonly { readonly kind: NodeKind; readonly span: Span }[];
}

export interface Tag {
  readonly span: Span;
  /** The code in the letters typed, without link residue. */
  readonly code: string;
  /** The link round the code (`[PGOV](#)`), when there is one. */
  readonly link?: Span | undefined;
  readonly kind: 'code' | 'name';
}

export interface TagsLine {
  readonly span: Span;
  readonly keyword: Span;
  readonly tags: readonly Tag[];
  readonly separators: readonly Spanned<string>[];
  /** What is left of the links that web copies put round codes: `[`, `](#)`. */
  readonly residue: readonly Span[];
}

export interface Subject {
  readonly span: Span;
  readonly keyword: Span;
  readonly text: Spanned<string>;
  readonly mark?: PortionMark | undefined;
  readonly lines: number;
}

export interface Reference {
  readonly span: Span;
  /** A capital; `2.` in its place is B. */
  readonly letter?: Spanned<string> | undefined;
  readonly text: Spanned<string>;
  /** [year] station serial, when the reference has that form. */
  readonly cites?: {
    readonly station: string;
    readonly serial: string;
    readonly year?: string | undefined;
  };
}

export interface ReferenceLine {
  readonly span: Span;
  readonly keyword: Span;
  readonly references: readonly Reference[];
}

/** A portion mark, or what stands in its place: `(C)`, `(S/NF)`, `[C]`, `(c)`, `(C - ENTIRE TEXT)`. */
export interface PortionMark {
  /** With the brackets. */
  readonly span: Span;
  /** Without the brackets and the words ENTIRE TEXT, as typed. */
  readonly text: string;
  readonly brackets: 'round' | 'wrong' | 'unclosed' | 'none';
  /** Right after the number is where it belongs. */
  readonly place: 'after-number' | 'before-number' | 'after-heading' | 'at-end';
  /** Undefined when the words are no mark at all. */
  readonly reading?: PortionReading | undefined;
  readonly entireText: boolean;
}

export interface Paragraph {
  readonly span: Span;
  readonly node: Node;
  /** As typed, with its point, storage damage and all. */
  readonly number?: Spanned<string> | undefined;
  /** The number meant: `11.` is 1 where the pilcrow was lost. Undefined when unnumbered. */
  readonly value?: number | undefined;
  /** A top-level numbered paragraph of the message, not an item of a list in one. */
  readonly top: boolean;
  readonly mark?: PortionMark | undefined;
  /** Prose runs, with page lines left out. */
  readonly body: readonly Span[];
}

export interface MtfSet {
  readonly span: Span;
  readonly name: Spanned<string>;
  /** The name that is meant, where the one typed is misspelt or has a blank in it. */
  readonly meant?: string | undefined;
  readonly fields: readonly Spanned<string>[];
  readonly closed: boolean;
}

/** Signs that the text is a stored copy and not what somebody typed. */
export type DamageKind =
  | 'pilcrow' // ¶1.
  | 'lost-pilcrow' // 11. for 1.
  | 'link' // [PGOV](#)
  | 'receiver-only' // line 2 names only the receiver of this copy
  | 'no-break' // full heading, no BT
  | 'page-line'
  | 'slip' // distribution slip of 1973-79
  | 'stamp' // release stamp or "This record is a partial extract"
  | 'old'; // the message is years older than today

export interface Damage {
  readonly kind: DamageKind;
  readonly span: Span;
}

/** What stands in front of the paragraphs. Who asks about headers reads this, and not the whole text. */
export interface Headers {
  readonly nodes: readonly Node[];
  /** The file's text up to the paragraphs: offsets in it are offsets in the file. */
  readonly text: string;
}

/** Everything a message says, as typed facts with places. Facts that are absent are undefined or empty. */
export interface Cable {
  readonly text: string;
  readonly tree: Tree;
  readonly span: Span;
  readonly layout: Layout;
  readonly nodes: readonly Node[];
  readonly headers: Headers;
  readonly start: StartLine | undefined;
  readonly routing: RoutingLine | undefined;
  readonly janap: JanapLine | undefined;
  readonly origin: OriginLine | undefined;
  readonly security: SecurityLine | undefined;
  readonly dtgLine: DtgLine | undefined;
  /** DTG lines after the first one (readdressed messages, quoted messages). */
  readonly furtherDtgLines: readonly DtgLine[];
  readonly addresses: Addresses;
  readonly breaks: readonly Span[];
  readonly endNumber: Spanned<string> | undefined;
  readonly end: Span | undefined;
  /** The main line, which the level of the message is read from. */
  readonly classification: ClassificationLine | undefined;
  /** All lines that state the level, the main one among them, in order. */
  readonly classifications: readonly ClassificationLine[];
  /** The message's own number: of the classification line, `MRN:` or `NAVADMIN 001/05`. */
  readonly reference: MessageReference | undefined;
  readonly captions: readonly Caption[];
  readonly passing: readonly PassingLine[];
  readonly authority: Authority;
  readonly tags: TagsLine | undefined;
  readonly subject: Subject | undefined;
  readonly references: ReferenceLine | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly signature: Spanned<string> | undefined;
  readonly sets: readonly MtfSet[];
  /** Lines of the heading that fit nothing. */
  readonly unknown: readonly Span[];
  readonly damage: readonly Damage[];
  /**
   * The day the message was written: of the DTG, else of a labelled date. Undefined when there is
   * none, and when the day cannot be true (model/written.ts).
   */
  readonly date: CalendarDate | undefined;
  /** The whole day-month-year was read; `false` when `date` was worked out from less. */
  readonly dated: boolean;
  /** Set when an edit did nothing to the paragraphs but move them. */
  readonly moving: Moving | undefined;
  /** What is needed to describe the message again after an edit. Nobody else looks at it. */
  readonly background: object;
  /** Room for what is worked out from the message once, for all who ask (rules/shared/once.ts). */
  readonly noted: unknown[];
}

/** The change that only moved the facts about paragraphs, and those before it. */
export interface Moving {
  readonly from: readonly Paragraph[];
  readonly change: Change;
}
