import { type CalendarDate, dayOfYear, MONTHS, pad } from '../model/calendar';
import { orderInForce } from '../model/era';
import { allRouting, lookUpPlad, stationOf } from '../vocabulary/routing';
import type { Moment } from './completion/caret';
import {
  clock,
  declassifyOn,
  group,
  oneLine,
  section,
  slashed,
  solid,
  wrapWords,
} from './newCable/words';
import { blank, type Part, plainText, same, snippetText } from './templates';

/** The four kinds of message that a person may start. */
export const NEW_KINDS = ['telegram', 'text-only', 'labelled', 'record'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** The levels that a message system carries; TOP SECRET goes by other means. */
export const NEW_LEVELS = ['UNCLASSIFIED', 'SBU', 'CONFIDENTIAL', 'SECRET'] as const;
export type NewLevel = (typeof NEW_LEVELS)[number];

/** What a person said of the message that is to be begun. */
export interface NewCableRequest {
  readonly kind: NewKind;
  /** The originator's PLAD: `AMEMBASSY VALLETTA`. */
  readonly post: string;
  readonly level: NewLevel;
  readonly subject: string;
}

/** A message begun: as plain text, and as a snippet whose tab stops are what is left to fill in. */
export interface NewCable {
  readonly text: string;
  readonly snippet: string;
}

/** What a person may choose from, in words. */
export interface NewCableChoices {
  readonly kinds: readonly {
    readonly kind: NewKind;
    readonly label: string;
    readonly detail: string;
    /** An example of its originator where that is typed; it is one of the posts where there is none. */
    readonly originator?: string;
  }[];
  readonly levels: readonly {
    readonly level: NewLevel;
    readonly label: string;
    readonly detail: string;
  }[];
  /** The posts of the list, and the Department. */
  readonly posts: readonly { readonly post: string; readonly indicator: string }[];
}

const DEPARTMENT = 'SECSTATE WASHDC';

/** Everything that may be chosen. The posts are those of ACP 117 that number their messages. */
export function newCableChoices(): NewCableChoices {
  const posts = allRouting()
    .filter(({ kind, names }) => kind === 'post' && names[0] && stationOf(names[0]))
    .map(({ indicator, names }) => ({ post: names[0] as string, indicator }))
    .sort((a, b) => a.post.localeCompare(b.post, 'en'));
  return {
    kinds: [
      { kind: 'telegram', label: 'Telegram', detail: 'With its heading, from VZCZC to NNNN' },
      {
        kind: 'text-only',
        label: 'Telegram, text only',
        detail: 'From the classification line on',
      },
      {
        kind: 'labelled',
        label: 'Labelled message',
        detail: 'One label a line: MRN, From, Action',
      },
      {
        kind: 'record',
        label: 'Record message',
        detail: 'GENADMIN with MTF sets',
        // It comes from commands, of which no list is complete.
        originator: 'NAVSTA EXAMPLETOWN',
      },
    ],
    levels: [
      { level: 'UNCLASSIFIED', label: 'UNCLASSIFIED', detail: '' },
      { level: 'SBU', label: 'SENSITIVE BUT UNCLASSIFIED', detail: 'Unclassified, but controlled' },
      { level: 'CONFIDENTIAL', label: 'CONFIDENTIAL', detail: 'Needs a classifier and reasons' },
      { level: 'SECRET', label: 'SECRET', detail: 'Needs a classifier and reasons' },
    ],
    posts: [{ post: DEPARTMENT, indicator: indicatorOf(DEPARTMENT) }, ...posts],
  };
}

/**
 * Begins a message: heading, level, order in force and dates for the moment given, and blanks
 * for the rest. Filled with what the blanks say, it gives neither an error nor a warning.
 */
export function newCable(request: NewCableRequest, now: Moment): NewCable {
  const asked = { ...request, post: oneLine(request.post).toUpperCase() };
  const parts = BUILDERS[request.kind](asked, now);
  return { text: plainText(parts), snippet: snippetText(parts) };
}

type Builder = (request: NewCableRequest, now: Moment) => readonly Part[];

const BUILDERS: Readonly<Record<NewKind, Builder>> = {
  telegram: (request, now) => {
    const number = blank('number', '0001');
    const { post } = request;
    const to = addressee(post);
    const security = {
      UNCLASSIFIED: 'ZNR UUUUU',
      SBU: 'ZNR UUUUU',
      CONFIDENTIAL: 'ZNY CCCCC',
      SECRET: 'ZNY SSSSS',
    };
    return [
      'VZCZCXYZ',
      blank('channel', '0001'),
      `\nRR ${to.indicator}\nDE ${indicatorOf(post)} #`,
      number,
      ` ${pad(dayOfYear(now.date), 3)}${clock(now)}\n${security[request.level]} ZZH\n`,
      `R ${group(now)}\nFM ${post}\nTO ${to.indicator}/`,
      ...to.name,
      '\nBT\n',
      ...telegramText(request, now, ['00', same(number)]),
      'BT\n#',
      same(number),
      '\nNNNN\n',
    ];
  },
  'text-only': (request, now) => telegramText(request, now, ['00', blank('number', '0001')]),
  labelled: labelledMessage,
  record: recordMessage,
};

/** From the classification line to the signature. */
function telegramText(request: NewCableRequest, { date }: Moment, number: readonly Part[]): Part[] {
  const { post, level, subject } = request;
  const words = classified(level) ? [...level].join(' ') : 'UNCLAS';
  const order = orderInForce(date)?.number;
  const value = classified(level) ? `DECL: ${slashed(declassifyOn(date))}` : 'N/A';
  const mark = level === 'UNCLASSIFIED' ? '' : '(U) ';
  return [
    `${words} ${stationOf(post) ?? post} `,
    ...number,
    '\n\n',
    ...(level === 'SBU' ? ['SENSITIVE\n'] : []),
    'SIPDIS\n\n',
    ...(order ? [`E.O. ${order}: ${value}\n`] : []),
    'TAGS: ',
    blank('tags', 'PREL'),
    `\n${wrapWords(`SUBJECT: ${mark}${oneLine(subject).toUpperCase()}`)}\n\n`,
    ...(classified(level)
      ? [
          'Classified By: ',
          blank('classifier', 'Given Surname, Ambassador'),
          `,\nfor reasons ${section(date)} `,
          blank('reasons', '(b) and (d)'),
          '.\n\n',
        ]
      : []),
    ...paragraphs(level),
    '\n\n',
    blank('signature', 'SURNAME'),
    '\n',
  ];
}

function labelledMessage(request: NewCableRequest, now: Moment): Part[] {
  const { post, level, subject } = request;
  const year = pad(now.date.year % 100, 2);
  const month = MONTHS[now.date.month - 1] as string;
  const day = `${month[0]}${month.slice(1).toLowerCase()} ${pad(now.date.day, 2)}, ${now.date.year}`;
  const overall = level === 'SBU' ? 'UNCLASSIFIED\nSBU' : level;
  const order = orderInForce(now.date)?.number;
  const to: readonly Part[] =
    post === DEPARTMENT ? [blank('to', 'ROME, AMEMBASSY')] : ['WASHDC, SECSTATE'];
  return [
    `${overall}\n\nMRN: ${year} ${stationOf(post) ?? post} `,
    blank('number', '1'),
    `\nDate/DTG: ${day} / ${group(now)}\nFrom: ${post}\nAction: `,
    ...to,
    ' ROUTINE\n',
    ...(order ? [`E.O.: ${order}\n`] : []),
    ...(classified(level)
      ? [
          'Classified By: ',
          blank('classifier', 'Given Surname, Ambassador'),
          `\nReason: ${section(now.date)} `,
          blank('reasons', '(b) and (d)'),
          `\nDeclassify On: ${solid(declassifyOn(now.date))}\n`,
        ]
      : []),
    'TAGS: ',
    blank('tags', 'PREL'),
    `\nCaptions: ${level === 'SBU' ? 'SENSITIVE, ' : ''}SIPDIS\n`,
    `Subject: ${level === 'UNCLASSIFIED' ? '' : '(U) '}${oneLine(subject)}\n\n`,
    ...paragraphs(level),
    '\n\nSignature: ',
    blank('signature', 'SURNAME'),
    `\n\nDrafted By: ${stationOf(post) ?? post}: `,
    blank('drafter', 'Surname, Given'),
    '\nApproved By: EXEC: ',
    blank('approver', 'Surname, Given'),
    `\n\n${overall}\n`,
  ];
}

function recordMessage(request: NewCableRequest, now: Moment): Part[] {
  const { post, level, subject } = request;
  const word = classified(level) ? level : 'UNCLASSIFIED';
  const banner = classified(level) ? [...level].join(' ') : 'UNCLAS';
  const mark = level === 'UNCLASSIFIED' ? '' : '(U) ';
  const office = blank('office', 'N1');
  const month = MONTHS[now.date.month - 1] as string;
  const title = wrapWords(`SUBJ/${mark}${oneLine(subject).toUpperCase().replace(/\/+/g, ' ')}//`);
  return [
    `${word}//\nROUTINE\nR ${group(now)}\nFM ${post}\nTO `,
    blank('to', 'ALL COMMANDS'),
    `\nBT\n${banner} //N`,
    blank('ssic', '05000'),
    `//\n\nMSGID/GENADMIN/${post}/`,
    office,
    `/${month}//\n\n${title}\n\n`,
    'POC/',
    blank('poc', 'SURNAME, G.'),
    `/`,
    blank('rank', 'CIV'),
    `/${post}/`,
    same(office),
    '//\n\nRMKS/',
    ...paragraphs(level),
    '//\n\n',
    ...(classified(level) ? declaration(now.date) : []),
    'BT\n#',
    blank('number', '0001'),
    `\nNNNN\n${word}//\n`,
  ];
}

/** The DECL set of a classified record message: source, reason, day. */
function declaration(date: CalendarDate): Part[] {
  const day = solid(declassifyOn(date));
  return [
    'DECL/',
    blank('source', 'SOURCE'),
    `/${section(date)}`,
    blank('reason', '(B)'),
    `/DATE: ${day}//\n\n`,
  ];
}

/** Two paragraphs to begin with; marked wherever the message is more than unclassified. */
function paragraphs(level: NewLevel): Part[] {
  const [first, second] = MARKS[level];
  return [
    `1. ${first}`,
    blank('first', 'What happened.'),
    `\n\n2. ${second}`,
    blank('second', 'What it means.'),
  ];
}

const MARKS: Readonly<Record<NewLevel, readonly [string, string]>> = {
  UNCLASSIFIED: ['', ''],
  SBU: ['(SBU) ', '(U) '],
  CONFIDENTIAL: ['(C) ', '(U) '],
  SECRET: ['(S) ', '(U) '],
};

/** A post reports to the Department; the Department writes to a post that is to be filled in. */
function addressee(post: string): { readonly indicator: string; readonly name: readonly Part[] } {
  if (post !== DEPARTMENT) return { indicator: indicatorOf(DEPARTMENT), name: [DEPARTMENT] };
  return { indicator: indicatorOf('AMEMBASSY ROME'), name: ['AMEMBASSY ROME'] };
}

function indicatorOf(post: string): string {
  return lookUpPlad(post)[0]?.indicator ?? 'RUEHC';
}

const classified = (level: NewLevel): level is 'CONFIDENTIAL' | 'SECRET' =>
  level === 'CONFIDENTIAL' || level === 'SECRET';
