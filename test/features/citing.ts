/** A fictional telegram that speaks of its references, paragraphs and parts. */
export const CITING = `VZCZCXYZ0008
PP RUEHC
DE RUEHNY #1837 3541145
ZNR UUUUU ZZH
P 201145Z DEC 06
FM AMEMBASSY OSLO
TO RUEHC/SECSTATE WASHDC PRIORITY
BT
UNCLAS OSLO 001837

E.O. 12958: N/A
TAGS: SCUL, NO
SUBJECT: CITY LIBRARY OPENS

REF: A. OSLO 1753
     B. 06 STATE 12345
     C. SAMPLE E-MAIL OF 12/01/06

1. Summary: The library opened (ref A). See para 3. End summary.

2. Refs A and B told of the plans; reftels gave no date. Begin text:

The doors open at eight.

End text.

3. For the program see paras 1-2 and ref (c).

SAMPLE
BT
#1837
NNNN
`;

/** The telegram that CITING calls ref A. */
export const CITED = CITING.replaceAll('1837', '1753')
  .replace('VZCZCXYZ0008', 'VZCZCXYZ0007')
  .replace('3541145', '3401145')
  .replace('P 201145Z', 'P 061145Z')
  .replace('CITY LIBRARY OPENS', 'PLANS OF A LIBRARY')
  .replace(/REF: [\s\S]*06\n\n1/, '1');

/** A fictional record message that cites another by its series and by its date-time group. */
export const SERIES = `R 301921Z DEC 06
FM CNO WASHINGTON DC
TO NAVADMIN
BT
UNCLAS //N01000//
NAVADMIN 012/06
MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//
SUBJ/READING ROOM HOURS//
REF/A/MSG/CNO/121500ZJAN06//
REF/B/DOC/OPNAV/01JAN03//
NARR/REF A IS NAVADMIN 001/06, OPENING OF THE READING ROOM.  REF B IS THE LIBRARY MANUAL.//
RMKS/1. AS REF A SAYS, THE READING ROOM OPENS AT EIGHT. SEE PARA 2.A.
2. ON SUNDAYS IT OPENS AT NINE.
2.A. ON HOLIDAYS IT STAYS CLOSED, AS IN REF B.//
BT
#0001
NNNN
`;
