import { prosOneAddOn, prosOrs } from "../citation/pros.ts";
import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { monthOf, type YearMonth } from "../date/year-month.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import type { ProsContact } from "./pros-contact.ts";

const figure = (id: string, unit: "hours" | "minutes" | "count", value: number) =>
  effectiveDated({
    id: `pros.ors.${id}`,
    unit,
    rows: [{ from: "2006-01-01", value, cite: prosOrs }],
    reviewBy: "2027-06-30",
  });

/** Hours a week, minutes a service and services a month that ORS asks for. */
export const orsFigures = {
  hoursAWeek: figure("hours-a-week", "hours", 10),
  minutesAService: figure("minutes-a-service", "minutes", 30),
  servicesAMonth: figure("services-a-month", "count", 2),
};

/** A competitive job as ORS looks at it. */
export type OrsJob = { startedOn: PlainDate; endedOn: PlainDate | null; hoursPerWeek: number | null };

/** What a month supports. Both may have been given; only one add-on may be billed, and a person chooses which. */
export type MonthlyAddOn = {
  ors: "supported" | "not-supported" | "needs-a-person";
  /** Why ORS is not supported, or needs a person to look. */
  reasons: OrsReason[];
  orsServices: string[];
  ir: boolean;
  /** IR and ORS are both possible: the biller chooses one. */
  chooseOne: boolean;
  because: Citation[];
};

/** Why ORS is not supported, or needs a person to look. */
export const orsReasons = [
  "no-competitive-job",
  "hours-missing",
  "fewer-than-ten-hours",
  "fewer-than-two-services",
  "job-began-or-ended-in-month",
] as const;

/** One of {@link orsReasons}. */
export type OrsReason = (typeof orsReasons)[number];

/**
 * Which PROS add-on a month supports: ORS with a competitive job of ten hours a week or more and two vocational services of thirty minutes or more,
 * one to one; IR when it was given. Never both in one month. A job that began or ended inside the month is for a person to decide: the
 * guidance does not say. Ten hours are a billing condition only, no part of what makes a job competitive.
 * @example
 * ```ts
 * const service = { id: "c1", on: "2026-10-05", startsAt: "10:00", minutes: 30, place: "community", component: "ors", payer: "medicaid", oneToOne: true, vocational: true } as const;
 * const job = { startedOn: "2026-06-01", endedOn: null, hoursPerWeek: 10 };
 * monthlyAddOn([service, { ...service, id: "c2" }], [job], "2026-10").ors; // => "supported"
 * monthlyAddOn([service, { ...service, id: "c2", minutes: 29 }], [job], "2026-10").reasons; // => ["fewer-than-two-services"]
 * monthlyAddOn([service, { ...service, id: "c2" }], [{ ...job, hoursPerWeek: 9.5 }], "2026-10").reasons; // => ["fewer-than-ten-hours"]
 * ```
 */
export function monthlyAddOn(
  contacts: readonly ProsContact[],
  jobs: readonly OrsJob[],
  month: YearMonth,
): MonthlyAddOn {
  const inMonth = contacts.filter(({ on, payer }) => monthOf(on) === month && payer !== "state-vr");
  const orsServices = inMonth
    .filter(
      ({ component, minutes, oneToOne, vocational }) =>
        component === "ors" && vocational && oneToOne === true && minutes >= least("minutesAService", month),
    )
    .map(({ id }) => id);
  const reasons = [
    ...jobReasons(jobs, month),
    ...(orsServices.length >= least("servicesAMonth", month) ? [] : ["fewer-than-two-services" as const]),
  ];
  const ors = standingOf(reasons);
  const ir = inMonth.some(({ component }) => component === "ir");
  return {
    ors,
    reasons,
    orsServices,
    ir,
    chooseOne: ir && ors !== "not-supported",
    because: [prosOrs, prosOneAddOn],
  };
}

/** The figure in force in the month. The rows begin before any month of PROS, so that there is always one. */
function least(name: keyof typeof orsFigures, month: YearMonth): number {
  const row = orsFigures[name].at(`${month}-01`);
  return row.ok ? row.value.use.value : Number.POSITIVE_INFINITY;
}

function jobReasons(jobs: readonly OrsJob[], month: YearMonth): OrsReason[] {
  const during = jobs.filter(
    ({ startedOn, endedOn }) =>
      monthOf(startedOn) <= month && (endedOn === null || monthOf(endedOn) >= month),
  );
  if (during.length === 0) return ["no-competitive-job"];
  const enough = during.filter(({ hoursPerWeek }) => (hoursPerWeek ?? 0) >= least("hoursAWeek", month));
  if (enough.length === 0) {
    return during.some(({ hoursPerWeek }) => hoursPerWeek === null)
      ? ["hours-missing"]
      : ["fewer-than-ten-hours"];
  }
  const whole = enough.some(
    ({ startedOn, endedOn }) =>
      (monthOf(startedOn) < month || startedOn === `${month}-01`) &&
      (endedOn === null || monthOf(endedOn) > month),
  );
  return whole ? [] : ["job-began-or-ended-in-month"];
}

function standingOf(reasons: readonly OrsReason[]): MonthlyAddOn["ors"] {
  const forAPerson: readonly OrsReason[] = ["hours-missing", "job-began-or-ended-in-month"];
  if (reasons.length === 0) return "supported";
  return reasons.every((reason) => forAPerson.includes(reason)) ? "needs-a-person" : "not-supported";
}
