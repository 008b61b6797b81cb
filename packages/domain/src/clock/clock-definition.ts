import type { Citation } from "../citation/citation.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import type { VrClock } from "../vocabulary/vr-clock.ts";

/** How a clock may lawfully be exceeded. */
export const clockExceptions = [
  "agreed-extension",
  "trial-work",
  "joint-agreement",
  "limited-circumstances",
  "resolved-earlier",
  "none",
] as const;

/** One of {@link clockExceptions}. */
export type ClockException = (typeof clockExceptions)[number];

/** `limit`: done by the due date at the latest. `minimum`: not before the due date. */
export type ClockKindOf = "limit" | "minimum";

/** A clock of the VR process: what it counts, from what, and how it may be exceeded. */
export type ClockDefinition = {
  readonly id: VrClock;
  readonly kind: ClockKindOf;
  /** Days or months from the start. */
  readonly length: DatedFigure;
  readonly exceptions: readonly ClockException[];
  readonly cite: Citation;
};
