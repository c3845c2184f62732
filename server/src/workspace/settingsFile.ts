import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { CONFIG_CHECKS } from './configChecks';
import type { Problem } from './projectFile';
import type { Suppression } from './suppressions';

/** The settings of a folder of the workspace, as its editor keeps them. */
export const SETTINGS_FILE = '.vscode/settings.json';

/**
 * Where suppressions that do nothing stand in a settings file. The editor hands settings over
 * without their places, so that they are looked for; those from other places are not found.
 */
export function unusedInSettings(text: string, unused: readonly Suppression[]): Problem[] {
  const keys = new Set(unused.map(keyOf));
  return entriesOf(text).flatMap(({ value, span }) => {
    if (!keys.has(keyOf(value))) return [];
    const message = 'This suppresses nothing in its file any more. Take it out.';
    return [{ check: CONFIG_CHECKS.unused, span, message }];
  });
}

interface Entry {
  readonly value: Partial<Suppression>;
  readonly span: Problem['span'];
}

function entriesOf(text: string): Entry[] {
  try {
    const root = parseTree(text, [], { allowTrailingComma: true });
    const list = root && findNodeAtLocation(root, ['cable.suppressions']);
    const nodes = list?.type === 'array' ? (list.children ?? []) : [];
    return nodes.map((node) => ({
      value: getNodeValue(node) ?? {},
      span: { start: node.offset, end: node.offset + node.length },
    }));
  } catch {
    // The parser follows brackets by calling itself, so that a thousand of them can be too many.
    return [];
  }
}

function keyOf({ rule, file, text }: Partial<Suppression>): string {
  return JSON.stringify([rule, file, text]);
}
