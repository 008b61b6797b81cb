import {
  effectiveDated,
  type Citation,
  type DatedFigure,
  type ReviewStep,
  type ReviewTimetableId,
} from "@ips/domain";

/** What somebody publishes about when the steps of a review are done: lengths, each with its source. */
export type ReviewTimetable = Readonly<Partial<Record<ReviewStep, DatedFigure>>>;

const lengths = (
  id: ReviewTimetableId,
  from: string,
  cite: Citation,
  rows: readonly (readonly [ReviewStep, number, ("days" | "months")?, string?])[],
): ReviewTimetable =>
  Object.fromEntries(
    rows.map(([step, value, unit = "days", note]) => [
      step,
      effectiveDated({
        id: `review.${id}.${step}`,
        unit,
        rows: [{ from, value, cite: note === undefined ? cite : { ...cite, note: `${cite.note} ${note}` } }],
        reviewBy: "2027-06-30",
      }),
    ]),
  );

const ofGrow: Citation = {
  source: "IPS Grow, fidelity reviews: timetable",
  url: "https://ipsgrow.org.uk/fidelity-flowchart-2/",
  confidence: "single-source",
  note: "For services of the United Kingdom. The first day on which it held is not known; the row begins before any review that is kept here.",
};

const ofOregon: Citation = {
  source: "Oregon Administrative Rules 309-019-0285",
  confidence: "single-source",
  note: "As in force in 2024. The first day on which it held is not known; the row begins before any review that is kept here.",
};

const before = "2000-01-01";
const fromReport = "That it counts from the report is our reading.";
const fromVisit = "That it counts from the end of the visit is our reading.";

/**
 * Published timetables of fidelity reviews. None is universal; an agency follows one by its settings, or sets its own days.
 * @example
 * ```ts
 * const report = reviewTimetables["ips-grow"]["deliver-report"]?.at("2026-11-12");
 * report?.ok && report.value.use.value; // => 28
 * reviewTimetables.oregon["agree-visit"]; // => undefined
 * ```
 */
export const reviewTimetables: Readonly<Record<ReviewTimetableId, ReviewTimetable>> = {
  "ips-grow": lengths("ips-grow", before, ofGrow, [
    ["agree-visit", 2, "months"],
    ["send-evidence", 2, "months"],
    ["close-evidence-gaps", 21],
    ["send-snapshot", 14],
    ["deliver-report", 28, "days", fromVisit],
    ["answer-report", 7, "days", fromReport],
    ["delete-personal-data", 14, "days", fromReport],
    ["action-plan", 42, "days", fromReport],
  ]),
  oregon: lengths("oregon", before, ofOregon, [
    ["send-scale", 45],
    ["deliver-report", 30, "days", fromVisit],
    ["copy-to-payer", 7, "days", fromReport],
    ["meet-about-report", 14, "days", fromReport],
  ]),
};
