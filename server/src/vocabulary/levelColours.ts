import table from './levelColours.json';
import type { Confidence } from './source';

/** What is shown in a colour of its own: the levels, CUI, and TOP SECRET with SCI. */
export type ColouredLevel = keyof typeof table.colours;

export interface LevelColour {
  /** `#rrggbb`. */
  readonly background: string;
  /** `#rrggbb`; the contrast with the background is at least 4.5 to 1. */
  readonly text: string;
  /** The standard form whose label has the colour. */
  readonly label: string;
}

/** Where the colours come from: they follow the labels, and no regulation fixes their values. */
export const LEVEL_COLOUR_SOURCE: string = table.source;
export const LEVEL_COLOUR_CONFIDENCE = table.confidence as Confidence;

/** For a mark of no level that is known: neither colour is that of one. */
export const NO_LEVEL_COLOUR = { background: '#5a5a5a', text: '#ffffff' } as const;

/** The colours of a level. Colour is never the only sign: the level is always given in words too. */
export function levelColour(level: ColouredLevel): LevelColour {
  return table.colours[level];
}
