import { FINDING_LEVELS, type FindingLevel } from '../rules/rule';
import { patternFor } from './glob';
import { folderOf, pathBelow, wholePath } from './paths';
import type { Suppression } from './suppressions';

/** A finding that a person has looked at. Of its text there is a hash (`textHash`) only. */
export interface LookedAt {
  readonly uri: string;
  readonly rule: string;
  readonly text: string;
  readonly level: FindingLevel;
}

/** How much a suppression is for, and what is written down for that, but for the reason. */
export interface Extent {
  readonly label: string;
  /** In the settings of an editor, whose patterns may begin in any folder. */
  readonly setting: Omit<Suppression, 'reason' | 'origin'>;
  /** In the project file: `here` is for the file of the finding only. */
  readonly project: { readonly rule: string; readonly text?: string; readonly here: boolean };
}

/** What a person may choose from who wants to see less of a rule. */
export interface SuppressionChoices {
  readonly extents: readonly Extent[];
  readonly levels: readonly { readonly level: FindingLevel; readonly now: boolean }[];
}

/**
 * What may be done about a finding, narrowest first. A text that is no file yet has no name that
 * could be written down. `folders`: those of the workspace, without `/` at the end.
 */
export function suppressionChoices(
  { uri, rule, text, level }: LookedAt,
  folders: readonly string[],
): SuppressionChoices {
  const file = patternBelow(uri, folders);
  const everywhere: Extent = {
    label: 'This text in every file',
    setting: { rule, text },
    project: { rule, text, here: false },
  };
  return {
    extents: file
      ? [
          {
            label: 'This text in this file',
            setting: { rule, file, text },
            project: { rule, text, here: true },
          },
          everywhere,
          {
            label: `All of ${rule} in this file`,
            setting: { rule, file },
            project: { rule, here: true },
          },
        ]
      : [everywhere],
    levels: FINDING_LEVELS.map((each) => ({ level: each, now: each === level })),
  };
}

/** The pattern for a file from its folder of the workspace on; undefined where it lies in none at all. */
function patternBelow(uri: string, folders: readonly string[]): string | undefined {
  if (folderOf(uri) === undefined) return undefined;
  const paths = folders.flatMap((folder) => pathBelow(`${folder}/`, uri) ?? []);
  const shortest = paths.sort((a, b) => a.length - b.length)[0];
  return patternFor(shortest ?? wholePath(uri));
}
