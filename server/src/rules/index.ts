import type { Rule } from './rule';

/** Every rule, in the order of docs/rules and of findings that begin at the same place. */
export const rules: readonly Rule[] = [];
