import type { EpisodeExitReason, JobEndReason } from "@ips/domain";

/** Days are counted back from today. */
export type DaysAgo = number;

/** A job in a person's year: from when, until when (null: still), and why it ended. */
export type JobInLife = {
  readonly from: DaysAgo;
  readonly until: DaysAgo | null;
  readonly because?: JobEndReason;
};

/** How a person's work with VR goes, where it goes otherwise than for most. */
export type VrTurn =
  | "most"
  | "trial-work"
  | "waiting-list"
  | "late-decision"
  | "late-plan"
  | "more-time"
  | "declined"
  | "asked"
  | "closed-early"
  | "closed-success";

/** A person's year in the program, in the outline. */
export type Life = {
  readonly entered: DaysAgo;
  readonly jobs: readonly JobInLife[];
  readonly left: { readonly on: DaysAgo; readonly reason: EpisodeExitReason } | null;
  /** Referred to VR on that day, and how it goes; null: does not want VR, or not yet. */
  readonly vr: { readonly referred: DaysAgo; readonly turn: VrTurn } | null;
};
