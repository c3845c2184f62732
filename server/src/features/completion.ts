import { addresses } from './completion/addresses';
import { authority } from './completion/authority';
import { captions } from './completion/captions';
import { type Caret, type CompletionRequest, caretAt } from './completion/caret';
import { classification } from './completion/classification';
import { dtg } from './completion/dtg';
import { ending } from './completion/ending';
import type { Completion } from './completion/item';
import { layout } from './completion/layout';
import { matched } from './completion/matching';
import { paragraphs } from './completion/paragraphs';
import type { Provider } from './completion/provider';
import { references } from './completion/references';
import { sets } from './completion/sets';
import { subject } from './completion/subject';
import { tags } from './completion/tags';
import { transmission } from './completion/transmission';

export type { CompletionRequest, Moment } from './completion/caret';
export { type Completion, plainText, snippetText } from './completion/item';
export { type KnownReference, knownReferences } from './completion/known';

/** An item, and what a client is to compare with what is typed. */
export type Offer = Completion & { readonly filter: string };

/** What is on offer, the likeliest first. */
export interface Completions {
  readonly items: readonly Offer[];
  /** There are more than were given: with another letter typed it is worth asking again. */
  readonly incomplete: boolean;
}

/** One provider an element; a new element is one more line here. */
const PROVIDERS: readonly Provider[] = [
  transmission,
  dtg,
  addresses,
  classification,
  captions,
  authority,
  tags,
  subject,
  references,
  paragraphs,
  ending,
  sets,
  layout,
];

/** More than a screen or two nobody reads. */
const MOST = 60;

const NONE: Completions = { items: [], incomplete: false };

/** Whether the messages of the workspace are on offer here, which it takes time to look up. */
export function asksForReferences(request: CompletionRequest): boolean {
  return caretAt(request)?.node?.kind === 'reference-line';
}

/** What may be put in at an offset of a file. Empty where a drafter writes prose. */
export function completion(request: CompletionRequest): Completions {
  const caret = caretAt(request);
  if (!caret || isProse(caret)) return NONE;
  const found = withoutLines(caret, wanted(caret));
  found.sort((a, b) => a.rank - b.rank);
  return { items: found.slice(0, MOST), incomplete: found.length > MOST };
}

/** What the elements have that was meant by what is typed, each thing once. */
function wanted(caret: Caret): Offer[] {
  const seen = new Set<string>();
  return PROVIDERS.flatMap((provide) => provide(caret)).flatMap((item): Offer[] => {
    const { label, span } = item;
    const filter = matched(item, caret.cable.text.slice(span.start, caret.offset));
    // Some names stand behind two indicators, and some words are found in two ways.
    const place = `${span.start} ${label}`;
    if (filter === undefined || seen.has(place)) return [];
    seen.add(place);
    return [{ ...item, filter }];
  });
}

/** Behind a finished label only what belongs behind it, and no other line. */
function withoutLines({ before }: Caret, offers: Offer[]): Offer[] {
  const within = offers.filter(({ line }) => !line);
  return within.length > 0 && /\S[\s:/.(,]/.test(before) ? within : offers;
}

/** Behind a blank typed in the text nobody waits for a list, but behind a paragraph's number. */
function isProse({ trigger, node, before }: Caret): boolean {
  if (trigger === undefined) return false;
  const prose = node?.kind === 'paragraph' || node?.kind === 'subject-line';
  return prose && !/^\s*\d{1,3}\.\s?\(?$|^\s*SUBJECT:\s*\($/i.test(before);
}
