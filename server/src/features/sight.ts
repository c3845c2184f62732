import type { Cable } from '../model/cable';
import { type LevelColour, NO_LEVEL_COLOUR } from '../vocabulary/levelColours';
import { type MessageOverview, overview } from './overview';

/** The colours of a label, each `#rrggbb`. */
export type LabelColour = Pick<LevelColour, 'background' | 'text'>;

/** The highest number of a line that the protocol has: the last message goes on as the file grows. */
const LAST_LINE = 2 ** 31 - 1;

/** What an editor shows of a message's classification, in words that are final. */
export interface Sight {
  /** The lines, counted from 0, in which this is the message that a person is in. */
  readonly lines: { readonly first: number; readonly last: number };
  /** `CONFIDENTIAL//NOFORN`. */
  readonly level: string;
  readonly colour: LabelColour;
  /** The paragraphs and the level of the message do not agree. */
  readonly disagrees: boolean;
  /** What the band over the text says. */
  readonly band: string;
  /** What stands beside the level; empty where there is nothing to say. */
  readonly detail: string;
  /** All that is known, a line each. */
  readonly notes: readonly string[];
  /** For a screen reader. */
  readonly spoken: string;
  /** The label in the gutter of each paragraph, with the line that it begins on. */
  readonly labels: readonly {
    readonly line: number;
    readonly letters: string;
    readonly colour: LabelColour;
  }[];
}

/**
 * What is shown of each message of a file. A line belongs to the last message that begins on it or
 * above it; the lines above the first one belong to none.
 */
export function sights(cables: readonly Cable[]): Sight[] {
  const messages = overview(cables);
  const lines = cables[0]?.tree.lines;
  if (!lines) return [];
  const starts = messages.map(({ span }) => lines.lineAt(span.start));
  return messages.map((message, i) => {
    const next = starts[i + 1];
    return {
      lines: { first: starts[i] ?? 0, last: next === undefined ? LAST_LINE : next - 1 },
      ...inWords(message),
      labels: message.paragraphs.map(({ span, letters, colour }) => ({
        line: lines.lineAt(span.start),
        letters,
        colour: labelColour(colour),
      })),
    };
  });
}

function inWords(message: MessageOverview): Omit<Sight, 'lines' | 'labels'> {
  const { level, colour, sum, disagreement, words, lines } = message;
  const counts = `${words} words, ${lines} lines`;
  const notes = [disagreement, sum, counts].filter((line) => line !== undefined);
  return {
    level,
    colour: labelColour(colour),
    disagrees: disagreement !== undefined,
    band: disagreement ? `${level} · the paragraphs disagree` : level,
    detail: disagreement ?? sum ?? '',
    notes,
    spoken: [`Classification: ${level}`, ...notes].join('; '),
  };
}

/** Without the label's name, which nobody is shown. */
function labelColour(colour: LevelColour | undefined): LabelColour {
  const { background, text } = colour ?? NO_LEVEL_COLOUR;
  return { background, text };
}
