import { answered } from "../checklist/answered.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { applicationComplete as cite } from "../citation/vr.ts";
import { latestDate } from "../date/latest-date.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";

/** The three things that make an application complete, each with its day; null while it has not happened. */
export type ApplicationParts = {
  /** The signed form came in, or services were asked for in another way. */
  requestedOn: PlainDate | null;
  /** The information needed to start the assessment was given. */
  informationGivenOn: PlainDate | null;
  /** The person is available to complete the assessment. */
  availableOn: PlainDate | null;
};

/**
 * Whether an application for VR services is complete, and since when: the latest day of the three parts (34 CFR 361.41(b)(2)).
 * @example
 * ```ts
 * const whole = applicationComplete({ requestedOn: "2026-01-10", informationGivenOn: "2026-01-15", availableOn: "2026-01-10" });
 * whole.completeOn; // => "2026-01-15"
 * applicationComplete({ requestedOn: "2026-01-10", informationGivenOn: null, availableOn: "2026-01-10" }).completeOn; // => null
 * ```
 */
export function applicationComplete(parts: ApplicationParts): {
  completeOn: PlainDate | null;
  checklist: Checklist;
} {
  const { requestedOn, informationGivenOn, availableOn } = parts;
  const point = <
    Key extends "application.requested" | "application.information-given" | "application.available",
  >(
    key: Key,
    on: PlainDate | null,
  ) => answered(key, on === null ? null : true, cite, [dateFact("date", on)]);
  const checklist = judgeChecklist([
    point("application.requested", requestedOn),
    point("application.information-given", informationGivenOn),
    point("application.available", availableOn),
  ]);
  const whole = requestedOn !== null && informationGivenOn !== null && availableOn !== null;
  return { completeOn: whole ? latestDate(requestedOn, informationGivenOn, availableOn) : null, checklist };
}
