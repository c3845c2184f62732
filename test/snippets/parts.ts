import { expanded } from './snippets';

/** The prefixes of the snippets that are whole messages. */
export const TEMPLATES = [
  'telegram-full-unclassified',
  'telegram-full-confidential',
  'telegram-text-unclassified',
  'telegram-text-classified',
  'labelled-unclassified',
  'labelled-sbu',
  'labelled-confidential',
  'record',
] as const;

/** For each other snippet, by its prefix: a whole message with the part where it belongs. */
export const PARTS: Readonly<Record<string, () => string>> = {
  'eo-classified': () => inPlaceOf('telegram-text-classified', /^E\.O\..*$/m, 'eo-classified'),
  'eo-unclassified': () =>
    inPlaceOf('telegram-text-unclassified', /^E\.O\..*$/m, 'eo-unclassified'),
  'classified-by': () =>
    inPlaceOf('telegram-text-classified', /^Classified By:.*\n.*$/m, 'classified-by'),
  'derived-from': () =>
    inPlaceOf('telegram-text-classified', /^Classified By:.*\n.*$/m, 'derived-from'),
  tags: () => inPlaceOf('telegram-text-unclassified', /^TAGS:.*$/m, 'tags'),
  subject: () => inPlaceOf('telegram-text-classified', /^SUBJECT:.*$/m, 'subject'),
  ref: () => inPlaceOf('telegram-text-unclassified', /^REF:.*$/m, 'ref'),
  refs: () => inPlaceOf('telegram-text-unclassified', /^REF:.*$/m, 'refs'),
  paragraph: () => asParagraph('telegram-text-classified', 'paragraph'),
  'paragraph-unmarked': () => asParagraph('telegram-text-unclassified', 'paragraph-unmarked'),
  summary: () => asParagraph('telegram-text-classified', 'summary'),
  comment: () => asParagraph('telegram-text-classified', 'comment'),
  'begin-text': () => asParagraph('telegram-text-classified', 'begin-text'),
  heading: () => before('telegram-text-classified', /^2\. /m, `${expanded('heading')}\n\n`),
  addressee: () => before('telegram-full-unclassified', /^BT$/m, `${expanded('addressee')}\n`),
  info: () => inPlaceOf('telegram-full-unclassified', /^INFO .*$/m, 'info'),
  'pass-for': () => inPlaceOf('telegram-text-unclassified', /^DEPT FOR.*$/m, 'pass-for'),
  'pass-to': () => inPlaceOf('telegram-text-unclassified', /^DEPT FOR.*$/m, 'pass-to'),
  sensitive: () => before('telegram-text-unclassified', /^SIPDIS$/m, `${expanded('sensitive')}\n`),
  caption: () => inPlaceOf('telegram-text-classified', /^SIPDIS$/m, 'caption'),
  ending: () => inPlaceOf('telegram-full-unclassified', /^BT\n#.*\nNNNN$/m, 'ending'),
  'ref-set': () => withTwoReferences(),
  narr: () => withTwoReferences(),
  ampn: () => inPlaceOf('record', /^AMPN\/.*$/m, 'ampn'),
  poc: () => inPlaceOf('record', /^POC\/.*$/m, 'poc'),
};

function inPlaceOf(template: string, place: RegExp, part: string): string {
  const text = expanded(template);
  if (!place.test(text)) throw new Error(`${template} has no place for ${part}.`);
  return text.replace(place, () => expanded(part));
}

function before(template: string, place: RegExp, part: string): string {
  const text = expanded(template);
  const at = text.search(place);
  if (at < 0) throw new Error(`${template} has no place for the part.`);
  return text.slice(0, at) + part + text.slice(at);
}

/** The part as the last paragraph, before the signature. */
function asParagraph(template: string, part: string): string {
  return before(template, /^SURNAME$/m, `${expanded(part)}\n\n`);
}

/** A record message explains several references by NARR, where the template has AMPN for its one. */
function withTwoReferences(): string {
  return inPlaceOf('record', /^AMPN\/.*$/m, 'narr').replace(
    /^(REF\/A\/.*\n)/m,
    (line) => `${line}${expanded('ref-set')}\n`,
  );
}
