import { describe, expect, it } from 'vitest';
import { accepted, labels, offer } from './completing';

const TOP = `CONFIDENTIAL

MRN: 26 VALLETTA 131
Date/DTG: Feb 20, 2026 / 200935Z FEB 26
From: AMEMBASSY VALLETTA
`;
const SENT = `${TOP}Action: WASHDC, SECSTATE ROUTINE\n`;
const BLOCK = `${SENT}E.O.: 13526
Classified By: Jane Example, Ambassador
Reason: 1.4 (b) and (d)
Declassify On: 20360220
`;
const HEADER = `${BLOCK}TAGS: SCUL, MT
Captions: SIPDIS
Subject: (U) The Detective Shelf Is Found

`;

describe('completion in the labelled layout', () => {
  it('goes from label to label while the layout is still a guess', () => {
    expect(labels('CONFIDENTIAL\n\nM‸')).toEqual(['MRN: 26']);
    expect(labels('CONFIDENTIAL\n\nMRN: 26 VALLETTA 131\n‸')).toEqual([
      'Date/DTG: Nov 23, 2026 / 231930Z NOV 26',
    ]);
    expect(labels('UNCLASSIFIED\nSBU\n\nMRN: ‸')).toEqual(['26']);
  });

  it('writes the date twice', () => {
    const start = 'CONFIDENTIAL\n\nMRN: 26 VALLETTA 131\nDate/DTG:';
    const whole = 'Nov 23, 2026 / 231930Z NOV 26';
    expect(accepted(`${start}‸`, whole)).toBe(`${start} ${whole}‸`);
    expect(accepted(`${start} No‸`, whole)).toBe(`${start} ${whole}‸`);
    expect(accepted(`${start} Nov 23, 2026 / ‸`, '231930Z NOV 26')).toBe(`${start} ${whole}‸`);
  });

  it('takes the post of the number from From where that stands above', () => {
    const text = 'CONFIDENTIAL\n\nFrom: AMEMBASSY VALLETTA\nAction: WASHDC, SECSTATE ROUTINE\n';
    expect(accepted(`${text}MRN: ‸`, '26 VALLETTA')).toMatch(/MRN: 26 VALLETTA ‸$/);
  });

  it('offers the next label alone on an empty line', () => {
    expect(labels(`${TOP}‸`)).toEqual(['Action:']);
    expect(labels(`${SENT}‸`)).toEqual(['Info:', 'E.O.: 13526']);
    expect(labels(`${SENT}E.O.: 13526\n‸`, 4)).toEqual([
      'Classified By:',
      'Derived From:',
      'Reason:',
      'Declassify On:',
    ]);
    expect(labels(`${BLOCK}TAGS: SCUL, MT\n‸`)).toEqual([
      'Captions:',
      'Reference:',
      'Pass Line:',
      'Subject:',
    ]);
    expect(labels(`${HEADER}‸`)).toEqual(['1. (C)', '1. (U)', '1. (SBU)']);
  });

  it('leaves the authority out of an unclassified message', () => {
    const text = SENT.replace('CONFIDENTIAL', 'UNCLASSIFIED');
    expect(labels(`${text}E.O.: 13526\n‸`)).toEqual(['TAGS:']);
  });

  it('turns the names of posts round, with a precedence behind them', () => {
    expect(accepted(`${TOP}Action: was‸`, 'WASHDC, SECSTATE')).toMatch(/: WASHDC, SECSTATE ‸$/);
    expect(labels(`${TOP}Action: WASHDC, SECSTATE ‸`, 2)).toEqual(['ROUTINE', 'IMMEDIATE']);
    expect(accepted(`${SENT}Info: ROME, AMEMBASSY ROUTINE ;‸`, 'ABUJA, AMEMBASSY')).toMatch(
      / ; ABUJA, AMEMBASSY ‸$/,
    );
    expect(labels(`${SENT}Info: was‸`)).not.toContain('WASHDC, SECSTATE');
    expect(
      accepted(`${TOP.replace('From: AMEMBASSY VALLETTA\n', '')}From: val‸`, 'AMEMBASSY VALLETTA'),
    ).toMatch(/\nFrom: AMEMBASSY VALLETTA‸$/);
  });

  it('writes the dates of the authority block year first', () => {
    expect(labels(`${SENT}E.O.: ‸`)).toEqual(['13526']);
    const text = `${SENT}E.O.: 13526\nClassified By: Jane Example, Ambassador\nReason: `;
    expect(labels(`${text}‸`)).toEqual(['1.4', '1.4 (b) and (d)']);
    expect(labels(`${text}1.4 (b) and (d)\nDeclassify On: ‸`, 2)).toEqual(['20360220', '20510220']);
    expect(accepted(`${text}1.4 (b)\nDeclassify On: 25X6‸`, '25X6')).toMatch(/: 25X6, 20760220‸$/);
  });

  it('offers captions behind a comma, and passing instructions', () => {
    const text = `${BLOCK}TAGS: SCUL, MT\n`;
    expect(labels(`${text}Captions: ‸`, 1)).toEqual(['SIPDIS']);
    expect(accepted(`${text}Captions: SIPDIS,‸`, 'NOFORN')).toMatch(/: SIPDIS, NOFORN‸$/);
    expect(accepted(`${text}Pass Line: ‸`, 'DEPT FOR')).toMatch(/Pass Line: DEPT FOR ‸$/);
  });

  it('names the year of a reference always', () => {
    const known = [{ station: 'ROME', serial: '118', year: 2026 }];
    const text = `${BLOCK}TAGS: SCUL, MT\nReference: A) `;
    expect(labels(`${text}‸`, 9, { known })).toEqual(['26 ROME 118']);
    expect(labels(`${text}26 ROME 118\n‸`, 1, { known })).toEqual(['B)']);
  });

  it('offers the trailer behind the text, and the level once more', () => {
    const text = `${HEADER}1. (U) The shelf is found.\n\n`;
    expect(labels(`${text}‸`)).toContain('Signature:');
    expect(labels(`${text}Signature: EXAMPLE\n\n‸`)).toEqual([
      'Drafted By:',
      'Cleared By:',
      'Approved By:',
      'Released By:',
      'Dissemination Rule:',
      'Attachments:',
      'CONFIDENTIAL',
    ]);
  });
});

