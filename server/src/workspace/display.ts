import { HINT_KINDS, type HintKind } from '../features/inlayHints';

/** When findings are worked out and shown: while typing, on saving, or when the user asks. */
export const CHECK_RUNS = ['type', 'save', 'manual'] as const;
export type CheckRun = (typeof CHECK_RUNS)[number];

/**
 * What a user sees of what is known, and when, and how formatting is done. It changes no judgement,
 * so no project file sets it.
 */
export interface Display {
  /** `cable.check.run`. */
  readonly run: CheckRun;
  /** `cable.check.hideOnTypedLine`: findings on the line being typed wait until it is left. */
  readonly hideOnTypedLine: boolean;
  /** `cable.inlayHints.<kind>`: the kinds that are not switched off. */
  readonly hints: readonly HintKind[];
  /** `cable.format.wrap`: formatting breaks lines of paragraphs that are too long. */
  readonly wrap: boolean;
  /** `cable.format.capitals`: formatting writes heading lines in capitals. */
  readonly capitals: boolean;
}

export const DEFAULT_DISPLAY: Display = {
  run: 'type',
  hideOnTypedLine: false,
  hints: HINT_KINDS,
  wrap: false,
  capitals: false,
};

/** Reads the section `cable` of a client; takes anything and never throws. */
export function readDisplay(section: unknown): Display {
  const { check, inlayHints, format } = asObject(section);
  const { run, hideOnTypedLine } = asObject(check);
  const hints = asObject(inlayHints);
  const { wrap, capitals } = asObject(format);
  return {
    run: CHECK_RUNS.find((each) => each === run) ?? DEFAULT_DISPLAY.run,
    hideOnTypedLine: hideOnTypedLine === true,
    hints: HINT_KINDS.filter((kind) => hints[kind] !== false),
    wrap: wrap === true,
    capitals: capitals === true,
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
