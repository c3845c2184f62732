import type { Rule } from '../rule';
import { captionAmongTags } from './captionAmongTags';
import { subjectTagMissing } from './subjectTagMissing';
import { subjectTagUnknown } from './subjectTagUnknown';
import { tagLinkResidue } from './tagLinkResidue';
import { tagMisspelt } from './tagMisspelt';
import { tagNameForm } from './tagNameForm';
import { tagNamePlace } from './tagNamePlace';
import { tagNamesAnotherPlace } from './tagNamesAnotherPlace';
import { tagRepeated } from './tagRepeated';
import { tagRetired } from './tagRetired';
import { tagsLabelMisspelt } from './tagsLabelMisspelt';
import { tagsMissing } from './tagsMissing';
import { tagsPunctuation } from './tagsPunctuation';
import { tagsRunTogether } from './tagsRunTogether';
import { tagsWithoutCommas } from './tagsWithoutCommas';
import { tagUnknown } from './tagUnknown';
import { tagWrongSystem } from './tagWrongSystem';

/** The rules about this element, in the order of their pages. */
export const tagsRules: readonly Rule[] = [
  tagsMissing,
  tagsLabelMisspelt,
  subjectTagMissing,
  tagMisspelt,
  subjectTagUnknown,
  tagUnknown,
  tagWrongSystem,
  tagRetired,
  tagNamesAnotherPlace,
  tagsRunTogether,
  tagsPunctuation,
  tagsWithoutCommas,
  tagRepeated,
  tagLinkResidue,
  captionAmongTags,
  tagNameForm,
  tagNamePlace,
];
