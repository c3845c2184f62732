/**
 * The library: what other programs may call. Nothing here reads files, the clock or the network.
 */
export { checkMarking } from './marking/check';
export {
  type CheckMarkingOptions,
  MARKING_RULES,
  type MarkingFinding,
  type MarkingRule,
} from './marking/check/finding';
export type { Level, PortionReading } from './marking/level';
export type {
  Aea,
  Classification,
  Compartment,
  CuiCategory,
  ForeignLevel,
  Marking,
  MarkingKind,
  Program,
} from './marking/marking';
export { type ParseMarkingOptions, parseMarking } from './marking/parse';
export { readPortion } from './marking/portion';
export { type RenderOptions, renderBanner, renderPortion } from './marking/render';
export { type RollUpOptions, rollUp } from './marking/rollUp';
export type { Cable } from './model/cable';
export type { CalendarDate } from './model/calendar';
export { type DescribeOptions, describe } from './model/describe';
export { type CheckOptions, check, checkAll, type Finding, profileOf } from './rules/check';
export {
  type AuthorityFinding,
  type AuthorityKind,
  type CheckAuthorityOptions,
  checkAuthority,
} from './rules/checkAuthority';
export { rules } from './rules/index';
export type { FindingLevel, Fix, Practice, Profile, Rule } from './rules/rule';
export { parseCable } from './syntax/parse';
export type { Layout, Node, Tree } from './syntax/tree';
export { applyEdits, type TextEdit } from './text/edits';
export type { Span } from './text/span';
