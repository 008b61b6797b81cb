import {
  addDays,
  addMonthsRoundingDown,
  reviewSteps,
  type Citation,
  type Jurisdiction,
  type PlainDate,
  type ReviewStep,
} from "@ips/domain";
import { reviewTimetables } from "./review-timetables.ts";

/** What a step's length counts from. */
export const reviewStepStarts = ["before-visit", "after-visit", "after-report"] as const;

/** One of {@link reviewStepStarts}. */
export type ReviewStepStart = (typeof reviewStepStarts)[number];

/** What the length of each step counts from. */
export const reviewStepStart: Readonly<Record<ReviewStep, ReviewStepStart>> = {
  "agree-visit": "before-visit",
  "send-evidence": "before-visit",
  "send-scale": "before-visit",
  "close-evidence-gaps": "before-visit",
  "send-snapshot": "before-visit",
  "deliver-report": "after-visit",
  "answer-report": "after-report",
  "copy-to-payer": "after-report",
  "meet-about-report": "after-report",
  "delete-personal-data": "after-report",
  "action-plan": "after-report",
};

/** The days that a review's steps count from. */
export type ReviewDates = {
  readonly visitFrom: PlainDate;
  readonly visitTo: PlainDate;
  /** The day the report was handed over; null before. */
  readonly reportOn: PlainDate | null;
};

/** A step of a review with the day by which it is done. */
export type ReviewDeadline = {
  readonly step: ReviewStep;
  readonly start: ReviewStepStart;
  readonly length: number;
  readonly unit: "days" | "months";
  /** Null while the day it counts from is not known. */
  readonly due: PlainDate | null;
  readonly cite: Citation;
};

/**
 * By when the steps of a review are done, in their order: the timetable that the agency follows with its own days over it. A step for which
 * nobody has set a length is left out; without a timetable and days of its own there is none.
 * @example
 * ```ts
 * const dates = { visitFrom: "2026-11-12", visitTo: "2026-11-13", reportOn: null };
 * const grow = reviewDeadlines({ timetable: "ips-grow", deadlines: {} }, dates);
 * grow[0]?.due; // => "2026-09-12"
 * grow.find(({ step }) => step === "deliver-report")?.due; // => "2026-12-11"
 * grow.find(({ step }) => step === "action-plan")?.due; // => null
 * reviewDeadlines({ timetable: null, deadlines: {} }, dates); // => []
 * ```
 */
export function reviewDeadlines(
  { timetable, deadlines }: Pick<Jurisdiction["review"], "timetable" | "deadlines">,
  dates: ReviewDates,
): ReviewDeadline[] {
  return reviewSteps.flatMap((step) => {
    const start = reviewStepStart[step];
    const length =
      ownLength(deadlines[step], dates.visitFrom) ??
      (timetable === null ? null : publishedLength(timetable, step, dates.visitFrom));
    return length === null ? [] : [{ step, start, ...length, due: dueOn(start, length, dates) }];
  });
}

type Length = Pick<ReviewDeadline, "length" | "unit" | "cite">;

function ownLength(rows: Jurisdiction["review"]["deadlines"][ReviewStep], on: PlainDate): Length | null {
  const row = rows?.findLast(({ from }) => from <= on);
  if (row === undefined) return null;
  const cite = { source: row.basis, confidence: "unverified", note: "Set by the agency." } as const;
  return { length: row.value, unit: "days", cite };
}

function publishedLength(
  timetable: keyof typeof reviewTimetables,
  step: ReviewStep,
  on: PlainDate,
): Length | null {
  const figure = reviewTimetables[timetable][step]?.at(on);
  if (figure === undefined || !figure.ok) return null;
  const { use, cite } = figure.value;
  return { length: use.value, unit: use.unit === "months" ? "months" : "days", cite };
}

function dueOn(start: ReviewStepStart, { length, unit }: Length, dates: ReviewDates): PlainDate | null {
  const add = unit === "months" ? addMonthsRoundingDown : addDays;
  switch (start) {
    case "before-visit":
      return add(dates.visitFrom, -length);
    case "after-visit":
      return add(dates.visitTo, length);
    case "after-report":
      return dates.reportOn === null ? null : add(dates.reportOn, length);
  }
}
