import type { ReviewDeadlineView } from "@ips/contract";
import { reviewStepStartName } from "@ips/i18n/review-step-start";

/** "28 days after the visit". */
export const stepLengthText = ({
  length,
  unit,
  start,
}: Pick<ReviewDeadlineView, "length" | "unit" | "start">): string =>
  `${length} ${length === 1 ? unit.slice(0, -1) : unit} ${reviewStepStartName(start)}`;
