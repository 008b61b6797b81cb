import type { ReviewDeadlineView } from "@ips/contract";
import { daysBetween, type Jurisdiction, type PlainDate, type ReviewStep } from "@ips/domain";
import { reviewDaySetBy, reviewDeadlines } from "@ips/fidelity";

/** The days of a review that its steps count from. */
type OfReview = {
  readonly visitFrom: PlainDate;
  readonly visitTo: PlainDate;
  readonly handedOverOn: PlainDate | null;
};

/** By when the steps of a review are done under an agency's settings, each with where its day comes from, how far it is, and whether it is done. */
export const deadlinesOf = (
  { review: settings }: Pick<Jurisdiction, "review">,
  { visitFrom, visitTo, handedOverOn }: OfReview,
  today: PlainDate,
  done: Readonly<Partial<Record<ReviewStep, PlainDate | null>>>,
): ReviewDeadlineView[] =>
  reviewDeadlines(settings, { visitFrom, visitTo, reportOn: handedOverOn }).map(
    ({ step, start, length, unit, due, cite }) => ({
      step,
      start,
      length,
      unit,
      due,
      daysLeft: due === null ? null : daysBetween(today, due),
      doneOn: done[step] ?? null,
      setBy: reviewDaySetBy(settings, step, visitFrom),
      source: { name: cite.source, confidence: cite.confidence },
    }),
  );
