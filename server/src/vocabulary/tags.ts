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
  tagSystemFor,
  tagSystemsPossible,
  type TagSystem,
  type TagSystemOptions,
} from './tagSystems';
export type { TagEntry, TagKind } from './tagTable';
