import type { ReviewView } from "@ips/contract";
import type { ReviewPart } from "./part-search.ts";
import { mySeatIn } from "./review-text.ts";

/** The parts that a reader has of a review now, what is to be done first. */
export function partsOf(review: ReviewView): { key: ReviewPart; text: string; count?: number }[] {
  const { kind, stage } = review;
  const seat = mySeatIn(review);
  const before = stage === "cancelled" ? "rating" : stage;
  if (kind === "paper")
    return [before === "planned" ? { key: "paper", text: "Scores" } : { key: "scores", text: "Scores" }];
  const open = review.tasks.filter(({ doneOn }) => doneOn === null).length;
  const rate = seat !== null && before === "rating" ? [{ key: "rate" as const, text: "Rate" }] : [];
  const scores =
    review.opened || review.scores.length > 0 ? [{ key: "scores" as const, text: "Scores" }] : [];
  const clients =
    seat !== null && review.frozenAt !== null ? [{ key: "clients" as const, text: "Clients" }] : [];
  const rest = [
    { key: "checklist" as const, text: "Checklist", ...(open > 0 ? { count: open } : {}) },
    { key: "people" as const, text: "Who rates" },
  ];
  return [...rate, ...scores, ...clients, ...rest];
}
