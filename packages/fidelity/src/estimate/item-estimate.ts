import type { Citation } from "@ips/domain";
import type { FidelityComponent } from "../scale/component.ts";
import type { EvidenceClass } from "../scale/evidence-class.ts";
import type { FidelityItemKey } from "../scale/item-key.ts";
import type { EvidenceKey } from "./evidence-key.ts";

/** Whether the records reach one score, leave several open, or cannot be computed (a share of nothing). */
export const estimateStandings = ["suggested", "needs-reviewer", "not-computable"] as const;

/** One of {@link estimateStandings}. */
export type EstimateStanding = (typeof estimateStandings)[number];

/**
 * A figure from the record as it was counted, never rounded. Shares are 0–1, a yes is 1. `of` is set where so many were asked for;
 * `specialist` where it is one person's.
 */
export type EvidenceInput = {
  key: EvidenceKey | FidelityComponent;
  value: number;
  of?: number;
  specialist?: string;
};

/** What a reviewer still has to find out. */
export type OpenQuestion = EvidenceKey | FidelityComponent;

/** What the next higher score would take: a figure, or points of a list that are not there or not answered yet. */
export type NextAnchor = {
  score: number;
  /** The figure to reach, in the unit of the anchors (percent are 0–100). */
  figure: number | null;
  /** One of these more, for items that count points. */
  components: FidelityComponent[];
};

/** What the records say of one item. A suggestion only: the reviewers' rating is the record. */
export type ItemEstimate = {
  item: number;
  key: FidelityItemKey;
  evidence: EvidenceClass;
  standing: EstimateStanding;
  /** The score that the records reach; null while a reviewer is needed or nothing can be computed. */
  suggestion: number | null;
  /** The lowest and the highest score that are still possible. */
  lowest: number;
  highest: number;
  /** The figure that was held against the anchors, in their unit and unrounded; null where none is. */
  figure: number | null;
  inputs: EvidenceInput[];
  /** What records show beside them, for a reviewer to weigh: it moves no score. */
  forReviewer: EvidenceInput[];
  open: OpenQuestion[];
  next: NextAnchor | null;
  cites: Citation[];
};
