import type { TextEdit } from '../text/edits';

/** The edits that somebody asked for, or why there are none, as a sentence for that person. */
export type Outcome =
  | { readonly edits: readonly TextEdit[]; readonly refused?: undefined }
  | { readonly edits?: undefined; readonly refused: string };
