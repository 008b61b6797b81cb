import type { Citation, DatedFigure, Jurisdiction, ReviewTimetableId } from "@ips/domain";
import type { FidelityComponent } from "../scale/component.ts";
import type { FidelitySource } from "../scale/data-source.ts";
import type { FidelityItemKey } from "../scale/item-key.ts";
import type { FidelityScaleId } from "../scale/scale.ts";
import type { RatingProblem } from "../score/score-review.ts";

/** The chapters that fidelity has in a rulebook, in their order. */
export const fidelityRuleFamilies = ["fidelity-scale", "fidelity-older-scale", "fidelity-process"] as const;

/** One of {@link fidelityRuleFamilies}. */
export type FidelityRuleFamily = (typeof fidelityRuleFamilies)[number];

/** Rules that are no item and no table of a scale. */
export const fidelityPracticeIds = [
  "fidelity.readings",
  "fidelity.practices",
  "fidelity.self-evaluation",
  "review-process.own-days",
] as const;

/** One of {@link fidelityPracticeIds}. */
export type FidelityPracticeId = (typeof fidelityPracticeIds)[number];

/** An item of a scale, its bands, a published timetable, or another practice. */
export type FidelityRuleId =
  | `${FidelityScaleId}.${FidelityItemKey | "bands"}`
  | `review-process.${ReviewTimetableId}`
  | FidelityPracticeId;

/** What a rule of fidelity asks for beside the places where reviewers look and the points of an item. */
export const fidelityNeeds = [
  "ratings",
  "visit-days",
  "report-day",
  "program-events",
  "latest-self-evaluation",
  "agency-review-settings",
] as const;

/** One of {@link fidelityNeeds}. */
export type FidelityNeed = (typeof fidelityNeeds)[number];

/** What a rule of fidelity gives. */
export const fidelityAnswers = [
  "score",
  "range-of-scores",
  "total-and-band",
  "day-of-a-step",
  "counts",
] as const;

/** One of {@link fidelityAnswers}. */
export type FidelityAnswer = (typeof fidelityAnswers)[number];

/** One rule of fidelity as plain data that a person can read about. Codes only: the words are the reader's own affair. */
export type FidelityRule = {
  readonly id: FidelityRuleId;
  readonly family: FidelityRuleFamily;
  /** The item that it is about; null where it is about none. */
  readonly item: {
    readonly scale: FidelityScaleId;
    readonly number: number;
    readonly key: FidelityItemKey;
  } | null;
  /** The names under which this package exports it. */
  readonly exports: readonly string[];
  readonly cites: readonly Citation[];
  /** The dated figures that it reads, under one agency's settings. */
  readonly figures: (jurisdiction: Jurisdiction) => readonly DatedFigure[];
  /** Whether its figures are the same for every agency. */
  readonly everywhere: boolean;
  readonly needs: readonly (FidelitySource | FidelityComponent | FidelityNeed)[];
  readonly gives: readonly FidelityAnswer[];
  readonly refusals: readonly RatingProblem[];
  /** The files in `cases/` that state what it answers. */
  readonly cases: readonly string[];
};
