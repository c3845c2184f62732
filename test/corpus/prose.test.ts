import { describe, expect, it } from 'vitest';
import { findingsOf, told } from '../helpers/judge';

/** Texts that are no messages, or not yet. A checker that speaks here cries wolf. */
const TEXTS: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\t\n  \n',
  'a word': 'Hello',
  'ordinary English': `The library opens at nine. Bring (a) a card, (b) a bag and (c) some patience.
Those who are on the staff (S) or visitors (U) may use the side door; others
(c) should not. See paragraph 9 of the house rules, and reference B on the board.

1. Take a number.
2. Wait.
4. There is no third rule.
`,
  'legal text': `Sec. 12. Road crossings.

(a) In general.--A crossing shall be painted (1) in white, or (2) in yellow.
(b) Exceptions.--Subsection (a) shall not apply to (i) private roads; (ii) farm tracks.
(c) Definitions.--In this section:
    (1) the term "crossing" has the meaning given in section 3(c);
    (2) the term "secret ballot" has the meaning given in section 9(s).
(d) Copyright (c) 2004 by the publisher. (C) All rights reserved. (S) See schedule.
(u) Severability.--If any provision is held invalid, the others stand.
`,
  code: `// Copyright (c) 2020 The Sample Authors.
#include <stdio.h>

int main(int argc, char **argv) {
  for (int s = 0; s < (S); s++) {
    if (c) printf("TO: %s\\n", argv[1]); /* FM radio */
  }
  return (U);
}
`,
  markup: `# Road safety

- (c) one
- (S) two

> INFO: the seminar begins at 9.

| FM | TO |
|----|----|
| 1  | 2  |
`,
  'an e-mail': `From: Jane Sample <jane.sample@library.example>
To: Reading Room <room@library.example>
Date: Mon, 25 Sep 2017 09:50:00 +0000
Subject: Opening hours
Reference: yesterday's call

Hi all,

we open at nine (S) and close at five (C). The confidential box stays in the
office; nothing in it is secret. Please (u)pdate the sign.

On Sunday Peter wrote:
> 1. Can we open earlier?
> 3. Can we close later?

Jane
`,
  'a letter': `TO WHOM IT MAY CONCERN

This is to confirm that Mr. Sample attended the seminar.

Secret Santa will be held on DEC 20. INFO desk: room 4.

BT Group plc
`,
  JSON: `{
  "from": "library",
  "to": ["reader"],
  "subject": "hours",
  "tags": ["PREL", "ZZZZ"],
  "marks": "(C) (S) (U)"
}
`,
  'a list of words': 'SECRET\nSANTA\nCONFIDENTIAL\nTALK\n',
  'a table of figures': '201145 1837 3541145\n  12  13  14\n 1.5 1.4 2.0\n',
};

describe.each(['draft', 'archive', 'auto'] as const)('as %s', (profile) => {
  it.each(Object.keys(TEXTS))('%s gives nothing', (name) => {
    const text = TEXTS[name] ?? '';
    expect(told(text, findingsOf(text, { profile }))).toEqual([]);
  });
});
