import fc from 'fast-check';
import { type Level, PORTION_LETTERS } from '../../server/src/marking/level';
import {
  addYears,
  type CalendarDate,
  dateOfEpochDay,
  dayOfYear,
  epochDay,
  MONTHS,
} from '../../server/src/model/calendar';
import type { Layout } from '../../server/src/syntax/tree';

/** A post with its routing indicator and a TAG that means its country in the old and the new system. */
interface Post {
  readonly name: string;
  readonly indicator: string;
  readonly tag: string;
}

const POSTS: readonly Post[] = [
  { name: 'OTTAWA', indicator: 'RUEHOT', tag: 'CA' },
  { name: 'OSLO', indicator: 'RUEHNY', tag: 'NO' },
  { name: 'HELSINKI', indicator: 'RUEHHE', tag: 'FI' },
  { name: 'QUITO', indicator: 'RUEHQT', tag: 'EC' },
  { name: 'SUVA', indicator: 'RUEHSV', tag: 'FJ' },
];
const SUBJECT_TAGS = ['PREL', 'PGOV', 'ECON', 'ETRD', 'SCUL', 'SENV', 'SOCI', 'ELTN'];
const SUBJECTS = [
  'ROAD SAFETY SEMINAR OPENS WITH 40 GUESTS',
  'CITY LIBRARY REOPENS AFTER REPAIRS',
  'HARBOR FERRY TIMETABLE FOR THE SUMMER',
  'SCHOOL BICYCLE COURSE: SECOND YEAR',
];
const SURNAMES = ['SAMPLE', 'MILLER', 'WEAVER', 'FISHER'];
const SENTENCES = [
  'The seminar on road safety drew teachers from nine districts.',
  'The library will keep its reading room open until eight.',
  'Organizers thanked the volunteers who had painted the crossings.',
  'A second course is planned for the autumn, weather permitting.',
  'The mayor cycled to the opening and arrived on time.',
  'Visitors asked for more benches along the harbor.',
  'The ferry company will print its timetable in three languages.',
];
const PRECEDENCES = [
  { letter: 'O', word: 'IMMEDIATE' },
  { letter: 'P', word: 'PRIORITY' },
  { letter: 'R', word: 'ROUTINE' },
] as const;

/** Everything that a message of any layout says, consistent in itself. Change a fact for a defect. */
export interface Facts {
  readonly post: Post;
  readonly others: readonly Post[];
  readonly level: Level;
  /** SENSITIVE: unclassified, with (SBU) paragraphs. */
  readonly sensitive: boolean;
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
  readonly serial: number;
  /** Places in the list of precedences; `info` is never higher than `action`. */
  readonly action: number;
  readonly info: number;
  readonly tags: readonly string[];
  readonly subject: string;
  readonly references: number;
  readonly years: number;
  readonly paragraphs: readonly { readonly mark: string; readonly sentences: readonly string[] }[];
  readonly surname: string;
}

const earliest = epochDay({ year: 2004, month: 1, day: 1 });
const latest = epochDay({ year: 2012, month: 12, day: 31 });
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days on which the order in force is not in doubt: the months round a change of order are left out. */
const dates = fc
  .integer({ min: earliest, max: latest })
  .map(dateOfEpochDay)
  .filter(({ year, month }) => year !== 2010 || month < 4 || month > 8);

