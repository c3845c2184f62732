import type { Address, Cable, FilingTime } from '../model/cable';
import { compareDates, dateOfEpochDay, epochDay, formatDate } from '../model/calendar';
import { filedDaysAfter } from '../rules/shared/filing';
import type { Span, Spanned } from '../text/span';
import { lookUpIndicator } from '../vocabulary/routing';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import { lookUpTag } from '../vocabulary/tags';
import { spanInWords } from './hover/time';

/** The kinds of hints, each of which can be switched off. */
export const HINT_KINDS = ['filingDay', 'declassification', 'tags', 'posts'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** A few words shown behind a code, which are not part of the text. */
export interface InlayHint {
  /** The offset that the words follow. */
  readonly offset: number;
  readonly text: string;
}

type Writer = (cable: Cable, tagSystem?: TagSystemOptions) => readonly InlayHint[];

const WRITERS: Readonly<Record<HintKind, Writer>> = {
  filingDay,
  declassification,
  tags,
  posts,
};

/**
 * The hints of the wanted kinds within a span, in the order of their places. `tagSystem`: the days on
 * which the lists of TAGS changed.
 */
export function inlayHints(
  cables: readonly Cable[],
  within: Span,
  kinds: readonly HintKind[] = HINT_KINDS,
  tagSystem?: TagSystemOptions,
): InlayHint[] {
  return cables
    .filter(({ span }) => span.start <= within.end && within.start <= span.end)
    .flatMap((cable) => kinds.flatMap((kind) => WRITERS[kind](cable, tagSystem)))
    .filter(({ offset }) => within.start <= offset && offset <= within.end)
    .sort((a, b) => a.offset - b.offset);
}

/** The day of the filing time as a date of the year that brings it nearest to the message's own. */
function filingDay(cable: Cable): readonly InlayHint[] {
  const { date, origin, janap } = cable;
  if (!date) return [];
  const filings = [origin?.filing, janap?.filing].filter((each) => each !== undefined);
  return filings.flatMap((filing: FilingTime) => {
    if (filing.form === 'malformed') return [];
    const days = filedDaysAfter(filing, date);
    if (days === undefined) return [];
    const filed = dateOfEpochDay(epochDay(date) + days);
    return [{ offset: filing.span.end, text: formatDate(filed) }];
  });
}

/** How long the message stays classified, counted from its own date. */
function declassification({ authority, date }: Cable): readonly InlayHint[] {
  if (!date) return [];
  const stated = [authority.eo, ...authority.declassifyOn].flatMap(
    (line) => line?.declassification ?? [],
  );
  return stated.flatMap((each) => {
    if (!('date' in each) || !each.date || each.kind === 'downgrade') return [];
    if (compareDates(each.date, date) <= 0) return [];
    return [{ offset: (each.dateSpan ?? each.span).end, text: spanInWords(date, each.date) }];
  });
}

function tags({ tags: line, date }: Cable, tagSystem?: TagSystemOptions): readonly InlayHint[] {
  return (line?.tags ?? []).flatMap(({ code, kind, span }) => {
    const name = kind === 'code' ? lookUpTag(code, date, tagSystem)?.name : undefined;
    return name ? [{ offset: span.end, text: name }] : [];
  });
}

/** The posts behind routing indicators, save where the name stands behind the indicator anyway. */
function posts({ routing, origin, addresses }: Cable): readonly InlayHint[] {
  const { from, action, info, exempt } = addresses;
  const unnamed = [...from, ...action, ...info, ...exempt].flatMap(
    ({ indicator, plad }: Address) => (indicator && !plad ? [indicator] : []),
  );
  return [...(routing?.indicators ?? []), origin?.indicator, ...unnamed].flatMap(postHint);
}

function postHint(indicator: Spanned<string> | undefined): readonly InlayHint[] {
  const name = indicator && lookUpIndicator(indicator.value)?.names[0];
  return name ? [{ offset: indicator.span.end, text: name }] : [];
}
