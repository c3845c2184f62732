/** All about TAGS, the codes of subjects, places and organisations on the TAGS line. */
export {
  codeFor,
  codeOnDate,
  lookUpTag,
  placeIn,
  samePlace,
  tagFits,
  tagReadings,
} from './tagLookup';
export { findTags, nearestTags, splitRunTogether } from './tagSearch';
export {
  FIPS_FROM,
  GENC_FROM,
  type TagSystem,
  type TagSystemOptions,
  tagSystemFor,
  tagSystemsPossible,
} from './tagSystems';
export type { TagEntry, TagKind } from './tagTable';
