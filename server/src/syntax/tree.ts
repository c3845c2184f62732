import type { Change } from '../text/change';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** The three shapes in which messages are written; domain/cable-format.md sections 2, 10 and 11. */
export type Layout = 'telegram' | 'labelled' | 'record';

/** The elements of a cable. These words name files and folders everywhere in this repository. */
export const ELEMENTS = [
  'transmission',
  'dtg',
  'addresses',
  'classification',
  'captions',
  'authority',
  'tags',
  'subject',
  'references',
  'paragraphs',
  'ending',
  'sets',
  'layout',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** What a run of lines is. The comment names the format line (FL) of ACP 127 where there is one. */
export type NodeKind =
  | 'start-line' // FL1  VZCZCXYZ0008
  | 'routing-line' // FL2  PP RUEHWEB, with its continuation lines
  | 'janap-line' // FL2 of JANAP 128: RTTUZYUW RUWMCSS0001 3641921-UUUU--RUCRNAD.
  | 'origin-line' // FL3  DE RUEHKB #1837 3541145
  | 'security-line' // FL4  ZNY CCCCC ZZH
  | 'dtg-line' // FL5  P 201145Z DEC 06
  | 'from-line' // FL6  FM AMEMBASSY BAKU
  | 'to-line' // FL7  TO ..., one node a line; continuation lines have the kind of their first line
  | 'info-line' // FL8  INFO ...
  | 'xmt-line' // FL9  XMT ...
  | 'accounting-line' // FL10  GR 123
  | 'break-line' // FL11, FL13  BT
  | 'classification-line' // first line of the text: C O N F I D E N T I A L BAKU 001837
  | 'corrected-copy' // C O R R E C T E D  C O P Y (...)
  | 'caption-line' // SIPDIS, NODIS, ... and `Captions:`
  | 'passing-line' // DEPT FOR EUR/CARC, `Pass Line:`
  | 'eo-line' // E.O. 12958: DECL: 12/20/2016
  | 'tags-line'
  | 'subject-line'
  | 'reference-line'
  | 'classified-by' // the authority statement up to its blank line
  | 'derived-from'
  | 'reason-line'
  | 'declassify-on'
  | 'reference-number-line' // `MRN:` of the labelled layout, `NAVADMIN 001/05` of record messages
  | 'level-line' // a line that holds the level alone (labelled layout, record messages)
  | 'label-line' // any other labelled field: Drafted By, Cleared By, Dissemination Rule ...
  | 'ssic-line' // //N02319// alone on its line
  | 'precedence-line' // ROUTINE alone above the heading of a record message
  | 'text-set' // RMKS/ or GENTEXT/REMARKS/, in front of the first paragraph
  | 'set' // MSGID/GENADMIN/...// of a record message
  | 'paragraph' // numbered or not; runs to the next paragraph, heading, page line or ending
  | 'heading' // a heading line between paragraphs, with its underline
  | 'page-line' // a line that paging put into the text
  | 'stamp-line' // an archive's own words: release stamps, `This record is a partial extract`
  | 'slip-line' // distribution slip of 1973-79: ORIGIN, ACTION, DRAFTED BY, the dashed line
  | 'signature'
  | 'end-number' // FL15  #1837
  | 'end-line' // FL16  NNNN
  | 'blank' // lines of nothing but blanks
  | 'unknown'; // a heading line that fits nothing

/** What a run of characters is. `text` is prose; `unknown` is what does not fit where it stands. */
export type LeafKind =
  | 'keyword' // the word or label that makes the line what it is: DE, FM, TO, ZNY, TAGS:, Classified By:
  | 'routing-indicator'
  | 'serial' // a message or station serial number
  | 'section-suffix' // /01 after the station serial
  | 'filing-time'
  | 'precedence' // P, PP, PRIORITY
  | 'signal' // an operating signal: ZZH, ZDK
  | 'security-letters' // CCCCC
  | 'dtg-digits' // DDHHMM
  | 'dtg-zone'
  | 'dtg-month'
  | 'dtg-year'
  | 'plad' // a plain-language address designator
  | 'continuity-number' // the number after an addressee
  | 'office' // //N1// behind a PLAD
  | 'level' // the classification words, spaced or not
  | 'control' // // NOFORN behind the level
  | 'section' // SECTION 01 OF 03
  | 'station' // BAKU in BAKU 001837
  | 'caption'
  | 'order' // 12958
  | 'date'
  | 'exemption' // 25X1-human, X1, OADR, GDS, N/A
  | 'tag'
  | 'name' // a personal name among the TAGS
  | 'reference-letter'
  | 'reference'
  | 'reason-section' // 1.4
  | 'reason-letter'
  | 'number' // a paragraph number with its point
  | 'mark' // a portion mark with its brackets
  | 'set-name'
  | 'field'
  | 'separator' // commas, slashes, colons that part other leaves
  | 'residue' // storage damage: the (#) of a link, a stray pilcrow
  | 'text'
  | 'unknown'
  | 'blank' // blanks, tabs and form feeds inside a line
  | 'newline';

/** The lines of transmission and address, format lines 1 to 9, in their order. */
export const TRANSMISSION_LINES = [
  'start-line',
  'routing-line',
  'origin-line',
  'security-line',
  'dtg-line',
  'from-line',
  'to-line',
  'info-line',
  'xmt-line',
] as const satisfies readonly NodeKind[];

export interface Leaf extends Span {
  readonly kind: LeafKind;
}

/** A run of whole lines (or, where a labelled message stands on one line, a part of a line). */
export interface Node extends Span {
  readonly kind: NodeKind;
  /** The leaves, joined, are the node's text. */
  readonly leaves: readonly Leaf[];
  /** The keyword is misspelt and the line was recognised by its place and the rest of its shape. */
  readonly near?: true | undefined;
}

/** One message; a file may hold several. The nodes, joined, are the message's text. */
export interface Message extends Span {
  readonly layout: Layout;
  readonly nodes: readonly Node[];
  /** The offset at which headers end and paragraphs begin; the end of the message when it has none. */
  readonly body: number;
  /** Set when an edit left so much as it was that only a part was read again. */
  readonly reread?: Reread | undefined;
}

/** How the nodes of a message that was read again come from those before the edit. */
export interface Reread {
  /** The nodes before the edit. */
  readonly from: readonly Node[];
  /** Up to this index, where a numbered paragraph stands, the nodes are the same objects. */
  readonly kept: number;
  /** From this index on they are those before the edit to the last one, moved. */
  readonly resumed: number;
  readonly change: Change;
}

/** A whole file. The messages, joined, are the text: nothing is lost, whatever was typed. */
export interface Tree {
  readonly text: string;
  readonly lines: Lines;
  readonly messages: readonly Message[];
  /** The offset of the first line that ends a message (NNNN); infinite where there is none. */
  readonly ended: number;
}
