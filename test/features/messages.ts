import { DEFAULT_SETTINGS } from '../../server/src/workspace/settings';
import { Snapshot } from '../../server/src/workspace/snapshot';

/** A fictional telegram with every line that a feature has something to say about. */
export const TELEGRAM = `VZCZCXYZ0008
OO RUEHC RUEHNO
DE RUEHKB #1837 3541145
ZNY CCCCC ZZH
O P 201145Z DEC 06
FM AMEMBASSY BAKU
TO RUEHC/SECSTATE WASHDC IMMEDIATE 2008
INFO RUEHNO/USMISSION USNATO PRIORITY 0549
RUEHAK/AMEMBASSY ANKARA PRIORITY
BT
C O N F I D E N T I A L SECTION 01 OF 02 BAKU 001837

SIPDIS

E.O. 12958: DECL: 12/20/2016
TAGS: PGOV, PREL, AJ
SUBJECT: ROAD SAFETY SEMINAR OPENS IN THE NEW LIBRARY AFTER A
LONG WAIT

REF: A. BAKU 01753
     B. ANKARA 00042

Classified By: Ambassador Joan Example for reasons 1.4 (b) and (d).

1. (U) The seminar on road safety opened
on Monday.

2. (C/NF) The minister asked for reflectors.

Background
----------

3. (SBU) The library has three floors.

EXAMPLE
BT
#1837
NNNN
`;

/** A fictional record message. */
export const RECORD = `R 301921Z DEC 22
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS
MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//
SUBJ/READING ROOM HOURS//
REF/A/DOC/CNO/01JAN20//
AMPN/REF A IS THE LIBRARY GUIDE.//
RMKS/1. The reading room opens at eight.
1.A. On Sundays it
opens at nine.
2. Point of contact is the librarian.//
BT
#0001
NNNN
`;

/** The snapshot of a text as an editor with default settings has it on 1 January 2007. */
export function snapshotOf(text: string): Snapshot {
  const today = { year: 2007, month: 1, day: 1 };
  return new Snapshot(text, { settings: DEFAULT_SETTINGS, today, rules: [] });
}
