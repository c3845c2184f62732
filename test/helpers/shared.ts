import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../server/src/cli/decode';
import { ROOT } from './sources';

/** The reference material beside the repository, which is not on every machine. */
const SHARED = process.env.CABLE_SHARED ?? join(ROOT, '../shared');

/** The families of messages in it. */
export const FAMILIES = ['telegrams', 'navadmin', 'official'] as const;
export type Family = (typeof FAMILIES)[number];

/** A message from outside, as it was published. */
export interface SharedMessage {
  readonly name: string;
  readonly text: string;
}

/** False where the reference material is absent; tests that need it skip themselves then. */
export const haveShared = existsSync(join(SHARED, 'messages'));

/** The messages of one family in the order of their names; none where there are none. */
export function sharedMessages(family: Family): readonly SharedMessage[] {
  if (!haveShared) return [];
  const folder = join(SHARED, 'messages', family);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: decode(readFileSync(join(folder, name))).text }));
}
