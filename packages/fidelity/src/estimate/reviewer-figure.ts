import type { FidelityItemKey } from "../scale/item-key.ts";
import type { EvidenceInput } from "./item-estimate.ts";

const itemOf = {
  "referrals-entered": "zero-exclusion",
  "referrals-not-entered": "zero-exclusion",
  "next-job-after-loss": "zero-exclusion",
  "planning-sessions": "work-incentives",
  "starts-after-planning": "work-incentives",
  "disclosure-decided": "disclosure",
  "profile-sessions": "work-based-assessment",
  "entered-with-profile": "work-based-assessment",
  "profile-after-jobs": "work-based-assessment",
  "businesses-met-again": "employer-contact-quality",
  "visits-to-learn": "employer-contact-quality",
  "visits-to-present": "employer-contact-quality",
  "supported-at-workplace": "individualized-supports",
  "supported-elsewhere": "individualized-supports",
  "supported-remotely": "individualized-supports",
  "employers-supported": "individualized-supports",
  "exits-unreachable": "assertive-engagement",
  "contacts-before-exit": "assertive-engagement",
  "families-met": "assertive-engagement",
} as const satisfies Readonly<Record<string, FidelityItemKey>>;

/** A figure of {@link reviewerFigureKeys}. */
export type ReviewerFigureKey = keyof typeof itemOf;

/** What records may show of items that no figure decides: evidence for a reviewer, which moves no score. */
export const reviewerFigureKeys = Object.keys(itemOf) as ReviewerFigureKey[];

/** Such a figure as it was counted, never rounded; `of` where so many were looked at, `specialist` where it is one person's. */
export type ReviewerFigure = Omit<EvidenceInput, "key"> & { readonly key: ReviewerFigureKey };

/**
 * The item for which a figure is evidence.
 * @example
 * ```ts
 * itemOfReviewerFigure("profile-sessions"); // => "work-based-assessment"
 * ```
 */
export const itemOfReviewerFigure = (key: ReviewerFigureKey): FidelityItemKey => itemOf[key];
