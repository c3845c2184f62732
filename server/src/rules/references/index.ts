import type { Rule } from '../rule';

/** The rules about this element, in the order of their pages. */
export const referencesRules: readonly Rule[] = [];
