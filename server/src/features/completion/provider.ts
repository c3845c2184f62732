import type { Caret } from './caret';
import type { Completion } from './item';

/** What one element offers at a caret; nothing where the caret is not in it. */
export type Provider = (caret: Caret) => readonly Completion[];