const levels = fc.constantFrom<Level>('UNCLASSIFIED', 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET');

/** Facts of a good message. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    posts: fc.shuffledSubarray([...POSTS], { minLength: 1, maxLength: 4 }),
    level: levels,
    sensitive: fc.boolean(),
    date: dates,
    hour: fc.nat(23),
    minute: fc.integer({ min: 1, max: 58 }),
    serial: fc.integer({ min: 1000, max: 9999 }),
    precedences: fc.tuple(fc.nat(2), fc.nat(2)),
    tags: fc.shuffledSubarray(SUBJECT_TAGS, { minLength: 2, maxLength: 4 }),
    subject: fc.constantFrom(...SUBJECTS),
    references: fc.nat(3),
    years: fc.integer({ min: 1, max: 10 }),
    bodies: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
    }),
    low: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    surname: fc.constantFrom(...SURNAMES),
  })
  .map(({ posts, precedences, sensitive, bodies, low, ...rest }) => {
    const [post, ...others] = posts as [Post, ...Post[]];
    const marked = { level: rest.level, sensitive: sensitive && rest.level === 'UNCLASSIFIED' };
    return {
      ...rest,
      ...marked,
      post,
      others,
      action: Math.min(...precedences),
      info: others.length === 0 ? Math.min(...precedences) : Math.max(...precedences),
      paragraphs: bodies.map((sentences, i) => ({
        mark: i > 0 && low[i] ? '(U) ' : highestMark(marked),
        sentences,
      })),
    };
  });

/** The mark of a paragraph at the level of the whole, with the blank behind it; none where none is due. */
function highestMark({ level, sensitive }: { level: Level; sensitive: boolean }): string {
  if (level === 'UNCLASSIFIED') return sensitive ? '(SBU) ' : '(U) ';
  return `(${PORTION_LETTERS[level]}) `;
}

/** `Sample` of `SAMPLE`. */
function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** `C O N F I D E N T I A L`. */
export function spaced(word: string): string {
  return word === 'UNCLASSIFIED' ? 'UNCLAS' : [...word].join(' ');
}

function dtgOf({ date, hour, minute }: Facts): string {
  const digits = pad(date.day, 2) + pad(hour, 2) + pad(minute, 2);
  return `${digits}Z ${MONTHS[date.month - 1]} ${pad(date.year % 100, 2)}`;
}

function orderOf({ date }: Facts): string {
  return date.year > 2010 || (date.year === 2010 && date.month > 6) ? '13526' : '12958';
}

/** Prose in lines of at most 65 columns, as drafters wrap it. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 65) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function paragraphLines({ paragraphs }: Facts): string[] {
  return paragraphs.flatMap(({ mark, sentences }, i) => [
    ...wrapped(`${i + 1}. ${mark}${sentences.join(' ')}`),
    '',
  ]);
}

/** References to earlier messages of the same post and year. */
function references({ post, serial, references: count }: Facts): string[] {
  return Array.from({ length: count }, (_, i) => `${post.name} ${serial - 100 * (i + 1) + i}`);
}

function lettered(items: readonly string[], after: string): string[] {
  if (items.length === 1) return [...items];
  return items.map((item, i) => `${String.fromCharCode(65 + i)}${after} ${item}`);
}

/** A telegram as a post writes it to send it: full heading, text, ending. */
export function telegramOf(given: Facts): string {
  const { post, others, level, date, serial, action, info } = given;
  const [high, low] = [PRECEDENCES[action], PRECEDENCES[info]] as const;
  const letter = level === 'UNCLASSIFIED' ? 'U' : PORTION_LETTERS[level];
  const filing = pad(dayOfYear(date), 3) + pad(given.hour, 2) + pad(given.minute, 2);
  const precedence = action === info ? high?.letter : `${high?.letter} ${low?.letter}`;
  const refs = lettered(references(given), '.');
  return [
    `VZCZCXYZ${pad(serial % 1000, 4)}`,
    `${high?.letter.repeat(2)} ${['RUEHC', ...others.map((other) => other.indicator)].join(' ')}`,
    `DE ${post.indicator} #${serial} ${filing}`,
    `${level === 'UNCLASSIFIED' ? 'ZNR' : 'ZNY'} ${letter.repeat(5)} ZZH`,
    `${precedence} ${dtgOf(given)}`,
    `FM AMEMBASSY ${post.name}`,
    `TO RUEHC/SECSTATE WASHDC ${high?.word} ${pad(serial % 997, 4)}`,
    ...others.map((other, i) => {
      const number = pad((serial * (i + 2)) % 9973, 4);
      return `${i === 0 ? 'INFO ' : ''}${other.indicator}/AMEMBASSY ${other.name} ${low?.word} ${number}`;
    }),
    'BT',
    `${spaced(level)} ${post.name} ${pad(serial, 6)}`,
    '',
    ...(given.sensitive ? ['SENSITIVE'] : []),
    'SIPDIS',
    '',
    eoLine(given),
    `TAGS: ${[...given.tags, post.tag].join(', ')}`,
    `SUBJECT: ${given.subject}`,
    '',
    ...refs.map((ref, i) => (i === 0 ? `REF: ${ref}` : `     ${ref}`)),
    ...(refs.length > 0 ? [''] : []),
    ...(level === 'UNCLASSIFIED'
      ? []
      : [
          `Classified By: Ambassador Jane ${capitalised(given.surname)} for reasons 1.4 (b) and (d).`,
          '',
        ]),
    ...paragraphLines(given),
    given.surname,
    'BT',
    `#${serial}`,
    'NNNN',
    '',
  ].join('\n');
}

function eoLine(given: Facts): string {
  const order = `E.O. ${orderOf(given)}`;
  if (given.level === 'UNCLASSIFIED') return `${order}: N/A`;
  const { year, month, day } = addYears(given.date, given.years);
  return `${order}: DECL: ${pad(month, 2)}/${pad(day, 2)}/${year}`;
}

function labelledDate({ date }: Facts): CalendarDate {
  return { ...date, year: 2011 + (date.year % 9), day: Math.min(date.day, 28) };
}

/** A message in today's layout; a message of this layout is never older than 2011. */
export function labelledOf(facts: Facts): string {
  const given = { ...facts, date: labelledDate(facts) };
  const { post, others, level, date, serial } = given;
  const year = pad(date.year % 100, 2);
  const month = MONTHS[date.month - 1] ?? '';
  const plain = `${month.charAt(0)}${month.slice(1).toLowerCase()} ${pad(date.day, 2)}, ${date.year}`;
  const [action, info] = [PRECEDENCES[given.action]?.word, PRECEDENCES[given.info]?.word];
  const refs = lettered(
    references(given).map((ref) => `${year} ${ref}`),
    ')',
  );
  const until = addYears(date, given.years);
  return [
    level,
    ...(given.sensitive ? ['SBU'] : []),
    `MRN: ${year} ${post.name} ${serial}`,
    `Date/DTG: ${plain} / ${dtgOf(given)}`,
    `From: AMEMBASSY ${post.name}`,
    `Action: WASHDC, SECSTATE ${action}`,
    ...(others.length > 0
      ? [`Info: ${others.map((other) => `${other.name}, AMEMBASSY ${info}`).join(' ; ')}`]
      : []),
    'E.O.: 13526',
    `TAGS: ${[...given.tags, post.tag].join(', ')}`,
    `Captions: ${given.sensitive ? 'SENSITIVE, ' : ''}SIPDIS`,
    ...(refs.length > 0 ? [`Reference: ${refs.join('  ')}`] : []),
    `Subject: ${given.subject}`,
    ...(level === 'UNCLASSIFIED'
      ? []
      : [
          `Classified By: Jane ${capitalised(given.surname)}, Ambassador`,
          'Reason: 1.4 (b) and (d)',
          `Declassify On: ${until.year}${pad(until.month, 2)}${pad(until.day, 2)}`,
        ]),
    '',
    ...paragraphLines(given),
    `Signature: ${given.surname}`,
    `Drafted By: ${post.name}:Jane Sample`,
    level,
    '',
  ].join('\n');
}

/** A Navy record message. It is unclassified and unmarked whatever the facts say. */
export function recordOf(given: Facts): string {
  const month = MONTHS[given.date.month - 1];
  const number = `${pad(given.serial % 1000, 3)}/${pad(given.date.year % 100, 2)}`;
  const refs = Array.from({ length: given.references }, (_, i) => String.fromCharCode(65 + i));
  const body = given.paragraphs.flatMap(({ sentences }, i) => [
    ...wrapped(`${i === 0 ? 'RMKS/' : ''}${i + 1}.  ${sentences.join(' ').toUpperCase()}`),
    '',
  ]);
  return [
    `R ${dtgOf(given)}`,
    'FM CNO WASHINGTON DC',
    'TO NAVADMIN',
    'BT',
    'UNCLAS //N01000//',
    '',
    `NAVADMIN ${number}`,
    '',
    `MSGID/GENADMIN/CNO WASHINGTON DC/N1/${month}//`,
    '',
    `SUBJ/${given.subject}//`,
    '',
    ...refs.map((letter, i) => `REF/${letter}/DOC/OPNAV/1${i}JAN03//`),
    ...narrative(refs),
    ...body,
    `${given.paragraphs.length + 1}.  RELEASED BY VADM A. B. ${given.surname}, N1.//`,
    '',
    'BT',
    `#${pad(given.serial, 4)}`,
    'NNNN',
    '',
  ].join('\n');
}

function narrative(refs: readonly string[]): string[] {
  if (refs.length === 0) return [];
  const told = refs.map((letter) => `REF ${letter} IS THE LIBRARY MANUAL.`).join('  ');
  return [...wrapped(`${refs.length === 1 ? 'AMPN' : 'NARR'}/${told}//`), ''];
}

/** A good message and the facts that it was made from. */
export interface Good {
  readonly layout: Layout;
  readonly facts: Facts;
  readonly text: string;
  /** The day on which it is sent. */
  readonly date: CalendarDate;
}

const WRITERS: Readonly<Record<Layout, (facts: Facts) => string>> = {
  telegram: telegramOf,
  labelled: labelledOf,
  record: recordOf,
};

/** Good messages of one layout, or of all. */
export function goodMessages(...layouts: readonly Layout[]): fc.Arbitrary<Good> {
  const among = layouts.length > 0 ? layouts : (Object.keys(WRITERS) as Layout[]);
  return fc.record({ layout: fc.constantFrom(...among), facts }).map((made) => ({
    ...made,
    text: WRITERS[made.layout](made.facts),
    date: made.layout === 'labelled' ? labelledDate(made.facts) : made.facts.date,
  }));
}