const RECORD = `R 091300Z FEB 26
FM NAVSTA EXAMPLETOWN//N5//
TO ALL TENANT COMMANDS EXAMPLETOWN
BT
UNCLAS //N05100//
`;
const MSGID = `${RECORD}MSGID/GENADMIN/NAVSTA EXAMPLETOWN/N5/FEB//\n`;
const SUBJ = `${MSGID}SUBJ/READING ROOM HOURS//\n`;

describe('completion in record messages', () => {
  it('offers the sets in their order, each once', () => {
    expect(labels(`${RECORD}‸`, 3)).toEqual(['MSGID/', 'SUBJ/', 'REF/']);
    expect(labels(`${MSGID}‸`, 2)).toEqual(['SUBJ/', 'REF/']);
    expect(labels(`${SUBJ}‸`, 3)).toEqual(['REF/', 'AMPN/', 'NARR/']);
    expect(labels(`${SUBJ}RM‸`)).toEqual(['RMKS/']);
    expect(labels(`${SUBJ}RMKS/1. Text.//\n‸`)).not.toContain('REF/');
  });

  it('fills in what the message tells', () => {
    expect(accepted(`${RECORD}MS‸`, 'MSGID/')).toBe(
      `${RECORD}MSGID/GENADMIN/NAVSTA EXAMPLETOWN/-/FEB//‸`,
    );
    expect(accepted(`${SUBJ}REF/A/DOC/CNO/01JAN20//\n‸`, 'REF/')).toMatch(/\nREF\/B\/‸$/);
    expect(offer(`${SUBJ}NA‸`, 'NARR/').about).toEqual([
      'Narrative: free text about several sets before it',
      'NARR/<TEXT>//',
    ]);
  });

  it('offers the kinds of messages and of references', () => {
    expect(accepted(`${RECORD}MSGID/‸`, 'GENADMIN')).toMatch(/\nMSGID\/GENADMIN\/‸$/);
    expect(accepted(`${RECORD}MSGID/GEN‸/X//`, 'GENADMIN')).toMatch(/\nMSGID\/GENADMIN‸\/X\/\/$/);
    expect(accepted(`${SUBJ}REF/‸`, 'A')).toMatch(/\nREF\/A\/‸$/);
    expect(labels(`${SUBJ}REF/A/M‸`)).toEqual(['MSG', 'MEMO']);
  });

  it('addresses by the name alone, and offers a subject code', () => {
    const heading = 'R 091300Z FEB 26\nFM CNO WASHINGTON DC\nTO ';
    const text = `${heading}SECD‸\nBT\nUNCLAS //N05100//\nMSGID/GENADMIN/CNO/-/FEB//\n`;
    expect(labels(text)).toEqual(['SECDEF WASHDC']);
    expect(
      accepted(`${heading}NAVADMIN\nBT\nUNCLAS ‸\nMSGID/GENADMIN/CNO/-/FEB//\n`, '//N01000//'),
    ).toContain('\nUNCLAS //N‸\n');
  });

  it('numbers on without marks', () => {
    expect(labels(`${SUBJ}RMKS/1.  Text.\n\n‸`, 1)).toEqual(['2.']);
    expect(accepted(`${SUBJ}RMKS/1.  Text.\n\n‸`, '2.')).toMatch(/\n2\. {2}‸$/);
    expect(labels(`${SUBJ}RMKS/1.  Text.\n\n2. ‸`)).toEqual([]);
  });
});
